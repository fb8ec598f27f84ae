import type { Page } from '@playwright/test';
import { ONDERDELEN } from '../src/het-gesprek/verslag/dekking.ts';
import type { Api } from './api.ts';
import { medewerkerMet } from './personages.ts';
import type { Gemeente, Personage, Personages, Verhaal } from './personages.ts';

/** A zaak that was prepared over the API, with the private link of its inwoner. */
export type VoorbereideZaak = {
  readonly zaakId: string;
  readonly link: { readonly adres: string; readonly code: string } | undefined;
};

/** A melding of somebody about themselves, by phone. */
export async function meldOverApi(api: Api, wie: Personage, woorden: string): Promise<VoorbereideZaak> {
  const { roepnaam, tussenvoegsel, achternaam, plaats, telefoon, email } = wie;
  const antwoord = await api.leg('/meldingen', {
    woorden,
    namens: 'zichzelf',
    spoed: 'nee',
    contactwens: { wijze: 'bellen' },
    kanaal: 'telefoon',
    inwoner: { roepnaam, tussenvoegsel, achternaam, plaats, telefoon, ...(email && { email }) },
  });
  return antwoord as unknown as VoorbereideZaak;
}

/** Leads a zaak to a gesprek with this gespreksvoerder, of the kind that is proposed unless said otherwise; gives their id. */
export async function leidToeOverApi(
  api: Api,
  zaakId: string,
  naam: string,
  soort?: string,
): Promise<string> {
  const beeld = (await api.haal(`/zaken/${zaakId}/toeleiding`)) as unknown as {
    voorstel: { soortGesprek: string; team: string };
    gespreksvoerders: { medewerkerId: string; naam: string; team: string }[];
  };
  const gekozen = beeld.gespreksvoerders.find((een) => een.naam === naam);
  if (gekozen === undefined) throw new Error(`${naam} voert hier geen gesprekken`);
  const soortGesprek = soort ?? beeld.voorstel.soortGesprek;
  const { medewerkerId: gespreksvoerderId, team } = gekozen;
  const reden = 'Die kent deze buurt goed.';
  await api.leg(`/zaken/${zaakId}/toeleidingen`, { soortGesprek, team, gespreksvoerderId, reden });
  return gespreksvoerderId;
}

/** A zaak that is ready for a gesprek, with who it is about, their words, and who leads it. */
export async function zaakVoorGesprek(
  { mens, verhaal: maakVerhaal, toeval }: Personages,
  api: Api,
  gemeente: Gemeente,
): Promise<{ zaakId: string; wie: Personage; verhaal: Verhaal; gespreksvoerder: string }> {
  const [wie, verhaal] = [mens(gemeente), maakVerhaal()];
  const gespreksvoerder = medewerkerMet(toeval, gemeente, 'gespreksvoerder');
  const { zaakId } = await meldOverApi(api, wie, verhaal.melding);
  await leidToeOverApi(api, zaakId, gespreksvoerder);
  return { zaakId, wie, verhaal, gespreksvoerder };
}

/** What an API answers about a gesprek, as far as a journey needs it. */
export type Gesprekbeeld = {
  readonly wondervraag?: { readonly tekst: { readonly inhoud: string }; readonly woordenVan: string };
  readonly ideeen: readonly {
    readonly ideeId: string;
    readonly tekst: { readonly inhoud: string };
    readonly gebruiktVoor?: string;
  }[];
  readonly resultaten: readonly {
    readonly resultaatId: string;
    readonly kop: string;
    readonly staat: string;
    readonly tekst: { readonly inhoud: string; readonly versie: string };
  }[];
  readonly oplossingen: readonly {
    readonly oplossingId: string;
    readonly tekst: { readonly inhoud: string };
  }[];
};

/** The gesprek as the API tells it. */
export async function leesGesprek(api: Api, zaakId: string): Promise<Gesprekbeeld> {
  return (await api.haal(`/zaken/${zaakId}/gesprek`)) as unknown as Gesprekbeeld;
}

/** A resultaat that was put into words and agreed on; gives its id. */
export async function resultaatOverApi(api: Api, zaakId: string, tekst: string): Promise<string> {
  const { actId: resultaatId } = await api.leg(`/zaken/${zaakId}/resultaten`, { tekst });
  const beeld = await leesGesprek(api, zaakId);
  const resultaat = beeld.resultaten.find((een) => een.resultaatId === resultaatId);
  await api.leg(`/zaken/${zaakId}/resultaten/${String(resultaatId)}/overeenstemmingen`, {
    kop: resultaat?.kop,
    versie: resultaat?.tekst.versie,
    op: vandaag(),
  });
  return String(resultaatId);
}

/** A whole gesprek: the wish, what is to be reached, a way to get there; gives the id of the resultaat. */
export async function gesprekOverApi(api: Api, zaakId: string, verhaal: Verhaal): Promise<string> {
  await api.leg(`/zaken/${zaakId}/wondervragen`, { tekst: verhaal.wens, woordenVan: 'inwoner' });
  await api.leg(`/zaken/${zaakId}/inbreng`, { tekst: verhaal.notitie });
  const resultaatId = await resultaatOverApi(api, zaakId, verhaal.resultaat);
  await api.leg(`/zaken/${zaakId}/oplossingen`, { resultaatId, tekst: verhaal.oplossing });
  return resultaatId;
}

/** All that a verslag needs besides the gesprek itself: every topic answered, and that people spoke. */
export async function rondAfOverApi(api: Api, zaakId: string): Promise<void> {
  for (const onderdeel of ONDERDELEN) {
    await api.leg(`/zaken/${zaakId}/onderdelen`, {
      onderdeel,
      besproken: true,
      tekst: 'Hier spraken we over.',
    });
  }
  await api.leg(`/zaken/${zaakId}/gevoerde-gesprekken`, { op: vandaag(), vorm: 'huisbezoek' });
}

/** Sends the verslag as it stands. */
export async function verslagOverApi(api: Api, zaakId: string): Promise<void> {
  await rondAfOverApi(api, zaakId);
  const { kenmerk } = await api.haal(`/zaken/${zaakId}/verslagconcept`);
  await api.leg(`/zaken/${zaakId}/verslagen`, { kenmerk, wijze: 'post' });
}

/** One afspraak that was made and done, and an arrangement that was agreed. */
export async function arrangementOverApi(
  api: Api,
  zaak: { readonly zaakId: string; readonly resultaatId: string; readonly doorId: string },
  { afspraak }: Verhaal,
): Promise<void> {
  const { zaakId, resultaatId, doorId } = zaak;
  const gemaakt = await api.leg(`/zaken/${zaakId}/afspraken`, { resultaatId, wat: afspraak, wie: 'inwoner' });
  const opvolging = { op: dagOver(42), doorId, vorm: 'telefoon' };
  await api.leg(`/zaken/${zaakId}/akkoorden`, {
    op: vandaag(),
    akkoordVan: 'inwoner',
    wijze: 'mondeling',
    opvolging,
  });
  await api.leg(`/zaken/${zaakId}/afspraken/${String(gemaakt['actId'])}/afrondingen`, { op: vandaag() });
}

/** The id of the one zaak of somebody with this surname. */
export async function zoekOverApi(api: Api, achternaam: string): Promise<string> {
  const { status, inhoud } = await api.doe('/zoekvragen', { zoekwoord: achternaam, actId: undefined });
  const zaken = (inhoud['zaken'] ?? []) as { zaakId: string }[];
  if (status !== 200 || zaken.length !== 1) throw new Error(`gevonden bij ${achternaam}: ${zaken.length}`);
  return zaken[0]?.zaakId ?? '';
}

/** The id of the zaak whose page is open. */
export function zaakIdVan(page: Page): string {
  return /\/zaken\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
}

function vandaag(): string {
  return dagOver(0);
}

/** A day in the way of the API, in the time of Amsterdam. */
export function dagOver(dagen: number): string {
  const moment = new Date(Date.now() + dagen * 86_400_000);
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(moment);
}

/** A step of the judgement as the API tells it. */
export type Stapbeeld = {
  readonly stap: string;
  readonly deel?: string;
  readonly stand?: string;
  readonly tekst?: string;
  readonly bronnen: readonly { readonly soort: string; readonly id: string }[];
  readonly uitOnderzoek: readonly {
    readonly kop?: string;
    readonly tekst: string;
    readonly bron: { readonly soort: string; readonly id: string };
  }[];
};

/** The five steps as the API tells them. */
export async function leesStappen(api: Api, zaakId: string): Promise<readonly Stapbeeld[]> {
  return (await api.haal(`/zaken/${zaakId}/beoordeling`))['stappen'] as readonly Stapbeeld[];
}

/** Answers every step that is still empty with what the onderzoek has for it, or with why it does not apply. */
export async function beoordeelOverApi(api: Api, zaakId: string, behalve?: string): Promise<void> {
  for (const { stap, deel, stand, uitOnderzoek } of await leesStappen(api, zaakId)) {
    if (stand !== undefined || (deel ?? stap) === behalve) continue;
    const gevuld = uitOnderzoek.length > 0 && deel !== 'algemeen-gebruikelijk';
    await api.leg(`/zaken/${zaakId}/stappen`, {
      stap,
      ...(deel && { deel }),
      stand: gevuld ? 'ingevuld' : 'niet-van-toepassing',
      tekst: gevuld
        ? uitOnderzoek.map(({ tekst }) => tekst).join('\n')
        : 'Daar is naar gekeken. Het lost dit niet op.',
      bronnen: uitOnderzoek.map(({ bron }) => bron),
    });
  }
}

/** An aanvraag on the signed verslag, of today. */
export async function aanvraagOverApi(api: Api, zaakId: string, woorden: string): Promise<void> {
  await api.leg(`/zaken/${zaakId}/aanvragen`, { weg: 'brief', woorden, ondertekend: 'handtekening' });
}

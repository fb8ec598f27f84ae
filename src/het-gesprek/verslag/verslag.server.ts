import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Leesstuk } from '../../basis/leesstuk.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listMedewerkernamen } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { lockZaak, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { makeLinkToMail } from '../../platform/private-links.ts';
import { hashSecret } from '../../platform/sessions.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import type { TextVersion } from '../../platform/texts.ts';
import { kiesInstrument } from '../gespreksprofiel.server.ts';
import { vernietigLog } from '../aan-tafel/gedeeld.server.ts';
import { findGesprek } from '../gesprek.server.ts';
import type { GesprekMetWoorden } from '../gesprek.server.ts';
import { beantwoordVerslag, maakOpmerking } from './reactie.ts';
import type { AntwoordOpdracht } from './reactie.ts';
import { laatsteVersie, vouwVerslag } from './verslag.ts';
import type { Akkoordwijze, Verslag, VerslagInhoud, Verslagversie } from './verslag.ts';
import { stelVerslagOp } from './verslaginhoud.ts';
import { schrijfVerslagmail } from './verslagmail.ts';
import { schrijfVerslag } from './verslagtekst.ts';
import { isHetzelfdeVerslag, kenmerkVan, metVasteVolgorde, verstuurVerslag } from './versturen.ts';
import type { VerstuurOpdracht } from './versturen.ts';

/** A gesprek with its verslag, every version of its words by version id, and the inwoner. */
export type VerslagMetWoorden = GesprekMetWoorden & {
  readonly verslag: Verslag;
  readonly versies: ReadonlyMap<string, TextVersion>;
  readonly inwoner?: Persoon | undefined;
};

/** The verslag of a zaak and what it is made from; undefined when there is no such zaak here. */
export async function findVerslag(tx: Tx, zaakId: string): Promise<VerslagMetWoorden | undefined> {
  // Who wrote it stands in every verslag: asking for the names now saves a turn later.
  const [gevonden, versies] = await Promise.all([
    findGesprek(tx, zaakId),
    loadTextVersions(tx, zaakId),
    listMedewerkernamen(tx),
  ]);
  if (gevonden === undefined) return undefined;
  const inwoner = gevonden.betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  return { ...gevonden, verslag: vouwVerslag(gevonden.acts), versies, inwoner };
}

/** How a verslag goes out, and in whose name. */
export type Verzendopgave = Pick<VerstuurOpdracht, 'zaakId' | 'wijze' | 'geenGesprek' | 'gezien'> & {
  readonly profiel: Gemeenteprofiel;
  readonly afzender: string;
  readonly linkNaar: (token: string) => string;
};

/** What sending led to; `code` belongs to the link in the mail, is shown once and never again on a repeat. */
export type Verzonden = { readonly code?: string | undefined };

/** Sends the verslag: the act, its texts and the mail with a private link together, or nothing at all (HG-42). */
export async function sendVerslag(
  tx: Tx,
  opgave: Verzendopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Verzonden>> {
  const { zaakId, wijze, profiel } = opgave;
  await lockZaak(tx, zaakId);
  const gevonden = await findVerslag(tx, zaakId);
  if (gevonden?.inwoner === undefined) throw new Error('there is nobody to send this verslag to');
  if (gevonden.acts.some(({ id }) => id === aanleiding.actId)) return gelukt({});
  const { acts, teksten, inwoner } = gevonden;
  const instrument = await kiesInstrument(tx, acts, profiel);
  const opdracht = { ...opgave, teksten, instrument, naam: volledigeNaam(inwoner.naam) };
  const mag = verstuurVerslag(acts, opdracht, aanleiding);
  if (!mag.gelukt) return mag;
  if (wijze === 'mail' && inwoner.email === undefined) {
    return geweigerd('HG-42', 'Van deze inwoner is geen e-mailadres bekend. Kies post of zelf geven.');
  }
  const verzonden = wijze === 'mail' ? await mailLink(tx, { ...opgave, inwoner }, aanleiding.nu) : undefined;
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (nu) =>
    verstuurVerslag(nu, { ...opdracht, mailId: verzonden?.mailId }, aanleiding),
  );
  if (!uitkomst.gelukt) return uitkomst;
  await vernietigLog(tx, zaakId);
  return gelukt({ code: verzonden?.code });
}

/** Mails a link that opens with the code somebody has, or one with a new code for a person to pass on. */
async function mailLink(
  tx: Tx,
  { zaakId, inwoner, profiel, afzender, linkNaar }: Verzendopgave & { readonly inwoner: Persoon },
  nu: string,
): Promise<{ readonly mailId: string; readonly code?: string | undefined }> {
  const { token, code } = await makeLinkToMail(tx, { zaakId, personId: inwoner.id }, nu);
  const { onderwerp, tekst } = schrijfVerslagmail({
    afzender,
    link: linkNaar(token),
    heeftCode: code === undefined,
    profiel,
  });
  const to = { naam: volledigeNaam(inwoner.naam), adres: inwoner.email ?? '' };
  const mail = { zaakId, kind: 'verslag-verzonden', to, subject: onderwerp, body: tekst };
  return { mailId: await queueMail(tx, mail, nu), code };
}

/** What an inwoner says about a verslag: one of the four answers, or only words to put beside it. */
export type Reactie = Omit<AntwoordOpdracht, 'antwoord' | 'akkoord'> & {
  /** Answered on the device at the table (HG-87). */
  readonly akkoord?: { readonly wijze: Akkoordwijze; readonly tekening: string } | undefined;
  readonly antwoord: AntwoordOpdracht['antwoord'] | 'opmerking';
};

/** Stores an answer to the verslag with its words (HG-38), or a remark beside it (HG-37). */
export async function storeReactie(
  tx: Tx,
  { antwoord, akkoord: zoals, ...reactie }: Reactie,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { zaakId, namensWie, verslagId } = reactie;
  const afdruk = zoals && afdrukVan(await findVerslag(tx, zaakId), verslagId);
  const akkoord = zoals && { ...zoals, afdruk: afdruk ?? '' };
  return performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    antwoord === 'opmerking'
      ? maakOpmerking(acts, { ...reactie, van: namensWie }, aanleiding)
      : beantwoordVerslag(acts, { ...reactie, antwoord, akkoord }, aanleiding),
  );
}

/**
 * The print of one version: SHA-256 in hex over what was frozen and over every word it refers to, so that one can see
 * later what was answered to (HG-87). Undefined when there is no such version.
 */
export function afdrukVan(gevonden: VerslagMetWoorden | undefined, verslagId: string): string | undefined {
  const versie = gevonden?.verslag.versies.find((een) => een.verslagId === verslagId);
  if (gevonden === undefined || versie === undefined) return undefined;
  const vast = JSON.stringify(versie.inhoud, metVasteVolgorde);
  const woorden = [...new Set(vast.match(/(?<=")[0-9a-f-]{36}(?=")/gu))].flatMap((id) => {
    const tekst = gevonden.versies.get(id);
    return tekst === undefined ? [] : [[id, tekst.inhoud]];
  });
  return hashSecret(JSON.stringify([vast, woorden])).toString('hex');
}

/** One version as it was sent, in words, with what was written beside it since. */
export async function leesVersie(
  tx: Tx,
  { verslag, versies }: VerslagMetWoorden,
  { versie, afzender }: { readonly versie: Verslagversie; readonly afzender: string },
): Promise<Leesstuk> {
  const [profiel, namen] = await Promise.all([
    getProfiel(tx, datumVanMoment(versie.verzondenOp)),
    listMedewerkernamen(tx),
  ]);
  return schrijfVerslag({
    inhoud: versie.inhoud,
    tekst: (versieId) => versies.get(versieId)?.inhoud,
    profiel,
    namen,
    afzender,
    verzonden: versie,
    opmerkingen: verslag.opmerkingen,
  });
}

/** A verslag before it is sent; `vanAnderen` are words in it that staff cannot change (HG-50). */
export type Concept = {
  readonly stuk: Leesstuk;
  readonly kenmerk: string;
  readonly vanAnderen: readonly string[];
};

/** Where a concept is shown: whose words, under which name. */
type Verband = { readonly profiel: Gemeenteprofiel; readonly afzender: string };

/** The verslag as it would be sent now, in words, with the mark by which sending recognises it (HG-43). */
export async function leesConcept(tx: Tx, gevonden: VerslagMetWoorden, verband: Verband): Promise<Concept> {
  return schrijfConcept(tx, gevonden, { ...verband, inhoud: await stelConceptOp(tx, gevonden, verband) });
}

/** The same, or undefined when nothing changed since the last version that was sent (HG-36). */
export async function leesNieuwConcept(
  tx: Tx,
  gevonden: VerslagMetWoorden,
  verband: Verband,
): Promise<Concept | undefined> {
  const inhoud = await stelConceptOp(tx, gevonden, verband);
  const laatste = laatsteVersie(gevonden.verslag);
  if (laatste !== undefined && isHetzelfdeVerslag(laatste.inhoud, inhoud)) return undefined;
  return schrijfConcept(tx, gevonden, { ...verband, inhoud });
}

async function stelConceptOp(
  tx: Tx,
  { acts, gesprek, teksten }: VerslagMetWoorden,
  { profiel }: Verband,
): Promise<VerslagInhoud> {
  return stelVerslagOp({ acts, gesprek, teksten, instrument: await kiesInstrument(tx, acts, profiel) });
}

async function schrijfConcept(
  tx: Tx,
  { versies, inwoner }: VerslagMetWoorden,
  { inhoud, profiel, afzender }: Verband & { readonly inhoud: VerslagInhoud },
): Promise<Concept> {
  const naam = inwoner && volledigeNaam(inwoner.naam);
  const stuk = schrijfVerslag({
    inhoud: { ...inhoud, naam: naam && 'naam' },
    tekst: (versieId) => (versieId === 'naam' ? naam : versies.get(versieId)?.inhoud),
    profiel,
    namen: await listMedewerkernamen(tx),
    afzender,
  });
  return { stuk, kenmerk: kenmerkVan(inhoud), vanAnderen: woordenVanAnderen(inhoud, { versies, naam }) };
}

function woordenVanAnderen(
  { woorden, plan }: VerslagInhoud,
  { versies, naam }: Pick<VerslagMetWoorden, 'versies'> & { readonly naam: string | undefined },
): readonly string[] {
  const vast = [woorden?.tekst, plan?.tekst].map((id) => id && versies.get(id)?.inhoud);
  const zelfGeschreven = [...versies.values()].filter(({ door }) => door.soort === 'inwoner');
  return [naam, ...vast, ...zelfGeschreven.map(({ inhoud }) => inhoud)].filter((een) => een !== undefined);
}

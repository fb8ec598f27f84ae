import type { Aanleiding, Actor } from '../basis/act.ts';
import { datumVanMoment, momentVan, plusDagen, weekdag } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { storeMelding, storeToeleiding } from '../eerste-contact/index.server.ts';
import { stelVoor, zieAfVanPlan } from '../eerste-contact/index.ts';
import type { Gemeente, Gemeenteprofiel } from '../inrichting/index.ts';
import { leeftijdOp, volledigeNaam } from '../personen/index.ts';
import { planContactmoment } from '../planning/plannen.ts';
import { loadActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { DemoZaak } from './bezetting.ts';
import { speelGesprek } from './onderzoek-spelen.ts';
import { maakBerichten, speelLevering } from './levering-spelen.ts';
import type { Leveringspel } from './levering-spelen.ts';
import { bewaar } from './bewaren.ts';
import { beginSpel, speel, tekstenVan, zetKlok } from './spelen.ts';
import type { Spel } from './spelen.ts';
import {
  speelAanvraag,
  speelAfsluiten,
  speelAntwoord,
  speelArrangement,
  speelLoslaten,
  speelVerslag,
} from './vervolg-spelen.ts';
import type { Rolverdeling } from './vervolg-spelen.ts';
import { speelBesluit, speelSpoed, speelVoorstel } from './besluit-spelen.ts';
import { speelOnvrede } from './onvrede-spelen.ts';
import { speelBrieven } from './brief-spelen.ts';
import type { Briefspel } from './brief-spelen.ts';
import type { Mens } from './medewerkers.ts';
import type { Verhaal } from './verhaal.ts';
import { volgendNummer } from '../toewijzing/iwmo/berichten.server.ts';
import { stelOnderzoekSamen } from '../zaak/aanvraag/onderzoek-uitkomst.ts';

/** What one zaak of the demo is played with; `eerdere` counts the besluiten drafted before it. */
export type Zaakspel = {
  readonly zaak: DemoZaak;
  readonly gemeente: Gemeente;
  readonly staf: readonly Mens[];
  readonly nu: string;
  readonly eerdere: number;
  /** Where people reach this installation, for the links in mail. */
  readonly publicUrl: string;
};

/** Plays one zaak as far as its story has come and stores it; returns the number of besluiten drafted so far. */
export async function speelZaak(tx: Tx, gegeven: Zaakspel): Promise<number> {
  const stil = { ...tx, afterActs: async () => undefined };
  const zaakId = newId();
  const profiel = gegeven.gemeente.profielen.at(-1)!;
  const dag = dagTeller(gegeven);
  await meld(stil, { ...gegeven, zaakId, dag });
  await leidToe(stil, { ...gegeven, zaakId, dag, profiel });
  const eerder = await loadActs(tx, zaakId);
  const spel = beginSpel(zaakId, eerder);
  const door = metRol(gegeven.staf, 'administratie');
  const toewijzingnummer =
    gegeven.zaak.stappen.besluit === undefined ? 0 : await volgendNummer(tx, 'toewijzing');
  const levering = { profiel, door, toewijzingnummer, nu: gegeven.nu };
  const voorstellen = speelVerder({ ...gegeven, spel, profiel, dag, levering });
  await bewaar(tx, spel, gegeven.nu);
  await maakBerichten(tx, spel, door);
  return voorstellen;
}

type Dag = (na: number) => Datum;
type Verder = Zaakspel & {
  readonly spel: Spel;
  readonly profiel: Gemeenteprofiel;
  readonly dag: Dag;
  readonly levering: Leveringspel;
};

function dagTeller({ zaak, nu }: Zaakspel): Dag {
  const begin = plusDagen(datumVanMoment(nu), -zaak.gemeldDagenGeleden);
  return (na) => werkdagVanaf(plusDagen(begin, na));
}

/** Nobody works at the weekend: what falls there happened on Friday, so that nothing happens after today. */
function werkdagVanaf(dag: Datum): Datum {
  const nummer = weekdag(dag);
  return nummer > 5 ? plusDagen(dag, 5 - nummer) : dag;
}

async function meld(
  tx: Tx,
  { zaak, staf, gemeente, publicUrl, zaakId, dag }: Zaakspel & { zaakId: string; dag: Dag },
): Promise<void> {
  const { inhoud } = zaak.verhaal;
  const { aanhef: _, ...gegevens } = zaak.inwoner;
  const aanDeTelefoon = metRol(staf, 'eerste-contact');
  const door: Actor = inhoud.kanaal === 'website' ? { soort: 'systeem' } : aanDeTelefoon;
  const ander = inhoud.melder.soort === 'ander' ? inhoud.melder : undefined;
  const opgave = {
    zaakId,
    kanaal: inhoud.kanaal === 'website' ? 'web' : inhoud.kanaal,
    ...(ander
      ? {
          namens: 'iemand-anders' as const,
          relatie: ander.relatie,
          toestemming: ander.machtiging ? ('ja' as const) : ('kan-niet-zelf' as const),
        }
      : { namens: 'zichzelf' as const }),
    spoed: inhoud.spoed,
    contactwens: { wijze: 'bellen', wanneer: 'in de ochtend' },
    woorden: inhoud.woorden,
    inwoner: { gegevens },
    melder: ander && melderVan(zaak.inwoner),
    afzender: {
      naam: `Gemeente ${gemeente.profielen.at(-1)?.naam}`,
      linkNaar: (token: string) => `${publicUrl}/${gemeente.slug}/link/${token}`,
    },
  } as const;
  gelukt(await storeMelding(tx, opgave, aanleiding(door, momentVan(dag(0), '09:30'))));
}

/** Somebody close to the inwoner, reached at the same made-up number. */
function melderVan({ naam, adres, telefoon }: DemoZaak['inwoner']) {
  const roepnaam = MELDERS[naam.achternaam.length % MELDERS.length]!;
  return {
    naam: { roepnaam, achternaam: naam.achternaam },
    adres: { plaats: adres.plaats },
    telefoon,
    tolk: false,
  };
}

const MELDERS = ['Anja', 'Kees', 'Samira', 'Bram', 'Wilma'];

async function leidToe(
  tx: Tx,
  { zaak, staf, zaakId, dag, profiel }: Zaakspel & { zaakId: string; dag: Dag; profiel: Gemeenteprofiel },
): Promise<void> {
  const { stappen, gespreksvoerder, verhaal, inwoner } = zaak;
  const voerder = staf.find(({ sleutel }) => sleutel === gespreksvoerder?.sleutel);
  if (stappen.toegeleid === undefined || voerder === undefined) return;
  const vandaag = dag(stappen.toegeleid);
  const feiten = {
    spoed: verhaal.inhoud.spoed === 'ja',
    bekendeInwoner: verhaal.inhoud.bekend ?? false,
    herhaling: false,
    zwaarderTraject: false,
    meerdereLeefgebieden: true,
    leeftijd: leeftijdOp(inwoner.geboortedatum, vandaag),
  };
  const voorstel = stelVoor({ profiel, vandaag, feiten, plaats: inwoner.adres.plaats });
  const besluit = {
    soortGesprek: voorstel.soortGesprek,
    team: voerder.team,
    gespreksvoerderId: voerder.id,
    reden: 'Er speelt meer dan één ding. Een rustig gesprek thuis past hier het best.',
    bredeAntwoorden: {},
  };
  gelukt(
    await storeToeleiding(
      tx,
      { zaakId, feiten, besluit },
      aanleiding(metRol(staf, 'eerste-contact'), momentVan(vandaag, '11:00')),
    ),
  );
}

function speelVerder({ zaak, staf, spel, profiel, dag, eerdere, nu, levering }: Verder): number {
  const { stappen, verhaal } = zaak;
  const rollen = rolverdeling(staf, zaak);
  if (rollen !== undefined && verhaal.inhoud.spoedhulp !== undefined && stappen.toegeleid !== undefined) {
    zetKlok(spel, momentVan(dag(stappen.toegeleid), '14:00'));
    speelSpoed(spel, { spoedhulp: verhaal.inhoud.spoedhulp, profiel, rollen });
    speelBrieven(spel, briefspelVan({ zaak, staf, profiel }));
  }
  if (rollen === undefined || stappen.gesprek === undefined || stappen.geplandOp === undefined)
    return eerdere;
  const { zaakId } = spel;
  zetKlok(spel, momentVan(dag(stappen.geplandOp), '15:00'));
  speel(spel, rollen.voerder, zieAfVanPlan);
  const van = momentVan(dag(stappen.gesprek), '10:00');
  const tot = momentVan(dag(stappen.gesprek), '11:30');
  const moment = {
    zaakId,
    van,
    tot,
    vorm: 'huisbezoek',
    plaats: 'bij de inwoner thuis',
    medewerkerId: rollen.voerder.id,
    genodigden: [],
    opvolging: false,
  } as const;
  speel(spel, rollen.voerder, (acts, a) => planContactmoment(acts, moment, a));
  if (verhaal.soort !== 'heel' || van > nu) return eerdere;
  zetKlok(spel, van);
  const naam = volledigeNaam(zaak.inwoner.naam);
  const resultaatIds = speelGesprek({
    spel,
    verhaal: verhaal.inhoud,
    profiel,
    voerder: rollen.voerder,
    inwonerNaam: naam,
  });
  if (stappen.verslag === undefined) return eerdere;
  zetKlok(spel, momentVan(dag(stappen.verslag), '14:00'));
  const verslagId = speelVerslag(spel, { profiel, rollen, naam });
  if (stappen.antwoord !== undefined) {
    zetKlok(spel, momentVan(dag(stappen.antwoord), '19:30'));
    speelAntwoord(spel, { verslagId, verhaal: verhaal.inhoud, rollen });
  }
  if (stappen.arrangement !== undefined) {
    zetKlok(spel, momentVan(dag(stappen.arrangement), '13:00'));
    speelArrangement(spel, { verhaal: verhaal.inhoud, resultaatIds, rollen });
  }
  return speelToewijzing({
    zaak,
    staf,
    spel,
    profiel,
    dag,
    eerdere,
    verhaal: verhaal.inhoud,
    resultaatIds,
    rollen,
    levering,
  });
}

function briefspelVan({ zaak, staf, profiel }: Pick<Verder, 'zaak' | 'staf' | 'profiel'>): Briefspel {
  const { aanhef: _, ...inwoner } = zaak.inwoner;
  const namen = new Map(staf.map(({ id, naam }) => [id, naam]));
  return { profiel, inwoner, verzender: metRol(staf, 'administratie'), namen };
}

type Slot = Pick<Verder, 'zaak' | 'staf' | 'spel' | 'profiel' | 'dag' | 'eerdere' | 'levering'> & {
  readonly verhaal: Verhaal;
  readonly resultaatIds: readonly string[];
  readonly rollen: Rolverdeling;
};

/** Plays what comes after the arrangement, as far as the story has come. */
function speelToewijzing(slot: Slot): number {
  const { zaak, spel, profiel, dag, eerdere, verhaal, resultaatIds, rollen } = slot;
  const { stappen } = zaak;
  const op = (stap: number | undefined, tijd: string, speelStap: () => void) => {
    if (stap === undefined) return;
    zetKlok(spel, momentVan(dag(stap), tijd));
    speelStap();
  };
  op(stappen.aanvraag, '16:00', () => {
    const stof = { acts: spel.acts, teksten: tekstenVan(spel), instrument: profiel.instrument };
    speelAanvraag(spel, { rollen, onderzoek: stelOnderzoekSamen(stof) });
  });
  op(stappen.besluitVoorbereid, '09:00', () => speelVoorstel(spel, { verhaal, profiel, rollen, eerdere }));
  op(stappen.besluit, '15:00', () => speelBesluit(spel, { profiel, rollen }));
  op(stappen.besluit, '16:30', () => speelBrieven(spel, briefspelVan(slot)));
  op(stappen.besluit, '17:00', () => speelLevering(spel, slot.levering));
  if (stappen.besluit !== undefined && stappen.losgelaten === undefined && stappen.afgesloten === undefined) {
    const { staf, levering } = slot;
    const behandelaar = metRol(staf, 'bezwaarbehandelaar');
    const administratie = metRol(staf, 'administratie');
    speelOnvrede(spel, { behandelaar, administratie, nummer: eerdere, nu: levering.nu });
  }
  op(stappen.losgelaten, '10:00', () => speelLoslaten(spel, { verhaal, resultaatIds, rollen }));
  op(stappen.afgesloten, '11:00', () => speelAfsluiten(spel, { verhaal, rollen }));
  return stappen.besluitVoorbereid === undefined ? eerdere : eerdere + 1;
}

function rolverdeling(staf: readonly Mens[], zaak: DemoZaak): Rolverdeling | undefined {
  const voerder = staf.find(({ sleutel }) => sleutel === zaak.gespreksvoerder?.sleutel);
  if (voerder === undefined) return undefined;
  const beslissers = staf.filter(({ rollen, id }) => rollen.includes('beslisser') && id !== voerder.id);
  const beslisser = beslissers[0]!;
  const toetser = staf.find(({ rollen, id }) => rollen.includes('toetser') && id !== beslisser.id)!;
  return {
    voerder: medewerker(voerder),
    inwoner: { soort: 'inwoner', id: newId() },
    maker: medewerker(beslisser),
    toetser: medewerker(toetser),
    beslisser: medewerker(beslisser),
    beslisserRollen: beslisser.rollen,
  };
}

function aanleiding(door: Actor, nu: string): Aanleiding {
  const moment = Date.parse(nu);
  return { door, nu, actId: newId(moment), nieuwId: () => newId(moment) };
}

function metRol(staf: readonly Mens[], rol: string): Actor & { readonly soort: 'medewerker' } {
  return medewerker(staf.find(({ rollen }) => (rollen as readonly string[]).includes(rol)) ?? staf[0]!);
}

function medewerker({ id }: Mens): { readonly soort: 'medewerker'; readonly id: string } {
  return { soort: 'medewerker', id };
}

function gelukt<T>(uitkomst: Uitkomst<T>): T {
  if (!uitkomst.gelukt)
    throw new Error(`the demo does something that is refused: ${uitkomst.regel} ${uitkomst.uitleg}`);
  return uitkomst.waarde;
}

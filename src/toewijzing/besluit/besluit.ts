import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Mandaatregeling, Rol } from '../../inrichting/index.ts';
import { keurNieuwBesluit } from '../bezwaar/beslissen.ts';
import { weigerAfdoening } from '../aanvraag/afdoening.ts';
import { ontbreekt, vouwBeoordeling } from '../beoordeling/beoordeling.ts';
import { weigerOmBelang } from '../mandaat/belang.ts';
import { magBesluiten, omvangVan } from '../mandaat/bevoegd.ts';
import { perWeek } from '../../basis/frequentie.ts';
import type { Pgbtoets } from './besluitinhoud.ts';
import { findBesluit, vouwBesluit } from './besluiten.ts';
import type { Besluit } from './besluiten.ts';
import { isToekenning } from './voorstel.ts';
import type { Besluitstaat } from './voorbereiden.ts';

/** What a colleague says of a draft; without `besluitId` of the one on the aanvraag. */
export type ToetsOpdracht = {
  readonly zaakId: string;
  readonly besluitId?: string | undefined;
  readonly akkoord: boolean;
  readonly opmerking?: string | undefined;
};

/** Records the peer check; never by the maker (TW-5). */
export function toetsBesluit(
  acts: readonly Act[],
  opdracht: ToetsOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = kies(acts, opdracht.besluitId);
  if (besluit === undefined || besluit.genomen !== undefined || besluit.toetsing !== 'open') {
    return geweigerd('TW-5', 'Er is nu geen besluit dat op toetsing wacht.');
  }
  if (aanleiding.door.soort !== 'medewerker' || aanleiding.door.id === besluit.makerId) {
    return geweigerd('TW-5', 'Je maakte dit besluit zelf. Een collega toetst het.');
  }
  const vrij = weigerOmBelang(acts, aanleiding.door.id);
  if (!vrij.gelukt) return vrij;
  const tekst = opdracht.opmerking ? aanleiding.nieuwId() : undefined;
  const inhoud = { besluitId: besluit.voorstel.besluitId, akkoord: opdracht.akkoord, tekst };
  return gelukt({
    acts: [maakAct('besluit-getoetst', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, opdracht.opmerking ?? '')],
  });
}

/** Who takes which besluit (without an id: the one on the aanvraag) with which roles, under this register. */
export type NeemOpdracht = {
  readonly zaakId: string;
  readonly besluitId?: string | undefined;
  readonly rollen: readonly string[];
  /** For whom who decides works. */
  readonly organisatie?: string | undefined;
  readonly regeling: Mandaatregeling;
  /** Said on the page in between by who held the gesprek (TW-57). */
  readonly hoedanigheid?: Rol | undefined;
};

/** Takes the drafted besluit, when the mandate of today covers it and the peer check is done (TW-3, TW-4, TW-5). */
export function neemBesluit(
  staat: Besluitstaat,
  opdracht: NeemOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const besluit = kies(staat.acts, opdracht.besluitId);
  if (besluit === undefined)
    return geweigerd('TW-8', 'Er is nog geen besluit voorbereid over deze aanvraag.');
  if (besluit.genomen !== undefined) return geweigerd('TW-8', 'Dit besluit is al genomen.');
  if (besluit.toetsing === 'open' || besluit.toetsing === 'teruggestuurd') {
    return geweigerd('TW-5', 'Dit besluit wacht nog op een collega die het toetst.');
  }
  const { door, nu } = aanleiding;
  if (door.soort !== 'medewerker') return geweigerd('TW-3', 'Een besluit neemt een mens met een mandaat.');
  const op = datumVanMoment(nu);
  const { besluitId, aanvraagId } = besluit.voorstel;
  const weigering = weigerOpAanvraag(staat, besluit, op);
  if (weigering !== undefined) return weigering;
  const nieuw = keurNieuwBesluit(staat.acts, besluit.voorstel.vervangtBesluitId, door.id);
  if (nieuw !== undefined) return nieuw;
  const gespreksvoerderIds = staat.aanvraag?.onderzoek.gespreksvoerderIds ?? voerdersVan(staat.acts);
  const { rollen, organisatie, regeling, hoedanigheid } = opdracht;
  const wie = { medewerkerId: door.id, rollen, organisatie, gespreksvoerderIds, op };
  const mandaat = magBesluiten(staat.acts, regeling, { ...wie, ...omvangVan(meetbaar(besluit)) });
  if (!mandaat.gelukt) return mandaat;
  if (gespreksvoerderIds.includes(door.id) && hoedanigheid === undefined) {
    return geweigerd('TW-57', 'Je voerde zelf het gesprek. Zeg eerst dat je nu besluit namens het college.');
  }
  const inhoud = { besluitId, aanvraagId, mandaat: mandaat.waarde, op, hoedanigheid };
  return gelukt({
    acts: [maakAct('besluit-genomen', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [],
  });
}

/** Steps and identity are asked again on the day itself: they may have changed since the draft (TW-20, TW-22, TW-40). */
function weigerOpAanvraag(
  { acts, aanvraag }: Besluitstaat,
  { grondslag, voorstel: { uitkomst } }: Besluit,
  vandaag: Datum,
): Uitkomst<never> | undefined {
  if (grondslag !== 'aanvraag' || aanvraag === undefined) return undefined;
  const [leeg] =
    uitkomst === 'buiten-behandeling' ? [] : ontbreekt(vouwBeoordeling(acts, aanvraag.aanvraagId));
  if (leeg !== undefined) {
    return geweigerd('TW-40', `De vijf stappen zijn niet meer compleet. ${leeg.uitleg}`);
  }
  return weigerAfdoening(acts, { aanvraag, uitkomst, vandaag });
}

function kies(acts: readonly Act[], besluitId: string | undefined): Besluit | undefined {
  return besluitId === undefined ? vouwBesluit(acts) : findBesluit(acts, besluitId);
}

/** What is granted by a plan alone has no measure that a limit could be held against, so it counts as the most (TW-3). */
function meetbaar({ voorstel }: Besluit): Besluit['voorstel'] {
  const { uren, bedrag, aantal, pgb } = voorstel;
  const isOngemeten = [uren, bedrag, aantal].every((getal) => getal === undefined);
  if (isToekenning(voorstel) && isOngemeten) return { ...voorstel, uren: Infinity, bedrag: Infinity };
  const geld = bedrag === undefined ? pgb : { bedrag, bedragPer: voorstel.frequentie };
  return { ...voorstel, bedrag: geld && bedragInEenJaar(geld) };
}

/** What money comes to in a year; something given once is what it is. */
function bedragInEenJaar({ bedrag, bedragPer }: Pick<Pgbtoets, 'bedrag' | 'bedragPer'>): number | undefined {
  if (bedrag === undefined || bedragPer === undefined || bedragPer === 'eenmalig') return bedrag;
  return Math.round(perWeek(bedrag, bedragPer) * 52);
}

/** Who held the gesprek so far, for a besluit that comes before the aanvraag (TW-4). */
function voerdersVan(acts: readonly Act[]): readonly string[] {
  const gevoerd = acts.filter(({ soort }) => soort === 'gesprek-gevoerd');
  return gevoerd.flatMap(({ door, inhoud }) => {
    // Who led it may be another than who recorded it (HG-110).
    const { gevoerdDoor } = inhoud as { readonly gevoerdDoor?: string };
    const vastgelegd = door.soort === 'medewerker' ? [door.id] : [];
    return gevoerdDoor === undefined ? vastgelegd : [...vastgelegd, gevoerdDoor];
  });
}

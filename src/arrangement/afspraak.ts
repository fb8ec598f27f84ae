import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';

/** Who does what was agreed. */
export const UITVOERDERS = [
  'inwoner',
  'mantelzorger',
  'netwerk',
  'algemene-voorziening',
  'gemeente',
  'andere-partij',
] as const;

/** One of those who can do what was agreed. */
export type Uitvoerder = (typeof UITVOERDERS)[number];

/** Those who are known by what they are; anybody else needs a name (AR-2). */
const ZONDER_NAAM: readonly Uitvoerder[] = ['inwoner', 'gemeente'];

/** Who gives a hand with what somebody does (AR-7); `wat` is a text id. */
export type Hulp = { readonly naam: string; readonly wat: string };

/** Somebody will do something for a resultaat; `wat` is a text id, `uiterlijk` the last day. */
export type AfspraakGemaakt = Act<
  'afspraak-gemaakt',
  {
    readonly afspraakId: string;
    readonly resultaatId: string;
    readonly oplossingId?: string | undefined;
    readonly wie: Uitvoerder;
    readonly wieNaam?: string | undefined;
    readonly wat: string;
    readonly hulp?: Hulp | undefined;
    readonly uiterlijk?: Datum | undefined;
  }
>;

/** What was agreed no longer holds; it stays to be read with its reason (AR-5). */
export type AfspraakVervallen = Act<
  'afspraak-vervallen',
  { readonly afspraakId: string; readonly reden: string }
>;

/** What was agreed has been done. */
export type AfspraakGedaan = Act<'afspraak-gedaan', { readonly afspraakId: string; readonly op: Datum }>;

/** How an afspraak stands. */
export type AfspraakStaat =
  | { readonly soort: 'open' }
  | { readonly soort: 'gedaan'; readonly op: Datum }
  | { readonly soort: 'vervallen'; readonly reden: string };

/** Who does what by when, for one resultaat; texts by id. */
export type Afspraak = AfspraakGemaakt['inhoud'] & {
  readonly gemaaktOp: string;
  readonly staat: AfspraakStaat;
};

/** All afspraken by these acts, oldest first; order and repeats of the acts do not matter. */
export function vouwAfspraken(acts: readonly Act[]): readonly Afspraak[] {
  const gemaakt = new Map(acts.filter(isGemaakt).map((act) => [act.inhoud.afspraakId, act]));
  return [...gemaakt.values()].map((act) => ({
    ...act.inhoud,
    gemaaktOp: act.gebeurdOp,
    staat: staatVan(act.inhoud.afspraakId, acts),
  }));
}

/** The afspraken that hold: open or done. */
export function geldendeAfspraken(afspraken: readonly Afspraak[]): readonly Afspraak[] {
  return afspraken.filter(({ staat }) => staat.soort !== 'vervallen');
}

/** A resultaat that stands with the ways that were found for it: what an afspraak may be about (AR-1). */
export type Grond = { readonly resultaatId: string; readonly oplossingIds: readonly string[] };

/** What is filled in for an afspraak; `wat` and `hulp.wat` are the words themselves. */
export type AfspraakOpdracht = {
  readonly zaakId: string;
  readonly resultaatId: string;
  readonly oplossingId?: string | undefined;
  readonly wie: Uitvoerder;
  readonly wieNaam?: string | undefined;
  readonly wat: string;
  readonly hulp?: Hulp | undefined;
  readonly uiterlijk?: Datum | undefined;
};

/**
 * Makes an afspraak for a resultaat that stands (AR-1). Refuses one that does not say who does what (AR-2) or who
 * helps with what (AR-7), and a last day that has passed (AR-9).
 */
export function maakAfspraak(
  gronden: readonly Grond[],
  opdracht: AfspraakOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const gebrek = gebrekIn(gronden, opdracht, datumVanMoment(aanleiding.nu));
  if (gebrek !== undefined) return gebrek;
  const wat = nieuweTekst(aanleiding.nieuwId(), opdracht.wat);
  const hulptekst = opdracht.hulp && nieuweTekst(aanleiding.nieuwId(), opdracht.hulp.wat);
  const { zaakId, ...rest } = opdracht;
  const hulp = opdracht.hulp && hulptekst && { naam: opdracht.hulp.naam, wat: hulptekst.id };
  const inhoud = { ...rest, afspraakId: aanleiding.actId, wat: wat.id, hulp };
  return gelukt({
    acts: [maakAct('afspraak-gemaakt', { zaakId, inhoud }, aanleiding)],
    teksten: hulptekst === undefined ? [wat] : [wat, hulptekst],
  });
}

/** Lets an afspraak lapse with a reason (AR-5). */
export function laatVervallen(
  afspraken: readonly Afspraak[],
  opdracht: { readonly zaakId: string; readonly afspraakId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const afspraak = afspraken.find(({ afspraakId }) => afspraakId === opdracht.afspraakId);
  if (afspraak?.staat.soort !== 'open') return geweigerd('AR-5', 'Deze afspraak staat niet meer open.');
  if (opdracht.reden.trim() === '') return geweigerd('AR-5', 'Schrijf op waarom deze afspraak vervalt.');
  const reden = aanleiding.nieuwId();
  const inhoud = { afspraakId: opdracht.afspraakId, reden };
  return gelukt({
    acts: [maakAct('afspraak-vervallen', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(reden, opdracht.reden)],
  });
}

/** Records that an afspraak was done on a day; refuses a day that has yet to come (AR-9). */
export function rondAf(
  afspraken: readonly Afspraak[],
  opdracht: { readonly zaakId: string; readonly afspraakId: string; readonly op: Datum },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const afspraak = afspraken.find(({ afspraakId }) => afspraakId === opdracht.afspraakId);
  if (afspraak?.staat.soort !== 'open') return geweigerd('AR-5', 'Deze afspraak staat niet meer open.');
  if (opdracht.op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('AR-9', 'Deze dag moet nog komen. Leg het vast als het gedaan is.');
  }
  const { zaakId, ...inhoud } = opdracht;
  return gelukt({ acts: [maakAct('afspraak-gedaan', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

function gebrekIn(
  gronden: readonly Grond[],
  { resultaatId, oplossingId, wie, wieNaam, wat, hulp, uiterlijk }: AfspraakOpdracht,
  vandaag: Datum,
): Geweigerd | undefined {
  const grond = gronden.find((een) => een.resultaatId === resultaatId);
  if (grond === undefined) {
    return geweigerd(
      'AR-1',
      'Kies eerst wat de inwoner wil bereiken. Daarna spreken jullie af wie wat doet.',
    );
  }
  if (oplossingId !== undefined && !grond.oplossingIds.includes(oplossingId)) {
    return geweigerd('AR-1', 'Deze oplossing hoort niet meer bij dit resultaat. Kies opnieuw.');
  }
  if (wat.trim() === '') return geweigerd('AR-2', 'Schrijf op wat jullie afspreken.');
  if (!ZONDER_NAAM.includes(wie) && !wieNaam?.trim()) {
    return geweigerd('AR-2', 'Schrijf op hoe de persoon of organisatie heet die dit doet.');
  }
  if (hulp !== undefined && (hulp.naam.trim() === '' || hulp.wat.trim() === '')) {
    return geweigerd('AR-7', 'Schrijf op wie erbij helpt en wat die persoon doet.');
  }
  if (uiterlijk !== undefined && uiterlijk < vandaag) {
    return geweigerd('AR-9', 'Deze dag is al voorbij. Kies een dag die nog komt.');
  }
  return undefined;
}

function staatVan(afspraakId: string, acts: readonly Act[]): AfspraakStaat {
  const vervallen = acts.filter(isVervallen).find(({ inhoud }) => inhoud.afspraakId === afspraakId);
  if (vervallen !== undefined) return { soort: 'vervallen', reden: vervallen.inhoud.reden };
  const gedaan = acts.filter(isGedaan).find(({ inhoud }) => inhoud.afspraakId === afspraakId);
  return gedaan === undefined ? { soort: 'open' } : { soort: 'gedaan', op: gedaan.inhoud.op };
}

function isGemaakt(act: Act): act is AfspraakGemaakt {
  return act.soort === 'afspraak-gemaakt';
}

function isVervallen(act: Act): act is AfspraakVervallen {
  return act.soort === 'afspraak-vervallen';
}

function isGedaan(act: Act): act is AfspraakGedaan {
  return act.soort === 'afspraak-gedaan';
}

import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweAct } from '../basis/act.ts';
import { vouwOpvolgmoment } from '../arrangement/index.ts';
import type { Opvolgmoment } from '../arrangement/index.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';

/** Who says how far a resultaat is; the one never counts for the other (OV-3). */
export const BEOORDELAARS = ['inwoner', 'gespreksvoerder'] as const;

/** One of those who say how far a resultaat is. */
export type Beoordelaar = (typeof BEOORDELAARS)[number];

/** How far a resultaat is. */
export const MATEN = ['ja', 'deels', 'nog-niet'] as const;

/** Reached, partly, or not yet. */
export type Mate = (typeof MATEN)[number];

/** Somebody asked how it goes, on a day; `woorden` are those of the inwoner, a text id (OV-2). */
export type OpvolgingGehouden = Act<
  'opvolging-gehouden',
  { readonly op: Datum; readonly woorden?: string | undefined }
>;

/** A resultaat was reached, in the eyes of one of the two (OV-3). */
export type ResultaatBereikt = Act<
  'resultaat-bereikt',
  { readonly resultaatId: string; readonly volgens: Beoordelaar; readonly op: Datum }
>;

/** A resultaat was not reached, or only partly, in the eyes of one of the two (OV-3). */
export type ResultaatNietBereikt = Act<
  'resultaat-niet-bereikt',
  {
    readonly resultaatId: string;
    readonly volgens: Beoordelaar;
    readonly mate: Exclude<Mate, 'ja'>;
    readonly op: Datum;
  }
>;

/** What one of the two said last about a resultaat. */
export type Oordeel = { readonly mate: Mate; readonly op: Datum };

/** What each of the two said last about a resultaat. */
export type Oordelen = Readonly<Partial<Record<Beoordelaar, Oordeel>>>;

/** What was planned, what was said when somebody asked, and how far each resultaat is. */
export type Opvolging = {
  readonly gepland?: Opvolgmoment | undefined;
  readonly gehouden: readonly OpvolgingGehouden['inhoud'][];
  /** By resultaat id. */
  readonly oordelen: ReadonlyMap<string, Oordelen>;
};

/** The follow-up as it stands; a judgement about a later day counts, whenever it was stored. */
export function vouwOpvolging(acts: readonly Act[]): Opvolging {
  const gehouden = acts.filter(isGehouden).map(({ inhoud }) => inhoud);
  const oordelen = new Map<string, Oordelen>();
  for (const { inhoud } of acts.filter(isOordeel)) {
    const { resultaatId, volgens, op } = inhoud;
    const tot = oordelen.get(resultaatId) ?? {};
    const eerder = tot[volgens];
    if (eerder !== undefined && eerder.op > op) continue;
    oordelen.set(resultaatId, { ...tot, [volgens]: { mate: 'mate' in inhoud ? inhoud.mate : 'ja', op } });
  }
  return {
    gepland: vouwOpvolgmoment(acts),
    gehouden: gehouden.toSorted((a, b) => (a.op < b.op ? -1 : Number(a.op > b.op))),
    oordelen,
  };
}

/** Whether the inwoner said of every one of these results that it was reached; of no results, nothing is confirmed. */
export function isAllesBevestigd(opvolging: Opvolging, resultaatIds: readonly string[]): boolean {
  return (
    resultaatIds.length > 0 && resultaatIds.every((id) => opvolging.oordelen.get(id)?.inwoner?.mate === 'ja')
  );
}

/** What one of the two says about one resultaat. */
export type OordeelOpdracht = {
  readonly resultaatId: string;
  readonly volgens: Beoordelaar;
  readonly mate: Mate;
};

/** What is filled in after somebody asked how it goes; `woorden` are the words themselves. */
export type GehoudenOpdracht = {
  readonly zaakId: string;
  readonly op: Datum;
  readonly woorden: string;
  readonly oordelen: readonly OordeelOpdracht[];
};

/**
 * Records how it goes, in the words of the inwoner, and how far each resultaat is. Refuses when nothing was said,
 * a day that has yet to come (OV-2), and a resultaat that does not stand (OV-4).
 */
export function legOpvolgingVast(
  staandeResultaatIds: readonly string[],
  { zaakId, op, woorden, oordelen }: GehoudenOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('OV-2', 'Deze dag moet nog komen. Leg het vast als jullie elkaar hebben gesproken.');
  }
  if (woorden.trim() === '' && oordelen.length === 0) {
    return geweigerd('OV-2', 'Schrijf op wat de inwoner zei, of zeg per resultaat hoe ver het is.');
  }
  if (oordelen.some(({ resultaatId }) => !staandeResultaatIds.includes(resultaatId))) {
    return geweigerd('OV-4', 'Dit resultaat staat niet meer. Laad de pagina opnieuw.');
  }
  const tekst = woorden.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), woorden);
  const inhoud = { op, woorden: tekst?.id };
  return gelukt({
    acts: [
      maakAct('opvolging-gehouden', { zaakId, inhoud }, aanleiding),
      ...oordelen.map((oordeel) => maakOordeel(oordeel, { zaakId, op }, aanleiding)),
    ],
    teksten: tekst === undefined ? [] : [tekst],
  });
}

function maakOordeel(
  { resultaatId, volgens, mate }: OordeelOpdracht,
  { zaakId, op }: { readonly zaakId: string; readonly op: Datum },
  aanleiding: Aanleiding,
): NieuweAct {
  const eigen = { ...aanleiding, actId: aanleiding.nieuwId() };
  if (mate === 'ja') {
    return maakAct('resultaat-bereikt', { zaakId, inhoud: { resultaatId, volgens, op } }, eigen);
  }
  return maakAct('resultaat-niet-bereikt', { zaakId, inhoud: { resultaatId, volgens, mate, op } }, eigen);
}

function isGehouden(act: Act): act is OpvolgingGehouden {
  return act.soort === 'opvolging-gehouden';
}

function isOordeel(act: Act): act is ResultaatBereikt | ResultaatNietBereikt {
  return act.soort === 'resultaat-bereikt' || act.soort === 'resultaat-niet-bereikt';
}

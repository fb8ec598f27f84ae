import type { Datum } from '../basis/datum.ts';
import { perWeek } from '../basis/frequentie.ts';
import type { Frequentie } from '../basis/frequentie.ts';

/** A task in a norm, with the minutes it takes each time and how often it is done. */
export type Normtaak = {
  readonly naam: string;
  readonly minuten: number;
  readonly keer: number;
  readonly per: Exclude<Frequentie, 'eenmalig'>;
};

/**
 * How many hours of one product are usual, from the first to the last day, with the independent study it rests on
 * (CRVB:2016:1402). A starting point beside the amount, never the outcome.
 */
export type Norm = {
  readonly id: string;
  readonly naam: string;
  readonly product: string;
  /** Hours in the time of `frequentie`. */
  readonly omvang: number;
  readonly frequentie: Exclude<Frequentie, 'eenmalig'>;
  readonly taken: readonly Normtaak[];
  readonly bron: string;
  readonly geldigVan: Datum;
  readonly geldigTot?: Datum | undefined;
};

/** The norms of a product that hold on a day; the municipality may have none (TW-32). */
export function normenOp(
  normen: readonly Norm[] | undefined,
  { product, op }: { readonly product: string | undefined; readonly op: Datum },
): readonly Norm[] {
  return (normen ?? []).filter((norm) => {
    const inTijd = norm.geldigVan <= op && (norm.geldigTot === undefined || op <= norm.geldigTot);
    return norm.product === product && inTijd;
  });
}

/** The hours a week that the tasks of a norm come to. */
export function urenVanTaken(taken: readonly Normtaak[]): number {
  return taken.reduce((som, { minuten, keer, per }) => som + perWeek((minuten * keer) / 60, per), 0);
}

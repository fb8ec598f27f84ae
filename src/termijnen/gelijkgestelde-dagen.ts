import type { Datum } from '../basis/datum.ts';
import { getDatum } from '../basis/datum.ts';

/** A day that a royal decree puts on a par with a holiday (Atw art. 3 lid 3), with the decree as its source. */
export type GelijkgesteldeDag = { readonly datum: Datum; readonly bron: string };

/**
 * The days put on a par with a holiday since 2023, by decree of the Crown (TM-6). A decree covers three years and
 * its title names the days; add the next one when it is published. Municipal closing days do not belong here.
 */
export const GELIJKGESTELDE_DAGEN: readonly GelijkgesteldeDag[] = [
  ...uitBesluit(
    'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025 met een algemeen erkende feestdag',
    ['2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30'],
  ),
  ...uitBesluit(
    'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028 met een algemeen erkende feestdag',
    ['2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26'],
  ),
];

function uitBesluit(bron: string, dagen: readonly string[]): readonly GelijkgesteldeDag[] {
  return dagen.map((dag) => ({ datum: getDatum(dag), bron }));
}

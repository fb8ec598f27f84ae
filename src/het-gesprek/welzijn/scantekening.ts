import { isOnderDruk, SCORES } from './welzijnsscan.ts';
import type { Score, Scores } from './welzijnsscan.ts';

/** Width of the drawing in its own units. */
export const BREED = 360;

/** Height of one leefgebied in the drawing. */
export const RIJHOOG = 52;

/** Room above the first leefgebied, for the words at both ends. */
export const KOPHOOG = 30;

const LINKS = 24;
const STAP = (BREED - 2 * LINKS) / (SCORES.length - 1);

/** One leefgebied in the drawing: where its line lies, and where the first and the latest answer stand on it. */
export type Scanrij = {
  readonly id: string;
  readonly y: number;
  /** Left out when nobody answered (HG-70). */
  readonly eerst?: number | undefined;
  readonly nu?: number | undefined;
  readonly onderDruk: boolean;
};

/** How far to the right a score stands; undefined for a missing answer, which is never drawn as a score (HG-70). */
export function plekVan(score: Score | undefined): number | undefined {
  return score === undefined ? undefined : LINKS + SCORES.indexOf(score) * STAP;
}

/** The lines of the drawing: each leefgebied with the latest scan, and the first beside it after a repeat (HG-71). */
export function tekenScans(
  gebieden: readonly string[],
  { eerst, nu }: { readonly eerst?: Scores | undefined; readonly nu: Scores },
): readonly Scanrij[] {
  return gebieden.map((id, plaats) => ({
    id,
    y: KOPHOOG + plaats * RIJHOOG + 34,
    eerst: plekVan(eerst?.[id]),
    nu: plekVan(nu[id]),
    onderDruk: isOnderDruk(nu[id]),
  }));
}

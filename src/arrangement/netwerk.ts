import type { Act } from '../basis/act.ts';
import { heeftDunNetwerk as heeftDun } from '../het-gesprek/index.ts';

/** Whether the inwoner has nobody to lean on, for the slices that do not know the gesprek (HG-63, HG-64). */
export function heeftDunNetwerk(acts: readonly Act[]): boolean {
  return heeftDun(acts);
}

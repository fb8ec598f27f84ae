import type { Act } from '../basis/act.ts';
import type { Datum } from '../basis/datum.ts';
import { findBesluit } from '../toewijzing/index.ts';

/** As much of a draft as this asks. */
type Getoetst = {
  readonly besluitId: string;
  readonly toetsing: 'niet-nodig' | 'open' | 'akkoord' | 'teruggestuurd';
  readonly genomenOp?: Datum | undefined;
};

/** A draft whose steps changed after a colleague agreed, waits for that colleague again (TW-5). */
export function metToetsing<B extends Getoetst>(acts: readonly Act[], besluit: B | undefined): B | undefined {
  if (besluit?.toetsing !== 'akkoord' || besluit.genomenOp !== undefined) return besluit;
  const toetsing = findBesluit(acts, besluit.besluitId)?.toetsing ?? besluit.toetsing;
  return { ...besluit, toetsing };
}

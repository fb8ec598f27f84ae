import type { Aanleiding, Gevolg } from '../basis/act.ts';
import type { Datum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { neemPlanAan, zieAfVanPlan } from './plan.ts';

/** An own plan as it came in: unchanged words, and the day when that was not today. */
export type Planopgave = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly ontvangenOp?: Datum | undefined;
};

/** Stores an own plan with its words (EC-11). */
export function storePlan(
  tx: Tx,
  { zaakId, ...plan }: Planopgave,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => neemPlanAan(acts, plan, aanleiding));
}

/** Stores that the inwoner makes no own plan (EC-13). */
export function storeGeenPlan(tx: Tx, zaakId: string, aanleiding: Aanleiding): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, ...aanleiding }, (acts) => zieAfVanPlan(acts, aanleiding));
}

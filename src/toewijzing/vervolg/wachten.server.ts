import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { legGebeldVast, spreekOverbruggingAf } from './wachten.ts';

/** Writes down that somebody called who waits (TW-95). */
export function doeGebeld(
  tx: Tx,
  opdracht: Parameters<typeof legGebeldVast>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { actId, door, nu } = aanleiding;
  const wie = { zaakId: opdracht.zaakId, actId, door, nu };
  return performActs(tx, wie, (acts) => legGebeldVast(acts, opdracht, aanleiding));
}

/** Agrees on help for the time in between (TW-96). */
export function doeOverbrugging(
  tx: Tx,
  opdracht: Parameters<typeof spreekOverbruggingAf>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { actId, door, nu } = aanleiding;
  const wie = { zaakId: opdracht.zaakId, actId, door, nu };
  return performActs(tx, wie, (acts) => spreekOverbruggingAf(acts, opdracht, aanleiding));
}

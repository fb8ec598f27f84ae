import type { Aanleiding } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { loadActs, storeActs } from '../../platform/acts.ts';
import { derivedId } from '../../platform/api-act.ts';
import type { Tx } from '../../platform/database.ts';
import { BEVOEGDHEIDSREGELS } from './bevoegd.ts';
import { maakWeigering } from './weigering.ts';
import type { Beslishandeling } from './weigering.ts';

/** Stores that somebody who may not tried to decide, once per try, and passes the outcome on (TW-55). */
export async function legWeigeringVast<T>(
  tx: Tx,
  {
    zaakId,
    handeling,
    uitkomst,
  }: { readonly zaakId: string; readonly handeling: Beslishandeling; readonly uitkomst: Uitkomst<T> },
  aanleiding: Aanleiding,
): Promise<Uitkomst<T>> {
  if (uitkomst.gelukt || aanleiding.door.soort !== 'medewerker') return uitkomst;
  const { regel } = uitkomst;
  if (!BEVOEGDHEIDSREGELS.has(regel)) return uitkomst;
  const { nu, door } = aanleiding;
  const actId = derivedId(aanleiding.actId, handeling);
  const act = maakWeigering(await loadActs(tx, zaakId), { zaakId, handeling, regel }, { door, nu, actId });
  await storeActs(tx, { zaakId, nu, acts: [act] });
  return uitkomst;
}

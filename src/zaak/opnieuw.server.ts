import { isDeepStrictEqual } from 'node:util';
import { loadAllActs } from '../platform/acts.ts';
import type { Database, Tx } from '../platform/database.ts';
import { projecteerContactmomenten } from '../planning/index.server.ts';
import { listGemeenten } from '../inrichting/index.server.ts';
import { projecteerOpnieuw, toRow } from './stand.server.ts';
import { isGelijk, listAlleTermijnen } from './termijnen/termijn.server.ts';
import { openTermijnen } from './termijnen/termijnstand.ts';
import { vouwZaak } from './zaak.ts';

/** Rebuilds the projection of every municipality from the acts; says in Dutch how many rows differed. */
export async function bouwOpnieuw(database: Database): Promise<string> {
  let zaken = 0;
  let verschillen = 0;
  for (const gemeente of await listGemeenten(database.db)) {
    const counts = await database.inTenant(gemeente.id, rebuildTenant);
    zaken += counts.zaken;
    verschillen += counts.verschillen;
  }
  return `${zaken} zaken nagerekend, ${verschillen} verschillen hersteld.`;
}

/** The same for one municipality, inside its transaction. */
export async function rebuildTenant(
  tx: Tx,
): Promise<{ readonly zaken: number; readonly verschillen: number }> {
  const stored = await tx.db
    .selectFrom('zaak.stand')
    .selectAll()
    .where('gemeente_id', '=', tx.gemeenteId)
    .execute();
  const termijnen = await listAlleTermijnen(tx);
  const rows = new Map(stored.map((row) => [row.zaak_id, row]));
  let verschillen = 0;
  let zaken = 0;
  for (const [zaakId, acts] of await loadAllActs(tx)) {
    const zaak = vouwZaak(acts);
    if (zaak === undefined) continue;
    zaken += 1;
    verschillen += await projecteerContactmomenten(tx, acts);
    const klopt = isDeepStrictEqual({ ...rows.get(zaakId) }, toRow(tx.gemeenteId, zaak));
    if (klopt && isGelijk(termijnen.get(zaakId) ?? [], openTermijnen(acts))) continue;
    verschillen += 1;
    await projecteerOpnieuw(tx, acts);
  }
  return { zaken, verschillen };
}

import type { Act } from '../basis/act.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import { projecteerContactmomenten } from '../planning/index.server.ts';
import { loadActs } from '../platform/acts.ts';
import { readOnce } from '../platform/database.ts';
import type { Tx } from '../platform/database.ts';
import { prepared, rowsOf } from '../platform/prepared.ts';
import { projecteerTermijnen, storeTermijnen } from './termijnen/termijn.server.ts';
import { toestandVan, vouwZaak } from './zaak.ts';
import type { Zaak } from './zaak.ts';
import { volgendeVan } from './volgende.ts';

/** Brings the row for worklists and search up to date with the acts; runs in the transaction that stored an act. */
export async function projecteer(tx: Tx, zaakId: string, nu: string): Promise<void> {
  const acts = await loadActs(tx, zaakId);
  const agenda = projecteerContactmomenten(tx, acts);
  await Promise.all([agenda, projecteerStand(tx, acts), projecteerTermijnen(tx, acts, nu)]);
}

/** Writes the row of a zaak as the fold makes it, whatever stood there. */
export async function projecteerOpnieuw(tx: Tx, acts: readonly Act[]): Promise<void> {
  await Promise.all([projecteerStand(tx, acts), storeTermijnen(tx, acts)]);
}

async function projecteerStand(tx: Tx, acts: readonly Act[]): Promise<void> {
  const zaak = vouwZaak(acts);
  if (zaak === undefined) return;
  tx.known.delete(`stand/${zaak.zaakId}`);
  const { gemeente_id, zaak_id, ...rest } = toRow(tx.gemeenteId, zaak);
  await tx.db
    .insertInto('zaak.stand')
    .values({ gemeente_id, zaak_id, ...rest })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'zaak_id']).doUpdateSet(rest))
    .execute();
}

/** One row of the projection, as the fold makes it. */
export function toRow(gemeenteId: number, zaak: Zaak) {
  const volgende = volgendeVan(zaak);
  return {
    gemeente_id: gemeenteId,
    zaak_id: zaak.zaakId,
    nummer: zaak.nummer,
    soort: zaak.soort,
    toestand: toestandVan(zaak),
    inwoner_id: zaak.inwonerId ?? null,
    gemeld_op: zaak.gemeldOp,
    spoed: zaak.spoed,
    team: zaak.team ?? null,
    gespreksvoerder_id: zaak.gespreksvoerderId ?? null,
    uitvoerders: [...zaak.uitvoerders],
    gesloten_voor: [...zaak.geslotenVoor],
    volgende: volgende?.wat ?? null,
    volgende_op: volgende?.op ?? null,
    volgende_rol: volgende?.rol ?? null,
    termijn: zaak.termijn?.id ?? null,
    termijn_op: zaak.termijn?.op ?? null,
    wacht_sinds: zaak.hulptaak?.sinds ?? null,
    wacht_op: zaak.hulptaak?.wachtOp ?? null,
    overbrugging_tot: zaak.hulptaak?.overbruggingTot ?? null,
    losgelaten_op: zaak.losgelatenOp ?? null,
    afgesloten_op: zaak.afgeslotenOp ?? null,
  };
}

/** Who works on a zaak, asked once; it may be asked before it is known who wants to know. */
export function readStand(tx: Tx, zaakId: string) {
  return readOnce(tx, `stand/${zaakId}`, async () => {
    const [stand] = await rowsOf(tx, uitvoerders(tx, { gemeenteId: tx.gemeenteId, zaakId }));
    return stand;
  });
}

const uitvoerders = prepared(
  (db, { gemeenteId, zaakId }: { readonly gemeenteId: number; readonly zaakId: string }) =>
    db
      .selectFrom('zaak.stand')
      .select(['team', 'uitvoerders', 'gesloten_voor'])
      .where('gemeente_id', '=', gemeenteId)
      .where('zaak_id', '=', zaakId),
);

/** How this visitor stands to a zaak; undefined when there is no such zaak here, or it is somebody else's. */
export async function findRelatie(tx: Tx, wie: Wie, zaakId: string): Promise<Relatie | undefined> {
  if (wie.soort === 'inwoner') return wie.zaakId === zaakId ? 'eigen' : undefined;
  const stand = await readStand(tx, zaakId);
  if (stand === undefined || wie.soort === 'niemand') return undefined;
  if (wie.soort === 'koppeling') return 'gemeente';
  if (stand.gesloten_voor.includes(wie.id)) return undefined;
  if (stand.uitvoerders.includes(wie.id)) return 'eigen';
  return stand.team === wie.team ? 'team' : 'gemeente';
}

import type { Tx } from '../platform/database.ts';

/** One look at people: when, by whom, in which handling, in which zaak, at how many. */
export type Blik = {
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly handeling: string;
  readonly zaakId: string | null;
  readonly nummer: string | null;
  readonly personen: readonly string[];
};

/** How many looks one page shows. */
export const MEESTE_BLIKKEN = 100;

/** The newest looks of this municipality, or of one zaak. */
export async function listBlikken(tx: Tx, zaakId?: string): Promise<readonly Blik[]> {
  let query = tx.db
    .selectFrom('platform.reading_log as l')
    .leftJoin('zaak.stand as s', (join) =>
      join.onRef('s.gemeente_id', '=', 'l.gemeente_id').onRef('s.zaak_id', '=', 'l.zaak_id'),
    )
    .select(['l.at', 'l.actor_kind as actorKind', 'l.actor_id as actorId', 'l.handling as handeling'])
    .select(['l.zaak_id as zaakId', 's.nummer', 'l.person_ids as personen'])
    .where('l.gemeente_id', '=', tx.gemeenteId)
    .orderBy('l.at', 'desc')
    .limit(MEESTE_BLIKKEN);
  if (zaakId !== undefined) query = query.where('l.zaak_id', '=', zaakId);
  return query.execute();
}

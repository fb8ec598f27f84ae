import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** One look at the data of one person: when, by whom, in which handling. */
export type EigenBlik = {
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly handeling: string;
};

/** How many looks the page of an inwoner shows. */
export const MEESTE_EIGEN_BLIKKEN = 100;

/**
 * Who looked at this person, newest first: in their zaak, and in lists in which they stood, but not they
 * themselves (ZK-9), and not who read about safety: that line could put the inwoner in danger (HG-75).
 */
export async function listEigenBlikken(tx: Tx, persoonId: string): Promise<readonly EigenBlik[]> {
  return tx.db
    .selectFrom('platform.reading_log')
    .select(['at', 'actor_kind as actorKind', 'actor_id as actorId', 'handling as handeling'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('handling', 'not in', ['veiligheid-inzien', 'veiligheid-vastleggen'])
    .where((eb) => eb.or([eb('actor_id', 'is', null), eb('actor_id', '!=', persoonId)]))
    .where(sql<boolean>`person_ids @> array[${persoonId}]::uuid[]`)
    .orderBy('at', 'desc')
    .limit(MEESTE_EIGEN_BLIKKEN)
    .execute();
}

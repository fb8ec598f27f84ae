import { CompiledQuery } from 'kysely';
import type { Tx } from './database.ts';
import { channel } from './wake.ts';

/**
 * Tells, at the moment the transaction commits, that something changed about this; only an id and a number travel.
 * Zero: something that has no number.
 */
export function announce(tx: Tx, about: string, nr: number): void {
  tx.last.push(CompiledQuery.raw('select pg_notify($1, $2)', [channel, `${tx.gemeenteId}/${about}/${nr}`]));
}

import type { Actor } from '../basis/act.ts';
import type { Tx } from './database.ts';
import { newId } from './ids.ts';
import { prepared } from './prepared.ts';

/** One look at one or more people: by whom, in which handling, when. */
export type Reading = {
  readonly nu: string;
  readonly door: Actor;
  readonly handeling: string;
  readonly zaakId?: string | undefined;
  readonly persoonIds: readonly string[];
};

/**
 * Writes the look at the end of the transaction that reads: without its line there is no answer, so nothing is shown
 * that is not in the log.
 */
export function logReading(tx: Tx, reading: Reading): void {
  tx.last.push(
    line(tx, {
      gemeente_id: tx.gemeenteId,
      at: reading.nu,
      id: newId(Date.parse(reading.nu)),
      actor_kind: reading.door.soort,
      actor_id: reading.door.soort === 'systeem' ? null : reading.door.id,
      handling: reading.handeling,
      zaak_id: reading.zaakId ?? null,
      person_ids: [...reading.persoonIds],
    }),
  );
}

type Line = {
  readonly gemeente_id: number;
  readonly at: string;
  readonly id: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly handling: string;
  readonly zaak_id: string | null;
  readonly person_ids: string[];
};

const line = prepared(
  (db, { gemeente_id, at, id, actor_kind, actor_id, handling, zaak_id, person_ids }: Line) =>
    db
      .insertInto('platform.reading_log')
      .values({ gemeente_id, at, id, actor_kind, actor_id, handling, zaak_id, person_ids }),
);

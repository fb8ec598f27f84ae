import { sql } from 'kysely';
import type { Act, Actor, Gevolg, NieuweAct } from '../basis/act.ts';
import { opVolgorde } from '../basis/act.ts';
import { gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Tx } from './database.ts';
import { storeTexts } from './texts.ts';

/** What belongs to one decision about a zaak: which zaak, by whom, when, and the id that makes a repeat harmless. */
export type Performance = {
  readonly zaakId: string;
  readonly actId: string;
  readonly door: Actor;
  readonly nu: string;
};

/** All acts of a zaak in order of happening; empty when there is no such zaak here. */
export async function loadActs(tx: Tx, zaakId: string): Promise<readonly Act[]> {
  const rows = await tx.db
    .selectFrom('platform.act')
    .select([
      'id',
      'kind',
      'zaak_id',
      'actor_kind',
      'actor_id',
      'happened_at',
      'recorded_at',
      'replaces',
      'data',
    ])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .execute();
  return opVolgorde(rows.map(toAct));
}

/** The acts of many zaken at once, by zaak, for reports and for rebuilding the projection. */
export async function loadAllActs(tx: Tx): Promise<ReadonlyMap<string, readonly Act[]>> {
  const rows = await tx.db
    .selectFrom('platform.act')
    .select([
      'id',
      'kind',
      'zaak_id',
      'actor_kind',
      'actor_id',
      'happened_at',
      'recorded_at',
      'replaces',
      'data',
    ])
    .where('gemeente_id', '=', tx.gemeenteId)
    .execute();
  const byZaak = Map.groupBy(rows.map(toAct), (act) => act.zaakId);
  return new Map([...byZaak].map(([zaakId, acts]) => [zaakId, opVolgorde(acts)]));
}

/**
 * Carries out one decision: waits for its turn on the zaak, shows `decide` all acts so far and stores what it
 * allows, together with the texts and what follows from them. A repeat (same `actId`) changes nothing and
 * answers as the first time; a refusal stores nothing.
 */
export async function performActs(
  tx: Tx,
  performance: Performance,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  await lockZaak(tx, performance.zaakId);
  const acts = await loadActs(tx, performance.zaakId);
  if (acts.some((act) => act.id === performance.actId)) return gelukt({ acts: [], teksten: [] });
  const uitkomst = decide(acts);
  if (!uitkomst.gelukt) return uitkomst;
  await storeTexts(tx, { ...performance, teksten: uitkomst.waarde.teksten });
  await storeActs(tx, { zaakId: performance.zaakId, nu: performance.nu, acts: uitkomst.waarde.acts });
  return uitkomst;
}

/** Stores acts of one zaak that were allowed already; an act that is there stays as it is. */
export async function storeActs(
  tx: Tx,
  given: {
    readonly zaakId: string;
    readonly nu: string;
    /** An act that was stored elsewhere before keeps the moment of that. */
    readonly acts: readonly (NieuweAct & { readonly vastgelegdOp?: string })[];
  },
): Promise<void> {
  if (given.acts.length === 0) return;
  await tx.db
    .insertInto('platform.act')
    .values(given.acts.map((act) => toRow(tx.gemeenteId, act, act.vastgelegdOp ?? given.nu)))
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .execute();
  await tx.afterActs(tx, given.zaakId, given.nu);
}

/** Makes this transaction the only one that decides about the zaak; the zaak comes into being when it was not there. */
export async function lockZaak(tx: Tx, zaakId: string): Promise<void> {
  await tx.db
    .insertInto('platform.stream')
    .values({ gemeente_id: tx.gemeenteId, zaak_id: zaakId, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'zaak_id']).doUpdateSet({ version: sql`stream.version + 1` }),
    )
    .execute();
}

type Row = {
  id: string;
  kind: string;
  zaak_id: string;
  actor_kind: string;
  actor_id: string | null;
  happened_at: string;
  recorded_at: string;
  replaces: string | null;
  data: unknown;
};

function toAct(row: Row): Act {
  return {
    id: row.id,
    soort: row.kind,
    zaakId: row.zaak_id,
    door: toActor(row.actor_kind, row.actor_id),
    gebeurdOp: row.happened_at,
    vastgelegdOp: row.recorded_at,
    vervangt: row.replaces ?? undefined,
    inhoud: row.data,
  };
}

function toRow(gemeenteId: number, act: NieuweAct, nu: string) {
  return {
    gemeente_id: gemeenteId,
    id: act.id,
    zaak_id: act.zaakId,
    kind: act.soort,
    actor_kind: act.door.soort,
    actor_id: act.door.soort === 'systeem' ? null : act.door.id,
    happened_at: act.gebeurdOp,
    recorded_at: nu,
    replaces: act.vervangt ?? null,
    data: JSON.stringify(act.inhoud),
  };
}

/** Turns the two stored columns back into an actor. */
export function toActor(kind: string, id: string | null): Actor {
  if (id === null) return { soort: 'systeem' };
  if (kind === 'medewerker' || kind === 'inwoner' || kind === 'koppeling') return { soort: kind, id };
  return { soort: 'systeem' };
}

import { sql } from 'kysely';
import type { Act, Actor, Gevolg, NieuweAct } from '../basis/act.ts';
import { opVolgorde } from '../basis/act.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { readOnce } from './database.ts';
import type { Db, Tx } from './database.ts';
import { prepared, rowsOf } from './prepared.ts';
import { saysTheSame } from './repeats.ts';
import { loadTextVersions, storeTexts } from './texts.ts';

/** What belongs to one decision about a zaak: which zaak, by whom, when, and the id that makes a repeat harmless. */
export type Performance = {
  readonly zaakId: string;
  readonly actId: string;
  readonly door: Actor;
  readonly nu: string;
};

/** All acts of a zaak in order of happening; empty when there is no such zaak here. */
export function loadActs(tx: Tx, zaakId: string): Promise<readonly Act[]> {
  const read = async () => {
    const rows = await rowsOf(tx, actsOfZaak(tx, { gemeenteId: tx.gemeenteId, zaakId }));
    return opVolgorde(rows.map(toAct));
  };
  // Once the zaak is ours nobody else can add to it, and what we add ourselves `storeActs` knows.
  return tx.known.has(lockOf(zaakId)) ? readOnce(tx, actsOf(zaakId), read) : read();
}

/** The acts of many zaken at once, by zaak, for reports and for rebuilding the projection. */
export async function loadAllActs(tx: Tx): Promise<ReadonlyMap<string, readonly Act[]>> {
  const rows = await selectActs(tx.db, tx.gemeenteId).execute();
  const byZaak = Map.groupBy(rows.map(toAct), (act) => act.zaakId);
  return new Map([...byZaak].map(([zaakId, acts]) => [zaakId, opVolgorde(acts)]));
}

/**
 * Carries out one decision: waits for its turn on the zaak, shows `decide` all acts so far and stores what it
 * allows, together with the texts and what follows from them. A repeat (same `actId`) changes nothing and
 * answers as the first time, and is refused when it says something else (ZK-14); a refusal stores nothing.
 */
export async function performActs(
  tx: Tx,
  performance: Performance,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const locked = lockZaak(tx, performance.zaakId);
  const [acts] = await Promise.all([loadActs(tx, performance.zaakId), locked]);
  const earlier = acts.find((act) => act.id === performance.actId);
  if (earlier !== undefined) return repeat(tx, { acts, earlier }, decide);
  const uitkomst = decide(acts);
  if (!uitkomst.gelukt) return uitkomst;
  const { zaakId, nu } = performance;
  const { acts: nieuw, teksten } = uitkomst.waarde;
  await Promise.all([
    storeTexts(tx, { ...performance, teksten }),
    storeActs(tx, { zaakId, nu, acts: nieuw }),
  ]);
  return uitkomst;
}

/** A page that was sent, changed and sent again holds the same id: the first words stand, and whoever wrote others has to know. */
async function repeat(
  tx: Tx,
  { acts, earlier }: { readonly acts: readonly Act[]; readonly earlier: Act },
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const now = decide(acts.filter(({ vastgelegdOp }) => vastgelegdOp < earlier.vastgelegdOp));
  const versions = await loadTextVersions(tx, earlier.zaakId);
  const storedTexts = new Map([...versions].map(([id, { inhoud }]) => [id, inhoud]));
  if (!now.gelukt || saysTheSame({ first: earlier, storedTexts, now: now.waarde })) {
    return gelukt({ acts: [], teksten: [] });
  }
  return geweigerd(
    'ZK-14',
    'Wat eerst verstuurd is, is al bewaard. Dit is iets anders. Kijk wat er nu staat, en verstuur dit nog een keer als het erbij moet.',
  );
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
  const { zaakId, nu } = given;
  const rows = given.acts.map((act) => toRow(tx.gemeenteId, act, act.vastgelegdOp ?? nu));
  const inserted = tx.send(insertActs(tx, rows));
  const known = (await tx.known.get(actsOf(zaakId))) as readonly Act[] | undefined;
  if (known === undefined) {
    await inserted;
    return tx.afterActs(tx, zaakId, nu);
  }
  // What follows goes out in the same write: the zaak is ours, so these acts are new but for an id of another zaak.
  const missing = rows.filter(({ id }) => !known.some((act) => act.id === id));
  const added = missing.map((row) => toAct({ ...row, data: JSON.parse(row.data) }));
  tx.known.set(actsOf(zaakId), Promise.resolve(opVolgorde([...known, ...added])));
  const [{ rows: stored }] = await Promise.all([inserted, tx.afterActs(tx, zaakId, nu)]);
  if (stored.length === missing.length) return;
  const ids = new Set(stored.map((row) => (row as Row).id));
  const real = added.filter(({ id }) => ids.has(id));
  tx.known.set(actsOf(zaakId), Promise.resolve(opVolgorde([...known, ...real])));
  await tx.afterActs(tx, zaakId, nu);
}

function insertActs(tx: Tx, rows: readonly ReturnType<typeof toRow>[]) {
  return tx.db
    .insertInto('platform.act')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .returning('id');
}

/**
 * Makes this transaction the only one that decides about the zaak; the zaak comes into being when it was not there.
 * What is asked after this call is answered after the lock was had, also when nobody waits in between.
 */
export async function lockZaak(tx: Tx, zaakId: string): Promise<void> {
  await readOnce(tx, lockOf(zaakId), () => tx.send(turn(tx, { gemeenteId: tx.gemeenteId, zaakId })));
}

const columns = [
  'id',
  'kind',
  'zaak_id',
  'actor_kind',
  'actor_id',
  'actor_via',
  'happened_at',
  'recorded_at',
  'replaces',
  'data',
] as const;

function selectActs(db: Db, gemeenteId: number) {
  return db.selectFrom('platform.act').select(columns).where('gemeente_id', '=', gemeenteId);
}

const actsOfZaak = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  selectActs(db, gemeenteId).where('zaak_id', '=', zaakId),
);

const turn = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  db
    .insertInto('platform.stream')
    .values({ gemeente_id: gemeenteId, zaak_id: zaakId, version: 1 })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'zaak_id']).doUpdateSet({ version: sql`stream.version + 1` }),
    ),
);

type InZaak = { readonly gemeenteId: number; readonly zaakId: string };

function lockOf(zaakId: string): string {
  return `lock/${zaakId}`;
}

function actsOf(zaakId: string): string {
  return `acts/${zaakId}`;
}

type Row = {
  id: string;
  kind: string;
  zaak_id: string;
  actor_kind: string;
  actor_id: string | null;
  actor_via: string | null;
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
    door: throughMachine(toActor(row.actor_kind, row.actor_id), row.actor_via),
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
    actor_via: act.door.soort === 'medewerker' ? (act.door.via ?? null) : null,
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

function throughMachine(actor: Actor, via: string | null): Actor {
  return via !== null && actor.soort === 'medewerker' ? { ...actor, via } : actor;
}

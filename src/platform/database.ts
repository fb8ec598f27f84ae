import { Kysely, PostgresDialect } from 'kysely';
import type { Compilable, CompiledQuery, KyselyPlugin } from 'kysely';
import pg from 'pg';
import { pipelines, statement } from './pipeline.ts';
import type { Pipeline } from './pipeline.ts';
import type { DB } from './schema.generated.ts';
import { openWake } from './wake.ts';
import type { Wake } from './wake.ts';

/** Typed access to the database as one login; tenant tables answer only inside `inTenant`. */
export type Db = Kysely<DB>;

/** One transaction for one municipality: every tenant table shows and accepts only its rows. */
export type Tx = {
  readonly db: Db;
  readonly gemeenteId: number;
  readonly afterActs: AfterActs;
  /** What was read and cannot become otherwise within this transaction, by what it is. */
  readonly known: Map<string, Promise<unknown>>;
  /** Sends a statement before it returns: of two that are sent the first is done first, without waiting in between. */
  readonly send: (statement: Compilable | CompiledQuery) => Promise<{ readonly rows: readonly unknown[] }>;
  /** Writes that go out together with the commit, which fails when one of them fails. */
  readonly last: CompiledQuery[];
};

/** What must follow in the same transaction when acts of a zaak were stored (the projection for worklists). */
export type AfterActs = (tx: Tx, zaakId: string, nu: string) => Promise<void>;

/** The opened database of the application. */
export type Database = {
  readonly db: Db;
  readonly pool: pg.Pool;
  readonly wake: Wake;
  inTenant<T>(gemeenteId: number, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

export type DatabaseSettings = {
  readonly connection: pg.PoolConfig;
  readonly afterActs?: AfterActs;
  readonly plugins?: KyselyPlugin[];
};

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, isoInstant);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** A new connection has to prepare every statement anew, so a quiet moment is no reason to let one go. */
const idleTimeoutMillis = 300_000;

/** Opens a pool under the application's login. */
export function openDatabase({
  connection,
  afterActs = nothingFollows,
  plugins = [],
}: DatabaseSettings): Database {
  const pool = new pg.Pool({ max: 10, idleTimeoutMillis, pipeline: true, ...connection });
  pool.on('error', () => undefined);
  // A connection that breaks while it is in use tells it twice: its query fails, and it emits this.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const dialect = new PostgresDialect({ pool: withNamedStatements(pool) });
  const db = new Kysely<DB>({ dialect, plugins });
  const pipelineOn = pipelines(dialect, db);
  const wake = openWake(connection);
  return {
    db,
    pool,
    wake,
    inTenant: async (gemeenteId, work) => {
      if (!Number.isSafeInteger(gemeenteId)) throw new Error('gemeente_id is not a whole number');
      const client = await pool.connect();
      const transaction = { pipeline: pipelineOn(client), gemeenteId, afterActs };
      return inTransaction(transaction, work, (broken) => client.release(broken));
    },
    close: async () => {
      await wake.close();
      await db.destroy();
    },
  };
}

type Transaction = {
  readonly pipeline: Pipeline;
  readonly gemeenteId: number;
  readonly afterActs: AfterActs;
};

/** What `work` asks first goes out together with the beginning, and what it asks last with the commit. */
async function inTransaction<T>(
  { pipeline: { db, ask }, gemeenteId, afterActs }: Transaction,
  work: (tx: Tx) => Promise<T>,
  release: (broken: boolean) => void,
): Promise<T> {
  const begun = ask(`begin; select set_config('app.gemeente', '${gemeenteId}', true)`);
  begun.catch(() => undefined);
  const last: CompiledQuery[] = [];
  try {
    const send: Tx['send'] = (query) => ask('compile' in query ? query.compile() : query);
    const result = await work({ db, gemeenteId, afterActs, known: new Map(), send, last });
    const lastWrites = last.map((query) => ask(query));
    const [{ command }] = await Promise.all([ask('commit'), begun, ...lastWrites]);
    // The server answers a commit after a failed statement with this, and keeps nothing.
    if (command !== 'COMMIT') throw new Error('the transaction was rolled back');
    release(false);
    return result;
  } catch (error) {
    await ask('rollback').then(
      () => release(false),
      () => release(true),
    );
    throw error;
  }
}

/** Reads once within a transaction what cannot become otherwise in it. */
export function readOnce<T>(tx: Tx, what: string, read: () => Promise<T>): Promise<T> {
  const known = tx.known.get(what) as Promise<T> | undefined;
  if (known !== undefined) return known;
  const reading = read();
  reading.catch(() => undefined);
  tx.known.set(what, reading);
  return reading;
}

async function nothingFollows(): Promise<void> {
  return undefined;
}

/** For what is asked outside a transaction. */
function withNamedStatements(pool: pg.Pool): pg.Pool {
  const named = Object.create(pool) as pg.Pool;
  Object.defineProperty(named, 'connect', {
    value: async () => {
      const client = await pool.connect();
      const query = client.query.bind(client) as (config: pg.QueryConfig | string) => Promise<pg.QueryResult>;
      return {
        query: (text: string, values: readonly unknown[]) => query(statement(text, values)),
        release: () => client.release(),
      };
    },
  });
  Object.defineProperty(named, 'end', { value: () => pool.end() });
  return named;
}

/** PostgreSQL writes an instant as '2026-11-22 16:00:00.5+00' when the session is in UTC; then text alone is enough. */
function isoInstant(text: string): string {
  if (!text.endsWith('+00') || text[10] !== ' ') return new Date(text).toISOString();
  const fraction = text.slice(20, -3).padEnd(3, '0').slice(0, 3);
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction}Z`;
}

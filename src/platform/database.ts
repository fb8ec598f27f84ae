import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import type { KyselyPlugin } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.generated.ts';

/** Typed access to the database as one login; tenant tables answer only inside `inTenant`. */
export type Db = Kysely<DB>;

/** One transaction for one municipality: every tenant table shows and accepts only its rows. */
export type Tx = { readonly db: Db; readonly gemeenteId: number; readonly afterActs: AfterActs };

/** What must follow in the same transaction when acts of a zaak were stored (the projection for worklists). */
export type AfterActs = (tx: Tx, zaakId: string, nu: string) => Promise<void>;

/** The opened database of the application. */
export type Database = {
  readonly db: Db;
  readonly pool: pg.Pool;
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

/** Opens a pool under the application's login. Statements are named, which makes them four times as fast. */
export function openDatabase({
  connection,
  afterActs = nothingFollows,
  plugins = [],
}: DatabaseSettings): Database {
  const pool = new pg.Pool({ max: 10, ...connection });
  pool.on('error', () => undefined);
  // A connection that breaks while it is in use tells it twice: its query fails, and it emits this.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool: withNamedStatements(pool) }), plugins });
  return {
    db,
    pool,
    inTenant: (gemeenteId, work) => inTenant(db, { gemeenteId, afterActs }, work),
    close: () => db.destroy(),
  };
}

async function inTenant<T>(db: Db, given: Omit<Tx, 'db'>, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!Number.isSafeInteger(given.gemeenteId)) throw new Error('gemeente_id is not a whole number');
  return db.connection().execute(async (connection) => {
    await run(connection, `begin; select set_config('app.gemeente', '${given.gemeenteId}', true)`);
    try {
      const result = await work({ ...given, db: connection });
      await run(connection, 'commit');
      return result;
    } catch (error) {
      await run(connection, 'rollback').catch(() => undefined);
      throw error;
    }
  });
}

function run(db: Db, text: string): Promise<unknown> {
  return db.executeQuery(CompiledQuery.raw(text));
}

async function nothingFollows(): Promise<void> {
  return undefined;
}

const names = new Map<string, string>();
const mostNames = 1000;

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

function statement(text: string, values: readonly unknown[]): pg.QueryConfig | string {
  if (values.length === 0) return text;
  const known = names.get(text);
  if (known === undefined && names.size >= mostNames) return { text, values: [...values] };
  const name = known ?? `s${names.size}`;
  if (known === undefined) names.set(text, name);
  return { name, text, values: [...values] };
}

function isoInstant(text: string): string {
  return new Date(text).toISOString();
}

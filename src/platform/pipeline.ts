import type { Duplex } from 'node:stream';
import { Kysely } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Dialect, QueryResult } from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.generated.ts';

/** Queries on one connection; what is asked in one turn of the event loop goes to the server in one write. */
export type Pipeline = {
  readonly db: Kysely<DB>;
  /** Sends at once, before it returns, so that the order of two calls is the order in which they are done. */
  readonly ask: (query: string | CompiledQuery) => Promise<pg.QueryResult>;
};

/**
 * Makes pipelines over connections that were opened with `pipeline: true`. Half of what a request costs is writing to
 * the socket, so a page that asks for four things at once pays for it once.
 */
export function pipelines(dialect: Dialect, base: Kysely<DB>): (client: pg.ClientBase) => Pipeline {
  const driver = dialect.createDriver();
  return (client) => {
    const connection = connectionOf(client);
    const executor = base.getExecutor().withConnectionProvider({
      provideConnection: (consumer) => consumer(connection),
    });
    const db = new Kysely<DB>({ config: { dialect }, dialect, driver, executor });
    return {
      db,
      ask: (query) =>
        send(client, typeof query === 'string' ? query : statement(query.sql, query.parameters)),
    };
  };
}

function connectionOf(client: pg.ClientBase): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      const { command, rowCount, rows } = await send(client, statement(sql, parameters));
      const changes = command === 'SELECT' ? {} : { numAffectedRows: BigInt(rowCount ?? 0) };
      return { rows: (rows ?? []) as R[], ...changes };
    },
    streamQuery: () => {
      throw new Error('rows are not streamed');
    },
  };
}

async function send(client: pg.ClientBase, query: pg.QueryConfig | string): Promise<pg.QueryResult> {
  gather(client);
  return client.query(query);
}

const gathering = new WeakSet<Duplex>();

/** Holds what is written until everything that can go on without an answer has gone on. */
function gather(client: pg.ClientBase): void {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection;
  if (gathering.has(stream)) return;
  gathering.add(stream);
  stream.cork();
  queueMicrotask(() =>
    process.nextTick(() => {
      gathering.delete(stream);
      stream.uncork();
    }),
  );
}

const names = new Map<string, string>();
const mostNames = 1000;

/** A statement with a name is prepared once per connection, which makes it four times as fast. */
export function statement(text: string, values: readonly unknown[]): pg.QueryConfig | string {
  if (values.length === 0) return text;
  const known = names.get(text);
  if (known === undefined && names.size >= mostNames) return { text, values: [...values] };
  const name = known ?? `s${names.size}`;
  if (known === undefined) names.set(text, name);
  return { name, text, values: [...values] };
}

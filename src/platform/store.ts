import path from 'node:path';
import pg from 'pg';
import type { Config } from './config.ts';
import { jobsAreCurrent, migrateJobs } from './jobs.ts';
import { migrate, missingMigrations } from './migrate.ts';
import { startPostgres } from './postgres/supervisor.ts';
import type { Postgres } from './postgres/supervisor.ts';
import { checkAppLogin } from './roles.ts';
import { startFailure } from './start-failure.ts';

/** The database that stands ready: migrated, reachable under the application's login. */
export type Store = {
  readonly connection: pg.ClientConfig;
  /** Work as the owner of the tables; undefined when only the application's login is known. */
  readonly owner: (<T>(work: (client: pg.Client) => Promise<T>) => Promise<T>) | undefined;
  close(): Promise<void>;
};

type Wishes = { readonly say: (line: string) => void; readonly empty?: boolean; readonly migrate?: boolean };

const databaseName = 'keukentafel';
const appRole = 'keukentafel_app';

/** Opens the embedded PostgreSQL, or the one that DATABASE_URL names, and brings the schema up to date. */
export async function openStore(config: Config, wishes: Wishes): Promise<Store> {
  return config.DATABASE_URL === undefined
    ? openEmbedded(config, wishes)
    : openServer({ ...config, DATABASE_URL: config.DATABASE_URL }, wishes);
}

async function openEmbedded(config: Config, { say, empty }: Wishes): Promise<Store> {
  const postgres = await startPostgres({ dataDir: path.resolve(config.DATA_DIR, 'postgres'), log: say });
  try {
    await ensureDatabase(postgres, empty === true);
    const owner = asOwner({ connectionString: postgres.superuserUrl(databaseName) });
    const applied = await owner(migrateAll);
    if (applied.length > 0) say('De database is klaar voor gebruik.');
    const connection = { connectionString: postgres.url(appRole, databaseName) };
    return { connection, owner, close: () => postgres.stop() };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

async function ensureDatabase(postgres: Postgres, empty: boolean): Promise<void> {
  await asOwner({ connectionString: postgres.superuserUrl('postgres') })(async (client) => {
    if (empty) await client.query(`drop database if exists ${databaseName} with (force)`);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

async function openServer(
  config: Config & { readonly DATABASE_URL: string },
  wishes: Wishes,
): Promise<Store> {
  const connection = { connectionString: config.DATABASE_URL };
  const owner =
    config.DATABASE_URL_BEHEER === undefined
      ? undefined
      : asOwner({ connectionString: config.DATABASE_URL_BEHEER });
  if (wishes.migrate && owner === undefined) {
    throw startFailure(
      'Instelling DATABASE_URL_BEHEER ontbreekt. Die is nodig om de database bij te werken.',
    );
  }
  if (owner !== undefined) await prepareServer(owner, { connection, ...wishes });
  await asOwner(connection)(async () => undefined);
  const fault = await checkAppLogin(connection);
  if (fault !== undefined) throw startFailure(fault);
  await refuseOldSchema(connection);
  if (config.demo)
    wishes.say('LET OP: DEMO staat aan naast een eigen database. Iedereen kan zonder wachtwoord inloggen.');
  return { connection, owner, close: async () => undefined };
}

async function prepareServer(
  owner: NonNullable<Store['owner']>,
  { connection, empty, say }: Wishes & { readonly connection: pg.ClientConfig },
): Promise<void> {
  if (empty) throw startFailure('Een eigen database maken we niet leeg. Doe dat zelf en start opnieuw.');
  const applied = await owner(migrateAll);
  if (applied.length > 0) say(`De database is bijgewerkt (${applied.length}).`);
  const login = new URL(connection.connectionString ?? '').username;
  if (login === appRole || login === '') return;
  await owner((client) =>
    client
      .query(`grant ${appRole} to ${pg.escapeIdentifier(login)} with inherit true`)
      .catch(() => client.query(`grant ${appRole} to ${pg.escapeIdentifier(login)}`)),
  );
}

async function refuseOldSchema(connection: pg.ClientConfig): Promise<void> {
  const steps = await asOwner(connection)(async (client) => {
    const missing = await missingMigrations(client);
    return missing.length + ((await jobsAreCurrent(client)) ? 0 : 1);
  });
  if (steps === 0) return;
  throw startFailure(
    `De database is niet bijgewerkt (nog ${steps} te gaan). Zet DATABASE_URL_BEHEER en geef: npm run migrate`,
  );
}

/** Our own tables and those of the background work; gives the names of what was applied. */
async function migrateAll(client: pg.Client): Promise<readonly string[]> {
  const applied = await migrate(client);
  await migrateJobs(client);
  return applied;
}

function asOwner(connection: pg.ClientConfig): NonNullable<Store['owner']> {
  return async (work) => {
    const client = new pg.Client(connection);
    await client.connect().catch((error: unknown) => {
      throw startFailure(
        'De database is niet te bereiken, of de inlog klopt niet. Kijk naar DATABASE_URL.',
        error,
      );
    });
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
}

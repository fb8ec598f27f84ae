import { createHash } from 'node:crypto';
import { after } from 'node:test';
import pg from 'pg';
import { getDatum } from '../src/basis/datum.ts';
import { GEMEENTEN } from '../src/inrichting/index.ts';
import { storeMedewerker, storeProfiel } from '../src/inrichting/index.server.ts';
import type { Medewerker } from '../src/inrichting/index.server.ts';
import { openDatabase } from '../src/platform/database.ts';
import type { Database, Tx } from '../src/platform/database.ts';
import { newId } from '../src/platform/ids.ts';
import { listMigrations, migrate } from '../src/platform/migrate.ts';
import { projecteer } from '../src/zaak/index.server.ts';
import { startTestServer } from './database-server.ts';
import { GEMEENTE, testMedewerkers } from './medewerkers.ts';

/** A database of its own for one test file: migrated, with the municipalities, their profiles and some staff. */
export type TestDatabase = {
  readonly database: Database;
  readonly connection: pg.PoolConfig;
  readonly medewerkers: typeof testMedewerkers;
  /** Work inside one municipality; without a number the first. */
  inTenant<T>(work: (tx: Tx) => Promise<T>, gemeenteId?: number): Promise<T>;
  /** A connection as the owner, who sees everything, for checking what is stored. */
  owner(): Promise<pg.Client>;
};

const socket = process.env['KEUKENTAFEL_TEST_SOCKET'] ?? (await startTestServer()).socketDir;
const ownerName = 'postgres';
const eersteGemeente = 9001;

/** Makes the database in well under 200 ms from a template; it disappears when the test file is done. */
export async function withDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate();
  const name = `kt_test_${newId().replaceAll('-', '')}`;
  await asOwner('postgres', (client) => client.query(`create database ${name} template ${template}`));
  const connection = { host: socket, user: 'keukentafel_app', database: name, max: 6 };
  const database = openDatabase({ connection, afterActs: projecteer });
  const owners: pg.Client[] = [];
  after(async () => {
    await database.close();
    await Promise.all(owners.map((client) => client.end()));
    await asOwner('postgres', (client) => client.query(`drop database if exists ${name} with (force)`));
  });
  return {
    database,
    connection,
    medewerkers: testMedewerkers,
    inTenant: (work, gemeenteId = eersteGemeente) => database.inTenant(gemeenteId, work),
    owner: async () => {
      const client = new pg.Client({ host: socket, user: ownerName, database: name });
      await client.connect();
      owners.push(client);
      return client;
    },
  };
}

async function ensureTemplate(): Promise<string> {
  const migrations = listMigrations();
  const seed = JSON.stringify([GEMEENTEN, testMedewerkers]);
  const hash = createHash('sha256')
    .update(JSON.stringify(migrations))
    .update(seed)
    .digest('hex')
    .slice(0, 12);
  const template = `kt_template_${hash}`;
  await asOwner('postgres', async (client) => {
    await client.query('select pg_advisory_lock(7)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) await makeTemplate(client, template);
    await client.query('select pg_advisory_unlock(7)');
  });
  return template;
}

async function makeTemplate(client: pg.Client, template: string): Promise<void> {
  const draft = `${template}_draft`;
  await client.query(`drop database if exists ${draft}`);
  await client.query(`create database ${draft}`);
  await asOwner(draft, async (owner) => {
    await migrate(owner);
    for (const { id, slug, profielen } of GEMEENTEN) {
      const thema = profielen[0]?.thema ?? 'keukentafel';
      const values = [id, slug, profielen[0]?.naam, thema];
      await owner.query(
        'insert into inrichting.gemeente (gemeente_id, slug, naam, thema) values ($1, $2, $3, $4)',
        values,
      );
    }
  });
  const database = openDatabase({ connection: { host: socket, user: 'keukentafel_app', database: draft } });
  for (const gemeente of GEMEENTEN)
    await database.inTenant(gemeente.id, (tx) => seedTenant(tx, gemeente.profielen));
  await database.close();
  // A connection that was closed here may take a moment to be gone there.
  await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [
    draft,
  ]);
  await client.query(`alter database ${draft} rename to ${template}`);
}

async function seedTenant(tx: Tx, profielen: (typeof GEMEENTEN)[number]['profielen']): Promise<void> {
  for (const profiel of profielen) await storeProfiel(tx, profiel);
  const medewerkers: readonly Medewerker[] = Object.values(testMedewerkers);
  const eigen = `Gemeente ${profielen[0]?.naam}`;
  for (const medewerker of medewerkers) {
    const organisatie = medewerker.organisatie === GEMEENTE ? eigen : medewerker.organisatie;
    await storeMedewerker(tx, { ...medewerker, organisatie }, getDatum('2020-01-01'));
  }
}

async function asOwner<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ host: socket, user: ownerName, database });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

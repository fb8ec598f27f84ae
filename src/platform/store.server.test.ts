import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import pg from 'pg';
import { withDatabase } from '../../tests/database.ts';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { migrateJobs } from './jobs.ts';
import { openStore } from './store.ts';

const test = await withDatabase();
const { host, database = '' } = test.connection;
const url = (user: string, name = database) => `postgres://${user}@localhost/${name}?host=${host}`;

function configWith(env: Record<string, string>): Config {
  const common = { PUBLIC_URL: 'https://hulp.gemeente.example', DEMO: 'ja' };
  const result = readConfig({ ...common, ...env });
  if (!result.ok) throw new Error(result.faults.join(' '));
  return result.config;
}

describe('een eigen database', () => {
  it('de inlog van de toepassing is genoeg als de tabellen bij zijn, en de proef zegt dat zij aan staat', async () => {
    const said: string[] = [];
    await migrateJobs(await test.owner());
    const config = configWith({ DATABASE_URL: url('keukentafel_app') });
    const store = await openStore(config, { say: (line) => said.push(line) });
    assert.equal(store.owner, undefined);
    assert.match(said.join(' '), /LET OP: DEMO staat aan/);
    await store.close();
  });

  it('een inlog die alles mag zien, wordt geweigerd', async () => {
    const config = configWith({ DATABASE_URL: url('postgres') });
    await assert.rejects(openStore(config, { say: () => undefined }), /superuser of BYPASSRLS/);
  });

  it('een lege database zonder beheerder noemt de opdracht', async () => {
    const leeg = `${database}_leeg`;
    const owner = await test.owner();
    await owner.query(`create database ${leeg}`);
    try {
      const config = configWith({ DATABASE_URL: url('keukentafel_app', leeg) });
      await assert.rejects(openStore(config, { say: () => undefined }), /npm run migrate/);
    } finally {
      await owner.query(`drop database ${leeg} with (force)`);
    }
  });

  it('met de beheerder erbij wordt een lege database gevuld, en krijgt een eigen inlog alleen de rechten die hij nodig heeft', async () => {
    const nieuw = `${database}_nieuw`;
    const owner = await test.owner();
    await owner.query(`create database ${nieuw}`);
    const login = `app_${database.slice(-12)}`;
    await owner.query(`create role ${login} login`);
    try {
      const config = configWith({
        DATABASE_URL: url(login, nieuw),
        DATABASE_URL_BEHEER: url('postgres', nieuw),
      });
      const store = await openStore(config, { say: () => undefined });
      const client = new pg.Client({ connectionString: url(login, nieuw) });
      await client.connect();
      assert.equal((await client.query('select from platform.act')).rowCount, 0);
      await assert.rejects(client.query('delete from platform.act'), /permission denied/);
      await assert.rejects(client.query('create table platform.x (y int)'), /permission denied/);
      await client.end();
      await store.close();
    } finally {
      await owner.query(`drop database ${nieuw} with (force)`);
      await owner.query(`drop role ${login}`);
    }
  });
});

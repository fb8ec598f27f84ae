import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { generateTypes } from './db-types.ts';
import { listMigrations, migrate, missingMigrations } from './migrate.ts';
import { checkAppLogin } from './roles.ts';

const test = await withDatabase();

describe('schema', () => {
  it('de typen van de tabellen zijn die van de gemigreerde database', () => {
    const { host, database } = test.connection;
    generateTypes(`postgres://postgres@localhost/${database}?host=${host}`, true);
  });

  it('elke tabel met gegevens begint met de gemeente, in elke sleutel, en is voor andere gemeenten dicht', async () => {
    const owner = await test.owner();
    const { rows } = await owner.query(`
      select c.oid::regclass::text as tafel, c.relrowsecurity and c.relforcerowsecurity as dicht,
        (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = 1) as eerste,
        (select coalesce(bool_and(a.attname = 'gemeente_id'), false) from pg_index i
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indrelid = c.oid and i.indisunique) as sleutels
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')`);
    const zonder = ['platform.migration', 'inrichting.gemeente'];
    const tafels = rows.filter(({ tafel }) => !zonder.includes(tafel));
    assert.ok(tafels.length > 10);
    for (const { tafel, dicht, eerste, sleutels } of tafels) {
      assert.deepEqual([tafel, dicht, eerste, sleutels], [tafel, true, 'gemeente_id', true]);
    }
  });

  it('het beleid heeft overal de vorm die de index houdt', async () => {
    const owner = await test.owner();
    const { rows } = await owner.query(
      `select tablename, qual, with_check from pg_policies where permissive = 'PERMISSIVE'`,
    );
    assert.ok(rows.length > 10);
    // One that restricts can only take away, and asks no index for anything.
    const enger = await owner.query(
      `select tablename, policyname from pg_policies where permissive = 'RESTRICTIVE'`,
    );
    assert.deepEqual(enger.rows, [{ tablename: 'text_version', policyname: 'loose_only' }]);
    for (const { tablename, qual, with_check: check } of rows) {
      assert.match(
        qual,
        /^\(gemeente_id = \(NULLIF\(current_setting\('app\.gemeente'::text, true\), ''::text\)\)::integer\)$/,
        tablename,
      );
      assert.equal(check, qual, tablename);
    }
  });

  it('nog een keer bijwerken verandert niets', async () => {
    const owner = await test.owner();
    assert.deepEqual(await missingMigrations(owner), []);
    assert.deepEqual(await migrate(owner), []);
    assert.ok(listMigrations().length > 5);
  });

  it('een stap die mislukt, laat niets half achter', async () => {
    const owner = await test.owner();
    const stuk = [
      ...listMigrations(),
      { name: 'zzz.sql', sql: 'create table platform.half (x int); select 1/0;' },
    ];
    await assert.rejects(migrate(owner, stuk), /zzz\.sql/);
    const { rows } = await owner.query(`select to_regclass('platform.half') as er`);
    assert.equal(rows[0].er, null);
  });

  it('een inlog die alles mag zien, wordt bij de start geweigerd; de gewone inlog niet', async () => {
    const { host, database } = test.connection;
    assert.match((await checkAppLogin({ host, database, user: 'postgres' })) ?? '', /superuser/);
    assert.equal(await checkAppLogin({ host, database, user: 'keukentafel_app' }), undefined);
  });
});

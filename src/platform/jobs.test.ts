import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from '../../tests/database.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { systemClock } from './clock.ts';
import type { Tx } from './database.ts';
import { newId } from './ids.ts';
import { jobsAreCurrent, migrateJobs, startJobs, wakeJob } from './jobs.ts';
import type { JobPayload, Jobs, Worker } from './jobs.ts';
import { makeLog } from './log.ts';

type Done = { readonly gemeenteId: number; readonly payload: JobPayload; readonly rijen: number };

const { inTenant, database, connection, owner } = await withDatabase();
const gedaan: Done[] = [];
const rondes: number[] = [];
let mislukt = 0;
let jobs: Jobs | undefined;

after(() => jobs?.stop());

const workers: readonly Worker[] = [
  { name: 'proef', work: async (tx, payload) => void gedaan.push(await look(tx, payload)) },
  {
    name: 'eerst-mis',
    work: async (_, payload) => {
      mislukt += 1;
      if (mislukt === 1) throw new Error('de eerste keer mis');
      gedaan.push({ gemeenteId: Number(payload['gemeenteId']), payload, rijen: 0 });
    },
  },
  { name: 'ronde', schedule: '0 3 * * *', work: async (tx) => void rondes.push(tx.gemeenteId) },
];

async function look(tx: Tx, payload: JobPayload): Promise<Done> {
  const rijen = await tx.db.selectFrom('platform.mail').select('id').execute();
  return { gemeenteId: tx.gemeenteId, payload, rijen: rijen.length };
}

async function until(isSo: () => boolean, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!isSo() && performance.now() < end) await sleep(10);
  assert.ok(isSo(), 'het gebeurde niet op tijd');
}

test('zonder taken is wekken onschuldig', async () => {
  await inTenant((tx) => wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId }));
});

test('de eigenaar maakt de tabellen van de taken, twee keer is niet erg', async () => {
  const client = await owner();
  assert.equal(await jobsAreCurrent(client), false);
  await migrateJobs(client);
  await migrateJobs(client);
  assert.equal(await jobsAreCurrent(client), true);
});

test('de toepassing mag rijen lezen en schrijven en aan de tabellen niets veranderen', async () => {
  const { rows } = await (
    await owner()
  ).query(
    `select bool_or(has_schema_privilege('keukentafel_app', 'pgboss', 'create')) as maken,
       bool_or(pg_has_role('keukentafel_app', c.relowner, 'member')) as eigenaar,
       bool_and(has_table_privilege('keukentafel_app', c.oid, 'select, insert, update, delete')) as rijen
     from pg_class c where c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p')`,
  );
  assert.deepEqual(rows, [{ maken: false, eigenaar: false, rijen: true }]);
});

test('een taak wordt gedaan in de gemeente die hij noemt, en alleen na de transactie', async () => {
  const listTenants = async () => GEMEENTEN.map(({ id }) => id);
  jobs = await startJobs({
    connection,
    database,
    workers,
    clock: systemClock,
    log: makeLog('stil'),
    listTenants,
  });
  await assert.rejects(
    inTenant(async (tx) => {
      await wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId, nummer: 1 });
      throw new Error('toch niet');
    }),
  );
  await inTenant((tx) => wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId, nummer: 2 }), 9002);
  await until(() => gedaan.length > 0);
  await sleep(200);
  assert.deepEqual(
    gedaan.map(({ gemeenteId, payload }) => [gemeenteId, payload['nummer']]),
    [[9002, 2]],
  );
});

test('een taak ziet alleen de rijen van zijn eigen gemeente', async () => {
  gedaan.length = 0;
  await inTenant((tx) =>
    tx.db
      .insertInto('platform.mail')
      .values({
        gemeente_id: tx.gemeenteId,
        id: newId(),
        kind: 'proef',
        to_name: 'Jo',
        to_address: 'jo@voorbeeld.example',
        subject: 'Dag',
        body: 'Dag',
        queued_at: systemClock(),
      })
      .execute(),
  );
  await inTenant((tx) => wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId }));
  await inTenant((tx) => wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId }), 9003);
  await until(() => gedaan.length === 2);
  const perGemeente = new Map(gedaan.map(({ gemeenteId, rijen }) => [gemeenteId, rijen]));
  assert.deepEqual(
    perGemeente,
    new Map([
      [9001, 1],
      [9003, 0],
    ]),
  );
});

test('een taak die misgaat komt terug', async () => {
  gedaan.length = 0;
  await inTenant((tx) => wakeJob(tx, 'eerst-mis', { gemeenteId: tx.gemeenteId }));
  await until(() => gedaan.length === 1, 45_000);
  assert.equal(mislukt, 2);
});

test('wat op vaste tijden gebeurt, gebeurt ook bij het begin en voor elke gemeente', async () => {
  await until(() => rondes.length >= 3);
  assert.deepEqual([...new Set(rondes)].toSorted(), [9001, 9002, 9003, 9004]);
});

test('een taak voor later begint niet nu', async () => {
  gedaan.length = 0;
  const later = new Date(Date.now() + 3_600_000).toISOString();
  await inTenant((tx) => wakeJob(tx, 'proef', { gemeenteId: tx.gemeenteId }, later));
  await sleep(300);
  assert.equal(gedaan.length, 0);
});

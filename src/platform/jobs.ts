import { CompiledQuery } from 'kysely';
import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans, PgBoss } from 'pg-boss';
import type { Db as JobDatabase } from 'pg-boss';
import type { Database, Tx } from './database.ts';
import type { Log } from './log.ts';

/** What a job carries: ids and numbers only, because the job tables have no row-level security. */
export type JobPayload = Readonly<Record<string, string | number>>;

/**
 * One kind of background work, done inside one municipality. With a `schedule` (cron, Amsterdam time) it is
 * done for every municipality each time, and once at start. It must bear being done twice.
 */
export type Worker = {
  readonly name: string;
  readonly schedule?: string;
  readonly work: (tx: Tx, payload: JobPayload, nu: string) => Promise<void>;
};

/** Background work that runs; `stop` waits for what is busy. */
export type Jobs = { stop(): Promise<void> };

export type JobSettings = {
  /** The application's login. */
  readonly connection: pg.PoolConfig;
  readonly database: Database;
  readonly workers: readonly Worker[];
  readonly clock: () => string;
  readonly log: Log;
  /** Every municipality of this installation. */
  readonly listTenants: () => Promise<readonly number[]>;
};

const schema = 'pgboss';
const appRole = 'keukentafel_app';
const zone = 'Europe/Amsterdam';
const stopWithin = 10_000;
/** A new job is heard of at once; this is for jobs that were due later and for a lost connection. */
const look = { batchSize: 1, notifyPollingIntervalSeconds: 5 };
const queueOptions = { notify: true, retryLimit: 8, retryDelay: 5, retryBackoff: true, retryDelayMax: 600 };

let running: PgBoss | undefined;

/**
 * Creates or updates the job tables as their owner, and gives the application's login reading and writing of
 * rows: it can neither change a table nor make one.
 */
export async function migrateJobs(owner: pg.Client): Promise<void> {
  const boss = unopened(owner);
  await owner.query('select pg_advisory_lock(20261123)');
  try {
    if (await boss.isInstalled()) await updateTables(owner, await boss.schemaVersion());
    else await owner.query(getConstructionPlans(schema));
    await owner.query(`grant usage on schema ${schema} to ${appRole}`);
    await owner.query(`grant select, insert, update, delete on all tables in schema ${schema} to ${appRole}`);
  } finally {
    await owner.query('select pg_advisory_unlock(20261123)');
  }
}

/** Whether the job tables are there and of the version that this program knows. */
export async function jobsAreCurrent(client: pg.Client): Promise<boolean> {
  const boss = unopened(client);
  return (await boss.isInstalled()) && migrationFrom(await boss.schemaVersion()) === undefined;
}

/** Starts all workers; each piece of work gets a transaction of its municipality. */
export async function startJobs(settings: JobSettings): Promise<Jobs> {
  const { connection, workers, log } = settings;
  const boss = new PgBoss({
    ...connection,
    max: 3,
    schema,
    migrate: false,
    createSchema: false,
    reindex: false,
    useListenNotify: true,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs failed'));
  boss.on('warning', ({ data }) =>
    log.warn({ warning: 'type' in data ? data.type : undefined }, 'jobs warning'),
  );
  await boss.start();
  for (const worker of workers) await startWorker(boss, worker, settings);
  running = boss;
  return {
    stop: async () => {
      if (running === boss) running = undefined;
      await boss.stop({ timeout: stopWithin });
    },
  };
}

/**
 * Asks for work as soon as this transaction commits, and never when it does not; `startAfter` (an ISO instant)
 * asks for it later. Where no jobs run (a test, a task of the administrator) nothing happens: whatever counts
 * on being done is found by its own schedule as well.
 */
export async function wakeJob(tx: Tx, name: string, payload: JobPayload, startAfter?: string): Promise<void> {
  if (running === undefined) return;
  await running.send(name, payload, {
    db: inTransaction(tx),
    ...(startAfter !== undefined && { startAfter }),
  });
}

async function startWorker(boss: PgBoss, worker: Worker, settings: JobSettings): Promise<void> {
  await boss.createQueue(worker.name, queueOptions);
  await boss.work<JobPayload>(worker.name, look, async (jobs) => {
    for (const job of jobs) await runJob(worker, job.data, settings);
  });
  if (worker.schedule === undefined) return;
  await boss.schedule(worker.name, worker.schedule, {}, { tz: zone });
  await boss.send(worker.name, {});
}

async function runJob(worker: Worker, payload: JobPayload, settings: JobSettings): Promise<void> {
  const tenants = worker.schedule === undefined ? [tenantOf(payload)] : await settings.listTenants();
  const failures: unknown[] = [];
  for (const gemeenteId of tenants) {
    const work = (tx: Tx) => worker.work(tx, payload, settings.clock());
    await settings.database.inTenant(gemeenteId, work).catch((error: unknown) => failures.push(error));
  }
  for (const error of failures) settings.log.error({ err: error, job: worker.name }, 'job failed');
  // The library keeps what is thrown, so nothing of the error itself, which may quote data.
  if (failures.length > 0) throw new Error(`${failures.length} of ${tenants.length} municipalities failed`);
}

function tenantOf({ gemeenteId }: JobPayload): number {
  if (typeof gemeenteId !== 'number') throw new Error('a job names no municipality');
  return gemeenteId;
}

function inTransaction(tx: Tx): JobDatabase {
  return {
    executeSql: async (text, values = []) => {
      const { rows } = await tx.db.executeQuery(CompiledQuery.raw(text, [...values]));
      return { rows };
    },
  };
}

/** For asking about the tables only; it starts nothing. */
function unopened(client: pg.Client): PgBoss {
  return new PgBoss({ schema, db: { executeSql: (text, values) => client.query(text, values) } });
}

async function updateTables(owner: pg.Client, version: number | null): Promise<void> {
  const plan = migrationFrom(version);
  if (plan !== undefined) await owner.query(plan);
}

/** The SQL from a version of the tables to ours; the library knows none from its own version on. */
function migrationFrom(version: number | null): string | undefined {
  if (version === null) throw new Error('the job tables have no version');
  try {
    return getMigrationPlans(schema, version);
  } catch (error) {
    if (error instanceof Error && error.message === `Version ${version} not found.`) return undefined;
    throw error;
  }
}

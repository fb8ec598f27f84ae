import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../src/platform/database.ts';
import type { Database } from '../src/platform/database.ts';
import { migrateJobs } from '../src/platform/jobs.ts';
import { migrate } from '../src/platform/migrate.ts';
import { startPostgres } from '../src/platform/postgres/supervisor.ts';
import type { Postgres } from '../src/platform/postgres/supervisor.ts';
import { projecteer } from '../src/zaak/index.server.ts';

/** The database that is measured with: safe against power cuts, as in production. */
export type Meetbank = {
  readonly postgres: Postgres;
  readonly owner: pg.Client;
  readonly database: Database;
  close(): Promise<void>;
};

const databaseName = 'keukentafel';
/** As it was when it had just been filled; every run begins with a copy of it. */
const filledName = 'keukentafel_gevuld';
const appLogin = 'keukentafel_app';

/** Starts a PostgreSQL of its own with a migrated database; a kept folder gives the data of an earlier run again. */
export async function openMeetbank(
  kept: string | undefined,
  fill: (bank: Pick<Meetbank, 'owner' | 'database'>) => Promise<void>,
): Promise<Meetbank> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'kt-bench-'));
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o711);
  const dataDir = join(folder, 'postgres');
  const isFilled = existsSync(dataDir);
  const postgres = await startPostgres({ dataDir, log: () => undefined });
  if (!isFilled) {
    await asSuperuser(postgres, 'postgres', `create database ${filledName}`);
    const empty = await connectTo(postgres, filledName);
    await migrate(empty.owner);
    await migrateJobs(empty.owner);
    await fill(empty);
    await empty.close();
  }
  await asSuperuser(postgres, 'postgres', `drop database if exists ${databaseName}`);
  await asSuperuser(postgres, 'postgres', `create database ${databaseName} template ${filledName}`);
  const opened = await connectTo(postgres, databaseName);
  await opened.owner.query('vacuum analyze');
  const close = async () => {
    await opened.close();
    await postgres.stop();
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  };
  return { postgres, ...opened, close };
}

async function connectTo(postgres: Postgres, name: string) {
  const owner = new pg.Client({ connectionString: postgres.superuserUrl(name) });
  await owner.connect();
  const connection = { connectionString: postgres.url(appLogin, name), max: 4 };
  const database = openDatabase({ connection, afterActs: projecteer });
  const close = async () => {
    await database.close();
    await owner.end();
  };
  return { owner, database, close };
}

async function asSuperuser(postgres: Postgres, name: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.superuserUrl(name) });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** A server that is measured, alone on the first core; what asks and the database share the other. */
export type Dienst = {
  readonly pid: number;
  readonly port: number;
  /** From starting the process to the first good answer, in milliseconds. */
  readonly upAfter: number;
  stop(): Promise<void>;
};

/** As `npm start` does, see bin/commands.js. */
const SERVER = ['--max-semi-space-size=8', '--heap-growing-percent=30'];

/** Starts the real application on the measuring database. */
export async function startApp(postgres: Postgres, nodeArgs: readonly string[] = []): Promise<Dienst> {
  const port = await freePort();
  return startDienst([...SERVER, ...nodeArgs, 'src/start.ts'], port, {
    DATABASE_URL: postgres.url(appLogin, databaseName),
    DEMO: 'ja',
    GEHEIM: 'alleen-om-te-meten-en-nergens-anders-voor',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    LOG: 'stil',
  });
}

/** Starts the floor on the same database under the same login. */
export async function startFloor(postgres: Postgres): Promise<Dienst> {
  const port = await freePort();
  return startDienst(['bench/floor.ts'], port, { DATABASE_URL: postgres.url(appLogin, databaseName) });
}

/** Starts the bare handler of the workspace at the table on the same database. */
export async function startVloer(postgres: Postgres): Promise<Dienst> {
  const port = await freePort();
  return startDienst(['bench/aan-tafel-vloer.ts'], port, {
    DATABASE_URL: postgres.url(appLogin, databaseName),
  });
}

async function startDienst(
  args: readonly string[],
  port: number,
  env: Readonly<Record<string, string>>,
): Promise<Dienst> {
  const start = performance.now();
  const command = [process.execPath, '--import', './bin/loader.js', ...args];
  const [program = '', ...rest] = canPin() ? ['taskset', '-c', '0', ...command] : command;
  const child = spawn(program, rest, {
    env: { PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  await waitUntilUp(child, port);
  const upAfter = performance.now() - start;
  const stop = async () => {
    if (child.exitCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'exit');
  };
  return { pid: child.pid ?? 0, port, upAfter, stop };
}

async function waitUntilUp(child: ChildProcess, port: number): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await sleep(10);
  }
  throw new Error('De dienst die gemeten wordt stopte bij het starten.');
}

/** Puts ourselves and the database on the second core, away from what is measured. */
export function pinRest(postgres: Postgres): void {
  if (!canPin()) return;
  for (const pid of [process.pid, postgres.pid(), ...descendants(postgres.pid())]) {
    spawnSync('taskset', ['-a', '-c', '-p', '1', String(pid)]);
  }
}

function canPin(): boolean {
  return availableParallelism() > 1 && existsSync('/usr/bin/taskset');
}

/** CPU time of a process, all its threads and its children until now, those that ended included, in milliseconds. */
export function cpuOf(pid: number): number {
  return [pid, ...descendants(pid)].reduce((sum, one) => sum + cpuOfOne(one), 0);
}

/** The kernel counts the time of ended children in hundredths of a second. */
const tick = 10;

function cpuOfOne(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  const [ended = '0', endedInSystem = '0'] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(13, 15);
  const ofEnded = (Number(ended) + Number(endedInSystem)) * tick;
  return readList(`/proc/${pid}/task`).reduce((sum, task) => {
    const [ran = '0'] = read(`/proc/${pid}/task/${task}/schedstat`).split(' ');
    return sum + Number(ran) / 1e6;
  }, ofEnded);
}

/** Resident memory of one process, in MB. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

function descendants(pid: number): readonly number[] {
  const direct = readList(`/proc/${pid}/task`)
    .flatMap((task) => read(`/proc/${pid}/task/${task}/children`).trim().split(' '))
    .filter(Boolean)
    .map(Number);
  return direct.flatMap((child) => [child, ...descendants(child)]);
}

/** Empty when the process had just ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function readList(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = server.address();
  server.close();
  await once(server, 'close');
  if (found === null || typeof found === 'string') throw new Error('no port');
  return found.port;
}

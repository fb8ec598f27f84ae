import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from './cluster.ts';
import { SOCKET_PORT } from './server-settings.ts';

/** What a server wrote about itself in its data directory. */
export type PidFile = { readonly pid: number; readonly socketDir: string; readonly status: string };

/** What a running server answers about itself. */
export type Answer = { readonly dataDir: string; readonly version: string };

/** Reads `postmaster.pid`; undefined when there is none or it is half-written. */
export function readPidFile(dataDir: string): PidFile | undefined {
  let text: string;
  try {
    text = readFileSync(pidFile(dataDir), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, socketDir: lines[4]?.trim() ?? '', status: lines[7]?.trim() ?? '' };
}

export function pidFile(dataDir: string): string {
  return join(dataDir, 'postmaster.pid');
}

/** Whether a process with this number exists, a finished one that nobody collected included. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether this process is a living PostgreSQL server of exactly this directory, which is where such a server stands. */
export function isServerOf(dataDir: string, pid: number): boolean {
  if (!exists(pid)) return false;
  if (process.platform === 'linux') {
    try {
      const standsIn = readlinkSync(`/proc/${pid}/cwd`);
      return standsIn === `${dataDir} (deleted)` || standsIn === realpathSync(dataDir);
    } catch {
      return false;
    }
  }
  const asked = spawnSync('ps', ['-o', 'stat=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [state = 'Z', command = ''] = (asked.stdout ?? '').trim().split(/\s+/);
  return !state.startsWith('Z') && basename(command) === 'postgres';
}

/** Whether any process still works in the directory, such as the last ones of a killed server. Known on Linux only. */
export function isAnyoneIn(dataDir: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && isServerOf(dataDir, Number(name)));
}

/** Asks the server on this socket who it is; undefined when none answers. */
export async function ask(socketDir: string): Promise<Answer | undefined> {
  const connection = new pg.Client({
    host: socketDir,
    port: SOCKET_PORT,
    user: SUPERUSER,
    database: 'postgres',
    connectionTimeoutMillis: 2000,
    query_timeout: 2000,
  });
  connection.on('error', () => {});
  try {
    await connection.connect();
    const { rows } = await connection.query<{ dir: string; version: string }>(
      `select current_setting('data_directory') as dir, current_setting('server_version') as version`,
    );
    const row = rows[0];
    return row && { dataDir: row.dir, version: row.version };
  } catch {
    return undefined;
  } finally {
    await connection.end().catch(() => {});
  }
}

/** Stops a server: politely (open connections are ended, all is written), and when that takes too long at once. */
export async function stopServer(dataDir: string, pid: number): Promise<'stopped' | 'forced' | 'alive'> {
  if (!isServerOf(dataDir, pid)) return 'stopped';
  signal(pid, 'SIGINT');
  if (await isGoneWithin(dataDir, pid, 20_000)) return 'stopped';
  signal(pid, 'SIGQUIT');
  return (await isGoneWithin(dataDir, pid, 10_000)) ? 'forced' : 'alive';
}

/** Waits while our process is ending, when nothing can be awaited any more. */
export function waitForEnd(dataDir: string, pid: number): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (let round = 0; round < 500 && isServerOf(dataDir, pid); round += 1) Atomics.wait(pause, 0, 0, 10);
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It had just ended.
  }
}

async function isGoneWithin(dataDir: string, pid: number, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (isServerOf(dataDir, pid)) {
    if (Date.now() > deadline) return false;
    await sleep(20);
  }
  return true;
}

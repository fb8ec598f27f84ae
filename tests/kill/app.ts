import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAnyoneIn, readPidFile, signal } from '../../src/platform/postgres/postmaster.ts';

/** The real application as a child process, on a directory of its own. */
export type App = {
  readonly folder: string;
  readonly dataDir: string;
  readonly address: string;
  child: ChildProcess | undefined;
  /** What it printed last, for when it does not come up. */
  printed: string;
};

const patience = 60_000;

/** Makes the directory and chooses a port that is free; nothing runs yet. */
export async function makeApp(): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'kt-kill-'));
  chmodSync(folder, 0o711);
  const address = `http://127.0.0.1:${await freePort()}`;
  return { folder, dataDir: join(folder, 'data', 'postgres'), address, child: undefined, printed: '' };
}

/** Starts the application as `npm start` does, with the demo. */
export function launch(app: App): void {
  const child = spawn(process.execPath, ['--import', './bin/loader.js', 'src/start.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: new URL(app.address).port,
      DATA_DIR: join(app.folder, 'data'),
      DEMO: 'ja',
      NODE_NO_WARNINGS: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (app.printed = (app.printed + chunk.toString()).slice(-4000)));
  }
  app.child = child;
}

/** Waits until a page that reads the database answers; gives the milliseconds. */
export async function waitUntilUp(app: App, path: string): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < patience) {
    if (app.child?.exitCode !== null && app.child?.exitCode !== undefined) {
      throw new Error(`De toepassing stopte zelf met code ${app.child.exitCode}:\n${app.printed}`);
    }
    const answer = await fetch(app.address + path, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    await answer?.body?.cancel();
    if (answer?.status === 200) return performance.now() - start;
    await sleep(25);
  }
  throw new Error(`De toepassing kwam binnen ${patience / 1000} s niet op:\n${app.printed}`);
}

/** Kills the application as a power failure of its process would: no warning, no farewell. */
export async function killApp(app: App): Promise<void> {
  const { child } = app;
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Kills the database server and every process of it. */
export function killDatabase({ dataDir }: App): void {
  const server = readPidFile(dataDir)?.pid;
  if (server === undefined) return;
  const children = childrenOf(server);
  for (const pid of [server, ...children]) signal(pid, 'SIGKILL');
}

/** Kills one connection of the database: the server then ends all others and recovers by itself. */
export function killConnection({ dataDir }: App, choose: (most: number) => number): void {
  const server = readPidFile(dataDir)?.pid;
  if (server === undefined) return;
  const connections = childrenOf(server).filter((pid) => commandOf(pid).includes('keukentafel_app'));
  const chosen = connections[choose(connections.length)];
  if (chosen !== undefined) signal(chosen, 'SIGKILL');
}

/** Ends everything and removes the directory. */
export async function removeApp(app: App): Promise<void> {
  const { child } = app;
  if (child !== undefined && child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await Promise.race([gone, sleep(15_000)]);
    await killApp(app);
  }
  killDatabase(app);
  while (isAnyoneIn(app.dataDir)) await sleep(50);
  rmSync(app.folder, { recursive: true, force: true });
}

function childrenOf(parent: number): readonly number[] {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('pgrep', ['-P', String(parent)], { encoding: 'utf8' });
    return stdout.split('\n').filter(Boolean).map(Number);
  }
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name) && parentOf(name) === parent)
    .map(Number);
}

function parentOf(pid: string): number | undefined {
  const stat = readProc(`/proc/${pid}/stat`);
  return stat === '' ? undefined : Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

function commandOf(pid: number): string {
  return readProc(`/proc/${pid}/cmdline`);
}

/** Empty when the process had just ended. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
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

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFailure } from '../start-failure.ts';
import { spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makeSocketFolder } from './place.ts';
import type { Place } from './place.ts';
import {
  ask,
  exists,
  isAnyoneIn,
  isServerOf,
  pidFile,
  readPidFile,
  signal,
  stopServer,
} from './postmaster.ts';
import { serverArguments } from './server-settings.ts';

/** A server that answers on its socket; `child` is absent when an earlier process of ours started it. */
export type LiveServer = {
  readonly pid: number;
  readonly socketDir: string;
  readonly version: string;
  readonly child?: ChildProcess;
};

/** What launching a server takes. */
export type Launch = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly fast: boolean;
  readonly onSpawn: (pid: number) => void;
};

const PATIENCE = 60_000;
const MAX_LOG_BYTES = 1_000_000;

/** Finds the server that outlived the process that started it, or clears away what a dead one left behind. */
export async function adoptServer(dataDir: string): Promise<LiveServer | undefined> {
  const deadline = Date.now() + PATIENCE;
  let silentSince: number | undefined;
  for (;;) {
    const found = readPidFile(dataDir);
    if (!found) return undefined;
    if (!isServerOf(dataDir, found.pid)) {
      await clearPidFile(dataDir, found.pid);
      return undefined;
    }
    const answer = await ask(found.socketDir);
    if (answer && realpathSync(answer.dataDir) === realpathSync(dataDir)) {
      return { pid: found.pid, socketDir: found.socketDir, version: answer.version };
    }
    if (found.status === 'ready') silentSince ??= Date.now();
    if (silentSince && Date.now() - silentSince > 5000) await stopServer(dataDir, found.pid);
    if (Date.now() > deadline) throw tooSlow(dataDir);
    await sleep(50);
  }
}

/**
 * PostgreSQL itself removes the file of a server that is gone, after its own checks. It cannot when another program,
 * or a finished process that nobody collected, has that number now: then we do, once nothing works in the directory.
 */
async function clearPidFile(dataDir: string, pid: number): Promise<void> {
  if (!exists(pid)) return;
  const deadline = Date.now() + 15_000;
  while (isAnyoneIn(dataDir)) {
    if (Date.now() > deadline) throw tooSlow(dataDir);
    await sleep(100);
  }
  rmSync(pidFile(dataDir), { force: true });
}

/** Starts the server and waits until it answers; tries again while a killed one's last processes are still ending. */
export async function launchServer(launch: Launch): Promise<LiveServer> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const attempt = await tryLaunch(launch);
    if ('server' in attempt) return attempt.server;
    const isTooEarly = /pre-existing shared memory block|lock file ".*" already exists/.test(attempt.report);
    if (!isTooEarly || Date.now() > deadline) {
      throw startFailure(
        `PostgreSQL (${launch.binaries.engine}) kon ${launch.place.dataDir} niet openen. Het meldde:\n${attempt.report}`,
      );
    }
    await sleep(300);
  }
}

async function tryLaunch(launch: Launch): Promise<{ server: LiveServer } | { report: string }> {
  const { place, binaries, fast, onSpawn } = launch;
  const left = readPidFile(place.dataDir);
  if (left) await clearPidFile(place.dataDir, left.pid);
  const socketDir = makeSocketFolder(place);
  const logFile = `${place.dataDir}.log`;
  const logStart = rotateLog(logFile);
  const output = openSync(logFile, 'a', 0o600);
  const args = serverArguments({ dataDir: place.dataDir, socketDir, major: binaries.major, fast });
  // In a process group of its own: Ctrl-C reaches us only, and we stop it after our own work is done.
  const child = spawn(join(binaries.binDir, 'postgres'), args, {
    ...spawnAs(place.account),
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.unref();
  let failure: Error | undefined;
  child.on('error', (error) => (failure = error));
  if (child.pid) onSpawn(child.pid);
  const hasEnded = () => failure !== undefined || child.exitCode !== null || child.signalCode !== null;
  const version = await waitForAnswer({ place, socketDir, hasEnded });
  if (version && child.pid) return { server: { pid: child.pid, socketDir, version, child } };
  if (!hasEnded() && child.pid) {
    signal(child.pid, 'SIGQUIT');
    throw tooSlow(place.dataDir);
  }
  return { report: failure?.message ?? readFileSync(logFile, 'utf8').slice(logStart).trim().slice(-2000) };
}

async function waitForAnswer(how: {
  place: Place;
  socketDir: string;
  hasEnded: () => boolean;
}): Promise<string | undefined> {
  const { place, socketDir, hasEnded } = how;
  const deadline = Date.now() + PATIENCE;
  while (!hasEnded() && Date.now() < deadline) {
    const isReady = readPidFile(place.dataDir)?.status === 'ready';
    const answer = isReady ? await ask(socketDir) : undefined;
    if (answer) return answer.version;
    await sleep(10);
  }
  return undefined;
}

/** Keeps the log small: one earlier part stays. Returns where this start's lines begin. */
function rotateLog(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < MAX_LOG_BYTES) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

function tooSlow(dataDir: string): Error {
  return startFailure(
    `De database in ${dataDir} geeft na een minuut nog geen antwoord. Kijk in ${dataDir}.log wat er aan de hand is.`,
  );
}

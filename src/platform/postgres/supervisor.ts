import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startFailure } from '../start-failure.ts';
import { chooseBinaries, findBinaries } from './binaries.ts';
import type { Binaries, Engine } from './binaries.ts';
import { createCluster, existingMajor, SUPERUSER } from './cluster.ts';
import { adoptServer, launchServer } from './launch.ts';
import type { LiveServer } from './launch.ts';
import { prepareBinaries } from './npm-binaries.ts';
import { removePlace, removeSocketFolder, settlePlace } from './place.ts';
import type { Place } from './place.ts';
import { ask, readPidFile, stopServer, waitForEnd } from './postmaster.ts';
import { SOCKET_PORT } from './server-settings.ts';
import { stopAtExit } from './stop-at-exit.ts';
import { takeSlot } from './slot.ts';
import type { Slot } from './slot.ts';
import { watchServer } from './watch.ts';

export type { Engine } from './binaries.ts';

/** Where the database lives and how it is to run. */
export type PostgresOptions = {
  readonly dataDir: string;
  /** Insists on one PostgreSQL, such as `system-15` or `npm-18`; without it the directory or the machine decides. */
  readonly engine?: Engine | undefined;
  /** Without safety against power cuts, for tests only. */
  readonly fast?: boolean | undefined;
  /** Leaves nothing behind, also when our process ends without stopping it; only together with `fast`. */
  readonly throwAway?: boolean | undefined;
  /** What to do when another process of ours runs this database: refuse after a while, or use it as well. */
  readonly whenBusy?: 'refuse' | 'share' | undefined;
  /** How long to wait for the other process to end, in milliseconds. */
  readonly patience?: number | undefined;
  readonly log: (line: string) => void;
};

/** A running PostgreSQL of our own. */
export type Postgres = {
  readonly engine: Engine;
  readonly major: number;
  readonly version: string;
  readonly dataDir: string;
  readonly socketDir: string;
  readonly port: number;
  /** It ran already: it outlived an earlier process of ours, or another one runs it. */
  readonly adopted: boolean;
  /** The number of the server process now; it changes when the server had to be started again. */
  readonly pid: () => number;
  readonly url: (user: string, database: string) => string;
  readonly superuserUrl: (database: string) => string;
  readonly stop: () => Promise<void>;
  /** Stops and removes everything; only for a `fast` database. */
  readonly destroy: () => Promise<void>;
};

/** Starts the embedded PostgreSQL on its directory, or takes over the server that already runs there. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const place = settlePlace(options.dataDir, options.log);
  const turn = await waitForTurn(place, options);
  if ('shared' in turn) {
    const binaries = chooseFor(place, options);
    return {
      ...describe(place, binaries, turn.shared),
      adopted: true,
      pid: () => turn.shared.pid,
      ...notOurs(),
    };
  }
  try {
    return await startInSlot(place, turn.slot, options);
  } catch (error) {
    turn.slot.release();
    throw error;
  }
}

async function startInSlot(place: Place, slot: Slot, options: PostgresOptions): Promise<Postgres> {
  const { log, fast = false, throwAway = false } = options;
  const binaries = prepareBinaries(chooseFor(place, options), place, { log });
  const running = await findOrCreate(place, binaries, options);
  let current = running;
  const exit = stopAtExit({ stop: () => stop(), clear: fast && throwAway ? clear : undefined });
  const launch = () => launchServer({ place, binaries, fast, onSpawn: exit.setPid });
  try {
    current ??= await launch();
  } catch (error) {
    exit.forget();
    throw error;
  }
  exit.setPid(current.pid);
  const first = current;
  const watch = watchServer(first, {
    dataDir: place.dataDir,
    launch,
    log,
    onChange: (next) => (current = next),
  });
  const stop = once(async () => {
    await watch.end();
    await stopOrSay(place, current ?? first, log);
    exit.forget();
    slot.release();
  });
  async function destroy(): Promise<void> {
    if (!fast) throw new Error('Only a fast database, made for a test, may be destroyed');
    await stop();
    removePlace(place);
  }
  function clear(pid: number): void {
    waitForEnd(place.dataDir, pid);
    removePlace(place);
    if (current) rmSync(current.socketDir, { recursive: true, force: true });
  }
  const adopted = running !== undefined;
  return { ...describe(place, binaries, first), adopted, pid: () => (current ?? first).pid, stop, destroy };
}

/** Either the server that still runs there, or a directory that is ready to be opened. */
async function findOrCreate(
  place: Place,
  binaries: Binaries,
  { log, fast = false }: PostgresOptions,
): Promise<LiveServer | undefined> {
  if (existingMajor(place.dataDir) === undefined) {
    log(`De database wordt aangemaakt met PostgreSQL ${binaries.version} (${binaries.engine}).`);
    await createCluster(place, binaries, fast);
    return undefined;
  }
  const running = await adoptServer(place.dataDir);
  if (running) log(`De database draaide nog (proces ${running.pid}) en wordt overgenomen.`);
  return running;
}

/** Waits until no other process of ours runs this database, or, when asked to share, until it answers. */
async function waitForTurn(
  place: Place,
  { whenBusy = 'refuse', patience = 10_000, log }: PostgresOptions,
): Promise<{ readonly slot: Slot } | { readonly shared: LiveServer }> {
  const deadline = Date.now() + (whenBusy === 'share' ? Math.max(patience, 60_000) : patience);
  let isTold = false;
  for (;;) {
    const slot = takeSlot(place.dataDir);
    if ('release' in slot) return { slot };
    const socketDir = readPidFile(place.dataDir)?.socketDir;
    const answer = whenBusy === 'share' && socketDir ? await ask(socketDir) : undefined;
    const pid = readPidFile(place.dataDir)?.pid;
    if (answer && socketDir && pid) return { shared: { pid, socketDir, version: answer.version } };
    const holder = slot.heldBy ? `proces ${slot.heldBy}` : 'een ander proces';
    if (Date.now() > deadline) {
      throw startFailure(
        `De database in ${place.dataDir} is al in gebruik door ${holder}. Draait Keukentafel al? Stop het daar eerst, ` +
          'of kies met DATA_DIR een andere map.',
      );
    }
    if (!isTold) log(`De database in ${place.dataDir} is nog in gebruik door ${holder}. Even wachten…`);
    isTold = true;
    await sleep(100);
  }
}

function chooseFor(place: Place, { engine }: PostgresOptions): Binaries {
  const { dataDir } = place;
  return chooseBinaries(findBinaries(), { dataDir, existingMajor: existingMajor(dataDir), engine });
}

function describe(place: Place, binaries: Binaries, server: LiveServer) {
  const url = (user: string, database: string) =>
    `postgresql://${encodeURIComponent(user)}@${encodeURIComponent(server.socketDir)}:${SOCKET_PORT}/${encodeURIComponent(database)}`;
  return {
    engine: binaries.engine,
    major: binaries.major,
    version: server.version.split(' ')[0] ?? binaries.version,
    dataDir: place.dataDir,
    socketDir: server.socketDir,
    port: SOCKET_PORT,
    url,
    superuserUrl: (database: string) => url(SUPERUSER, database),
  };
}

/** Another process runs the server we share, so it is not ours to stop. */
function notOurs() {
  return {
    async stop() {},
    async destroy() {
      throw new Error('A shared database belongs to the process that started it');
    },
  };
}

async function stopOrSay(place: Place, server: LiveServer, log: (line: string) => void): Promise<void> {
  const end = await stopServer(place.dataDir, server.pid);
  if (end === 'alive') log(`De database (proces ${server.pid}) wil niet stoppen.`);
  if (end === 'forced')
    log('De database stopte niet vanzelf en is nu meteen gestopt; de volgende start herstelt haar.');
  if (end !== 'alive') removeSocketFolder(server.socketDir);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let result: Promise<void> | undefined;
  return () => (result ??= work());
}

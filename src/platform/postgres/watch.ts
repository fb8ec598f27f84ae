import { setTimeout as sleep } from 'node:timers/promises';
import type { LiveServer } from './launch.ts';
import { isServerOf } from './postmaster.ts';

/** What the watch needs to start a server again and to tell about it. */
export type WatchOptions = {
  readonly dataDir: string;
  readonly launch: () => Promise<LiveServer>;
  readonly log: (line: string) => void;
  readonly onChange: (server: LiveServer) => void;
};

const MOST_RESTARTS = 10;
const PERIOD = 60_000;

/** Starts a server again that ended without being asked; gives up when it keeps ending. */
export function watchServer(first: LiveServer, options: WatchOptions): { end(): Promise<void> } {
  let isEnding = false;
  let unfollow = follow(first, options.dataDir, onGone);
  let restarting: Promise<void> = Promise.resolve();
  let starts: readonly number[] = [];

  function onGone(): void {
    if (!isEnding) restarting = restart();
  }

  async function restart(): Promise<void> {
    starts = [...starts.filter((moment) => moment > Date.now() - PERIOD), Date.now()];
    if (starts.length > MOST_RESTARTS) {
      options.log(`De database stopt steeds opnieuw. Kijk in ${options.dataDir}.log wat er aan de hand is.`);
      return;
    }
    options.log('De database is onverwacht gestopt en wordt opnieuw gestart.');
    try {
      const server = await options.launch();
      options.onChange(server);
      unfollow = follow(server, options.dataDir, onGone);
    } catch (error) {
      options.log(error instanceof Error ? error.message : String(error));
      await sleep(1000);
      if (!isEnding) await restart();
    }
  }

  return {
    async end() {
      isEnding = true;
      unfollow();
      await restarting;
      unfollow();
    },
  };
}

/** Calls back when the server ends: a child tells it itself, an adopted one is looked at twice a second. */
function follow({ child, pid }: LiveServer, dataDir: string, gone: () => void): () => void {
  if (child) {
    if (child.exitCode !== null || child.signalCode !== null) setImmediate(gone);
    child.once('exit', gone);
    return () => child.off('exit', gone);
  }
  const timer = setInterval(() => {
    if (isServerOf(dataDir, pid)) return;
    clearInterval(timer);
    gone();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

import { constants } from 'node:os';
import { signal } from './postmaster.ts';

type Work = {
  readonly stop: () => Promise<void>;
  /** Removes what a throw-away server leaves, once it is told to end at once; waits for that. */
  readonly clear?: ((pid: number) => void) | undefined;
};
type Entry = Work & { pid: number | undefined };

const entries = new Set<Entry>();
let isApplicationInCharge = false;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a server end with our process. When the application listens to a signal itself it decides when to stop;
 * otherwise we stop the server and end. Whatever happens, the last thing we do is to tell the server to stop.
 */
export function stopAtExit(work: Work): { setPid(pid: number): void; forget(): void } {
  const entry: Entry = { ...work, pid: undefined };
  if (entries.size === 0) listen();
  entries.add(entry);
  return {
    setPid(pid) {
      entry.pid = pid;
    },
    forget() {
      if (entries.delete(entry) && entries.size === 0) silence();
    },
  };
}

function listen(): void {
  process.on('exit', signalAll);
  for (const name of SIGNALS) process.on(name, onSignal);
}

function silence(): void {
  process.off('exit', signalAll);
  for (const name of SIGNALS) process.off(name, onSignal);
}

function signalAll(): void {
  for (const { pid, clear } of entries) {
    if (!pid) continue;
    signal(pid, clear ? 'SIGQUIT' : 'SIGINT');
    clear?.(pid);
  }
}

function onSignal(name: NodeJS.Signals): void {
  // A listener made with `once` is gone at the second signal; the application is then busy stopping all the same.
  if (process.listenerCount(name) > 1) isApplicationInCharge = true;
  if (isApplicationInCharge) return;
  void Promise.allSettled([...entries].map((entry) => entry.stop())).then(() => {
    process.exit(128 + constants.signals[name]);
  });
}

import { constants } from 'node:os';
import { signal } from './postmaster.ts';

type Entry = { pid: number | undefined; readonly stop: () => Promise<void> };

const entries = new Set<Entry>();
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Makes a server end with our process. When the application listens to a signal itself it decides when to stop;
 * otherwise we stop the server and end. Whatever happens, the last thing we do is to tell the server to stop.
 */
export function stopAtExit(stop: () => Promise<void>): { setPid(pid: number): void; forget(): void } {
  const entry: Entry = { pid: undefined, stop };
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
  for (const { pid } of entries) if (pid) signal(pid, 'SIGINT');
}

function onSignal(name: NodeJS.Signals): void {
  if (process.listenerCount(name) > 1) return;
  void Promise.allSettled([...entries].map((entry) => entry.stop())).then(() => {
    process.exit(128 + constants.signals[name]);
  });
}

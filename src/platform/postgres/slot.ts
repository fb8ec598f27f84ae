import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** The right to start and stop the server of one data directory. */
export type Slot = { release(): void };

/**
 * Takes the slot of a data directory, or says which process holds it. The lock is one of the operating system on
 * an otherwise empty SQLite file: Node has no file locks of its own, and this one ends with the process that holds
 * it, however that ended. There is no stale lock to judge.
 */
export function takeSlot(dataDir: string): Slot | { readonly heldBy: number | undefined } {
  const holderFile = `${dataDir}.bezet`;
  const file = new DatabaseSync(`${dataDir}.slot`, { timeout: 0 });
  try {
    file.exec('pragma journal_mode = memory; begin exclusive');
  } catch (error) {
    file.close();
    if (!isBusy(error)) throw error;
    return { heldBy: readHolder(holderFile) };
  }
  writeFileSync(holderFile, `${process.pid}\n`);
  return {
    release() {
      rmSync(holderFile, { force: true });
      file.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

function readHolder(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}

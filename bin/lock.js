import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Takes the lock file and returns how to release it, or who holds it. A lock whose process is gone is taken over:
 * its remover first claims the one takeover file of that very lock, so two starters never both remove a lock.
 */
export function takeLock(file) {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    const mine = { token: randomUUID(), holders: [holder(process.pid)] };
    if (createExclusive(file, mine)) return ownLock(file, mine);
    const other = readLock(file);
    if (!other) continue;
    const alive = other.holders.find(isAlive);
    if (alive) return { heldBy: alive.pid };
    if (!removeStale(file, other.token)) return { heldBy: other.holders[0].pid };
  }
}

/** A child added to the lock keeps it held when this process is killed and the child lives on. */
function ownLock(file, mine) {
  return {
    addChild(pid) {
      const draft = `${file}.${randomUUID()}`;
      writeFileSync(draft, JSON.stringify({ ...mine, holders: [...mine.holders, holder(pid)] }), {
        mode: 0o600,
      });
      renameSync(draft, file);
    },
    release() {
      removeOwn(file, mine.token);
    },
  };
}

function holder(pid) {
  return { pid, startedAt: startOfProcess(pid) };
}

function isAlive({ pid, startedAt }) {
  const started = startOfProcess(pid);
  return started !== undefined && started === startedAt;
}

/** Writes the content beside the file and links it in place: whoever sees the lock sees all of it. */
function createExclusive(file, content) {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

function removeStale(file, token) {
  const takeover = `${file}.weg-${token}`;
  if (!createExclusive(takeover, { pid: process.pid })) return false;
  removeOwn(file, token);
  unlinkSync(takeover);
  return true;
}

function removeOwn(file, token) {
  if (readLock(file)?.token === token) unlinkSync(file);
}

/** The content of a lock; undefined when it has just gone, and held by nobody when a crash left it unreadable. */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    if (error instanceof SyntaxError) return { holders: [{ pid: 0 }], token: undefined };
    throw error;
  }
}

/** When a process began, so that a reused process number is not mistaken for the holder; undefined when it is gone. */
export function startOfProcess(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.stdout?.trim() || undefined;
}

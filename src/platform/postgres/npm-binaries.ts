import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { startFailure } from '../start-failure.ts';
import { canRun, isRoot } from './account.ts';
import { npmPackageVersion } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { sharedFolders } from './place.ts';
import type { Place } from './place.ts';

/** Where a copy may go; without `folders` those that every account can reach. */
export type PrepareOptions = {
  readonly log: (line: string) => void;
  readonly folders?: readonly string[] | undefined;
};

/**
 * Makes sure the account can run these binaries. npm's lack their library links when its install scripts were
 * skipped, and may lie in a folder the account cannot enter: then a copy per version goes where it can.
 */
export function prepareBinaries(binaries: Binaries, place: Place, options: PrepareOptions): Binaries {
  if (binaries.engine.startsWith('npm-')) {
    const native = dirname(binaries.binDir);
    if (isWritable(join(native, 'lib'))) makeLibraryLinks(native);
    if (!runsFor(place, native)) {
      return { ...binaries, binDir: join(copyNative(native, place, options), 'bin') };
    }
  }
  return binaries;
}

/** Makes the library links listed in the package that are not there yet. */
export function makeLibraryLinks(native: string): void {
  const list: unknown = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'));
  if (!Array.isArray(list)) return;
  for (const { source, target } of list.filter(isLink)) {
    const link = join(native, relative('native', target));
    if (existsSync(link)) continue;
    rmSync(link, { force: true });
    symlinkSync(relative(dirname(target), source), link);
  }
}

function copyNative(native: string, place: Place, { log, folders }: PrepareOptions): string {
  const name = `keukentafel-postgres-${npmPackageVersion(native)}-${process.arch}`;
  const parents = folders ?? (isRoot() ? sharedFolders(place.account) : [dirname(place.dataDir)]);
  for (const parent of parents) {
    const copy = join(parent, name);
    if (!existsSync(copy)) {
      if (!isWritable(parent)) continue;
      log(`De programma's van PostgreSQL worden gekopieerd naar ${copy}.`);
      copyComplete(native, copy);
    }
    if (isOursAlone(copy) && runsFor(place, copy)) return copy;
  }
  throw startFailure(
    `De programma's van PostgreSQL in ${native} zijn niet te starten${place.account ? ` door het account ${place.account.name}` : ''}, ` +
      `en een kopie in ${parents.join(' of ')} ook niet. Installeer PostgreSQL op dit systeem, of geef DATABASE_URL.`,
  );
}

/** Copies under another name first: a copy that stands under its own name is whole. */
function copyComplete(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}.new`;
  mkdirSync(draft, { mode: 0o755 });
  chmodSync(draft, 0o755);
  for (const part of ['bin', 'lib', 'share', 'pg-symlinks.json']) {
    cpSync(join(native, part), join(draft, part), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !file.endsWith('.a'),
    });
  }
  makeLibraryLinks(draft);
  for (const name of readdirSync(draft, { recursive: true, encoding: 'utf8' }))
    openForReading(join(draft, name));
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** A copy keeps the rights of the original, which a strict umask may have made private. */
function openForReading(file: string): void {
  const { mode } = lstatSync(file);
  if ((mode & constants.S_IFMT) === constants.S_IFLNK) return;
  chmodSync(file, mode & 0o100 ? 0o755 : 0o644);
}

function runsFor(place: Place, folder: string): boolean {
  return ['postgres', 'initdb'].every((name) => canRun(place.account, join(folder, 'bin', name)));
}

/** In a folder everyone may write, only a copy of our own account is trusted. */
function isOursAlone(folder: string): boolean {
  const found = lstatSync(folder);
  return found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function isLink(value: unknown): value is { readonly source: string; readonly target: string } {
  return typeof value === 'object' && value !== null && 'source' in value && 'target' in value;
}

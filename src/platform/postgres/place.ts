import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { startFailure } from '../start-failure.ts';
import type { Account } from './account.ts';
import { canEnter, findLowAccount, isRoot, ownerOf } from './account.ts';

/** Where one database lives, and who runs it. Lock and log lie beside the data directory. */
export type Place = {
  readonly intendedDir: string;
  readonly dataDir: string;
  readonly account: Account | undefined;
};

/** Beside data that lies elsewhere: which project it belongs to, for whoever tidies that folder. */
const OWNER_NOTE = 'hoort-bij.txt';

const SHARED_FOLDERS = ['/var/lib', '/var/tmp'];

/** Settles where the data goes: as intended, or elsewhere when the account that must own it cannot get there. */
export function settlePlace(intended: string, log: (line: string) => void): Place {
  const wanted = resolve(intended);
  mkdirSync(dirname(wanted), { recursive: true, mode: isRoot() ? 0o711 : 0o700 });
  const intendedDir = join(realpathSync(dirname(wanted)), basename(wanted));
  if (existsSync(join(intendedDir, 'PG_VERSION'))) {
    return { intendedDir, dataDir: intendedDir, account: ownerOf(intendedDir) };
  }
  const account = findLowAccount();
  if (!account) return { intendedDir, dataDir: intendedDir, account };
  const known = readPointer(intendedDir);
  if (!known && canEnter(account, dirname(intendedDir)))
    return { intendedDir, dataDir: intendedDir, account };
  const dataDir = known ?? writePointer(intendedDir, makeHome(account));
  log(`Het account ${account.name} kan niet bij ${dirname(intendedDir)}; de gegevens staan in ${dataDir}.`);
  const owner = existsSync(join(dataDir, 'PG_VERSION')) ? ownerOf(dataDir) : account;
  return { intendedDir, dataDir, account: owner };
}

/** Makes a folder that only the account can enter, or keeps one that is already exactly that. */
export function makePrivateFolder(folder: string, account: Account | undefined): void {
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

/**
 * Makes the short folder of the socket: its path must stay under 107 bytes however deep the data lies. A folder by
 * that name that is not ours alone is left alone and the next name tried.
 */
export function makeSocketFolder(place: Place): string {
  const key = createHash('sha256').update(place.dataDir).digest('hex').slice(0, 12);
  for (const suffix of ['', '-2', '-3', '-4']) {
    const folder = `/tmp/kt-${key}${suffix}`;
    if (!existsSync(folder)) makePrivateFolder(folder, place.account);
    if (!isPrivate(folder, place.account)) continue;
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { force: true });
    return folder;
  }
  throw startFailure(
    `In /tmp staan al mappen met de naam kt-${key} van een ander account. Verwijder die eerst.`,
  );
}

/** Removes an emptied socket folder; one that still holds something is left. */
export function removeSocketFolder(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // A folder that is gone or in use by a newer server is none of ours any more.
  }
}

/** Removes a throw-away database with everything that lies beside it. */
export function removePlace(place: Place): void {
  for (const suffix of ['', '.log', '.log.1', '.slot', '.bezet']) {
    rmSync(`${place.dataDir}${suffix}`, { recursive: true, force: true });
  }
  if (place.dataDir === place.intendedDir) return;
  rmSync(pointerFile(place.intendedDir), { force: true });
  rmSync(join(dirname(place.dataDir), OWNER_NOTE), { force: true });
  removeSocketFolder(dirname(place.dataDir));
}

/** Folders the account can reach and root can write in, for what cannot stay beside the project. */
export function sharedFolders(account: Account | undefined): readonly string[] {
  return SHARED_FOLDERS.filter((folder) => canEnter(account, folder));
}

function makeHome(account: Account): string {
  for (const folder of sharedFolders(account)) {
    const home = join(folder, `keukentafel-${randomBytes(6).toString('hex')}`);
    try {
      mkdirSync(home, { mode: 0o711 });
      chmodSync(home, 0o711);
      return home;
    } catch {
      // A read-only system folder: the next one may do.
    }
  }
  throw startFailure(
    `Het account ${account.name} kan niet bij de gegevensmap, en in ${SHARED_FOLDERS.join(' en ')} mag niet worden ` +
      'geschreven. Kies met DATA_DIR een map waar dat account bij kan.',
  );
}

/** The pointer stands where the data was meant to be: a removed project takes it along, a moved one keeps its data. */
function writePointer(intendedDir: string, home: string): string {
  const note = join(home, OWNER_NOTE);
  writeFileSync(note, `${intendedDir}\n`);
  const draft = `${pointerFile(intendedDir)}.${randomUUID()}`;
  writeFileSync(draft, `${join(home, 'postgres')}\n`);
  try {
    linkSync(draft, pointerFile(intendedDir));
  } catch (error) {
    rmSync(home, { recursive: true });
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(draft);
  }
  return readPointer(intendedDir) ?? join(home, 'postgres');
}

function readPointer(intendedDir: string): string | undefined {
  const file = pointerFile(intendedDir);
  if (!existsSync(file)) return undefined;
  const dataDir = readFileSync(file, 'utf8').trim();
  if (existsSync(dirname(dataDir))) return dataDir;
  throw startFailure(
    `De gegevens horen in ${dataDir} te staan, maar die map is er niet. Zet de map terug, of verwijder ${file} om ` +
      'met een lege database te beginnen.',
  );
}

function pointerFile(intendedDir: string): string {
  return `${intendedDir}.elders`;
}

function isPrivate(folder: string, account: Account | undefined): boolean {
  const found = lstatSync(folder);
  const owner = account?.uid ?? process.getuid?.();
  return found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0;
}

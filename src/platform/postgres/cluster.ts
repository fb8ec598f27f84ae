import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { startFailure } from '../start-failure.ts';
import { spawnAs } from './account.ts';
import type { Binaries } from './binaries.ts';
import { makePrivateFolder } from './place.ts';
import type { Place } from './place.ts';

/** The superuser of an embedded database; the application logs in as another role. */
export const SUPERUSER = 'postgres';

const ONLY_THE_SOCKET =
  '# The folder of the socket is closed to others; no address is listened on.\nlocal all all trust\n';

/** The major version that made the directory; nothing when it is absent or empty, refused when it is something else. */
export function existingMajor(dataDir: string): number | undefined {
  if (!existsSync(dataDir)) return undefined;
  const versionFile = join(dataDir, 'PG_VERSION');
  if (existsSync(versionFile)) return Number.parseInt(readFileSync(versionFile, 'utf8'), 10);
  if (readdirSync(dataDir).length === 0) return undefined;
  throw startFailure(
    `De map ${dataDir} bevat bestanden, maar geen database. Kies met DATA_DIR een andere map, of maak haar leeg.`,
  );
}

/** Makes a new database directory beside its place and renames it there: a half-made one is never opened. */
export async function createCluster(place: Place, binaries: Binaries, fast: boolean): Promise<void> {
  const parent = dirname(place.dataDir);
  const prefix = `${basename(place.dataDir)}.new-`;
  for (const name of readdirSync(parent).filter((each) => each.startsWith(prefix))) {
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  const draft = join(parent, prefix + randomBytes(4).toString('hex'));
  makePrivateFolder(draft, place.account);
  await runInitdb(draft, { place, binaries, fast });
  const accessRules = openSync(join(draft, 'pg_hba.conf'), 'w');
  writeFileSync(accessRules, ONLY_THE_SOCKET);
  fsyncSync(accessRules);
  closeSync(accessRules);
  renameSync(draft, place.dataDir);
  const folder = openSync(parent, 'r');
  fsyncSync(folder);
  closeSync(folder);
}

function runInitdb(draft: string, how: { place: Place; binaries: Binaries; fast: boolean }): Promise<void> {
  const { place, binaries, fast } = how;
  const args = [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '--encoding=UTF8',
    '--data-checksums',
    ...localeArguments(binaries.major),
    ...(fast ? ['--no-sync'] : []),
  ];
  return new Promise((done, fail) => {
    const child = spawn(join(binaries.binDir, 'initdb'), args, {
      ...spawnAs(place.account),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (piece: Buffer) => (errors = (errors + piece.toString()).slice(-4000)));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      fail(
        startFailure(
          `De database in ${place.dataDir} kon niet worden aangemaakt. PostgreSQL meldde:\n${errors.trim()}`,
        ),
      );
    });
  });
}

/** Sorting and case of C.UTF-8 on every machine: from 17 built in, before that from the operating system. */
function localeArguments(major: number): readonly string[] {
  if (major >= 17) return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  if (process.platform === 'darwin') return ['--locale=C', '--lc-ctype=en_US.UTF-8'];
  return ['--locale=C.UTF-8'];
}

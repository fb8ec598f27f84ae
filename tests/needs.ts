import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { findBinaries, type Binaries } from '../src/platform/postgres/binaries.ts';
import { run } from './process.ts';

/** Something of the system that a part of the tests cannot do without. */
type Behoefte = { readonly naam: string; readonly pakket: string; readonly isEr: () => boolean };

/** The PostgreSQL majors the database tests run on, by the value of KEUKENTAFEL_TEST_PG. */
export const MAJORS = ['system-15', 'npm-18'] as const;
export type Major = (typeof MAJORS)[number];

const FONT_FOLDERS = ['/usr/share/fonts/truetype/noto', '/usr/share/fonts/truetype/dejavu'];

const BEHOEFTEN: readonly Behoefte[] = [
  { naam: 'Chromium', pakket: 'chromium', isEr: () => findChromium() !== undefined },
  { naam: 'pdftotext', pakket: 'poppler-utils', isEr: () => onPath('pdftotext') },
  { naam: 'qpdf', pakket: 'qpdf', isEr: () => onPath('qpdf') },
  { naam: 'PostgreSQL 15', pakket: 'postgresql-15', isEr: () => findPostgres('system-15') !== undefined },
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

/** The PostgreSQL of this name, or undefined when it is not on this machine. */
export function findPostgres(major: Major): Binaries | undefined {
  return findBinaries().find(({ engine }) => engine === major);
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

import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startTestServer } from './database-server.ts';
import {
  fastUnitFiles,
  databaseFiles,
  houseFiles,
  NOG_LEEG,
  notEmpty,
  unitFiles,
  type Groep,
} from './groups.ts';
import { longPrograms, readOmvang, runLong, STEEKPROEF } from './long.ts';
import { ensureNeeds, findChromium, findPostgres, MAJORS, type Major } from './needs.ts';
import { runNodeTests } from './node-tests.ts';
import { runPlaywright } from './browser-tests.ts';
import { run } from './process.ts';
import { LEEG, samen, type Uitslag } from './result.ts';

/** One part of the run: its short name (to run it alone), what it is called, and what it does. */
export type Onderdeel = {
  readonly naam: string;
  readonly titel: string;
  readonly doe: () => Promise<Uitslag>;
};

const EIGEN_TESTEN = {
  architectuur: 'tests/architecture.test.ts',
  woorden: 'tests/words.test.ts',
  regels: 'tests/rules.test.ts',
  maten: 'tests/bars.test.ts',
  ingang: 'tests/entry.test.ts',
};

const NAAR_TYPEN: Onderdeel = {
  naam: 'typen',
  titel: 'Typen',
  doe: () => command('tsc', ['--noEmit', '-p', '.']),
};
const NAAR_LINT: Onderdeel = {
  naam: 'lint',
  titel: 'Lint',
  doe: () => command('oxlint', ['--type-aware', '--deny-warnings']),
};
const NAAR_OPMAAK: Onderdeel = {
  naam: 'opmaak',
  titel: 'Opmaak',
  doe: () => command('oxfmt', ['--check', '.']),
};
const NAAR_DOOD: Onderdeel = {
  naam: 'dood',
  titel: 'Dode code',
  doe: deadCode,
};

/** Everything, in the order in which a fault is cheapest to find. */
export function allParts(): readonly Onderdeel[] {
  return [
    { naam: 'systeem', titel: 'Wat het systeem nodig heeft', doe: systemNeeds },
    NAAR_TYPEN,
    NAAR_LINT,
    NAAR_OPMAAK,
    NAAR_DOOD,
    ...houseParts(),
    { naam: 'ingang', titel: 'De ingang van elke opdracht', doe: () => group('huis', [EIGEN_TESTEN.ingang]) },
    { naam: 'eenheid', titel: 'Regels en kleine delen', doe: () => group('eenheid', unitFiles()) },
    ...databaseParts(),
    { naam: 'browser', titel: 'Browser', doe: browser },
    { naam: 'lang', titel: 'Steekproef van de lange testen', doe: sample },
    { naam: 'snelheid', titel: 'Snelheid tegen de vloer, korte vorm', doe: speed },
  ];
}

/** The long parts alone: fuzz, chaos and kill loops, with a seed and at any share, reported in docs/metingen. */
export function longParts(argumenten: readonly string[]): readonly Onderdeel[] {
  const { namen, ...omvang } = readOmvang(argumenten, { zaad: newSeed(), deel: 1 });
  const doe = async (): Promise<Uitslag> =>
    notEmpty('lang', await runLong(longPrograms(namen), omvang, true));
  return [{ naam: 'lang', titel: 'De lange testen', doe }];
}

/** What a programmer runs before every commit: no database, no browser, under 20 seconds. */
export function fastParts(): readonly Onderdeel[] {
  return [
    NAAR_TYPEN,
    NAAR_LINT,
    NAAR_OPMAAK,
    ...houseParts(),
    { naam: 'eenheid', titel: 'Regels en kleine delen', doe: fastUnits },
  ];
}

function houseParts(): readonly Onderdeel[] {
  const own = Object.values(EIGEN_TESTEN);
  return [
    { naam: 'architectuur', titel: 'Architectuur', doe: () => group('huis', [EIGEN_TESTEN.architectuur]) },
    { naam: 'woorden', titel: 'Woorden', doe: () => group('huis', [EIGEN_TESTEN.woorden]) },
    { naam: 'regels', titel: 'Regels en hun testen', doe: () => group('huis', [EIGEN_TESTEN.regels]) },
    { naam: 'maten', titel: 'Maten', doe: () => group('huis', [EIGEN_TESTEN.maten]) },
    { naam: 'huis', titel: 'De testloper zelf', doe: () => group('huis', houseFiles(own)) },
  ];
}

function databaseParts(): readonly Onderdeel[] {
  const chosen = process.env['KEUKENTAFEL_TEST_PG'];
  return MAJORS.filter(
    (major) => process.env['CI'] === 'true' || chosen === undefined || chosen === major,
  ).map((major) => ({
    naam: major,
    titel: `Database op ${major}`,
    doe: () => database(major),
  }));
}

async function systemNeeds(): Promise<Uitslag> {
  const missing = await ensureNeeds();
  const skipped = missing.map((reden) => ({ naam: 'systeem', reden }));
  return { ...LEEG, gelukt: missing.length === 0 ? 1 : 0, overgeslagen: skipped };
}

async function command(programma: string, argumenten: readonly string[]): Promise<Uitslag> {
  // The tools are scripts for `node`: let them find the Node that runs us, not an older one of the system.
  const PATH = `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
  const instellingen = { PATH, NO_COLOR: '1' };
  const afloop = await run({ programma: `node_modules/.bin/${programma}`, argumenten, instellingen });
  if (afloop.code === 0) return { ...LEEG, gelukt: 1 };
  return {
    ...LEEG,
    fouten: [`${programma} ${argumenten.join(' ')}\n${stripVTControlCharacters(afloop.uitvoer)}`],
  };
}

/** Dead code cannot be judged before the product has its end; until then the findings are counted and shown as a remark. */
async function deadCode(): Promise<Uitslag> {
  const uitslag = await command('knip', ['--no-progress']);
  if (!NOG_LEEG.includes('dood') || uitslag.fouten.length === 0) return uitslag;
  const lines = uitslag.fouten.join('\n').split('\n').length;
  return { ...LEEG, gelukt: 1, opmerkingen: [`${lines} regels bevindingen, telt nog niet mee (NOG_LEEG)`] };
}

async function group(groep: Groep, bestanden: readonly string[]): Promise<Uitslag> {
  return notEmpty(groep, await runNodeTests({ bestanden }));
}

/** Pure rules share one process; technical parts keep state and each get their own. */
async function fastUnits(): Promise<Uitslag> {
  const files = fastUnitFiles();
  const isTechnical = (path: string): boolean => path.startsWith('src/platform/');
  const pure = await runNodeTests({ bestanden: files.filter((path) => !isTechnical(path)), samen: true });
  const technical = await runNodeTests({ bestanden: files.filter(isTechnical) });
  return notEmpty('eenheid', samen(pure, technical));
}

async function database(major: Major): Promise<Uitslag> {
  const found = findPostgres(major);
  if (!found) {
    const reden = `PostgreSQL ${major} is niet gevonden`;
    return { ...LEEG, overgeslagen: [{ naam: `Database op ${major}`, reden }] };
  }
  console.log(`  PostgreSQL ${found.version} (${found.binDir})`);
  const server = await startTestServer(major);
  try {
    const instellingen = { KEUKENTAFEL_TEST_PG: major, KEUKENTAFEL_TEST_SOCKET: server.socketDir };
    return notEmpty('database', await runNodeTests({ bestanden: databaseFiles(), instellingen }));
  } finally {
    await server.destroy();
  }
}

async function browser(): Promise<Uitslag> {
  const chromium = findChromium();
  if (!chromium) return { ...LEEG, overgeslagen: [{ naam: 'Browser', reden: 'Chromium is niet gevonden' }] };
  return notEmpty('browser', await runPlaywright(chromium));
}

/** Fails on a ratio to the floor alone, never on a time. */
async function speed(): Promise<Uitslag> {
  if (process.platform !== 'linux') {
    const reden = 'CPU-tijd per proces is alleen op Linux te lezen';
    return { ...LEEG, overgeslagen: [{ naam: 'Snelheid', reden }] };
  }
  const afloop = await run({
    programma: process.execPath,
    argumenten: ['--import', './bin/loader.js', 'bench/run.ts', '--kort'],
    instellingen: { NODE_NO_WARNINGS: '1' },
    opRegel: (regel) => console.log(`  ${regel}`),
  });
  if (afloop.code === 0) return { ...LEEG, gelukt: 1 };
  return { ...LEEG, fouten: [`De korte meting\n${afloop.uitvoer.split('\n').slice(-40).join('\n')}`] };
}

async function sample(): Promise<Uitslag> {
  return notEmpty('lang', await runLong(longPrograms(), { zaad: newSeed(), deel: STEEKPROEF }, false));
}

function newSeed(): number {
  return Date.now() % 1_000_000_000;
}

import { join } from 'node:path';
import { run } from './process.ts';
import type { Melding } from './reporter.ts';
import { LEEG, type Uitslag } from './result.ts';

/** Test files to run in one go, with the settings they need. */
export type TestRun = {
  readonly bestanden: readonly string[];
  readonly instellingen?: Readonly<Record<string, string>>;
  /** All files in one process: much faster, and only for pure code that keeps nothing. */
  readonly samen?: boolean;
};

/** No single file may hold up the run for longer than this. */
const TIMEOUT_MS = 240_000;

/** Runs these files with node's own test runner, with the .tsx loader, and counts every test. */
export async function runNodeTests(testRun: TestRun): Promise<Uitslag> {
  if (testRun.bestanden.length === 0) return LEEG;
  const meldingen: Melding[] = [];
  const vreemd: string[] = [];
  const afloop = await run({
    programma: process.execPath,
    argumenten: [...nodeArguments(testRun), ...testRun.bestanden],
    instellingen: { NODE_ENV: 'test', ...testRun.instellingen },
    opRegel: (regel) => collect(regel, meldingen, vreemd),
  });
  const uitslag = count(meldingen);
  if (afloop.code === 0 || uitslag.fouten.length > 0) return uitslag;
  return { ...uitslag, fouten: [`De testen stopten met code ${afloop.code}.\n${vreemd.join('\n')}`] };
}

function nodeArguments(testRun: TestRun): readonly string[] {
  return [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './bin/loader.js',
    '--test',
    ...(testRun.samen === true ? ['--test-isolation=none'] : ['--test-concurrency=2']),
    `--test-timeout=${TIMEOUT_MS}`,
    `--test-reporter=./${join('tests', 'reporter.ts')}`,
    '--test-reporter-destination=stdout',
  ];
}

function collect(regel: string, meldingen: Melding[], vreemd: string[]): void {
  try {
    const melding = JSON.parse(regel) as Melding;
    meldingen.push(melding);
  } catch {
    vreemd.push(regel);
  }
}

/** Turns the events of a run into counts; the output of a file is kept only beside its failures. */
export function count(meldingen: readonly Melding[]): Uitslag {
  const uitvoer = new Map<string, string>();
  for (const m of meldingen) {
    if (m.soort === 'uitvoer') uitvoer.set(m.bestand, (uitvoer.get(m.bestand) ?? '') + m.tekst);
  }
  return {
    gelukt: meldingen.filter((m) => m.soort === 'gelukt').length,
    fouten: meldingen.flatMap((m) => fault(m, uitvoer)),
    overgeslagen: meldingen.flatMap((m) =>
      m.soort === 'overgeslagen' ? [{ naam: m.naam, reden: m.reden }] : [],
    ),
    opmerkingen: meldingen.flatMap((m) => (m.soort === 'opmerking' ? [m.tekst] : [])),
  };
}

function fault(melding: Melding, uitvoer: ReadonlyMap<string, string>): readonly string[] {
  if (melding.soort === 'leeg') return [`${melding.bestand}: in dit bestand staat geen enkele test.`];
  if (melding.soort !== 'mislukt') return [];
  const own = [...uitvoer].filter(([bestand]) => melding.bestand.endsWith(bestand)).map(([, tekst]) => tekst);
  const printed = own.join('').trim().split('\n').slice(-40).join('\n');
  return [[`${melding.naam}\n${melding.bestand}`, melding.fout, printed].filter(Boolean).join('\n')];
}

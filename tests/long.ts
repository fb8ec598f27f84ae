import { mkdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './process.ts';
import { LEEG, samen, type Uitslag } from './result.ts';
import { listFiles } from './sources.ts';

/** How much of the long parts to run, and from which seed: `deel` 1 is everything, 0.2 a fifth of the rounds. */
export type Omvang = { readonly zaad: number; readonly deel: number };

/** The share that continuous integration runs as a sample. */
export const STEEKPROEF = 0.2;

/** What is asked on the command line: `--zaad=7 --deel=0,5 kill` runs half of the kill loop from seed 7. */
export function readOmvang(
  argumenten: readonly string[],
  standaard: Omvang,
): Omvang & { readonly namen: readonly string[] } {
  const value = (name: string): number | undefined => {
    const found = argumenten.find((argument) => argument.startsWith(`--${name}=`));
    return found === undefined ? undefined : Number(found.slice(name.length + 3).replace(',', '.'));
  };
  const omvang = { zaad: value('zaad') ?? standaard.zaad, deel: value('deel') ?? standaard.deel };
  if (!Number.isSafeInteger(omvang.zaad) || !(omvang.deel > 0 && omvang.deel <= 1)) {
    throw new Error('Geef een heel getal als --zaad en een deel boven 0 tot en met 1 als --deel.');
  }
  return { ...omvang, namen: argumenten.filter((argument) => !argument.startsWith('--')) };
}

/** The long programs: each file in tests/lang is one, and ends with exit code 0 when all went well. */
export function longPrograms(namen: readonly string[] = []): readonly string[] {
  const all = listFiles(['tests/lang']).filter((path) => path.endsWith('.ts'));
  return namen.length === 0 ? all : all.filter((path) => namen.includes(basename(path, '.ts')));
}

/** Runs long programs one after the other; each gets seed and share, and counts as one test. */
export async function runLong(
  programs: readonly string[],
  omvang: Omvang,
  verslag: boolean,
): Promise<Uitslag> {
  console.log(`  zaad ${omvang.zaad}, ${percentage(omvang.deel)} van alle rondes`);
  let total = LEEG;
  for (const path of programs) total = samen(total, await runOne(path, omvang, verslag));
  return total;
}

async function runOne(path: string, omvang: Omvang, verslag: boolean): Promise<Uitslag> {
  const start = performance.now();
  const naam = basename(path, '.ts');
  const afloop = await run({
    programma: process.execPath,
    argumenten: ['--import', './bin/loader.js', path, `--zaad=${omvang.zaad}`, `--deel=${omvang.deel}`],
    opRegel: (regel) => console.log(`  ${naam}: ${regel}`),
  });
  const seconden = Math.round((performance.now() - start) / 1000);
  if (verslag)
    await writeReport({ naam, omvang, seconden, gelukt: afloop.code === 0, uitvoer: afloop.uitvoer });
  if (afloop.code === 0) return { ...LEEG, gelukt: 1 };
  return {
    ...LEEG,
    fouten: [`${naam} (zaad ${omvang.zaad})\n${path}\n${afloop.uitvoer.split('\n').slice(-60).join('\n')}`],
  };
}

/** What a long run brought up, as it stands in docs/metingen. */
export type Meting = {
  readonly naam: string;
  readonly omvang: Omvang;
  readonly seconden: number;
  readonly gelukt: boolean;
  readonly uitvoer: string;
};

async function writeReport(meting: Meting): Promise<void> {
  const datum = new Date().toISOString().slice(0, 10);
  const commit = (
    await run({ programma: 'git', argumenten: ['rev-parse', '--short', 'HEAD'] })
  ).uitvoer.trim();
  mkdirSync('docs/metingen', { recursive: true });
  writeFileSync(`docs/metingen/${datum}-${meting.naam}.md`, describeMeting(meting, datum, commit));
}

/** One page: date, commit, seed, share, outcome and what the program printed. */
export function describeMeting(
  { naam, omvang, seconden, gelukt, uitvoer }: Meting,
  datum: string,
  commit: string,
): string {
  return [
    `# ${naam}, ${datum}`,
    '',
    '| datum | commit | zaad | deel | duur | uitkomst |',
    '|---|---|---|---|---|---|',
    `| ${datum} | ${commit} | ${omvang.zaad} | ${percentage(omvang.deel)} | ${seconden} s | ${gelukt ? 'gelukt' : 'mislukt'} |`,
    '',
    '```',
    uitvoer,
    '```',
    '',
  ].join('\n');
}

function percentage(deel: number): string {
  return `${Math.round(deel * 1000) / 10} %`.replace('.', ',');
}

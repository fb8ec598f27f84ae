import { kindOf } from './house.ts';
import { isTest, type Bron } from './sources.ts';
import { comments, functions, tokens } from './tokens.ts';

/** A measured thing that can be looked up: a file or a function, with its number of lines. */
export type Maat = { readonly waar: string; readonly regels: number; readonly grens: number };

/** The figures of a code base. */
export type Maten = {
  readonly bestanden: readonly Maat[];
  readonly functies: readonly Maat[];
  /** Lines of tests for every line of source. */
  readonly verhouding: number;
};

/**
 * The bars of ARCHITECTURE.md. The aim for files is a middle of 70 and a ninetieth percentile of 180 lines, and one
 * line of test for each line of source; what is held here is what stands, so that it cannot get worse unseen.
 */
export const GRENS = {
  bestand: { midden: 90, p90: 196, hard: 300 },
  functie: { midden: 9, p90: 30, hard: 60, scherm: 90 },
  verhouding: { laagst: 0.46, van: 1, tot: 2 },
} as const;

/** Tables of data, such as the profile of a municipality: only the hard limit holds for them. */
const GEGEVENS = /^src\/(inrichting\/profielen|demo\/verhalen)\//u;

/** Measures these files; the middle, the ninetieth percentile and the ratio are about source that is no data. */
export function measure(files: readonly Bron[]): Maten {
  const source = files.filter((file) => isSource(file.path) && !GEGEVENS.test(file.path));
  const tests = files.filter((file) => isTest(file.path) || file.path.startsWith('e2e/'));
  const lines = (some: readonly Bron[]): number => some.reduce((sum, file) => sum + countLines(file), 0);
  return {
    bestanden: source.map((file) => ({
      waar: file.path,
      regels: countLines(file),
      grens: GRENS.bestand.hard,
    })),
    functies: source.flatMap(measureFunctions),
    verhouding: lines(tests) / Math.max(1, lines(source)),
  };
}

function isSource(path: string): boolean {
  return path.startsWith('src/') && !isTest(path);
}

function measureFunctions(file: Bron): readonly Maat[] {
  const grens = file.path.endsWith('.tsx') ? GRENS.functie.scherm : GRENS.functie.hard;
  return functions(file)
    .filter(({ naam }) => naam !== 'naamloos')
    .map(({ naam, regel, regels }) => ({ waar: `${file.path}:${regel} ${naam}`, regels, grens }));
}

function countLines({ source }: Bron): number {
  return source === '' ? 0 : source.trimEnd().split('\n').length;
}

/** Everything in these files that crosses a bar, as Dutch sentences. */
export function checkBars(files: readonly Bron[]): readonly string[] {
  const maten = measure(files);
  if (maten.bestanden.length === 0)
    return ['Er is geen enkel bestand gemeten; deze controle bewijst dan niets.'];
  const beside = files.filter((file) => !isSource(file.path) || GEGEVENS.test(file.path));
  return [
    ...maten.bestanden.filter(isTooLong).map(tooLong),
    ...beside
      .map((file) => ({ waar: file.path, regels: countLines(file), grens: GRENS.bestand.hard }))
      .filter(isTooLong)
      .map(tooLong),
    ...maten.functies.filter(isTooLong).map(tooLong),
    ...checkSpread('bestanden', maten.bestanden, GRENS.bestand),
    ...checkSpread('functies', maten.functies, GRENS.functie),
    ...checkRatio(maten.verhouding),
    ...files.flatMap(checkTypeHoles),
    ...files.flatMap(checkLooseEnds),
    ...files.flatMap(checkDocs),
  ];
}

function isTooLong({ regels, grens }: Maat): boolean {
  return regels > grens;
}

function tooLong({ waar, regels, grens }: Maat): string {
  return `${waar} telt ${regels} regels; de harde grens is ${grens}.`;
}

function checkSpread(
  wat: string,
  maten: readonly Maat[],
  grens: { midden: number; p90: number },
): readonly string[] {
  const faults: string[] = [];
  const midden = percentile(maten, 0.5);
  const p90 = percentile(maten, 0.9);
  if (midden > grens.midden)
    faults.push(`De helft van de ${wat} telt meer dan ${grens.midden} regels (midden ${midden}).`);
  if (p90 > grens.p90) faults.push(`Een op de tien ${wat} telt meer dan ${grens.p90} regels (p90 ${p90}).`);
  return faults;
}

/** The number of lines below which this part of the measured things lies. */
export function percentile(maten: readonly Maat[], part: number): number {
  const sorted = maten.map(({ regels }) => regels).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

function checkRatio(verhouding: number): readonly string[] {
  if (verhouding >= GRENS.verhouding.laagst) return [];
  return [
    `Er zijn ${verhouding.toFixed(2)} regels test per regel bron; ten minste ${GRENS.verhouding.laagst} is nodig.`,
  ];
}

function checkTypeHoles(file: Bron): readonly string[] {
  const any = tokens(file).filter(
    (token) => token.isType && token.soort === 'woord' && token.tekst === 'any',
  );
  const silenced = commentLines(file, /@ts-(?:ignore|expect-error|nocheck)\b/u);
  return [
    ...any.map(({ regel }) => `${file.path}:${regel} gebruikt any.`),
    ...silenced.map((regel) => `${file.path}:${regel} legt de typecontrole het zwijgen op.`),
  ];
}

function checkLooseEnds(file: Bron): readonly string[] {
  const all = tokens(file);
  const off = all.filter(
    (token, at) =>
      ['skip', 'only', 'todo'].includes(token.tekst) &&
      all[at - 1]?.tekst === '.' &&
      ['test', 'it', 'describe'].includes(all[at - 2]?.tekst ?? ''),
  );
  return [
    ...off.map(({ regel, tekst }) => `${file.path}:${regel} zet een test uit of apart met ${tekst}.`),
    ...commentLines(file, /\b(?:TODO|FIXME)\b/u).map(
      (regel) => `${file.path}:${regel} laat iets open staan.`,
    ),
  ];
}

function commentLines(file: Bron, pattern: RegExp): readonly number[] {
  return comments(file).flatMap(({ tekst, regel }) =>
    tekst.split('\n').flatMap((line, at) => (pattern.test(line) ? [regel + at] : [])),
  );
}

/** Every exported function and type of the domain says in one sentence what it means. */
function checkDocs(file: Bron): readonly string[] {
  const kind = kindOf(file.path);
  if (isTest(file.path) || (kind !== 'domein' && kind !== 'basis')) return [];
  const all = tokens(file);
  return all.flatMap((token, at) => {
    if (token.tekst !== 'export' || token.soort === 'tekst') return [];
    const words = all.slice(at + 1, at + 4).map((next) => next.tekst);
    const what = words.findIndex((word) => word === 'function' || word === 'type');
    const name = words[what + 1];
    if (what < 0 || what > 1 || name === undefined || /^[{*]/u.test(name)) return [];
    return hasSentence(file.source.slice(0, token.begin))
      ? []
      : [`${file.path}:${token.regel} ${name} heeft geen zin die zegt wat het is.`];
  });
}

function hasSentence(before: string): boolean {
  const text = before.trimEnd();
  if (!text.endsWith('*/')) return false;
  const comment = text.slice(text.lastIndexOf('/**'), -2);
  return /[.!?:]\s*(?:\n|$|\s)/u.test(comment) && /\p{L}{2}/u.test(comment);
}

/** A report for people: the spread against the bars, and the ten that are worst off. */
export function describeBars(maten: Maten): string {
  const line = (wat: string, some: readonly Maat[], grens: { midden: number; p90: number }): string =>
    `${some.length} ${wat}: midden ${percentile(some, 0.5)} (grens ${grens.midden}), p90 ${percentile(some, 0.9)} (grens ${grens.p90})`;
  const { van, tot } = GRENS.verhouding;
  return [
    line('bestanden', maten.bestanden, GRENS.bestand),
    ...worst(maten.bestanden),
    line('functies', maten.functies, GRENS.functie),
    ...worst(maten.functies),
    `${maten.verhouding.toFixed(2)} regels test per regel bron (streven ${van} tot ${tot})`,
  ].join('\n');
}

function worst(maten: readonly Maat[]): readonly string[] {
  const ten = maten.toSorted((a, b) => b.regels / b.grens - a.regels / a.grens).slice(0, 10);
  return ten.map(({ regels, waar }) => `  ${String(regels).padStart(4)}  ${waar}`);
}

import { isTest, type Bron } from './sources.ts';
import { testTitles, type Titel } from './titles.ts';
import { tokens } from './tokens.ts';
import { tables } from './word-list.ts';

type Regel = { readonly nummer: string; readonly zin: string; readonly bron: string; readonly path: string };

/** Everything the check of rules looks at. */
export type Regelwerk = {
  /** The REGELS.md of every slice. */
  readonly regels: readonly Bron[];
  /** All of src. */
  readonly code: readonly Bron[];
};

/** Faults between rules, their tests and the places that cite them, as Dutch sentences. */
export function checkRules({ regels, code }: Regelwerk): readonly string[] {
  const rules = regels.flatMap(readRules);
  if (rules.length === 0) return ['Er is geen enkele regel gevonden; deze controle bewijst dan niets.'];
  const tested = testedRules(code);
  const known = new Set(rules.map((rule) => rule.nummer));
  return [
    ...rules.flatMap((rule) => checkForm(rule, rules)),
    ...rules
      .filter((rule) => !tested.has(rule.nummer))
      .map((rule) => `${rule.path}: ${rule.nummer} heeft geen test met [${rule.nummer}].`),
    ...code.flatMap((file) => unknownCitations(file, known)),
  ];
}

/** How many rules there are. */
export function countRules(regels: readonly Bron[]): number {
  return regels.flatMap(readRules).length;
}

function readRules({ path, source }: Bron): readonly Regel[] {
  return tables(source)
    .flat()
    .filter(([nummer = '']) => /^[A-Z]{2,3}-\d+$/u.test(nummer))
    .map(([nummer = '', zin = '', bron = '']) => ({ nummer, zin, bron, path }));
}

function checkForm(rule: Regel, all: readonly Regel[]): readonly string[] {
  const faults: string[] = [];
  if (!/[.?!]$/u.test(rule.zin)) faults.push(`${rule.path}: ${rule.nummer} is geen hele zin met een punt.`);
  if (rule.bron === '') faults.push(`${rule.path}: ${rule.nummer} noemt geen bron.`);
  if (all.find(({ nummer }) => nummer === rule.nummer) !== rule)
    faults.push(`${rule.path}: ${rule.nummer} staat er twee keer.`);
  return faults;
}

function testedRules(code: readonly Bron[]): ReadonlySet<string> {
  const titles = code.filter((file) => isTest(file.path)).flatMap(testTitles);
  return new Set(titles.flatMap(({ titel }) => numbersOf(titel)));
}

/** The numbers a title starts with: `[EC-1] [EC-2] een melding …` has two. */
function numbersOf(titel: string): readonly string[] {
  const start = /^(\[[A-Z]{2,3}-\d+\] ?)+/u.exec(titel)?.[0] ?? '';
  return [...start.matchAll(/[A-Z]{2,3}-\d+/gu)].map(([nummer]) => nummer);
}

/** Numbers that are cited but exist nowhere: in a refusal, in a title, or in a comment with the letters of a slice. */
function unknownCitations(file: Bron, known: ReadonlySet<string>): readonly string[] {
  const letters = [...new Set([...known].map((nummer) => nummer.split('-')[0]))].join('|');
  const written = [...file.source.matchAll(new RegExp(`\\b(?:${letters})-\\d+\\b`, 'gu'))].map(
    ([nummer]) => nummer,
  );
  const titles = isTest(file.path) ? testTitles(file).flatMap(({ titel }) => numbersOf(titel)) : [];
  const cited = new Set([...written, ...titles, ...refusals(file)]);
  return [...cited]
    .filter((nummer) => !known.has(nummer))
    .map((nummer) => `${file.path}: ${nummer} staat in geen enkele REGELS.md.`);
}

function refusals(file: Bron): readonly string[] {
  if (isTest(file.path)) return [];
  const all = tokens(file);
  return all.flatMap((token, at) => {
    const value = token.tekst === 'geweigerd' && all[at + 1]?.tekst === '(' ? all[at + 2] : undefined;
    return value?.soort === 'tekst' ? [value.tekst.slice(1, -1)] : [];
  });
}

const HANDELING = /^(click|fill|check|uncheck|press|selectOption|setInputFiles|tap|type|goto)$/u;

/** Faults in the scenario tests: each acts in a browser, asserts on page and API, and has a negative twin. */
export function checkScenarios(files: readonly Bron[], required: readonly number[]): readonly string[] {
  const scenarios = files.flatMap(testTitles).filter(({ titel }) => /^T\d+\b/u.test(titel));
  return [
    ...scenarios.flatMap(checkScenario),
    ...scenarios
      .filter((one) => !isTwin(one) && !hasTwin(one, scenarios))
      .map((one) => `${one.path}: ${one.titel} heeft geen tegenproef.`),
    ...scenarios
      .filter((one) => isTwin(one) && !hasPositive(one, scenarios))
      .map((one) => `${one.path}: ${one.titel} is een tegenproef van niets.`),
    ...required
      .filter((nummer) => !scenarios.some((one) => number(one) === nummer))
      .map((nummer) => `T${nummer} moet een test hebben in e2e.`),
  ];
}

function checkScenario(one: Titel): readonly string[] {
  const faults: string[] = [];
  const words = one.tekens.filter((token) => token.soort === 'woord').map((token) => token.tekst);
  const acts = words.some((word) => HANDELING.test(word)) || handsOverPage(one);
  if (!one.path.startsWith('e2e/')) faults.push('hoort in e2e, want een scenario speelt in de browser');
  if (!acts) faults.push('doet niets op een pagina');
  if (!words.includes('expect')) faults.push('controleert niets');
  if (!isTwin(one) && !words.some((word) => /api|request/iu.test(word)))
    faults.push('controleert niets over de API');
  return faults.map((fault) => `${one.path}:${one.regel} ${one.titel}: ${fault}.`);
}

/** A journey may act through a function that gets the page: `vertelHetVerhaal(page, …)`. */
function handsOverPage({ tekens }: Titel): boolean {
  return tekens.some(
    (token, at) =>
      token.tekst === 'page' &&
      ['(', ','].includes(tekens[at - 1]?.tekst ?? '') &&
      tekens[at - 2]?.tekst !== '{',
  );
}

function number({ titel }: Titel): number {
  return Number(/^T(\d+)/u.exec(titel)?.[1]);
}

function isTwin({ titel }: Titel): boolean {
  return /^T\d+ tegenproef\b/u.test(titel);
}

function hasTwin(one: Titel, all: readonly Titel[]): boolean {
  return all.some((other) => isTwin(other) && number(other) === number(one));
}

function hasPositive(one: Titel, all: readonly Titel[]): boolean {
  return all.some((other) => !isTwin(other) && number(other) === number(one));
}

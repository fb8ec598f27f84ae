import { createRequire } from 'node:module';
import type { File, Token } from './sucrase-types.ts';
import type { Bron } from './sources.ts';

/** What a piece of source text is. `woord` is an identifier or keyword, `tekst` is a string, template or JSX text. */
export type TekenSoort = 'woord' | 'tekst' | 'jsxtekst' | 'jsxnaam' | 'regexp' | 'overig';

/** One token; `regel` counts from 1, `scope` is how many blocks it lies deep. */
export type Teken = {
  readonly tekst: string;
  readonly soort: TekenSoort;
  readonly regel: number;
  readonly begin: number;
  readonly eind: number;
  readonly isType: boolean;
  readonly diep: number;
};

/** One function, method or arrow function with a body of its own; `regels` counts from its name to its last brace. */
export type Functie = { readonly naam: string; readonly regel: number; readonly regels: number };

/** One import or re-export; `van` is the text between the quotes. */
export type Invoer = { readonly van: string; readonly regel: number };

const require = createRequire(import.meta.url);
const { parse } = require('sucrase/dist/parser/index.js') as {
  parse: (source: string, jsx: boolean, typescript: boolean, flow: boolean) => File;
};
const { formatTokenType } = require('sucrase/dist/parser/tokenizer/types.js') as {
  formatTokenType: (type: number) => string;
};

type Gelezen = { readonly tekens: readonly Teken[]; readonly functies: readonly Functie[] };
const read = new Map<string, Gelezen>();

/** All tokens of a file, comments left out. */
export function tokens(file: Bron): readonly Teken[] {
  return readFile(file).tekens;
}

/** All functions of a file, the inner ones too. */
export function functions(file: Bron): readonly Functie[] {
  return readFile(file).functies;
}

function readFile(file: Bron): Gelezen {
  const key = `${file.path}\n${file.source}`;
  const known = read.get(key);
  if (known) return known;
  const parsed = parse(file.source, file.path.endsWith('.tsx'), true, false);
  const lineOf = lineCounter(file.source);
  const tekens = parsed.tokens.map((token) => toTeken(token, file.source, lineOf));
  const functies = parsed.scopes
    .filter((scope) => scope.isFunctionScope && scope.startTokenIndex > 0)
    .flatMap((scope) => toFunctie(tekens, scope.startTokenIndex, scope.endTokenIndex));
  read.set(key, { tekens, functies });
  return { tekens, functies };
}

function toTeken(token: Token, source: string, lineOf: (at: number) => number): Teken {
  return {
    tekst: source.slice(token.start, token.end),
    soort: kind(formatTokenType(token.type)),
    regel: lineOf(token.start),
    begin: token.start,
    eind: token.end,
    isType: token.isType,
    diep: token.scopeDepth,
  };
}

function kind(type: string): TekenSoort {
  if (type === 'string' || type === 'template') return 'tekst';
  if (type === 'jsxText') return 'jsxtekst';
  if (type === 'jsxName') return 'jsxnaam';
  if (type === 'regexp') return 'regexp';
  return /^[a-z]+$/iu.test(type) && type !== 'num' && type !== 'eof' ? 'woord' : 'overig';
}

/** A function has two scopes, parameters with body and body alone; only the wide one is counted. */
function toFunctie(tekens: readonly Teken[], start: number, end: number): readonly Functie[] {
  const first = tekens[start];
  const last = tekens[end - 1];
  if (!first || !last || (first.tekst !== '(' && first.tekst !== '<' && first.soort !== 'woord')) return [];
  const before = tekens[start - 1];
  if (before?.tekst === 'catch') return [];
  const opening = before?.soort === 'woord' ? before : first;
  const regels = last.regel - opening.regel + 1;
  return [{ naam: functionName(tekens, start), regel: opening.regel, regels }];
}

const NO_NAME = new Set(['function', 'async', 'return', 'await', '=>']);

function functionName(tekens: readonly Teken[], start: number): string {
  let at = start - 1;
  while (at >= 0 && ['async', '=', '(', ':', '*'].includes(tekens[at]?.tekst ?? '')) at -= 1;
  const name = tekens[at];
  return name?.soort === 'woord' && !NO_NAME.has(name.tekst) ? name.tekst : 'naamloos';
}

function lineCounter(source: string): (at: number) => number {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

/** Every comment of a file with the line it starts on; what lies between two tokens is white space or comment. */
export function comments(file: Bron): readonly { readonly tekst: string; readonly regel: number }[] {
  const lineOf = lineCounter(file.source);
  const all = tokens(file);
  return all.flatMap((token, at) => {
    const start = all[at - 1]?.eind ?? 0;
    const gap = file.source.slice(start, token.begin);
    const found = gap.matchAll(/\/\/.*|\/\*[\s\S]*?\*\//gu);
    return [...found].map((comment) => ({ tekst: comment[0], regel: lineOf(start + comment.index) }));
  });
}

/** Every import, re-export and `import()` with a fixed name. */
export function imports(file: Bron): readonly Invoer[] {
  const all = tokens(file);
  return all.flatMap((token, at) => {
    if (token.soort !== 'woord' || all[at - 1]?.tekst === '.') return [];
    if (token.tekst === 'import') return importAt(all, at);
    return token.tekst === 'export' ? exportAt(all, at) : [];
  });
}

function importAt(all: readonly Teken[], at: number): readonly Invoer[] {
  const next = all[at + 1];
  if (!next || next.tekst === '.') return [];
  if (next.soort === 'tekst') return [invoer(next)];
  if (next.tekst === '(') return all[at + 2]?.soort === 'tekst' ? [invoer(all[at + 2])] : [];
  return from(all, at + 1);
}

function exportAt(all: readonly Teken[], at: number): readonly Invoer[] {
  const start = all[at + 1]?.tekst === 'type' ? at + 2 : at + 1;
  if (all[start]?.tekst === '*') return from(all, start);
  if (all[start]?.tekst !== '{') return [];
  const close = all.findIndex((token, index) => index > start && token.tekst === '}');
  return all[close + 1]?.tekst === 'from' ? from(all, close) : [];
}

function from(all: readonly Teken[], start: number): readonly Invoer[] {
  const at = all.findIndex(
    (token, index) => index >= start && token.tekst === 'from' && all[index + 1]?.soort === 'tekst',
  );
  return at < 0 ? [] : [invoer(all[at + 1])];
}

function invoer(token: Teken | undefined): Invoer {
  return { van: (token?.tekst ?? '').slice(1, -1), regel: token?.regel ?? 0 };
}

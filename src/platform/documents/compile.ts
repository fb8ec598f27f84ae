import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { Diagnostic } from './diagnostics.ts';
import { diagnosticsInError, missingCharacters, noLetterFor, templateFault } from './diagnostics.ts';
import { markAccessible } from './mark.ts';
import type { PdfResult } from './pdf-result.ts';
import { charactersOf, putMarks } from './unprintable.ts';
import type { Unprintable } from './unprintable.ts';

/**
 * One document to make: the text of the template, the data and title as JSON, the moment in seconds. A preview passes
 * the gate of PDF/UA-1 only; anything else is PDF/A-2a and PDF/UA-1 in one file.
 */
export type CompileJob = {
  readonly template: string;
  readonly name: string;
  readonly data: string;
  readonly title: string;
  readonly madeAt?: number;
  readonly unprintable?: Unprintable;
  readonly preview?: boolean;
};

/** Makes one document and forgets everything about it. */
export type Compile = (job: CompileJob) => Promise<PdfResult>;

/** A folder that does not exist: a template sees only the files put in memory for it. */
const ROOT = '/keukentafel-documents';
const MAX_ROUNDS = 25;
const FONTS: Readonly<Record<string, readonly string[]>> = {
  'noto-sans': [
    '400Regular/NotoSans_400Regular.ttf',
    '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
    '700Bold/NotoSans_700Bold.ttf',
    '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
  ],
  'noto-sans-arabic': ['400Regular/NotoSansArabic_400Regular.ttf', '700Bold/NotoSansArabic_700Bold.ttf'],
  'noto-sans-hebrew': ['400Regular/NotoSansHebrew_400Regular.ttf', '700Bold/NotoSansHebrew_700Bold.ttf'],
  'noto-sans-symbols-2': ['400Regular/NotoSansSymbols2_400Regular.ttf'],
  'noto-emoji': ['400Regular/NotoEmoji_400Regular.ttf', '700Bold/NotoEmoji_700Bold.ttf'],
};

/** Loads Typst with our fonts and the base letter; takes some 60 ms and 40 MB, so only in a child process. */
export function createCompile(): Compile {
  const base = readFileSync(join(import.meta.dirname, 'brief.typ'));
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs: readFonts() }] });
  return async (job) => {
    const made = makeOne(compiler, { job, base });
    if (made.soort !== 'gelukt' || job.preview === true) return made;
    return { soort: 'gelukt', pdf: await markAccessible(made.pdf) };
  };
}

function readFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return Object.entries(FONTS).flatMap(([family, files]) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`));
    return files.map((file) => readFileSync(join(folder, file)));
  });
}

function makeOne(
  compiler: NodeCompiler,
  { job, base }: { readonly job: CompileJob; readonly base: Buffer },
): PdfResult {
  try {
    compiler.mapShadow(`${ROOT}/brief.typ`, base);
    return compileOne(compiler, job);
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/** Typst does not name every missing character at once: take out what it named and look again. */
function compileOne(compiler: NodeCompiler, job: CompileJob): PdfResult {
  const missing = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const made = attempt(compiler, {
      ...job,
      data: without(job.data, missing),
      title: without(job.title, missing),
    });
    if (made instanceof Uint8Array) {
      if (missing.size === 0) return { soort: 'gelukt', pdf: made };
      return markMissing(compiler, { job, missing });
    }
    const named = missingCharacters(made);
    if (missing.size === 0 && named.length === 0) return templateFault(made);
    if (named.every((character) => missing.has(character))) break;
    for (const character of named) missing.add(character);
  }
  return noLetterFor([...missing]);
}

/** Says on paper where something stands that cannot be printed, unless who writes can still change it. */
function markMissing(
  compiler: NodeCompiler,
  { job, missing }: { readonly job: CompileJob; readonly missing: ReadonlySet<string> },
): PdfResult {
  const { unprintable } = job;
  if (unprintable === undefined) return noLetterFor([...missing]);
  const [data, title] = [job.data, job.title].map((json) => putMarks(json, { missing, unprintable }));
  const left = [...missing].filter((character) => charactersOf(`${data}${title}`).has(character));
  if (left.length > 0) return noLetterFor(left);
  const made = attempt(compiler, { ...job, data: data ?? '', title: title ?? '' });
  return made instanceof Uint8Array ? { soort: 'gelukt', pdf: made } : noLetterFor([...missing]);
}

function without(json: string, characters: ReadonlySet<string>): string {
  return [...characters].reduce((rest, character) => rest.replaceAll(character, ''), json);
}

function attempt(compiler: NodeCompiler, job: CompileJob): Uint8Array | readonly Diagnostic[] {
  compiler.mapShadow(`${ROOT}/data.json`, Buffer.from(job.data));
  compiler.mapShadow(`${ROOT}/title.json`, Buffer.from(job.title));
  compiler.mapShadow(`${ROOT}/${job.name}`, Buffer.from(job.template));
  const compiled = compiler.compile({ mainFilePath: `${ROOT}/${job.name}`, resetRead: true });
  const document = compiled.result;
  if (document === null || compiled.hasError()) return diagnosticsOf(compiler, compiled.takeDiagnostics());
  try {
    const { madeAt: creationTimestamp } = job;
    const accessible = compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp });
    if (job.preview === true) return new Uint8Array(accessible);
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'a-2a', creationTimestamp }));
  } catch (error) {
    return diagnosticsInError(error);
  }
}

type RawDiagnostic = {
  readonly message: string;
  readonly path: string;
  readonly severity: number;
  readonly range: { readonly start: { readonly line: number } } | null;
};

/** Only the errors (severity 1); lines are counted from 1, as an editor shows them. */
function diagnosticsOf(compiler: NodeCompiler, error: NodeError | null): readonly Diagnostic[] {
  if (error === null) return [];
  const raw: readonly RawDiagnostic[] = compiler.fetchDiagnostics(error);
  return raw
    .filter((diagnostic) => diagnostic.severity === 1)
    .map(({ message, path, range }) => ({
      message,
      path: path.replace(`${ROOT}/`, ''),
      ...(range === null ? {} : { line: range.start.line + 1 }),
    }));
}

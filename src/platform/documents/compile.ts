import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { PdfResult } from './pdf-result.ts';
import type { Diagnostic } from './diagnostics.ts';
import { diagnosticsInError, missingCharacters, noLetterFor, templateFault } from './diagnostics.ts';

/** One document to make: the text of the template, the data and title as JSON, the moment in seconds. */
export type CompileJob = {
  readonly template: string;
  readonly name: string;
  readonly data: string;
  readonly title: string;
  readonly madeAt?: number;
  readonly unprintable?: string;
};

/** Makes one document and forgets everything about it. */
export type Compile = (job: CompileJob) => PdfResult;

/** A folder that does not exist: a template sees only the files put in memory for it. */
const ROOT = '/keukentafel-documents';
const MAX_ROUNDS = 25;
const FONTS = [
  '400Regular/NotoSans_400Regular.ttf',
  '400Regular_Italic/NotoSans_400Regular_Italic.ttf',
  '700Bold/NotoSans_700Bold.ttf',
  '700Bold_Italic/NotoSans_700Bold_Italic.ttf',
];

/** Loads Typst with our fonts and the base letter; takes some 60 ms and 40 MB, so only in a child process. */
export function createCompile(): Compile {
  const fontFolder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'),
  );
  const fontBlobs = FONTS.map((font) => readFileSync(join(fontFolder, font)));
  const base = readFileSync(join(import.meta.dirname, 'brief.typ'));
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontBlobs }] });
  return (job) => {
    try {
      compiler.mapShadow(`${ROOT}/brief.typ`, base);
      return compileOne(compiler, job);
    } finally {
      compiler.resetShadow();
      compiler.evictCache(0);
    }
  };
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

/** Says on paper where something stands that cannot be printed, once per run of such characters. */
function markMissing(
  compiler: NodeCompiler,
  { job, missing }: { readonly job: CompileJob; readonly missing: ReadonlySet<string> },
): PdfResult {
  const failure = noLetterFor([...missing]);
  if (job.unprintable === undefined) return failure;
  const run = new RegExp(`[${RegExp.escape([...missing].join(''))}]+`, 'gu');
  const mark = JSON.stringify(job.unprintable).slice(1, -1);
  const put = (json: string) => json.replaceAll(run, () => mark);
  const made = attempt(compiler, { ...job, data: put(job.data), title: put(job.title) });
  return made instanceof Uint8Array ? { soort: 'gelukt', pdf: made } : failure;
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
    return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', creationTimestamp: job.madeAt }));
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

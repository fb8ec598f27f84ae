import { readFile } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompileJob } from './compile.ts';
import type { PdfFailure, PdfResult } from './pdf-result.ts';
import type { Pool, PoolSettings } from './pool.ts';
import { createPool } from './pool.ts';
import type { Unprintable } from './unprintable.ts';

export type { PdfFailure, PdfResult } from './pdf-result.ts';

/**
 * What to make: `template` is the URL or absolute path of a .typ file, or Typst source; `data` reaches it
 * only as the JSON file `/data.json`; `title` becomes heading and metadata; `madeAt` is printed in the metadata.
 */
export type PdfRequest = {
  readonly template: URL | string;
  readonly data: unknown;
  readonly title: string;
  readonly madeAt?: Date;
  /** Where a named mark is printed instead of a character without a letter form; elsewhere it stops the document. */
  readonly unprintable?: Unprintable;
  /** Only to look at: PDF/UA-1 without PDF/A, some three times as fast. */
  readonly preview?: boolean;
};

/** What the application runs with; a test may make a pool with other numbers. */
export const POOL_SETTINGS: PoolSettings = {
  workers: 2,
  timeLimit: 8_000,
  startLimit: 30_000,
  memoryLimit: 768 * 1024 * 1024,
  documentsPerWorker: 200,
  idleAfter: 30_000,
};

/** Control characters (but tab and line end), the byte order mark and non-characters: nobody can see or remove them. */
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g;

let pool: Pool | undefined;

/** Makes an accessible PDF for the archive (PDF/UA-1 and PDF/A-2a) in a child process; throws only when the child keeps falling over. */
export async function renderPdf(request: PdfRequest): Promise<PdfResult> {
  const job = await readJob(request);
  pool ??= createPool(POOL_SETTINGS);
  return pool.render(job);
}

/** Finishes the documents that are being made and ends the child processes; a later document starts them again. */
export async function stopDocuments(): Promise<void> {
  const stopping = pool;
  pool = undefined;
  await stopping?.stop();
}

/** One kind Dutch sentence for the screen; a fault in the template is ours, so it says nothing about it. */
export function explainPdfFailure(failure: PdfFailure): string {
  switch (failure.soort) {
    case 'geen-letter':
      return failure.tekens.length === 1
        ? `Dit teken past niet in een document: ${failure.tekens[0]}. Haal het weg of schrijf het als woord.`
        : `Deze tekens passen niet in een document: ${failure.tekens.join(' ')}. Haal ze weg of schrijf ze als woord.`;
    case 'te-lang':
      return 'Het maken van het document duurde te lang. Probeer het opnieuw of maak de tekst korter.';
    case 'sjabloon':
      return 'Het document kon niet worden gemaakt. Dat ligt niet aan u. Meld het bij uw beheerder.';
  }
}

/** Reads the template and writes the data as JSON; text never becomes part of the template. */
export async function readJob(request: PdfRequest): Promise<CompileJob> {
  const path = templatePath(request.template);
  return {
    template: path === undefined ? String(request.template) : await readFile(path, 'utf8'),
    name: path === undefined ? 'template.typ' : basename(path),
    data: toJson(request.data),
    title: toJson(request.title),
    ...(request.unprintable !== undefined && { unprintable: cleanTexts(request.unprintable) }),
    ...(request.preview === true && { preview: true }),
    ...(request.madeAt === undefined ? {} : { madeAt: Math.floor(request.madeAt.getTime() / 1000) }),
  };
}

function templatePath(template: URL | string): string | undefined {
  if (template instanceof URL) return fileURLToPath(template);
  return isAbsolute(template) && template.endsWith('.typ') && !template.includes('\n') ? template : undefined;
}

function cleanTexts(unprintable: Unprintable): Unprintable {
  return unprintable === 'everywhere' ? unprintable : unprintable.map(visible);
}

function visible(text: string): string {
  return text.toWellFormed().replace(INVISIBLE, '');
}

function toJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'string' ? visible(inner) : inner,
  );
}

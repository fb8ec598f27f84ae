/**
 * Builds the program that runs in the browser without a network, as a process of its own so that the builder never
 * stays in the memory of the server: `node workspace-build.ts <entry> <worker>`; what comes out is printed as JSON.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Parts of packages that a tablet never asks for: what describes a form to machines, faults in English, and drawing a
 * shared document as HTML.
 */
const NEVER_ASKED =
  /\/(?:zod\/v4\/(?:core\/(?:to-json-schema|json-schema-\w+)|locales\/en)|lib0\/(?:dom|schema))\.js$/u;

/** One module that went in, and what it held then. */
type Part = readonly [file: string, hash: string];

async function main(entry: string, worker: string): Promise<void> {
  const program = await bundle(path.join(root, entry));
  const guard = await bundle(path.join(root, worker));
  const parts = [...new Set([...program.files, ...guard.files, import.meta.filename])].map(partOf);
  const brotli = brotliCompressSync(program.code).toString('base64');
  process.stdout.write(JSON.stringify({ program: program.code, brotli, worker: guard.code, parts }));
}

async function bundle(input: string): Promise<{ readonly code: string; readonly files: readonly string[] }> {
  const made = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [{ name: 'never-asked', enforce: 'pre', load: emptied }],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      // What a module does when it is read belongs to the server; a part of a page only gives its functions.
      rolldownOptions: { input, treeshake: { moduleSideEffects: false } },
    },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs;
  if (chunk?.type !== 'chunk' || outputs.length > 1)
    throw new Error(`${input} became ${outputs.length} files`);
  const files = Object.keys(chunk.modules).filter((file) => path.isAbsolute(file));
  return { code: chunk.code, files };
}

/** The same names, and nothing behind them. */
function emptied(file: string): string | undefined {
  if (!NEVER_ASKED.test(file)) return undefined;
  const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function|class) (\w+)/gmu)];
  const empty = names.map(([, name]) => `export const ${name} = () => undefined;`);
  return [...empty, `export default () => ({ localeError: () => 'Dit klopt niet.' });`].join('\n');
}

function partOf(file: string): Part {
  return [path.relative(root, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
}

await main(process.argv[2] ?? '', process.argv[3] ?? '');

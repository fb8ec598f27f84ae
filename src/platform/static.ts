import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import { transform } from 'sucrase';

/** One file that never changes under its address. */
export type StaticFile = { readonly pad: string; readonly inhoud: Uint8Array; readonly type: string };

const sourceRoot = path.resolve(import.meta.dirname, '..');

/**
 * The islands (`x.client.ts`) as browser modules: types stripped, address with the hash of the content. An island may
 * import another one beside it. The workspace of aan-tafel and what it takes from the platform are built into one program
 * instead (workspace.ts).
 */
export function buildIslands(root = sourceRoot): ReadonlyMap<string, StaticFile> {
  const files = globSync('**/*.client.ts', {
    cwd: root,
    exclude: ['het-gesprek/aan-tafel/**', 'platform/**'],
  });
  return new Map(files.map((file) => [path.basename(file, '.client.ts'), island(path.join(root, file))]));
}

function island(file: string): StaticFile {
  const { code } = transform(readFileSync(file, 'utf8'), {
    transforms: ['typescript'],
    disableESTransforms: true,
  });
  const withAddresses = code.replaceAll(
    /(?<=\bfrom\s*')\.[^']+\.client\.ts(?=')/gu,
    (other) => island(path.join(path.dirname(file), other)).pad,
  );
  const inhoud = new TextEncoder().encode(withAddresses);
  const hash = createHash('sha256').update(inhoud).digest('hex').slice(0, 12);
  const pad = `/assets/${path.basename(file, '.client.ts')}.${hash}.js`;
  return { pad, inhoud, type: 'text/javascript; charset=utf-8' };
}

/** The addresses of the islands, read once; pages name them by their file's noun. */
const islands = buildIslands();

/** The address of one island: `islandPath('gesprek')` for `gesprek.client.ts`. */
export function islandPath(name: string): string {
  const found = islands.get(name);
  if (found === undefined) throw new Error(`there is no island ${name}`);
  return found.pad;
}

/** Serves files whose address holds their hash: cached for a year. */
export function serveStatic(app: Hono, files: readonly StaticFile[]): void {
  for (const file of [...files, ...islands.values()]) {
    app.get(file.pad, (http) => {
      http.header('cache-control', 'public, max-age=31536000, immutable');
      http.header('content-type', file.type);
      return http.body(new Uint8Array(file.inhoud));
    });
  }
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Hono } from 'hono';
import type { StaticFile } from './static.ts';

/** The program that runs in the browser without a network, and the text of the worker that keeps its empty shell. */
export type Workspace = {
  readonly program: StaticFile;
  /** The same program as it goes over the line to a browser that takes Brotli. */
  readonly brotli: Uint8Array;
  readonly worker: string;
};

/** What the builder prints: the two programs, and every file that went in with what it held. */
type Built = {
  readonly program: string;
  readonly brotli: string;
  readonly worker: string;
  readonly parts: readonly (readonly [file: string, hash: string])[];
};

const root = path.resolve(import.meta.dirname, '../..');
const remembered = path.join(root, 'node_modules', '.cache', 'keukentafel', 'werkblad.json');
const ENTRY = 'src/het-gesprek/aan-tafel/aan-tafel.client.tsx';
const WORKER = 'src/het-gesprek/aan-tafel/wacht.client.ts';

let made: Promise<Workspace> | undefined;

/** The workspace, built again only when something that went in has changed. */
export function getWorkspace(): Promise<Workspace> {
  return (made ??= makeWorkspace());
}

/** Serves the program under the address that holds its hash; the page names it, nobody else asks for it. */
export function serveWorkspace(app: Hono): void {
  app.get('/assets/werkblad/:file', async (http) => {
    const { program, brotli } = await getWorkspace();
    if (!program.pad.endsWith(`/${http.req.param('file')}`)) return http.notFound();
    http.header('cache-control', 'public, max-age=31536000, immutable');
    http.header('content-type', program.type);
    http.header('vary', 'accept-encoding');
    if (!/\bbr\b/u.test(http.req.header('accept-encoding') ?? '')) {
      return http.body(new Uint8Array(program.inhoud));
    }
    http.header('content-encoding', 'br');
    return http.body(new Uint8Array(brotli));
  });
}

async function makeWorkspace(): Promise<Workspace> {
  const { program, brotli, worker } = readRemembered() ?? (await buildNow());
  const inhoud = new TextEncoder().encode(program);
  const pad = `/assets/werkblad/${hashOf(inhoud).slice(0, 12)}.js`;
  const type = 'text/javascript; charset=utf-8';
  return { program: { pad, inhoud, type }, brotli: Buffer.from(brotli, 'base64'), worker };
}

/** What was built before, when every file that went in is still the same. */
function readRemembered(): Built | undefined {
  try {
    const built = JSON.parse(readFileSync(remembered, 'utf8')) as Built;
    return built.parts.every(([file, hash]) => hashOf(readFileSync(path.join(root, file))) === hash)
      ? built
      : undefined;
  } catch {
    return undefined;
  }
}

async function buildNow(): Promise<Built> {
  const text = await runBuilder();
  remember(text);
  return JSON.parse(text) as Built;
}

function runBuilder(): Promise<string> {
  const args = [path.join(import.meta.dirname, 'workspace-build.ts'), ENTRY, WORKER];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`the workspace was not built (${code})`));
    });
  });
}

/** Renamed into its place, so that another process never reads half of it; an account that may not write goes without. */
function remember(text: string): void {
  try {
    mkdirSync(path.dirname(remembered), { recursive: true });
    const draft = `${remembered}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, remembered);
  } catch {
    // Only slower the next time.
  }
}

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

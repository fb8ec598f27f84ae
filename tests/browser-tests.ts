import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFiles } from './sources.ts';
import { run } from './process.ts';
import { LEEG, samen, type Uitslag } from './result.ts';

/** The parts of Playwright's JSON report that we read. */
export type Verslag = {
  readonly suites: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
};
type Suite = { readonly title: string; readonly suites?: readonly Suite[]; readonly specs?: readonly Spec[] };
type Spec = { readonly title: string; readonly file: string; readonly tests: readonly Proef[] };
type Proef = {
  readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
  readonly annotations: readonly { readonly type: string; readonly description?: string }[];
  readonly results: readonly { readonly errors: readonly { readonly message?: string }[] }[];
};

/** Runs the journeys in e2e/ with this Chromium against a server with a database of its own; each journey is one test. */
export async function runPlaywright(chromium: string): Promise<Uitslag> {
  if (!listFiles(['e2e']).some((path) => path.endsWith('.e2e.ts'))) return LEEG;
  const folder = mkdtempSync(join(tmpdir(), 'keukentafel-e2e-'));
  // As root the database runs under another account, which has to be able to walk through this folder.
  chmodSync(folder, 0o711);
  try {
    return await runIn(folder, chromium);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, chromium: string): Promise<Uitslag> {
  const report = join(folder, 'verslag.json');
  const afloop = await run({
    programma: process.execPath,
    argumenten: [
      'node_modules/@playwright/test/cli.js',
      'test',
      '-c',
      'e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    instellingen: {
      CHROMIUM: chromium,
      E2E_PORT: String(await freePort()),
      E2E_DATA_DIR: join(folder, 'data'),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
    opRegel: (regel) => console.log(`  ${regel}`),
  });
  if (!existsSync(report)) return { ...LEEG, fouten: [`Playwright gaf geen verslag.\n${afloop.uitvoer}`] };
  const uitslag = readReport(JSON.parse(readFileSync(report, 'utf8')) as Verslag);
  if (afloop.code === 0 || uitslag.fouten.length > 0) return uitslag;
  return { ...uitslag, fouten: [`Playwright stopte met code ${afloop.code}.\n${afloop.uitvoer}`] };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Counts the journeys in a report. A journey that passes only at a second try counts as failed. */
export function readReport(verslag: Verslag): Uitslag {
  const general = (verslag.errors ?? []).map((error) => error.message ?? 'Onbekende fout in Playwright.');
  return specs(verslag.suites)
    .map(countSpec)
    .reduce(samen, { ...LEEG, fouten: general });
}

function specs(suites: readonly Suite[]): readonly Spec[] {
  return suites.flatMap((suite) => [...(suite.specs ?? []), ...specs(suite.suites ?? [])]);
}

function countSpec(spec: Spec): Uitslag {
  return spec.tests.map((proef) => countTest(spec, proef)).reduce(samen, LEEG);
}

function countTest(spec: Spec, proef: Proef): Uitslag {
  if (proef.status === 'expected') return { ...LEEG, gelukt: 1 };
  if (proef.status === 'skipped') {
    const reden =
      proef.annotations.find((annotation) => annotation.type === 'skip')?.description ?? 'zonder reden';
    return { ...LEEG, overgeslagen: [{ naam: spec.title, reden }] };
  }
  const messages = proef.results.flatMap((result) => result.errors.map((error) => error.message ?? ''));
  return { ...LEEG, fouten: [`${spec.title}\ne2e/${spec.file}\n${messages.join('\n')}`] };
}

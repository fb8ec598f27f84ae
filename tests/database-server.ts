import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../src/platform/postgres/supervisor.ts';
import type { Engine, Postgres } from '../src/platform/postgres/supervisor.ts';

/**
 * A PostgreSQL for tests only, on a directory of its own; KEUKENTAFEL_TEST_PG chooses which.
 * The runner starts one per major and tells the test files its socket; a file that is run alone starts its own.
 */
export async function startTestServer(engine = chosenEngine()): Promise<Postgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kt-test-'));
  const dataDir = path.join(folder, 'data');
  const server = await startPostgres({ dataDir, engine, fast: true, throwAway: true, log: () => undefined });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return server;
}

function chosenEngine(): Engine | undefined {
  const named = process.env['KEUKENTAFEL_TEST_PG'];
  return named === undefined ? undefined : (named as Engine);
}

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../src/platform/postgres/supervisor.ts';
import type { Engine, Postgres } from '../src/platform/postgres/supervisor.ts';

/**
 * A PostgreSQL for tests only, on a directory of its own; KEUKENTAFEL_TEST_PG chooses which.
 * The runner starts one per major and tells the test files its socket; a file that is run alone starts its own.
 */
export async function startTestServer(engine = chosenEngine()): Promise<Postgres> {
  const dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'kt-test-')), 'data');
  return startPostgres({ dataDir, engine, fast: true, log: () => undefined });
}

function chosenEngine(): Engine | undefined {
  const named = process.env['KEUKENTAFEL_TEST_PG'];
  return named === undefined ? undefined : (named as Engine);
}

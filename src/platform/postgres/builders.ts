import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startPostgres } from './supervisor.ts';
import type { Postgres, PostgresOptions } from './supervisor.ts';

const SUPERVISOR = fileURLToPath(new URL('supervisor.ts', import.meta.url));

const endings = new WeakMap<TestContext, (() => void | Promise<void>)[]>();

/** Tidies up after a test in reverse order: the test runner's own order removes a folder under a running server. */
function atEnd(t: TestContext, work: () => void | Promise<void>): void {
  const known = endings.get(t);
  if (known) return void known.unshift(work);
  const list = [work];
  endings.set(t, list);
  t.after(async () => {
    for (const each of list) await each();
  });
}

/** A folder of one test that every account can pass through; removed afterwards. */
export function openFolder(t: TestContext): string {
  const folder = mkdtempSync('/tmp/kt-proef-');
  chmodSync(folder, 0o711);
  atEnd(t, () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Starts a throw-away database and destroys it after the test; keeps what it said. */
export async function startForTest(
  t: TestContext,
  dataDir: string,
  options: Partial<PostgresOptions> = {},
): Promise<{ server: Postgres; said: readonly string[] }> {
  const said: string[] = [];
  const server = await startPostgres({ dataDir, fast: true, log: (line) => said.push(line), ...options });
  atEnd(t, () => server.destroy());
  return { server, said };
}

/** Runs one statement as superuser and returns its rows. */
export async function ask<Row extends pg.QueryResultRow>(
  server: Postgres,
  sql: string,
): Promise<readonly Row[]> {
  const connection = new pg.Client({ connectionString: server.superuserUrl('postgres') });
  await connection.connect();
  try {
    return (await connection.query<Row>(sql)).rows;
  } finally {
    await connection.end();
  }
}

/** What another process says about the server it started, or why it was refused. */
export type Report = {
  readonly pid: number;
  readonly adopted: boolean;
  readonly dataDir: string;
  readonly socketDir: string;
  readonly refused?: string;
};

/**
 * Another Node process that starts the database in `folder` and then runs `next`; its first line is a JSON object
 * about the server, or about why it was refused. With `asUser` it gives up being root before it starts anything.
 */
export function startElsewhere(
  folder: string,
  how: { next?: string; options?: object; asUser?: number } = {},
) {
  const options = JSON.stringify({ dataDir: join(folder, 'postgres'), fast: true, ...how.options });
  const user = how.asUser
    ? `process.setgroups([]); process.setgid(${how.asUser}); process.setuid(${how.asUser});`
    : '';
  const program = `
    const { startPostgres } = await import(${JSON.stringify(SUPERVISOR)});
    ${user}
    try {
      const server = await startPostgres({ ...${options}, log() {} });
      console.log(JSON.stringify({ pid: server.pid(), adopted: server.adopted, dataDir: server.dataDir, socketDir: server.socketDir }));
      ${how.next ?? 'setInterval(() => {}, 1000);'}
    } catch (error) {
      console.log(JSON.stringify({ refused: error.message }));
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | string>((done) =>
    child.on('exit', (code, signal) => done(code ?? signal ?? 0)),
  );
  const report = new Promise<Report>((done, fail) => {
    let text = '';
    child.stdout.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) done(JSON.parse(text.slice(0, text.indexOf('\n'))));
    });
    child.on('exit', () => fail(new Error(`The other process ended without a report: ${text}`)));
  });
  return { child, ended, report };
}

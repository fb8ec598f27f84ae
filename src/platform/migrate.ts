import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';

const sourceRoot = path.resolve(import.meta.dirname, '..');

/** One forward-only SQL file of one slice. */
export type Migration = { readonly name: string; readonly sql: string };

/** All migrations in the order of their names: `20261122-1-platform.sql`. Fails when there are none or two share a name. */
export function listMigrations(root = sourceRoot): readonly Migration[] {
  const files = globSync('**/migrations/*.sql', { cwd: root });
  if (files.length === 0) throw new Error('no migrations found');
  const found = files.map((file) => ({
    name: path.basename(file),
    sql: readFileSync(path.join(root, file), 'utf8'),
  }));
  const sorted = found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const twice = sorted.find((one, index) => sorted[index + 1]?.name === one.name);
  if (twice) throw new Error(`two migrations are called ${twice.name}`);
  return sorted;
}

/** Applies what is missing, each file in its own transaction, under a lock; returns the names applied now. */
export async function migrate(owner: pg.Client, migrations = listMigrations()): Promise<readonly string[]> {
  await owner.query(`select pg_advisory_lock(20261122)`);
  try {
    await owner.query('create schema if not exists platform');
    await owner.query(
      'create table if not exists platform.migration (name text primary key, applied_at timestamptz not null default now())',
    );
    const missing = await missingMigrations(owner, migrations);
    for (const migration of missing) await apply(owner, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await owner.query(`select pg_advisory_unlock(20261122)`);
  }
}

/** The migrations this database has not had yet; an empty list means the schema is current. */
export async function missingMigrations(
  client: Pick<pg.Client, 'query'>,
  migrations = listMigrations(),
): Promise<readonly Migration[]> {
  const exists = await client.query(`select to_regclass('platform.migration') is not null as there`);
  if (!exists.rows[0].there) return migrations;
  const { rows } = await client.query('select name from platform.migration');
  const applied = new Set(rows.map((row: { name: string }) => row.name));
  return migrations.filter((migration) => !applied.has(migration.name));
}

async function apply(owner: pg.Client, migration: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(migration.sql);
    await owner.query('insert into platform.migration (name) values ($1)', [migration.name]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`migration ${migration.name} failed`, { cause: error });
  }
}

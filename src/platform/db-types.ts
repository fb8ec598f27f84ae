import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * Writes `schema.generated.ts` with the table types as the migrated database at `url` has them;
 * with `verify` it writes nothing and throws when the file is not current.
 */
export function generateTypes(url: string, verify = false): void {
  const options = ['--dialect', 'postgres', '--url', url, '--out-file', 'src/platform/schema.generated.ts'];
  const mapping = JSON.stringify({ timestamptz: 'string', date: 'string', int8: 'number' });
  options.push('--date-parser', 'string', '--type-mapping', mapping, '--default-schema', 'none');
  options.push('--exclude-pattern', 'pgboss.*');
  if (verify) options.push('--verify');
  const codegen = path.join(root, 'node_modules/.bin/kysely-codegen');
  const result = spawnSync(process.execPath, [codegen, ...options], { cwd: root, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`table types are not current: ${result.stderr}${result.stdout}`);
}

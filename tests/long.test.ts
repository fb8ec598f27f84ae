import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeMeting, readOmvang } from './long.ts';

const STANDAARD = { zaad: 11, deel: 1 };

test('zonder keuze draait alles met het gegeven zaad', () => {
  assert.deepEqual(readOmvang([], STANDAARD), { zaad: 11, deel: 1, namen: [] });
});

test('zaad, deel en namen komen van de opdrachtregel, met komma of punt', () => {
  assert.deepEqual(readOmvang(['kill', '--zaad=7', '--deel=0,5'], STANDAARD), {
    zaad: 7,
    deel: 0.5,
    namen: ['kill'],
  });
  assert.equal(readOmvang(['--deel=0.02'], STANDAARD).deel, 0.02);
});

test('een deel of zaad dat niet kan, wordt met een zin geweigerd', () => {
  for (const fout of ['--deel=0', '--deel=2', '--deel=veel', '--zaad=1,5']) {
    assert.throws(() => readOmvang([fout], STANDAARD), /Geef een heel getal/u);
  }
});

test('een meting noemt datum, commit, zaad, deel en uitkomst', () => {
  const meting = {
    naam: 'kill',
    omvang: { zaad: 7, deel: 0.125 },
    seconden: 90,
    gelukt: false,
    uitvoer: 'ronde 1',
  };
  const tekst = describeMeting(meting, '2026-11-22', 'abc1234');
  assert.match(tekst, /\| 2026-11-22 \| abc1234 \| 7 \| 12,5 % \| 90 s \| mislukt \|/u);
  assert.match(tekst, /ronde 1/u);
});

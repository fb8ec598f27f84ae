import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from './browser-tests.ts';
import { notEmpty } from './groups.ts';
import { count } from './node-tests.ts';
import { aantal, LEEG, samen, slotregel, zonderOverslaan } from './result.ts';

test('de slotregel telt alles van alle onderdelen samen', () => {
  const a = { ...LEEG, gelukt: 2, fouten: ['kapot'] };
  const b = { ...LEEG, gelukt: 1, overgeslagen: [{ naam: 'x', reden: 'geen browser' }] };
  assert.equal(slotregel(samen(a, b)), '3 passed, 1 failed, 1 skipped');
  assert.equal(aantal(samen(a, b)), 5);
});

test('met CI=true is overslaan een fout, met de reden erbij', () => {
  const uitslag = zonderOverslaan({
    ...LEEG,
    gelukt: 1,
    overgeslagen: [{ naam: 'Browser', reden: 'geen Chromium' }],
  });
  assert.equal(slotregel(uitslag), '1 passed, 1 failed, 0 skipped');
  assert.match(uitslag.fouten.join(), /Browser.*geen Chromium/u);
});

test('een testbestand zonder test is een fout, en uitvoer staat alleen bij de fout van dat bestand', () => {
  const uitslag = count([
    { soort: 'gelukt', naam: 'goed', bestand: '/h/src/a.test.ts', ms: 1 },
    { soort: 'leeg', naam: 'leeg.test.ts', bestand: '/h/src/leeg.test.ts' },
    { soort: 'uitvoer', bestand: 'src/b.test.ts', tekst: 'regel van b\n' },
    { soort: 'uitvoer', bestand: 'src/a.test.ts', tekst: 'regel van a\n' },
    { soort: 'mislukt', naam: 'kapot', bestand: '/h/src/b.test.ts', fout: 'verwacht 1, kreeg 2' },
    { soort: 'overgeslagen', naam: 'later', bestand: '/h/src/a.test.ts', reden: 'geen gegevens' },
  ]);
  assert.equal(slotregel(uitslag), '1 passed, 2 failed, 1 skipped');
  assert.match(uitslag.fouten[1] ?? '', /kapot[\s\S]*verwacht 1, kreeg 2[\s\S]*regel van b/u);
  assert.doesNotMatch(uitslag.fouten.join(), /regel van a/u);
});

test('een reis in de browser die pas bij een tweede poging lukt, telt als mislukt', () => {
  const proef = (status: 'expected' | 'flaky' | 'skipped') => ({
    title: status,
    file: 'a.e2e.ts',
    tests: [{ status, annotations: [], results: [{ errors: [{ message: 'te laat' }] }] }],
  });
  const suites = [
    { title: 'a', suites: [{ title: 'b', specs: [proef('expected'), proef('flaky'), proef('skipped')] }] },
  ];
  assert.equal(slotregel(readReport({ suites })), '1 passed, 1 failed, 1 skipped');
  assert.equal(readReport({ suites: [], errors: [{ message: 'configuratie stuk' }] }).fouten.length, 1);
});

test('een groep zonder een enkele test faalt, behalve als zij nog moet komen', () => {
  assert.match(notEmpty('browser', LEEG, []).fouten.join(), /De groep browser bevat geen enkele test/u);
  assert.deepEqual(notEmpty('browser', LEEG, ['browser']).fouten, []);
  assert.deepEqual(notEmpty('browser', { ...LEEG, gelukt: 1 }, []).fouten, []);
  const overgeslagen = [{ naam: 'Browser', reden: 'Chromium is niet gevonden' }];
  assert.equal(zonderOverslaan(notEmpty('browser', { ...LEEG, overgeslagen }, [])).fouten.length, 1);
});

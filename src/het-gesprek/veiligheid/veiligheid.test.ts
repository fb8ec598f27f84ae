import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSources } from '../../../tests/sources.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { openStappen, schrijfRegel, SOORTEN, staandVan, STAPPEN } from './veiligheid.ts';
import type { RegelOpdracht, Veiligheidsregel } from './veiligheid.ts';

const nu = '2026-11-03T09:42:00.000Z';

function regel(
  staand: readonly Veiligheidsregel[],
  opdracht: Partial<RegelOpdracht>,
  id = `0190cccc-0000-7000-8000-${String(staand.length + 1).padStart(12, '0')}`,
) {
  const heel = { soort: 'signalen', woorden: 'Een blauwe plek.', ...opdracht } as const;
  return schrijfRegel(staand, heel, { id, door: 'm-1', nu });
}

function gelukt(staand: readonly Veiligheidsregel[], opdracht: Partial<RegelOpdracht>): Veiligheidsregel {
  const uitkomst = regel(staand, opdracht);
  assert.ok(uitkomst.gelukt);
  return uitkomst.waarde;
}

describe('het bestand over veiligheid', () => {
  it('[HG-73] alleen de eigen pagina kent dit bestand: geen gesprek, verslag, tablet, zaak of API', () => {
    const vreemd = readSources(['src'], /\.tsx?$/u)
      .filter(({ path }) => !path.startsWith('src/het-gesprek/veiligheid/') && !path.includes('.test.'))
      .filter(({ source }) => /veiligheid\/veiligheid|veiligheid\.regel/u.test(source))
      .map(({ path }) => path);
    assert.deepEqual(vreemd.toSorted(), ['src/demo/apart-schrijven.ts', 'src/routes.ts']);
  });

  it('[HG-74] elke stap kan los van de andere, in elke volgorde, en wat nog leeg is staat er als leeg', () => {
    const laatste = gelukt([], { soort: 'beslissen', woorden: 'Wij wogen het.', melden: false, hulp: true });
    assert.deepEqual(openStappen([laatste]), STAPPEN.slice(0, 4));
    const alle = SOORTEN.filter((soort) => soort !== 'beslissen').reduce<readonly Veiligheidsregel[]>(
      (staand, soort) => [...staand, gelukt(staand, { soort, metWie: ' collega ' })],
      [laatste],
    );
    assert.deepEqual(openStappen(alle), []);
    assert.equal(alle.at(-1)?.metWie, 'collega');
    assert.deepEqual([laatste.beslissing, laatste.door], [{ melden: false, hulp: true }, 'm-1']);
  });

  it('[HG-74] zonder woorden, op een dag die nog komt of met een halve beslissing komt er niets bij', () => {
    for (const opdracht of [
      { woorden: '  ' },
      { op: getDatum('2026-11-04') },
      { soort: 'beslissen', melden: true },
      { vervangt: 'weg' },
    ] as const)
      assertGeweigerd(regel([], opdracht), 'HG-74');
  });

  it('[HG-74] een verbetering wist niets: wat er eerder stond blijft te lezen, ook na twee keer', () => {
    const eerste = gelukt([], { woorden: 'Een plek op de arm.' });
    const tweede = gelukt([eerste], { woorden: 'Een plek op de linkerarm.', vervangt: eerste.id });
    const derde = gelukt([eerste, tweede], { woorden: 'Twee plekken.', vervangt: tweede.id });
    const [staat, ...meer] = staandVan([eerste, tweede, derde], 'signalen');
    assert.deepEqual([staat?.woorden, meer.length], ['Twee plekken.', 0]);
    assert.deepEqual(
      staat?.eerder.map(({ woorden }) => woorden),
      ['Een plek op de linkerarm.', 'Een plek op de arm.'],
    );
    assertGeweigerd(regel([eerste], { soort: 'wegen', vervangt: eerste.id }), 'HG-74');
  });
});

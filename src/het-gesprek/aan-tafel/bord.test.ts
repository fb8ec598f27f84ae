import assert from 'node:assert/strict';
import { it } from 'node:test';
import { vouwGesprek } from '../gesprek.ts';
import { bladVan, openBladen, volgendBlad } from './bord.ts';

it('[HG-9] zonder resultaat is er geen blad voor oplossingen', () => {
  const gesprek = vouwGesprek([]);
  assert.deepEqual(openBladen(gesprek), ['praten', 'bereiken', 'afronden']);
  assert.equal(volgendBlad(gesprek, 'bereiken'), 'afronden');
  assert.equal(volgendBlad(gesprek, 'afronden'), undefined);
});

it('elke plek van het gesprek staat op één blad', () => {
  assert.deepEqual(
    ['inbreng-1', 'resultaat-1', 'oplossing', 'onderdelen', 'elkaar', 'wondervraag'].map(bladVan),
    ['praten', 'bereiken', 'hoe', 'afronden', 'afronden', undefined],
  );
});

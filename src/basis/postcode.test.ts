import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { leesPostcode } from './postcode.ts';

it('brengt een postcode in de gewone vorm', () => {
  for (const text of ['1234AB', '1234 AB', '1234ab', ' 1234 aB '])
    assert.equal(leesPostcode(text), '1234 AB', text);
});

it('weigert wat geen postcode is', () => {
  for (const text of [
    '',
    '0123 AB',
    '123 AB',
    '12345 AB',
    '1234 A',
    '1234 ABC',
    'x1234 AB',
    '1234  AB',
    '1234-AB',
    '1234 ÀB',
    '1234 SA',
    '1234 sd',
    '1234 SS',
    '1234',
  ]) {
    assert.equal(leesPostcode(text), undefined, text);
  }
});

it('geeft bij herhaald lezen hetzelfde', () => {
  const letters = fc.stringMatching(/^[A-Za-z]{2}$/);
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 9999 }), letters, (cijfers, twee) => {
      const eerste = leesPostcode(`${cijfers}${twee}`);
      assert.equal(eerste === undefined, ['SA', 'SD', 'SS'].includes(twee.toUpperCase()));
      if (eerste) assert.equal(leesPostcode(eerste), eerste);
    }),
  );
});

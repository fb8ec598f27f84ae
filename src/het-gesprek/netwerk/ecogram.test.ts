import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MAAT, STRALEN, tekenPlekken } from './ecogram.ts';
import { KRINGEN, LIDSOORTEN } from './netwerklid.ts';

const leden = fc.array(
  fc.record({ kring: fc.constantFrom(...KRINGEN), soort: fc.constantFrom(...LIDSOORTEN) }),
  { maxLength: 24 },
);

describe('de tekening van het netwerk', () => {
  it('[HG-61] iedereen staat op de eigen ring en in de eigen sector, genummerd zoals in de tabel', () => {
    fc.assert(
      fc.property(leden, (alle) => {
        const plekken = tekenPlekken(alle);
        assert.deepEqual(
          plekken.map(({ nummer }) => nummer),
          alle.map((_, plaats) => plaats + 1),
        );
        for (const [plaats, { x, y }] of plekken.entries()) {
          const { kring, soort } = alle[plaats]!;
          const [dx, dy] = [x - MAAT / 2, y - MAAT / 2];
          assert.ok(Math.abs(Math.hypot(dx, dy) - STRALEN[kring]) < 0.2);
          const rechts = soort === 'buren-en-vrienden' || soort === 'beroeps';
          const onder = soort === 'beroeps' || soort === 'anders';
          assert.deepEqual([dx > 0, dy > 0], [rechts, onder]);
        }
      }),
    );
  });

  it('[HG-61] geen twee mensen staan op dezelfde plek, en dezelfde mensen geven dezelfde tekening', () => {
    fc.assert(
      fc.property(leden, (alle) => {
        const plekken = tekenPlekken(alle);
        assert.equal(new Set(plekken.map(({ x, y }) => `${x} ${y}`)).size, plekken.length);
        assert.deepEqual(tekenPlekken(alle), plekken);
      }),
    );
  });
});

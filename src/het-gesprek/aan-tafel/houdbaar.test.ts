import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isVerlopen, nieuweHoudbaarheid } from './houdbaar.ts';

const tot = '2026-12-01T22:59:00.000Z';

describe('hoe lang iets op een tablet mag staan', () => {
  it('[HG-131] na de laatste dag gaat er niets meer open, op de laatste dag nog wel', () => {
    assert.equal(isVerlopen({ tot, hoogst: '' }, '2026-12-01T22:58:00.000Z'), false);
    assert.equal(isVerlopen({ tot, hoogst: '' }, '2026-12-02T06:00:00.000Z'), true);
  });

  it('[HG-131] een klok die terug wordt gezet, wint geen dag', () => {
    const hoogst = '2026-12-03T08:00:00.000Z';
    assert.equal(isVerlopen({ tot, hoogst }, '2026-11-20T08:00:00.000Z'), true);
  });

  it('[HG-131] de gemeente verlengt de laatste dag, en haar hoogste moment blijft onthouden', () => {
    const oud = { tot, hoogst: '2026-11-28T10:00:00.000Z' };
    const nieuw = { houdbaarTot: '2026-12-05T22:59:00.000Z', serverOp: '2026-11-27T10:00:00.000Z' };
    assert.deepEqual(nieuweHoudbaarheid(oud, nieuw), {
      tot: '2026-12-05T22:59:00.000Z',
      hoogst: '2026-11-28T10:00:00.000Z',
    });
  });
});

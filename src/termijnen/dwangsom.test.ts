import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { getDatum, plusDagen } from '../basis/datum.ts';
import type { Dwangsom, DwangsomVraag } from './dwangsom.ts';
import { bedragVoor, dwangsomOp } from './dwangsom.ts';

const GEVAL_17: DwangsomVraag = {
  beslisUiterlijk: getDatum('2026-12-28'),
  ingebrekeOp: getDatum('2026-12-29'),
};

function op(vandaag: string, rest: Partial<DwangsomVraag> = {}): Dwangsom {
  return dwangsomOp({ ...GEVAL_17, ...rest }, getDatum(vandaag));
}

describe('dwangsom', () => {
  it('[TM-18] geval 17: twee weken wachten tot en met dinsdag 12 januari, de eerste dag is woensdag 13 januari', () => {
    assert.deepEqual(op('2027-01-12'), { soort: 'wacht', wachtTot: '2027-01-12' });
    assert.deepEqual(op('2027-01-13'), {
      soort: 'loopt',
      wachtTot: '2027-01-12',
      eersteDag: '2027-01-13',
      laatsteDag: '2027-02-23',
      dagen: 1,
      bedrag: 23,
    });
  });

  it('[TM-19] geval 17: een beslissing op dag twintig kost 532 euro, ook maanden later nog', () => {
    const dag20 = getDatum('2027-02-01');
    for (const vandaag of ['2027-02-01', '2027-06-01']) {
      const som = op(vandaag, { beslistOp: dag20 });
      assert.ok('bedrag' in som);
      assert.deepEqual([som.soort, som.dagen, som.bedrag], ['gestopt', 20, 532]);
    }
    const ervoor = op('2027-01-31', { beslistOp: dag20 });
    assert.ok('bedrag' in ervoor && ervoor.soort === 'loopt' && ervoor.dagen === 19);
  });

  it('[TM-19] geval 17: het hoogste bedrag is 1.442 euro, bereikt op dinsdag 23 februari 2027', () => {
    const ervoor = op('2027-02-22');
    assert.ok('bedrag' in ervoor && ervoor.soort === 'loopt' && ervoor.bedrag === 1397);
    for (const vandaag of ['2027-02-23', '2027-02-24', '2028-01-01']) {
      const som = op(vandaag);
      assert.ok('bedrag' in som);
      assert.deepEqual([som.soort, som.dagen, som.bedrag], ['hoogste-bedrag', 42, 1442]);
    }
  });

  it('[TM-18] geval 17 gespiegeld: wie binnen de twee weken beslist, betaalt niets', () => {
    const beslistOp = getDatum('2027-01-12');
    assert.deepEqual(op('2027-02-01', { beslistOp }), { soort: 'op-tijd', wachtTot: '2027-01-12' });
  });

  it('[TM-18] geval 16: een ingebrekestelling voor er een aanvraag is, geeft geen dwangsom', () => {
    const zonder = dwangsomOp({ ingebrekeOp: getDatum('2026-12-29') }, getDatum('2027-06-01'));
    assert.deepEqual(zonder, { soort: 'te-vroeg', reden: 'Er liep nog geen termijn om te beslissen.' });
  });

  it('[TM-18] een ingebrekestelling op de laatste dag is te vroeg, een dag later niet meer', () => {
    assert.equal(op('2027-06-01', { ingebrekeOp: getDatum('2026-12-28') }).soort, 'te-vroeg');
    assert.equal(op('2027-06-01', { ingebrekeOp: getDatum('2026-12-29') }).soort, 'hoogste-bedrag');
  });

  it('[TM-19] rekent per dag 23, dan 35, dan 45 euro', () => {
    assert.deepEqual(
      [0, 1, 14, 15, 28, 29, 42, 43, 400].map((dagen) => bedragVoor(dagen, getDatum('2027-01-13'))),
      [0, 23, 322, 357, 812, 857, 1442, 1442, 1442],
    );
  });

  it('[TM-19] rekent met de bedragen van de eerste dag: voor 2019 hoogstens 1.260 euro', () => {
    assert.equal(bedragVoor(42, getDatum('2018-12-31')), 1260);
    assert.equal(bedragVoor(42, getDatum('2019-01-01')), 1442);
  });

  it('[TM-19] wordt met de dagen nooit minder en komt nooit boven 1.442 euro', () => {
    const dag = fc.integer({ min: -30, max: 200 }).map((n) => plusDagen(getDatum('2026-12-29'), n));
    fc.assert(
      fc.property(dag, dag, fc.option(dag, { nil: undefined }), (a, b, beslistOp) => {
        const [eerder, later] = a < b ? [a, b] : [b, a];
        const bedragOp = (vandaag: string): number => {
          const som = op(vandaag, beslistOp ? { beslistOp } : {});
          return 'bedrag' in som ? som.bedrag : 0;
        };
        assert.ok(bedragOp(eerder) <= bedragOp(later) && bedragOp(later) <= 1442);
      }),
    );
  });
});

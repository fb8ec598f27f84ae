import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Datum } from '../basis/datum.ts';
import { dagenTussen, getDatum, leesDatum, plusDagen, weekdag } from '../basis/datum.ts';
import {
  feestdagen,
  isVrijeDag,
  laatsteDag,
  plusWerkdagen,
  valtOnderAtw,
  verschuif,
  waaromVrij,
} from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';

const eenDatum = fc.nat(9000).map((dag) => plusDagen(getDatum('2024-01-01'), dag));

function namen(jaar: number): Record<string, string> {
  return Object.fromEntries([...feestdagen(jaar)].map(([datum, naam]) => [naam, datum]));
}

describe('feestdagen', () => {
  it('[TM-5] kent alle feestdagen van 2026', () => {
    assert.deepEqual(namen(2026), {
      nieuwjaarsdag: '2026-01-01',
      'Goede Vrijdag': '2026-04-03',
      'tweede paasdag': '2026-04-06',
      Koningsdag: '2026-04-27',
      Bevrijdingsdag: '2026-05-05',
      Hemelvaartsdag: '2026-05-14',
      'tweede pinksterdag': '2026-05-25',
      'eerste kerstdag': '2026-12-25',
      'tweede kerstdag': '2026-12-26',
    });
  });

  it('[TM-5] vindt tweede paasdag in elk jaar, ook in de jaren met een uitzondering', () => {
    const bekend: Record<number, string> = {
      2019: '04-22',
      2024: '04-01',
      2025: '04-21',
      2027: '03-29',
      2028: '04-17',
      2029: '04-02',
      2030: '04-22',
      2031: '04-14',
      2038: '04-26',
      2049: '04-19',
      2076: '04-20',
    };
    for (const [jaar, dag] of Object.entries(bekend)) {
      assert.equal(namen(Number(jaar))['tweede paasdag'], `${jaar}-${dag}`);
    }
  });

  it('[TM-5] rekent Pasen zoals de tabel van de kerk: altijd een zondag van 22 maart tot en met 25 april', () => {
    for (let jaar = 2014; jaar <= 2200; jaar += 1) {
      const maandag = namen(jaar)['tweede paasdag'] ?? '';
      assert.equal(weekdag(getDatum(maandag)), 1);
      assert.equal(maandag, plusDagen(paasOrakel(jaar), 1), `${jaar}`);
    }
  });

  it('[TM-5] viert Koningsdag op 26 april als de 27e een zondag is', () => {
    assert.equal(namen(2031)['Koningsdag'], '2031-04-26');
    assert.equal(namen(2030)['Koningsdag'], '2030-04-27');
  });

  it('[TM-5] telt 5 mei elk jaar mee, ook als iedereen werkt', () => {
    for (const jaar of [2026, 2027, 2028, 2029]) {
      assert.equal(waaromVrij(getDatum(`${jaar}-05-05`), []), 'Bevrijdingsdag');
    }
    assert.equal(waaromVrij(getDatum('2027-05-04'), []), undefined);
  });
});

/** Easter Sunday by the anonymous algorithm of 1876, another road than the one in the source. */
function paasOrakel(jaar: number): Datum {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const f = Math.floor((b + 8) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - f + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return leesDatum(`${(n % 31) + 1}-${Math.floor(n / 31)}-${jaar}`) ?? assert.fail();
}

describe('gelijkgestelde dagen', () => {
  it('[TM-6] telt een gelijkgestelde dag als feestdag, en zonder besluit niet', () => {
    const vrijdagNaHemelvaart = getDatum('2027-05-07');
    assert.equal(verschuif(vrijdagNaHemelvaart, GELIJKGESTELDE_DAGEN), '2027-05-10');
    assert.equal(verschuif(vrijdagNaHemelvaart, []), '2027-05-07');
    assert.equal(isVrijeDag(getDatum('2026-12-24'), GELIJKGESTELDE_DAGEN), false);
  });

  it('[TM-6] noemt bij elke gelijkgestelde dag het besluit waarin die dag staat', () => {
    assert.equal(GELIJKGESTELDE_DAGEN.length, 10);
    for (const { datum, bron } of GELIJKGESTELDE_DAGEN) {
      const [jaar, maand, dag] = datum.split('-').map(Number);
      const namenVanMaanden = ['januari', '', '', 'april', 'mei', '', '', '', '', '', '', 'december'];
      assert.ok(bron.includes(`${dag} ${namenVanMaanden[(maand ?? 0) - 1]} ${jaar}`), datum);
      assert.equal(waaromVrij(datum, []), undefined, 'alleen een gewone dag hoeft gelijkgesteld te worden');
    }
  });
});

describe('verschuiven', () => {
  it('[TM-3] schuift over een keten van vrije dagen heen', () => {
    const stappen: readonly (readonly [string, string])[] = [
      ['2026-12-24', '2026-12-24'],
      ['2026-12-25', '2026-12-28'],
      ['2026-12-26', '2026-12-28'],
      ['2027-03-26', '2027-03-30'],
      ['2027-05-05', '2027-05-10'],
      ['2026-11-21', '2026-11-23'],
      ['2026-11-22', '2026-11-23'],
    ];
    for (const [van, naar] of stappen) assert.equal(verschuif(getDatum(van), GELIJKGESTELDE_DAGEN), naar);
  });

  it('[TM-3] komt nooit uit op een zaterdag, zondag of feestdag en slaat geen gewone dag over', () => {
    fc.assert(
      fc.property(eenDatum, (datum) => {
        const verschoven = verschuif(datum, GELIJKGESTELDE_DAGEN);
        assert.ok(weekdag(verschoven) <= 5);
        assert.equal(feestdagen(Number(verschoven.slice(0, 4))).has(verschoven), false);
        for (let n = 0; n < dagenTussen(datum, verschoven); n += 1) {
          assert.ok(isVrijeDag(plusDagen(datum, n), GELIJKGESTELDE_DAGEN));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('[TM-3] schuift tussen 2026 en 2031 zonder besluiten hooguit vier dagen', () => {
    const dagen = Array.from({ length: 2191 }, (_, n) => plusDagen(getDatum('2026-01-01'), n));
    assert.equal(Math.max(...dagen.map((dag) => dagenTussen(dag, verschuif(dag, [])))), 4);
  });
});

describe('lengte van een termijn', () => {
  it('[TM-4] rekt een termijn van drie dagen tot er twee gewone dagen in zitten', () => {
    const eersteDag = getDatum('2026-12-25');
    assert.equal(laatsteDag(eersteDag, getDatum('2026-12-27'), []), '2026-12-29');
    assert.equal(laatsteDag(eersteDag, getDatum('2026-12-28'), []), '2026-12-29');
    assert.equal(laatsteDag(eersteDag, getDatum('2026-12-30'), []), '2026-12-30');
  });

  it('[TM-4] rekt een termijn van twee dagen niet, die schuift alleen', () => {
    assert.equal(laatsteDag(getDatum('2026-12-25'), getDatum('2026-12-26'), []), '2026-12-28');
  });

  it('[TM-4] geeft elke termijn van drie dagen of meer twee gewone dagen', () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 3, max: 20 }), (eersteDag, lengte) => {
        const einde = laatsteDag(eersteDag, plusDagen(eersteDag, lengte - 1), GELIJKGESTELDE_DAGEN);
        const dagen = Array.from({ length: dagenTussen(eersteDag, einde) + 1 }, (_, n) =>
          plusDagen(eersteDag, n),
        );
        assert.ok(dagen.filter((dag) => !isVrijeDag(dag, GELIJKGESTELDE_DAGEN)).length >= 2);
      }),
      { numRuns: 300 },
    );
  });

  it('[TM-7] kent de grenzen waarboven de wet niet meer geldt', () => {
    assert.deepEqual(
      [90, 91].map((n) => valtOnderAtw(n, 'dagen')),
      [true, false],
    );
    assert.deepEqual(
      [12, 13].map((n) => valtOnderAtw(n, 'weken')),
      [true, false],
    );
    assert.deepEqual(
      [3, 4].map((n) => valtOnderAtw(n, 'maanden')),
      [true, false],
    );
    for (const eenheid of ['uren', 'jaren', 'werkdagen', 'maandgrens'] as const) {
      assert.equal(valtOnderAtw(1, eenheid), false);
    }
  });

  it('[TM-14] telt alleen gewone dagen, de dag zelf niet', () => {
    assert.equal(plusWerkdagen(getDatum('2026-11-13'), 1, []), '2026-11-16');
    assert.equal(plusWerkdagen(getDatum('2026-12-24'), 1, []), '2026-12-28');
    assert.equal(plusWerkdagen(getDatum('2026-11-02'), 10, []), '2026-11-16');
    assert.equal(plusWerkdagen(getDatum('2026-11-14'), 0, []), '2026-11-14');
  });
});

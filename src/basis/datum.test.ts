import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Datum } from './datum.ts';
import {
  dagenTussen,
  datumVanMoment,
  delenVan,
  getDatum,
  leesDatum,
  leesTijd,
  momentVan,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  schrijfDatum,
  schrijfDatumKort,
  schrijfMoment,
  schrijfOver,
  schrijfTijd,
  vergelijkDatum,
  weekdag,
} from './datum.ts';

const ZONE = 'Europe/Amsterdam';
const eenDatum = fc
  .integer({ min: -25_567, max: 47_481 })
  .map((dag) => getDatum(new Date(dag * 86_400_000).toISOString().slice(0, 10)));

function plain(datum: Datum): Temporal.PlainDate {
  return Temporal.PlainDate.from(datum);
}

describe('leesDatum', () => {
  it('leest de gewone schrijfwijzen', () => {
    for (const text of [
      '2026-11-02',
      '2-11-2026',
      '02-11-2026',
      '2/11/2026',
      '2.11.2026',
      '2 11 2026',
      '2 november 2026',
      '  2  November 2026 ',
      '2 nov 2026',
      '2 nov. 2026',
      'maandag 2 november 2026',
      'maandag, 2 november 2026',
    ]) {
      assert.equal(leesDatum(text), '2026-11-02', text);
    }
    assert.equal(leesDatum('1 mrt 2026'), '2026-03-01');
    assert.equal(leesDatum('5 mei 2026'), '2026-05-05');
    assert.equal(leesDatum('29 februari 2028'), '2028-02-29');
  });

  it('weigert wat geen dag is', () => {
    for (const text of [
      '',
      'morgen',
      '29-2-2027',
      '2027-02-29',
      '31 juni 2026',
      '0-1-2026',
      '1-0-2026',
      '1-13-2026',
      '2026-1-2',
      '2026-00-10',
      '2026-11-32',
      '2-11-26',
      '0026-11-02',
      '2 n 2026',
      '2 noot 2026',
      'dinsdag 2 november 2026',
      '2026-11-02x',
      'x2026-11-02',
      '12-11-20267',
      '2026-11-02T10:00:00Z',
    ]) {
      assert.equal(leesDatum(text), undefined, text);
    }
  });

  it('leest terug wat het schreef, en wat Temporal schrijft', () => {
    fc.assert(
      fc.property(eenDatum, (datum) => {
        const { jaar, maand, dag } = delenVan(datum);
        assert.equal(leesDatum(datum), datum);
        assert.equal(leesDatum(schrijfDatum(datum)), datum);
        assert.equal(leesDatum(schrijfDatumKort(datum)), datum);
        assert.equal(leesDatum(`${dag}-${maand}-${jaar}`), datum);
      }),
    );
  });

  it('weigert dezelfde dagen als Temporal', () => {
    const delen = fc.tuple(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(delen, ([jaar, maand, dag]) => {
        assert.equal(leesDatum(`${dag}-${maand}-${jaar}`), temporalOfNiets(jaar, maand, dag));
      }),
    );
  });

  it('gooit een fout als een opgeslagen waarde geen dag is', () => {
    assert.throws(() => getDatum('2027-02-29'), RangeError);
  });
});

function temporalOfNiets(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

describe('rekenen met dagen', () => {
  it('doet wat Temporal doet', () => {
    const stap = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(eenDatum, stap, (datum, n) => {
        assert.equal(plusDagen(datum, n), plain(datum).add({ days: n }).toString());
        assert.equal(plusWeken(datum, n), plain(datum).add({ weeks: n }).toString());
        assert.equal(plusMaanden(datum, n), plain(datum).add({ months: n }).toString());
        assert.equal(plusJaren(datum, n), plain(datum).add({ years: n }).toString());
        assert.equal(weekdag(datum), plain(datum).dayOfWeek);
      }),
    );
  });

  it('telt de dagen tussen twee dagen en ordent ze', () => {
    fc.assert(
      fc.property(eenDatum, eenDatum, (a, b) => {
        assert.equal(dagenTussen(a, b), plain(a).until(plain(b)).days);
        assert.equal(vergelijkDatum(a, b), Temporal.PlainDate.compare(plain(a), plain(b)));
      }),
    );
  });

  it('blijft in de maand aan het eind van een maand', () => {
    assert.equal(plusMaanden(getDatum('2026-11-30'), 3), '2027-02-28');
    assert.equal(plusMaanden(getDatum('2027-11-30'), 3), '2028-02-29');
    assert.equal(plusMaanden(getDatum('2026-01-31'), -2), '2025-11-30');
    assert.equal(plusJaren(getDatum('2028-02-29'), 1), '2029-02-28');
  });

  it('weigert een dag buiten de jaren die het kan schrijven', () => {
    assert.throws(() => plusDagen(getDatum('9999-12-31'), 1), RangeError);
    assert.throws(() => plusDagen(getDatum('1000-01-01'), -1), RangeError);
  });
});

describe('moment en dag', () => {
  it('zaak 7 uit de wet: 30 november 23:30 UTC is in Nederland 1 december', () => {
    assert.equal(datumVanMoment('2026-11-30T23:30:00Z'), '2026-12-01');
    assert.equal(datumVanMoment('2026-11-30T22:30:00Z'), '2026-11-30');
    assert.equal(datumVanMoment('2026-06-30T22:30:00Z'), '2026-07-01');
  });

  it('geeft dezelfde dag en tijd als Temporal, ook in de nachten dat de klok verspringt', () => {
    const gewoon = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2090, 0) });
    const nacht = fc
      .tuple(
        fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'),
        fc.integer({ min: -180, max: 300 }),
      )
      .map(([dag, minuten]) => Date.parse(`${dag}T00:00:00Z`) + minuten * 60_000);
    fc.assert(
      fc.property(fc.oneof(gewoon, nacht), (ms) => {
        const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(ZONE);
        const moment = new Date(ms).toISOString();
        assert.equal(datumVanMoment(moment), zoned.toPlainDate().toString());
        assert.equal(schrijfTijd(moment), zoned.toPlainTime().toString().slice(0, 5));
      }),
      { numRuns: 300 },
    );
  });

  it('maakt van dag en kloktijd het moment dat Temporal ervan maakt', () => {
    const dag = fc.oneof(eenDatum, fc.constantFrom('2026-03-29', '2026-10-25', '2027-03-28').map(getDatum));
    const klok = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([uur, minuut]) => `${String(uur).padStart(2, '0')}:${String(minuut).padStart(2, '0')}`);
    const vanaf1946 = dag.filter((datum) => datum > '1946-01-01');
    fc.assert(
      fc.property(vanaf1946, klok, (datum, tijd) => {
        const zoned = Temporal.PlainDateTime.from(`${datum}T${tijd}`).toZonedDateTime(ZONE);
        assert.equal(momentVan(datum, tijd), new Date(zoned.epochMilliseconds).toISOString());
      }),
      { numRuns: 400 },
    );
  });

  it('schuift een tijd die in de voorjaarsnacht niet bestaat een uur op', () => {
    assert.equal(momentVan(getDatum('2026-03-29'), '02:30'), '2026-03-29T01:30:00.000Z');
    assert.equal(schrijfTijd(momentVan(getDatum('2026-03-29'), '02:30')), '03:30');
  });

  it('neemt in de najaarsnacht de eerste van twee gelijke tijden', () => {
    assert.equal(momentVan(getDatum('2026-10-25'), '02:30'), '2026-10-25T00:30:00.000Z');
    assert.equal(momentVan(getDatum('2026-10-25'), '03:00'), '2026-10-25T02:00:00.000Z');
  });

  it('weigert een moment zonder tijdzone en een tijd die niet bestaat', () => {
    assert.throws(() => datumVanMoment('2026-11-30T23:30:00'), RangeError);
    assert.throws(() => datumVanMoment('2026-13-30T23:30:00Z'), RangeError);
    for (const tijd of ['24:00', '9:30', '12:60', '', '12:30x', 'x12:30']) {
      assert.throws(() => momentVan(getDatum('2026-11-02'), tijd), RangeError, tijd);
    }
  });

  it('leest een tijd zoals mensen die schrijven', () => {
    for (const text of ['9:30', '09:30', '9.30', ' 9.30 uur', '9:30u'])
      assert.equal(leesTijd(text), '09:30', text);
    assert.equal(leesTijd('14 uur'), '14:00');
    assert.equal(leesTijd('14'), '14:00');
    for (const text of ['24:00', '9:3', '12:60', 'half tien', '', '1230', '-1']) {
      assert.equal(leesTijd(text), undefined, text);
    }
  });
});

describe('schrijven', () => {
  it('schrijft een dag en een moment voluit', () => {
    const datum = getDatum('2026-12-28');
    assert.equal(schrijfDatum(datum), 'maandag 28 december 2026');
    assert.equal(schrijfDatumKort(getDatum('2027-01-03')), '3 januari 2027');
    assert.equal(schrijfDatum(getDatum('2027-01-03')), 'zondag 3 januari 2027');
    assert.equal(schrijfTijd('2026-12-28T09:42:10Z'), '10:42');
    assert.equal(schrijfMoment('2026-12-28T09:42:10Z'), 'maandag 28 december 2026 om 10:42');
    assert.equal(schrijfMoment('2026-12-27T23:00:00.000Z'), 'maandag 28 december 2026 om 00:00');
  });

  it('zegt wat een laatste dag vandaag betekent', () => {
    const vandaag = getDatum('2026-12-01');
    const zinnen: readonly (readonly [number, string])[] = [
      [0, 'vandaag'],
      [1, 'morgen'],
      [2, 'overmorgen'],
      [3, 'nog drie dagen'],
      [7, 'nog een week'],
      [13, 'nog dertien dagen'],
      [14, 'nog twee weken'],
      [16, 'nog ruim twee weken'],
      [19, 'nog bijna drie weken'],
      [62, 'nog bijna negen weken'],
      [66, 'nog ruim twee maanden'],
      [90, 'nog drie maanden'],
      [360, 'nog bijna twaalf maanden'],
      [365, 'nog een jaar'],
      [400, 'nog ruim een jaar'],
      [-1, 'een dag te laat'],
      [-3, 'drie dagen te laat'],
      [-7, 'een week te laat'],
      [-15, 'ruim twee weken te laat'],
      [-31, 'ruim vier weken te laat'],
    ];
    for (const [dagen, zin] of zinnen) assert.equal(schrijfOver(plusDagen(vandaag, dagen), vandaag), zin);
    assert.equal(schrijfOver(getDatum('2041-11-30'), vandaag), 'nog bijna vijftien jaar');
  });

  it('zegt nooit te laat zolang de dag nog komt, en heeft altijd woorden', () => {
    fc.assert(
      fc.property(eenDatum, eenDatum, (datum, vandaag) => {
        const zin = schrijfOver(datum, vandaag);
        assert.equal(zin.endsWith('te laat'), datum < vandaag);
        assert.doesNotMatch(zin, /undefined|NaN|nul|\d\.\d/);
      }),
    );
  });
});

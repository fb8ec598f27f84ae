import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Contactmoment } from './contactmoment.ts';
import { nogTePlannen, schrijfMinuten, schrijfUren, telUren, valtSamenMet } from './waarschuwing.ts';

const budget = { maximum: 12, gereserveerd: 2, gesprekssoorten: ['maatwerktraject'] };

function moment(uren: number, eigen: Partial<Contactmoment> = {}): Contactmoment {
  const van = '2027-01-04T08:00:00.000Z';
  return {
    contactmomentId: 'c',
    zaakId: 'z',
    medewerkerId: 'm',
    van,
    tot: new Date(Date.parse(van) + uren * 3_600_000).toISOString(),
    vorm: 'huisbezoek',
    plaats: '',
    genodigden: [],
    opvolging: false,
    volgnummer: 0,
    ...eigen,
  };
}

describe('tegelijk', () => {
  it('[PL-6] wat begint als het andere eindigt, valt niet samen', () => {
    const ochtend = { van: '2027-01-04T08:00:00.000Z', tot: '2027-01-04T09:00:00.000Z' };
    const daarna = { van: '2027-01-04T09:00:00.000Z', tot: '2027-01-04T10:00:00.000Z' };
    const erdoor = { van: '2027-01-04T08:59:00.000Z', tot: '2027-01-04T09:30:00.000Z' };
    assert.deepEqual(valtSamenMet(ochtend, [daarna, erdoor]), [erdoor]);
  });

  it('[PL-6] samenvallen is wederkerig en klopt met minuut voor minuut tellen', () => {
    const stuk = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 50 }));
    const naarMoment = ([begin, duur]: readonly [number, number]) => ({
      van: new Date(begin * 60_000).toISOString(),
      tot: new Date((begin + duur) * 60_000).toISOString(),
    });
    fc.assert(
      fc.property(stuk, stuk, (a, b) => {
        const minuten = (s: readonly [number, number]) => Array.from({ length: s[1] }, (_, i) => s[0] + i);
        const samen = minuten(a).some((minuut) => minuten(b).includes(minuut));
        assert.equal(valtSamenMet(naarMoment(a), [naarMoment(b)]).length > 0, samen);
        assert.equal(valtSamenMet(naarMoment(b), [naarMoment(a)]).length > 0, samen);
      }),
    );
  });
});

describe('uren', () => {
  it('[PL-7] T6: met negen uur gepland is er nog één uur voor het gesprek, en twee uur blijven bewaard', () => {
    const stand = telUren([moment(4), moment(5)], budget, 'maatwerktraject');
    assert.ok(stand);
    assert.equal(nogTePlannen(stand, false), 60);
    assert.equal(nogTePlannen(stand, true), 180);
    const { stand: zin, teVeel } = schrijfUren(stand);
    assert.equal(
      zin,
      'Er is 9 uur gebruikt of gepland van de 12 uur. Voor het gesprek is nog 1 uur over, naast 2 uur voor opvolging.',
    );
    assert.equal(teVeel, undefined);
  });

  it('[PL-7] T6: twee uur erbij geeft een waarschuwing en geen weigering', () => {
    const stand = telUren([moment(4), moment(5), moment(2)], budget, 'maatwerktraject');
    assert.ok(stand);
    assert.equal(nogTePlannen(stand, false), -60);
    assert.match(schrijfUren(stand).teVeel ?? '', /1 uur meer.*2 uur blijft bewaard.*Plannen mag/);
  });

  it('[PL-7] opvolging gebruikt eerst de bewaarde uren, en wat is afgezegd telt niet', () => {
    const afgezegd = moment(3, { afgezegdOp: '2027-01-03T08:00:00.000Z' });
    const stand = telUren([moment(9), moment(1, { opvolging: true }), afgezegd], budget, 'maatwerktraject');
    assert.ok(stand);
    assert.equal(nogTePlannen(stand, false), 60);
    assert.equal(nogTePlannen(stand, true), 120);
  });

  it('[PL-7] zonder budget, of bij een ander soort gesprek, wordt niet geteld', () => {
    assert.equal(telUren([moment(1)], undefined, 'maatwerktraject'), undefined);
    assert.equal(telUren([moment(1)], budget, 'telefoongesprek'), undefined);
    assert.equal(telUren([moment(1)], budget, undefined), undefined);
  });

  it('schrijft een lengte in woorden', () => {
    const lengtes = [0, 1, 45, 60, 90, 121];
    assert.deepEqual(lengtes.map(schrijfMinuten), [
      '0 minuten',
      '1 minuut',
      '45 minuten',
      '1 uur',
      '1 uur en 30 minuten',
      '2 uur en 1 minuut',
    ]);
  });
});

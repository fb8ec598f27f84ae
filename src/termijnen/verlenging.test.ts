import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { berekenTermijn } from './termijn.ts';
import type { Termijn } from './termijn.ts';
import { heeftLengte } from './termijnregel.ts';
import { getRegel, TERMIJNREGELS } from './termijnregels.ts';
import type { Verlenging } from './verlenging.ts';
import { keurVerlenging } from './verlenging.ts';

const START = getDatum('2026-12-28');

function langer(id: string, ...meer: readonly Verlenging[]): Termijn {
  const regel = getRegel(id, START);
  return heeftLengte(regel) ? berekenTermijn({ regel, start: START, langer: meer }) : assert.fail(id);
}

describe('een termijn die langer duurt', () => {
  it('[TM-17] beslist met een adviescommissie binnen twaalf weken op een bezwaar, en na verdagen in achttien', () => {
    assert.equal(langer('D18').einde, '2027-02-08');
    const commissie = langer('D18', { grond: 'commissie', erbij: 6 });
    assert.equal(commissie.einde, '2027-03-22');
    const verdaagd = langer('D18', { grond: 'commissie', erbij: 6 }, { grond: 'verdagen', erbij: 6 });
    assert.equal(verdaagd.einde, '2027-05-03');
    assert.equal(
      verdaagd.reden,
      'Achttien weken na maandag 28 december 2026 is maandag 3 mei 2027; daarvan zes weken omdat een commissie adviseert; daarvan zes weken door verdagen.',
    );
  });

  it('[TM-17] handelt een klacht af binnen tien weken met een commissie en vier weken later na verdagen', () => {
    assert.equal(langer('D20', { grond: 'commissie', erbij: 4 }).einde, '2027-03-08');
    assert.equal(langer('D20', { grond: 'verdagen', erbij: 2 }).einde, '2027-02-22');
  });

  it('[TM-17] geeft bij een ingewikkeld verzoek om inzage twee maanden erbij', () => {
    assert.equal(langer('D31').einde, '2027-01-28');
    const ingewikkeld = langer('D31', { grond: 'ingewikkeld', erbij: 2 });
    assert.equal(ingewikkeld.einde, '2027-03-28');
    assert.match(ingewikkeld.reden, /; daarvan twee maanden omdat het verzoek ingewikkeld is\.$/);
  });

  it('[TM-17] laat Veilig Thuis steeds twee weken langer wachten, en een bezwaar maar een keer verdagen', () => {
    const veilig = { grond: 'veiligheid', erbij: 2 } as const;
    assert.equal(langer('D36', veilig, veilig).einde, '2027-02-22');
    const verdagen = { grond: 'verdagen', erbij: 6 } as const;
    assert.equal(langer('D18', verdagen, verdagen).einde, langer('D18', verdagen).einde);
    assert.deepEqual(keurVerlenging(getRegel('D18', START), verdagen, [verdagen]), {
      gelukt: false,
      regel: 'TM-17',
      uitleg: 'Dit kan maar een keer bij dezelfde termijn.',
    });
  });

  it('[TM-17] weigert meer dan de wet geeft, en een reden die niet bij de termijn hoort', () => {
    const bezwaar = getRegel('D18', START);
    for (const erbij of [7, 0, -1, 1.5]) {
      assert.deepEqual(keurVerlenging(bezwaar, { grond: 'verdagen', erbij }), {
        gelukt: false,
        regel: 'TM-17',
        uitleg: 'Kies hoogstens zes weken erbij.',
      });
    }
    assert.equal(langer('D18', { grond: 'verdagen', erbij: 7 }).einde, langer('D18').einde);
    assert.deepEqual(keurVerlenging(getRegel('D03', START), { grond: 'verdagen', erbij: 1 }), {
      gelukt: false,
      regel: 'TM-17',
      uitleg: 'De wet laat deze termijn zo niet langer duren: onderzoek en verslag.',
    });
    assert.equal(keurVerlenging(getRegel('D37', START), { grond: 'verdagen', erbij: 1 }).gelukt, false);
    assert.equal(langer('D03', { grond: 'verdagen', erbij: 1 }).einde, langer('D03').einde);
  });

  it('[TM-17] laat alleen bezwaar, klacht, inzage en Veilig Thuis langer duren', () => {
    assert.deepEqual(
      TERMIJNREGELS.filter(({ verlengbaar }) => verlengbaar).map(({ id }) => id),
      ['D18', 'D20', 'D31', 'D36'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { opDagen } from '../../tests/builders/termijnen.ts';
import type { Stap } from '../../tests/builders/termijnen.ts';
import { voorafVan } from './vooraf.ts';

const dag = '2026-11-02';
const melding = { nummer: 'K-1', inwonerId: 'i', ontvangenOp: dag, spoed: 'nee', woorden: 'w' };
const teksten = new Map([
  ['w', 'De trap lukt niet meer.'],
  ['later', 'Nu ook het douchen.'],
  ['plan', 'Ik wil zelf een stoel kopen.'],
  ['leeg', '  '],
]);

function vooraf(...stappen: readonly Stap[]) {
  return voorafVan(opDagen(...stappen), (tekstId) => teksten.get(tekstId));
}

describe('wat er voor het gesprek al verteld is', () => {
  it('[HG-45] de woorden van de melding, wat er later bij kwam en het eigen plan, met de dag', () => {
    const delen = vooraf(
      [dag, 'melding-gedaan', { ...melding, namens: 'zichzelf' }],
      [
        '2026-11-04',
        'melding-aangevuld',
        { woorden: 'later', kanaal: 'telefoon', ontvangenOp: '2026-11-04' },
      ],
      ['2026-11-05', 'plan-ontvangen', { tekst: 'plan', ontvangenOp: '2026-11-05', opTijd: true }],
    );
    assert.deepEqual(
      delen.map(({ kop, tekst }) => [kop, tekst]),
      [
        ['Wat u ons vertelde bij de melding', 'De trap lukt niet meer.'],
        ['Wat er later bij verteld is', 'Nu ook het douchen.'],
        ['Uw eigen plan', 'Ik wil zelf een stoel kopen.'],
      ],
    );
    assert.match(delen[0]?.op ?? '', /^2026-11-02T/);
  });

  it('[HG-45] wat een ander vertelde, staat op naam van die ander', () => {
    const namens = { ...melding, namens: 'iemand-anders', relatie: 'dochter' };
    assert.equal(
      vooraf([dag, 'melding-gedaan', namens])[0]?.kop,
      'Bij de melding over u verteld door: dochter',
    );
  });

  it('[HG-45] de woorden van een signaal staan er nooit, en lege of vernietigde woorden ook niet', () => {
    assert.deepEqual(vooraf([dag, 'melding-gedaan', { ...melding, signaalId: 's' }]), []);
    assert.deepEqual(vooraf([dag, 'melding-gedaan', { ...melding, woorden: 'leeg' }]), []);
    assert.deepEqual(vooraf([dag, 'melding-gedaan', { ...melding, woorden: 'weg' }]), []);
  });
});

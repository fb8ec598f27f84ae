import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { caretNa, verschilTussen } from './verschil.ts';
import type { Verschil } from './verschil.ts';

function pasToe(tekst: string, { vanaf, weg, erbij }: Verschil): string {
  return tekst.slice(0, vanaf) + erbij + tekst.slice(vanaf + weg);
}

describe('het verschil tussen twee teksten', () => {
  it('is er niet als er niets veranderde', () => {
    assert.equal(verschilTussen('hetzelfde', 'hetzelfde'), undefined);
  });

  it('is één kleine vervanging', () => {
    assert.deepEqual(verschilTussen('Ik wil buiten.', 'Ik wil naar buiten.', 12), {
      vanaf: 7,
      weg: 0,
      erbij: 'naar ',
    });
    assert.deepEqual(verschilTussen('abc', 'ac'), { vanaf: 1, weg: 1, erbij: '' });
  });

  it('eindigt bij gelijke letters waar het streepje staat', () => {
    assert.deepEqual(verschilTussen('aa', 'aaa', 1), { vanaf: 0, weg: 0, erbij: 'a' });
    assert.deepEqual(verschilTussen('aa', 'aaa', 3), { vanaf: 2, weg: 0, erbij: 'a' });
  });

  it('maakt van elke tekst elke andere, en breekt geen teken in tweeën', () => {
    const tekst = fc.array(fc.constantFrom('a', 'b', '😀', '😁', ' ')).map((delen) => delen.join(''));
    fc.assert(
      fc.property(tekst, tekst, fc.nat(20), (oud, nieuw, bij) => {
        const verschil = verschilTussen(oud, nieuw, Math.min(bij, nieuw.length));
        if (verschil === undefined) return oud === nieuw;
        return pasToe(oud, verschil) === nieuw && verschil.erbij.isWellFormed();
      }),
    );
  });

  it('laat een streepje ervoor staan en schuift een streepje erna mee', () => {
    const verschil = { vanaf: 4, weg: 2, erbij: 'xyz' };
    assert.deepEqual(
      [0, 4, 5, 6, 9].map((plek) => caretNa(plek, verschil)),
      [0, 4, 7, 7, 10],
    );
  });
});

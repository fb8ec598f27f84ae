import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plekNa, selectieNa, stappenVan, verschilTussen } from './verschil.ts';
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
    const stappen = stappenVan({ vanaf: 4, weg: 2, erbij: 'xyz' });
    assert.deepEqual(
      [0, 4, 6, 9].map((plek) => plekNa(plek, stappen, true)),
      [0, 4, 7, 10],
    );
  });

  it('houdt het streepje op zijn plek tussen wat op twee plekken tegelijk bij kwam', () => {
    const stappen = [{ insert: 'voor' }, { retain: 10 }, { insert: 'achter' }];
    assert.equal(plekNa(5, stappen, true), 9);
  });

  it('wat een ander vlak naast een selectie schrijft, wordt niet mee geselecteerd en dus niet mee gewist', () => {
    const erbij = [{ retain: 3 }, { insert: 'ander' }];
    assert.deepEqual(selectieNa({ van: 3, tot: 6 }, erbij), { van: 8, tot: 11 });
    assert.deepEqual(selectieNa({ van: 0, tot: 3 }, erbij), { van: 0, tot: 3 });
    assert.deepEqual(selectieNa({ van: 3, tot: 3 }, erbij), { van: 3, tot: 3 });
    assert.deepEqual(selectieNa({ van: 3, tot: 6 }, [{ retain: 2 }, { delete: 6 }]), { van: 2, tot: 2 });
  });
});

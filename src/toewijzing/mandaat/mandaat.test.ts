import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eenRegeling } from '../../../tests/builders/toewijzing.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import { vindMandaat } from './mandaat.ts';
import type { MandaatVraag } from './mandaat.ts';

const goed: MandaatVraag = {
  medewerkerId: 'b',
  rollen: ['beslisser'],
  gespreksvoerderIds: ['gv'],
  product: 'hulp-bij-het-huishouden',
  uren: 6,
  op: getDatum('2026-12-31'),
};

describe('mandaat', () => {
  it('[TW-3] op de laatste dag en bij de hoogste omvang geldt het mandaat nog', () => {
    assert.equal(vindMandaat(eenRegeling(), goed).gelukt, true);
  });

  it('[TW-3] wie, wat, hoeveel en wanneer: één ding anders en het mag niet', () => {
    const anders: readonly Partial<MandaatVraag>[] = [
      { rollen: ['gespreksvoerder'] },
      { product: 'traplift' },
      { product: undefined },
      { uren: 6.5 },
      { op: getDatum('2027-01-01') },
      { op: getDatum('2025-12-31') },
    ];
    for (const een of anders) {
      const uitkomst = vindMandaat(eenRegeling(), { ...goed, ...een });
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-3', JSON.stringify(een));
    }
  });

  it('[TW-3] voor elke rol, elk product, elke omvang en elke dag: alleen wat het register dekt, mag', () => {
    const rollen = fc.subarray(['beslisser', 'gespreksvoerder', 'toetser', 'beheerder']);
    const producten = fc.constantFrom('hulp-bij-het-huishouden', 'traplift', undefined);
    const uren = fc.integer({ min: 0, max: 12 });
    const dagen = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(rollen, producten, uren, dagen, (wie, product, hoeveel, verschil) => {
        const op = plusDagen(getDatum('2026-06-30'), verschil);
        const verwacht =
          wie.includes('beslisser') &&
          product === 'hulp-bij-het-huishouden' &&
          hoeveel <= 6 &&
          op >= '2026-01-01' &&
          op <= '2026-12-31';
        const uitkomst = vindMandaat(eenRegeling(), { ...goed, rollen: wie, product, uren: hoeveel, op });
        assert.equal(uitkomst.gelukt, verwacht);
      }),
      { numRuns: 500 },
    );
  });

  it('[TW-4] wie het gesprek voerde, krijgt geen mandaat, hoe ruim het register ook is', () => {
    const uitkomst = vindMandaat(eenRegeling(), { ...goed, medewerkerId: 'gv' });
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-4');
  });
});

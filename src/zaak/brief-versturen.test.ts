import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, verhaal } from '../../tests/builders/zaak.ts';
import { getDatum } from '../basis/datum.ts';
import { vertel } from './verhaal.ts';
import { volgendeVan } from './volgende.ts';
import { vouwZaak } from './zaak.ts';

const aanvraag = ['aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-11-20' }] as const;
const voorstel = { besluitId: 'b', uitkomst: 'toegekend', toetsingNodig: false } as const;
const besluit = [
  ['besluit-voorbereid', { ...voorstel, aanvraagId: 'a' }],
  ['besluit-genomen', { besluitId: 'b', op: '2026-11-23' }],
] as const;
const brief = (versie: number, bekendOp: string) =>
  ['beschikking-verzonden', { besluitId: 'b', versie, bekendOp, wijze: 'post' }] as const;

function volgende(...stappen: readonly (readonly [string, object?])[]) {
  return volgendeVan(vouwZaak(verhaal(...stappen))!);
}

describe('een besluit is er voor de inwoner pas met de brief', () => {
  it('[TW-74] na het besluit staat het versturen van de brief bovenaan, bij de administratie', () => {
    const { wat, op, rol } = volgende(...hoofdlijn, aanvraag, ...besluit) ?? {};
    assert.deepEqual([wat, op, rol], ['brief-versturen', '2026-11-23', 'administratie']);
  });

  it('[TW-74] daarna gaat de zaak verder', () => {
    const na = volgende(...hoofdlijn, aanvraag, ...besluit, brief(1, '2026-11-24'));
    assert.notEqual(na?.wat, 'brief-versturen');
  });

  it('[TW-74] ook de brief over een besluit dat ernaast staat', () => {
    const spoed = [
      ...hoofdlijn,
      ['besluit-voorbereid', { ...voorstel, grondslag: 'spoed' }],
      ['besluit-genomen', { besluitId: 'b', op: '2026-11-03' }],
    ] as const;
    assert.equal(volgende(...spoed)?.wat, 'brief-versturen');
    assert.notEqual(volgende(...spoed, brief(1, '2026-11-03'))?.wat, 'brief-versturen');
  });

  it('[TW-61] een latere versie maakt het besluit niet opnieuw bekend', () => {
    const acts = verhaal(...hoofdlijn, aanvraag, ...besluit, brief(1, '2026-11-24'), brief(2, '2026-12-01'));
    assert.equal(vouwZaak(acts)?.besluit?.bekendOp, getDatum('2026-11-24'));
  });

  it('het verhaal vertelt het, zonder iets uit de brief', () => {
    const acts = verhaal(['beschikking-opgemaakt', { versie: 2 }], brief(2, '2026-11-24'));
    assert.deepEqual(
      acts.map((act) => vertel(act)?.wat),
      [
        'De brief met het besluit is opgemaakt (versie 2).',
        'Het besluit is bekend op 24 november 2026. De brief is weg.',
      ],
    );
  });
});

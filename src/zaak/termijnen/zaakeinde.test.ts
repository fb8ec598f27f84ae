import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gemeld, termijnenOp } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';

const verslag: Stap = ['2026-11-27', 'verslag-verzonden'];

function een(id: string, vandaag: string, ...stappen: readonly Stap[]): string | undefined {
  return termijnenOp(vandaag, ...stappen).find((regel) => regel.startsWith(id));
}

describe('wat een termijn eindigt, en wat niet', () => {
  it('[ZK-40] elke tijdelijke hulp houdt haar eigen einde in het oog, tot het besluit dat haar opvolgt', () => {
    const besluit = (id: string, dag: string, meer: object = {}): readonly Stap[] => {
      const spoed = { grondslag: 'spoed', aard: 'tijdelijk', product: id, tot: '2027-01-15' };
      return [
        [dag, 'besluit-voorbereid', { besluitId: id, uitkomst: 'toegekend', ...spoed, ...meer }],
        [dag, 'besluit-genomen', { besluitId: id, op: dag }],
      ];
    };
    const twee = [...besluit('b', '2026-12-04'), ...besluit('c', '2026-12-04')];
    const open = 'D48 loopt 2027-01-15';
    assert.deepEqual(termijnenOp('2026-12-05', ...twee), [open, open]);
    const verlengd = besluit('d', '2027-01-10', { vervangtBesluitId: 'b', tot: '2027-02-12' });
    assert.deepEqual(termijnenOp('2027-01-11', ...twee, ...verlengd), [
      'D48 gehaald 2027-01-15',
      open,
      'D48 loopt 2027-02-12',
    ]);
    const eind: readonly Stap[] = [
      ['2027-01-12', 'besluit-voorbereid', { besluitId: 'e', aanvraagId: 'a', uitkomst: 'afgewezen' }],
      ['2027-01-12', 'besluit-genomen', { besluitId: 'e', aanvraagId: 'a', op: '2027-01-12' }],
    ];
    assert.equal(een('D48', '2027-01-13', ...besluit('b', '2026-12-04'), ...eind), 'D48 gehaald 2027-01-15');
  });

  it('[ZK-40] een besluit over iets anders eindigt hulp die op een traject wacht niet', () => {
    const tijdelijk = { grondslag: 'aanvraag', aard: 'tijdelijk', uitkomst: 'toegekend', tot: '2027-03-31' };
    const stappen = (product: string): readonly Stap[] => [
      [
        '2026-12-04',
        'besluit-voorbereid',
        { besluitId: 'b', aanvraagId: 'a', product: 'wonen', ...tijdelijk },
      ],
      ['2026-12-04', 'besluit-genomen', { besluitId: 'b', aanvraagId: 'a', op: '2026-12-04' }],
      [
        '2027-02-01',
        'besluit-voorbereid',
        { besluitId: 'c', aanvraagId: 'z', uitkomst: 'afgewezen', product },
      ],
      ['2027-02-01', 'besluit-genomen', { besluitId: 'c', aanvraagId: 'z', op: '2027-02-01' }],
    ];
    assert.equal(een('D48', '2027-02-02', ...stappen('vervoer')), 'D48 loopt 2027-03-31');
    assert.equal(een('D48', '2027-02-02', ...stappen('wonen')), 'D48 gehaald 2027-03-31');
  });

  it('[ZK-40] geval 41: een aanvraag na het afsluiten houdt haar twee weken, ook van dezelfde dag of van ervoor', () => {
    const zaak: readonly Stap[] = [
      ...gemeld('2026-11-02'),
      verslag,
      ['2026-12-01', 'zaak-afgesloten', { op: '2026-12-01' }],
    ];
    const brief = (dag: string, ontvangenOp: string): Stap => [
      dag,
      'aanvraag-ontvangen',
      { aanvraagId: 'a', ontvangenOp },
    ];
    const klok = (...stappen: readonly Stap[]) => een('D05', '2026-12-05', ...zaak, ...stappen);
    assert.equal(klok(brief('2026-12-01', '2026-12-01')), 'D05 loopt 2026-12-15');
    assert.equal(klok(brief('2026-12-02', '2026-11-30')), 'D05 loopt 2026-12-14');
    const weer: Stap = ['2026-12-04', 'zaak-afgesloten', { op: '2026-12-04' }];
    assert.equal(klok(brief('2026-12-02', '2026-11-30'), weer), 'D05 vervallen 2026-12-14');
  });
});

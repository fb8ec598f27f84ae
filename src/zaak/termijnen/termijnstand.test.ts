import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gemeld, opDagen, termijnenOp } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';
import { getDatum } from '../../basis/datum.ts';
import { eersteWettelijke, isNaWeekVijf, openTermijnen, termijnenVan } from './termijnstand.ts';
import { zaakloopVan } from './zaakloop.ts';

const verslag: Stap = ['2026-11-27', 'verslag-verzonden'];

describe('van acts naar termijnen: voor elke zaak', () => {
  const mogelijk: readonly Stap[] = [
    ['2026-11-05', 'plan-ontvangen', { ontvangenOp: '2026-11-05' }],
    ['2026-11-09', 'gesprek-gevoerd', { op: '2026-11-09' }],
    verslag,
    ['2026-11-30', 'verslag-beantwoord', { antwoord: 'klopt' }],
    ['2026-12-01', 'aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-12-01' }],
    ['2026-12-07', 'besluit-genomen', { besluitId: 'b', aanvraagId: 'a', op: '2026-12-07' }],
  ];
  const vreemd: readonly Stap[] = [
    ['2026-11-06', 'inbreng-genoteerd', { tekst: 't' }],
    ['2026-11-20', 'uitstel-gemeld', { aanvraagId: 'a' }],
    ['2026-12-02', 'termijnbericht-verzonden', { termijn: 'D03' }],
    ['2026-12-03', 'iets-dat-niemand-kent', {}],
  ];

  it('[ZK-41] wat geen termijn raakt, verandert geen enkele termijn', () => {
    fc.assert(
      fc.property(fc.subarray([...mogelijk]), fc.subarray([...vreemd]), (stappen, erbij) => {
        const zaak = [...gemeld('2026-11-02'), ...stappen];
        assert.deepEqual(termijnenOp('2026-12-20', ...zaak, ...erbij), termijnenOp('2026-12-20', ...zaak));
      }),
    );
  });

  it('[ZK-42] welke termijnen open zijn, hangt niet af van de dag waarop je kijkt', () => {
    fc.assert(
      fc.property(fc.subarray([...mogelijk]), fc.integer({ min: 20, max: 31 }), (stappen, dag) => {
        const acts = opDagen(...gemeld('2026-11-02'), ...stappen);
        const open = new Set(
          openTermijnen(acts).map(({ van, termijn, einde }) => `${van} ${termijn} ${einde}`),
        );
        const gezien = termijnenVan(acts, getDatum(`2026-12-${dag}`))
          .filter(({ stand }) => stand === 'loopt' || stand === 'gemist')
          .map(({ van, id, einde }) => `${van} ${id} ${einde}`);
        assert.deepEqual(gezien.toSorted(), [...open].toSorted());
      }),
    );
  });

  it('[ZK-40] elk einde hoort bij iets dat gebeurde, en alles wat gebeurde is een act van de zaak', () => {
    const acts = opDagen(...gemeld('2026-11-02', 'ja'), ...mogelijk);
    const { voorvallen, eindes } = zaakloopVan(acts);
    const ids = new Set(acts.map(({ id }) => id));
    const begonnen = new Set(voorvallen.map(({ id }) => id));
    assert.ok(voorvallen.every(({ id }) => ids.has(id)) && eindes.every(({ van }) => begonnen.has(van)));
    assert.ok(voorvallen.length >= 5);
  });
});

describe('de eerste dag van de wet', () => {
  const eerste = (...stappen: readonly Stap[]) => {
    const gevonden = eersteWettelijke(openTermijnen(opDagen(...stappen)));
    return gevonden && `${gevonden.termijn} ${gevonden.einde}`;
  };

  it('[ZK-43] is van de gemeente en van de wet: niet het eigen plan, niet het bezwaar, niet onze norm', () => {
    assert.equal(eerste(...gemeld('2026-11-02')), 'D03 2026-12-14');
    const gesprek: Stap = ['2026-11-09', 'gesprek-gevoerd', { op: '2026-11-09' }];
    assert.equal(eerste(...gemeld('2026-11-02'), gesprek), 'D03 2026-12-14');
    assert.equal(eerste(...gemeld('2026-11-02'), verslag), undefined);
  });

  it('[ZK-43] bij spoed is dat de beslissing over hulp, want die wil de wet meteen', () => {
    assert.equal(eerste(...gemeld('2026-11-02', 'ja')), 'D04 2026-11-03');
  });

  it('[ZK-45] T25 de vijfde week is voorbij vanaf dag 36, zolang er geen verslag is', () => {
    const na = (vandaag: string, ...stappen: readonly Stap[]) =>
      termijnenVan(opDagen(...gemeld('2026-11-02'), ...stappen), getDatum(vandaag)).some(
        (termijn) => termijn.id === 'D03' && isNaWeekVijf(termijn, getDatum(vandaag)),
      );
    assert.deepEqual([na('2026-12-07'), na('2026-12-08'), na('2026-12-20')], [false, true, true]);
    assert.equal(na('2026-12-08', verslag), false);
  });
});

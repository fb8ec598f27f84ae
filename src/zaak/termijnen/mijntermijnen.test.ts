import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gemeld, opDagen } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';
import { getDatum } from '../../basis/datum.ts';
import { wanneerVan } from './mijntermijnen.ts';
import { schrijfStand } from './termijnwoorden.ts';
import { termijnenVan } from './termijnstand.ts';

const verslag: Stap = ['2026-11-27', 'verslag-verzonden'];
const aanvraag: Stap = ['2026-11-30', 'aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-11-30' }];

function wanneer(vandaag: string, ...stappen: readonly Stap[]): readonly string[] {
  return wanneerVan(opDagen(...stappen), getDatum(vandaag)).map(({ wat, zin }) => `${wat}: ${zin}`);
}

describe('wanneer hoort u van ons', () => {
  it('[ZK-52] eerst de zes weken met een dag, en de twee weken alleen in woorden', () => {
    const [plan, stuk, daarna, ...rest] = wanneer('2026-11-03', ...gemeld('2026-11-02'));
    assert.match(plan ?? '', /^Uw eigen plan: .*maandag 9 november 2026\. Het hoeft niet\.$/);
    assert.match(stuk ?? '', /^Het verslag: Uiterlijk maandag 14 december 2026 krijgt u het verslag/);
    assert.match(
      daarna ?? '',
      /^Als u daarna iets aanvraagt: .*Binnen twee weken daarna krijgt u een besluit\.$/,
    );
    assert.deepEqual(rest, []);
  });

  it('[ZK-52] na de aanvraag staat de dag van het besluit er los van, met de dagen dat de tijd stilstond', () => {
    const stil = {
      aanvraagId: 'a',
      opschortingId: 's',
      grond: 'overmacht',
      van: '2026-12-01',
      tot: '2026-12-08',
    };
    const opgeschort: Stap = ['2026-12-01', 'beslistermijn-opgeschort', stil];
    const [een, ...rest] = wanneer('2026-12-10', ...gemeld('2026-11-02'), verslag, aanvraag, opgeschort);
    assert.match(een ?? '', /^Het besluit: Uiterlijk maandag 21 december 2026 krijgt u een besluit\./);
    assert.match(een ?? '', /De tijd stond 7 dagen stil/);
    assert.deepEqual(rest, []);
  });

  it('[ZK-52] wie te laat is zegt het, en wat de inwoner dan mag', () => {
    const [laat] = wanneer('2026-12-20', ...gemeld('2026-11-02'));
    assert.match(laat ?? '', /Dat is ons niet gelukt\. U mag nu ook zonder verslag een besluit aanvragen/);
    const [besluit] = wanneer('2026-12-20', ...gemeld('2026-11-02'), verslag, aanvraag);
    assert.match(besluit ?? '', /U had het besluit op maandag 14 december 2026 moeten hebben/);
    assert.deepEqual(wanneer('2026-12-20', ...gemeld('2026-11-02'), verslag), []);
  });

  it('[ZK-44] voor wie hier werkt staat in woorden hoe een termijn ervoor staat', () => {
    const zin = (vandaag: string, id: string, ...stappen: readonly Stap[]) => {
      const dag = getDatum(vandaag);
      const termijn = termijnenVan(opDagen(...stappen), dag).find((een) => een.id === id);
      return termijn && schrijfStand(termijn, dag);
    };
    assert.equal(zin('2026-12-17', 'D03', ...gemeld('2026-11-02')), 'Niet gehaald: drie dagen te laat.');
    assert.match(zin('2026-12-07', 'D03', ...gemeld('2026-11-02')) ?? '', /nog een week\.$/);
    assert.equal(zin('2026-12-17', 'D03', ...gemeld('2026-11-02'), verslag), 'Gehaald op 27 november 2026.');
    const laat: Stap = ['2026-12-16', 'verslag-verzonden'];
    assert.equal(
      zin('2026-12-17', 'D03', ...gemeld('2026-11-02'), laat),
      'Te laat gedaan, op 16 december 2026.',
    );
    assert.equal(zin('2026-12-17', 'D02', ...gemeld('2026-11-02')), 'Voorbij sinds 9 november 2026.');
    const weg: Stap = ['2026-11-10', 'melding-ingetrokken'];
    assert.equal(
      zin('2026-12-17', 'D03', ...gemeld('2026-11-02'), weg),
      'Niet meer nodig sinds 10 november 2026.',
    );
  });
});

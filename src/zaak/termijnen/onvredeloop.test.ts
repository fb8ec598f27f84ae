import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termijnenOp } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';

const tegen = { soort: 'uitblijven', aanvraagId: 'a' };
const bezwaar: Stap = [
  '2026-11-20',
  'bezwaar-ontvangen',
  { bezwaarId: 'b', ontvangenOp: '2026-11-20', tegen },
];
const klacht: Stap = ['2026-11-20', 'klacht-ontvangen', { klachtId: 'k', ontvangenOp: '2026-11-20' }];

function een(id: string, ...stappen: readonly Stap[]): string | undefined {
  return termijnenOp('2026-11-21', ...stappen).find((regel) => regel.startsWith(id));
}

test('[ZK-40] met een adviescommissie is er twaalf weken voor het bezwaar en tien voor de klacht', () => {
  assert.equal(een('D18', bezwaar), 'D18 loopt 2027-01-04');
  const bij: Stap = [
    '2026-11-21',
    'bezwaar-toegedeeld',
    { bezwaarId: 'b', behandelaarId: 'm', commissie: true },
  ];
  assert.equal(een('D18', bezwaar, bij), 'D18 loopt 2027-02-12');
  const terug: Stap = ['2026-11-21', 'bezwaar-toegedeeld', { bezwaarId: 'b', behandelaarId: 'm' }];
  assert.equal(een('D18', bezwaar, bij, terug), 'D18 loopt 2027-01-04');
  assert.equal(een('D20', klacht), 'D20 loopt 2027-01-04');
  const klaagbij: Stap = [
    '2026-11-21',
    'klacht-toegedeeld',
    { klachtId: 'k', behandelaarId: 'm', commissie: true },
  ];
  assert.equal(een('D20', klacht, klaagbij), 'D20 loopt 2027-01-29');
});

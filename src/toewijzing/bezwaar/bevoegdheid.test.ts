import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { besluitId, metBezwaarmandaat, op } from '../../../tests/builders/bezwaar.ts';
import { gehoord, metBezwaar } from '../../../tests/builders/bezwaarverloop.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { ROLLEN } from '../../inrichting/index.ts';
import { deelBezwaarToe } from './behandelen.ts';
import { beslisOpBezwaar } from './beslissen.ts';
import { betrokkenBij } from './betrokken.ts';

const MENSEN = ['gv', 'maker', 'toetser', 'beslisser', 'behandelaar', 'ander'];

test('[TW-104] [TW-108] wie, rol, product en dag: alleen een onbetrokkene met een geldig mandaat beslist op een bezwaar', () => {
  const { acts, bezwaarId } = metBezwaar();
  const klaar = gehoord(acts, bezwaarId);
  const vrij = new Set(['behandelaar', 'ander']);
  fc.assert(
    fc.property(
      fc.constantFrom(...MENSEN),
      fc.subarray([...ROLLEN]),
      fc.constantFrom('bezwaar', 'alle', 'rolstoel', 'dwangsom'),
      fc.constantFrom('2025-12-31', '2026-12-02', '2026-12-31', '2027-01-01'),
      fc.constantFrom(undefined, '2026-12-31'),
      (wie, rollen, product, dag, geldigTot) => {
        const gewoon = metBezwaarmandaat(product);
        const mandaten = gewoon.mandaten
          .filter(({ rol }) => rol === 'bezwaarbehandelaar')
          .map((rij) => ({ ...rij, geldigTot: geldigTot === undefined ? undefined : getDatum(geldigTot) }));
        const opdracht = {
          zaakId,
          bezwaarId,
          uitkomst: 'ongegrond',
          motivering: 'Opnieuw bekeken.',
          rollen,
          regeling: { ...gewoon, mandaten },
        } as const;
        const mag =
          vrij.has(wie) &&
          rollen.includes('bezwaarbehandelaar') &&
          product === 'bezwaar' &&
          dag >= '2026-01-01' &&
          (geldigTot === undefined || dag <= geldigTot);
        assert.equal(beslisOpBezwaar(klaar, opdracht, op(dag, wie)).gelukt, mag, `${wie} ${product} ${dag}`);
      },
    ),
    { numRuns: 600 },
  );
});

test('[TW-104] wie op enige manier aan het besluit werkte, krijgt het bezwaar nooit, en ieder ander wel', () => {
  const { acts, bezwaarId } = metBezwaar();
  const betrokken = betrokkenBij(acts, { soort: 'besluit', besluitId });
  assert.deepEqual([...betrokken.keys()].toSorted(), ['beslisser', 'gv', 'maker', 'toetser']);
  fc.assert(
    fc.property(fc.constantFrom(...MENSEN), fc.boolean(), (behandelaarId, commissie) => {
      const opdracht = { zaakId, bezwaarId, behandelaarId, commissie };
      const uitkomst = deelBezwaarToe(acts, opdracht, op('2026-11-23'));
      assert.equal(uitkomst.gelukt, !betrokken.has(behandelaarId), behandelaarId);
    }),
  );
});

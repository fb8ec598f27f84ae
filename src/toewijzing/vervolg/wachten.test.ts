import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  begonnen,
  BREDE_STOEP,
  dag,
  eenAct,
  eenBesluit,
  profiel,
  THUISHULP,
} from '../../../tests/builders/iwmo.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { plusDagen } from '../../basis/datum.ts';
import { wijsToe } from '../iwmo/toewijzen.ts';
import { wisselAanbieder } from '../iwmo/wijzigen.ts';
import { belVoor, dagenGewacht, legGebeldVast, spreekOverbruggingAf, vouwWachten } from './wachten.ts';

const door = (nu = '2026-11-30T10:00:00.000Z') => doorMedewerker('gv', nu);
const direct = { van: '2026-11-17' };

function toegewezen(acts: readonly Act[] = eenBesluit(direct)): readonly Act[] {
  const opdracht = { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel };
  return [...acts, ...uitgevoerd(wijsToe(acts, opdracht, door('2026-11-17T10:00:00.000Z')))];
}

describe('wachten op hulp', () => {
  it('[TW-95] tien werkdagen na het besluit belt iemand, ook als er nog niets is toegewezen', () => {
    assert.equal(belVoor(eenBesluit(direct)), '2026-11-30');
    assert.equal(belVoor(toegewezen()), '2026-11-30');
    assert.equal(belVoor(eenBesluit({ genomenOp: '2026-12-18', van: '2026-12-18' })), '2027-01-05');
  });

  it('[TW-95] mag de hulp pas later beginnen, dan wacht het bellen tot die dag', () => {
    assert.equal(belVoor(eenBesluit({ van: '2027-02-01' })), '2027-02-01');
  });

  it('[TW-95] is de hulp begonnen, dan hoeft niemand te bellen, en staat vast hoe lang het duurde', () => {
    const acts = [...toegewezen(), begonnen(1, '2026-11-24')];
    assert.equal(belVoor(acts), undefined);
    const [een] = vouwWachten(acts);
    assert.equal(dagenGewacht(een!, dag('2027-01-01')), 8);
    assert.equal(dagenGewacht(vouwWachten(toegewezen())[0]!, dag('2026-11-26')), 10);
  });

  it('[TW-95] na het bellen wordt er weer tien werkdagen later gebeld', () => {
    const gebeld = legGebeldVast(
      toegewezen(),
      { zaakId, besluitId: 'besluit-1', woorden: 'Komt maandag.' },
      door(),
    );
    assert.equal(gebeld.gelukt && gebeld.waarde.teksten[0]?.inhoud, 'Komt maandag.');
    assert.equal(belVoor([...toegewezen(), ...uitgevoerd(gebeld)]), '2026-12-14');
    assert.equal(
      legGebeldVast(toegewezen(), { zaakId, besluitId: 'besluit-1', woorden: ' ' }, door()).gelukt,
      false,
    );
    const klaar = [...toegewezen(), begonnen(1, '2026-11-24')];
    const laat = legGebeldVast(klaar, { zaakId, besluitId: 'besluit-1', woorden: 'Loopt.' }, door());
    assert.equal(!laat.gelukt && laat.regel, 'TW-95');
  });

  it('[TW-95] niemand wacht op een pgb, een afwijzing, een besluit dat vervangen is of hulp die eindigde', () => {
    assert.equal(belVoor(eenBesluit({ vorm: 'pgb' })), undefined);
    assert.equal(belVoor(eenBesluit({ uitkomst: 'afgewezen' })), undefined);
    const vervangen = [
      ...eenBesluit(direct),
      ...eenBesluit({ besluitId: 'b2', vervangtBesluitId: 'besluit-1', van: '2027-03-01' }),
    ];
    assert.deepEqual(
      vouwWachten(vervangen).map(({ besluitId }) => besluitId),
      ['b2'],
    );
    const gestorven = eenAct(
      'overlijden-gemeld',
      { op: '2026-11-20', bron: 'brp', bevestigd: true },
      '2026-11-20',
    );
    assert.equal(belVoor([...toegewezen(), gestorven]), undefined);
  });

  it('[TW-95] een verlenging van hulp die loopt, is geen wachten', () => {
    const acts = [...toegewezen(), begonnen(1, '2026-11-24')];
    const langer = [
      ...acts,
      ...eenBesluit({
        besluitId: 'b2',
        vervangtBesluitId: 'besluit-1',
        van: '2027-12-01',
        tot: '2028-11-30',
      }),
    ];
    assert.equal(belVoor(langer), undefined);
  });

  it('[TW-95] voor elke dag waarop het besluit valt, ligt de beldag minstens twee weken later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (later) => {
        const op = plusDagen(dag('2026-01-01'), later);
        const bel = belVoor(eenBesluit({ genomenOp: op, van: op }));
        assert.ok(bel !== undefined && bel >= plusDagen(op, 12));
      }),
    );
  });

  it('[TW-96] een overbrugging zegt wat, wie en tot wanneer', () => {
    const goed = {
      zaakId,
      besluitId: 'besluit-1',
      wie: 'de buurvrouw',
      wat: 'Boodschappen.',
      tot: dag('2026-12-11'),
    };
    const acts = [...toegewezen(), ...uitgevoerd(spreekOverbruggingAf(toegewezen(), goed, door()))];
    const [een] = vouwWachten(acts);
    assert.equal(`${een?.overbruggingen[0]?.wie} ${een?.overbruggingen[0]?.tot}`, 'de buurvrouw 2026-12-11');
    for (const fout of [{ wie: '' }, { wat: ' ' }, { tot: dag('2026-11-29') }, { besluitId: 'weg' }]) {
      const uitkomst = spreekOverbruggingAf(toegewezen(), { ...goed, ...fout }, door());
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-96');
    }
  });

  it('[TW-97] een wissel van aanbieder is bij het wachten te zien', () => {
    const wissel = {
      zaakId,
      besluitId: 'besluit-1',
      naarAgb: BREDE_STOEP,
      ingangOp: dag('2026-12-07'),
      reden: 'Geen mensen.',
      toewijzingnummer: 2,
      profiel,
    };
    const [een] = vouwWachten([
      ...toegewezen(),
      ...uitgevoerd(wisselAanbieder(toegewezen(), wissel, door())),
    ]);
    assert.equal(een?.wissels[0]?.van.agb, THUISHULP);
    assert.equal(een?.aanbieder?.agb, BREDE_STOEP);
  });
});

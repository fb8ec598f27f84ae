import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besluitId, erbij, metBesluit, op, rauw } from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { eindetakenVan } from './eindetaken.ts';
import { bevestigInschrijving, inschrijfvoorwaarde, verwachtVerhuizing } from './hierheen.ts';
import {
  bevestigGebeurtenis,
  bevoegdTot,
  biedOverdrachtAan,
  herroepGebeurtenis,
  isOverleden,
  meldGebeurtenis,
  overdrachtVan,
  vouwLevensgebeurtenis,
} from './levensgebeurtenis.ts';
import type { Gebeurtenissoort } from './levensgebeurtenis.ts';

const dag = getDatum('2026-11-30');

function gemeld(soort: Gebeurtenissoort, acts: readonly Act[] = []): readonly Act[] {
  const opdracht = { zaakId, soort, op: dag, bron: 'nabestaande', naar: 'Verderop' } as const;
  return erbij(acts, meldGebeurtenis(acts, opdracht, op('2026-11-30')));
}

function bevestigd(soort: Gebeurtenissoort, acts: readonly Act[] = []): readonly Act[] {
  const eerst = gemeld(soort, acts);
  return erbij(eerst, bevestigGebeurtenis(eerst, { zaakId, soort, op: dag }, op('2026-12-01')));
}

const koppeling = { ...op('2026-12-01'), door: { soort: 'koppeling', id: 'brp' } as const };

describe('verhuizen en overlijden', () => {
  it('[TW-130] geval 48: dat iemand overleed, telt pas als een mens het bevestigt', () => {
    const acts = gemeld('overlijden');
    assert.ok(!isOverleden(acts));
    assertGeweigerd(bevestigGebeurtenis(acts, { zaakId, soort: 'overlijden', op: dag }, koppeling), 'TW-130');
    assert.ok(isOverleden(bevestigd('overlijden')));
    const morgen = { zaakId, soort: 'overlijden', op: getDatum('2026-12-02') } as const;
    assertGeweigerd(bevestigGebeurtenis(acts, morgen, op('2026-12-01')), 'TW-130');
    assertGeweigerd(bevestigGebeurtenis([], { ...morgen, op: dag }, op('2026-12-01')), 'TW-130');
    assertGeweigerd(
      bevestigGebeurtenis(bevestigd('overlijden'), { ...morgen, op: dag }, op('2026-12-01')),
      'TW-130',
    );
    assertGeweigerd(meldGebeurtenis([], { ...morgen, bron: 'brp' }, op('2026-12-01')), 'TW-130');
    assertGeweigerd(meldGebeurtenis(acts, { ...morgen, bron: 'brp' }, op('2026-12-02')), 'TW-130');
  });

  it('[TW-130] een vergissing kan worden teruggenomen, met een reden', () => {
    const acts = bevestigd('overlijden');
    const opdracht = { zaakId, soort: 'overlijden', reden: 'Het ging om een naamgenoot.' } as const;
    assertGeweigerd(herroepGebeurtenis(acts, { ...opdracht, reden: '' }, op('2026-12-02')), 'TW-130');
    const terug = erbij(acts, herroepGebeurtenis(acts, opdracht, op('2026-12-02')));
    assert.ok(!isOverleden(terug));
    assertGeweigerd(herroepGebeurtenis(terug, opdracht, op('2026-12-02')), 'TW-130');
  });

  it('[TW-131] geval 45: onze bevoegdheid eindigt op de dag van de BRP, en overdragen gaat met toestemming', () => {
    const eerst = gemeld('verhuisd');
    assert.equal(bevoegdTot(eerst), undefined);
    const acts = bevestigd('verhuisd');
    assert.equal(bevoegdTot(acts), '2026-11-30');
    assert.equal(vouwLevensgebeurtenis(acts, 'verhuisd')?.naar, 'Verderop');
    const met = erbij(
      acts,
      biedOverdrachtAan(acts, { zaakId, toestemming: true, woorden: 'Graag.' }, op('2026-12-01')),
    );
    assert.deepEqual([overdrachtVan(met)?.naar, overdrachtVan(met)?.toestemming], ['Verderop', true]);
    assertGeweigerd(
      biedOverdrachtAan([], { zaakId, toestemming: true, woorden: '' }, op('2026-12-01')),
      'TW-131',
    );
    const zonder = { zaakId, soort: 'verhuisd', op: dag, bron: 'inwoner', naar: ' ' } as const;
    assertGeweigerd(meldGebeurtenis([], zonder, op('2026-11-30')), 'TW-130');
  });

  it('[TW-132] geval 47: lopende hulp eindigt met een besluit op de verhuisdag, en de 301 en het CAK horen het', () => {
    const acts = bevestigd('verhuisd', metBesluit());
    const soorten = (van: readonly Act[], gedaan: boolean) =>
      eindetakenVan(van)
        .filter((taak) => taak.gedaan === gedaan)
        .map(({ soort }) => soort);
    assert.deepEqual(soorten(acts, false), ['besluit-beeindigen', 'toewijzing-stoppen', 'cak-stoppen']);
    const herziening = { besluitId, grond: 'b', ingangOp: '2026-11-30' };
    const klaar = [
      ...acts,
      rauw('besluit-voorbereid', {
        besluitId: 'einde',
        grondslag: 'herziening',
        uitkomst: 'beeindigd',
        herziening,
        toetsingNodig: false,
      }),
      rauw('besluit-genomen', { besluitId: 'einde', op: '2026-12-02' }),
      rauw('cak-doorgegeven', { besluitId }),
    ];
    assert.deepEqual(soorten(klaar, true), ['besluit-beeindigen', 'cak-stoppen']);
    const nummer = { toewijzingnummer: '7', besluitId };
    const metToewijzing = bevestigd('verhuisd', [...metBesluit(), rauw('toegewezen', nummer)]);
    assert.ok(
      soorten([...metToewijzing, rauw('toewijzing-gewijzigd', nummer)], true).includes('toewijzing-stoppen'),
    );
  });

  it('[TW-132] na een overlijden eindigt de hulp zonder besluit; bij een pgb hoort de SVB het', () => {
    const pgb = metBesluit({ voorstel: { vorm: 'pgb', bijdrage: { soort: 'geen' } } });
    assert.deepEqual(
      eindetakenVan(bevestigd('overlijden', pgb)).map(({ soort }) => soort),
      ['svb-stoppen'],
    );
    assert.deepEqual(eindetakenVan(metBesluit()), []);
    const voorbij = metBesluit({ voorstel: { tot: '2026-11-29' } });
    assert.deepEqual(eindetakenVan(bevestigd('verhuisd', voorbij)), []);
  });

  it('[TW-134] geval 46: hulp regelen voor de verhuizing kan onder voorwaarde, of niet, zoals de gemeente koos', () => {
    const opdracht = {
      zaakId,
      van: 'Verderop',
      op: getDatum('2027-02-01'),
      regeling: 'onderzoeken',
    } as const;
    assertGeweigerd(
      verwachtVerhuizing({ ...opdracht, regeling: 'doorverwijzen' }, op('2026-12-01')),
      'TW-134',
    );
    assertGeweigerd(verwachtVerhuizing({ ...opdracht, van: '' }, op('2026-12-01')), 'TW-134');
    const acts = erbij([], verwachtVerhuizing(opdracht, op('2026-12-01')));
    assert.match(inschrijfvoorwaarde(acts) ?? '', /staat ingeschreven.*1 februari 2027/);
    assertGeweigerd(bevestigInschrijving(acts, { zaakId, op: dag }, koppeling), 'TW-134');
    assertGeweigerd(bevestigInschrijving([], { zaakId, op: dag }, op('2027-02-01')), 'TW-134');
    const hier = erbij(
      acts,
      bevestigInschrijving(acts, { zaakId, op: getDatum('2027-02-01') }, op('2027-02-01')),
    );
    assert.equal(inschrijfvoorwaarde(hier), undefined);
  });
});

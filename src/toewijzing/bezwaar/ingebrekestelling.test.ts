import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aanvraagId,
  besluitId,
  erbij,
  metBesluit,
  metBezwaarmandaat,
  op,
  rauw,
} from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import { dwangsomVan, stelDwangsomVast } from './dwangsom.ts';
import {
  beantwoordIngebrekestelling,
  ontvangIngebrekestelling,
  vouwIngebrekestellingen,
} from './ingebrekestelling.ts';
import type { Over } from './ingebrekestelling.ts';
import { ontvangBezwaar } from './ontvangen.ts';
import { vouwBezwaren } from './bezwaar.ts';

const aanvraag: Over = { soort: 'aanvraag', aanvraagId };

/** Geval 17: aanvraag on Monday 14 December 2026, the besluit due on Monday 28 December. */
function metAanvraag(genomenOp?: string): readonly Act[] {
  return metBesluit({ aangevraagdOp: '2026-12-14', genomenOp, bekendOp: genomenOp });
}

function probeer(acts: readonly Act[], over: Over, dag: string, woorden = 'U bent te laat.') {
  return ontvangIngebrekestelling(acts, { zaakId, over, woorden, ontvangenOp: getDatum(dag) }, op(dag));
}

function met(acts: readonly Act[], over: Over, dag: string): readonly Act[] {
  return erbij(acts, probeer(acts, over, dag));
}

function eerste(acts: readonly Act[]) {
  const [een] = vouwIngebrekestellingen(acts);
  assert.ok(een);
  return een;
}

function beslist(acts: readonly Act[], dag: string): readonly Act[] {
  return [...acts, rauw('besluit-genomen', { besluitId, aanvraagId, op: dag }, { op: dag })];
}

function stelVast(acts: readonly Act[], dag: string, eigen: object = {}) {
  const { ingebrekestellingId } = eerste(acts);
  const regeling = metBezwaarmandaat('dwangsom');
  const opdracht = { zaakId, ingebrekestellingId, motivering: '', rollen: ['bezwaarbehandelaar'], regeling };
  return stelDwangsomVast(acts, { ...opdracht, ...eigen }, op(dag));
}

describe('een ingebrekestelling', () => {
  it('[TW-115] K01: geval 16: voor er een aanvraag is, wordt zij opgeschreven en loopt er niets', () => {
    const acts = met([rauw('melding-gedaan', {})], { soort: 'melding' }, '2026-11-20');
    const een = eerste(acts);
    assert.equal(een.stand, 'geen-aanvraag');
    assert.equal(een.isTeVroeg, true);
    assert.equal(dwangsomVan(acts, een, getDatum('2027-06-01')).dwangsom.soort, 'te-vroeg');
    assertGeweigerd(stelVast(acts, '2027-06-01'), 'TW-116');
  });

  it('[TW-115] op de laatste dag van de beslistermijn is te vroeg, de dag erna niet', () => {
    assert.equal(eerste(met(metAanvraag(), aanvraag, '2026-12-28')).stand, 'te-vroeg');
    assert.equal(eerste(met(metAanvraag(), aanvraag, '2026-12-29')).stand, 'geldig');
    const klaar = eerste(met(metAanvraag('2026-12-22'), aanvraag, '2026-12-29'));
    assert.equal(klaar.stand, 'al-beslist');
    assert.equal(klaar.isTeVroeg, false);
  });

  it('[TW-115] weigert er een zonder woorden, over niets of van morgen', () => {
    assertGeweigerd(probeer(metAanvraag(), aanvraag, '2026-12-29', ' '), 'TW-115');
    assertGeweigerd(probeer(metAanvraag(), { soort: 'aanvraag', aanvraagId: 'x' }, '2026-12-29'), 'TW-115');
    assertGeweigerd(probeer(metAanvraag(), { soort: 'bezwaar', bezwaarId: 'x' }, '2026-12-29'), 'TW-115');
    const morgen = { zaakId, over: aanvraag, woorden: 'Ja.', ontvangenOp: getDatum('2026-12-30') };
    assertGeweigerd(ontvangIngebrekestelling(metAanvraag(), morgen, op('2026-12-29')), 'TW-115');
  });

  it('[TW-118] krijgt een antwoord, een keer', () => {
    const acts = met(metAanvraag(), aanvraag, '2026-12-28');
    const { ingebrekestellingId } = eerste(acts);
    const opdracht = { zaakId, ingebrekestellingId, antwoord: 'Uw brief kwam te vroeg.' };
    assertGeweigerd(
      beantwoordIngebrekestelling(acts, { ...opdracht, antwoord: '' }, op('2026-12-29')),
      'TW-118',
    );
    const klaar = erbij(acts, beantwoordIngebrekestelling(acts, opdracht, op('2026-12-29')));
    assert.equal(eerste(klaar).beantwoord?.op, '2026-12-29');
    assertGeweigerd(beantwoordIngebrekestelling(klaar, opdracht, op('2026-12-30')), 'TW-118');
  });

  it('[TW-115] ook over een bezwaar waarop te laat wordt beslist', () => {
    const besluit = metBesluit();
    const opdracht = {
      zaakId,
      tegen: { soort: 'besluit', besluitId },
      woorden: 'Nee.',
      ontvangenOp: getDatum('2026-12-01'),
      weg: 'brief',
    } as const;
    const acts = erbij(besluit, ontvangBezwaar(besluit, opdracht, op('2026-12-01')));
    const over: Over = { soort: 'bezwaar', bezwaarId: vouwBezwaren(acts)[0]!.bezwaarId };
    assert.equal(eerste(met(acts, over, '2027-02-08')).stand, 'te-vroeg');
    assert.equal(eerste(met(acts, over, '2027-02-09')).stand, 'geldig');
  });
});

describe('de dwangsom', () => {
  it('[TW-116] geval 17: twee weken tot 12 januari, vanaf 13 januari, op dag 20 is het 532 euro', () => {
    const brief = met(metAanvraag(), aanvraag, '2026-12-29');
    const wacht = dwangsomVan(brief, eerste(brief), getDatum('2027-01-12')).dwangsom;
    assert.deepEqual(wacht, { soort: 'wacht', wachtTot: '2027-01-12' });
    const acts = beslist(brief, '2027-02-01');
    const { dwangsom, vastTeStellenVoor } = dwangsomVan(acts, eerste(acts), getDatum('2027-02-02'));
    assert.ok('bedrag' in dwangsom);
    assert.deepEqual([dwangsom.eersteDag, dwangsom.dagen, dwangsom.bedrag], ['2027-01-13', 20, 532]);
    assert.equal(vastTeStellenVoor, '2027-02-15');
    const vast = erbij(acts, stelVast(acts, '2027-02-03'));
    assert.equal(dwangsomVan(vast, eerste(vast), getDatum('2027-02-04')).vastgesteld?.bedrag, 532);
    assertGeweigerd(stelVast(vast, '2027-02-04'), 'TW-116');
  });

  it('[TW-116] geval 17: hoogstens 1.442 euro, op 23 februari 2027', () => {
    const acts = met(metAanvraag(), aanvraag, '2026-12-29');
    assertGeweigerd(stelVast(acts, '2027-02-22'), 'TW-116');
    const { dwangsom } = dwangsomVan(acts, eerste(acts), getDatum('2027-02-23'));
    assert.ok('bedrag' in dwangsom);
    assert.deepEqual([dwangsom.soort, dwangsom.bedrag], ['hoogste-bedrag', 1442]);
    assert.ok(stelVast(acts, '2027-02-24').gelukt);
  });

  it('[TW-116] stelt een mens met mandaat vast', () => {
    const acts = beslist(met(metAanvraag(), aanvraag, '2026-12-29'), '2027-02-01');
    assertGeweigerd(stelVast(acts, '2027-02-03', { rollen: ['administratie'] }), 'TW-3');
  });

  it('[TW-117] is er niet in drie gevallen, met een reden', () => {
    const acts = beslist(met(metAanvraag(), aanvraag, '2026-12-29'), '2027-02-01');
    assertGeweigerd(stelVast(acts, '2027-02-03', { uitzondering: 'onredelijk-laat' }), 'TW-117');
    const motivering = 'De brief kwam drie jaar later.';
    const vast = erbij(acts, stelVast(acts, '2027-02-03', { uitzondering: 'onredelijk-laat', motivering }));
    assert.equal(dwangsomVan(vast, eerste(vast), getDatum('2027-02-04')).vastgesteld?.bedrag, 0);
  });
});

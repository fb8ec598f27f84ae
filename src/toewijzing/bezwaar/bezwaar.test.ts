import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aanvraagId,
  behandelaar,
  beslisser,
  erbij,
  maker,
  metBesluit,
  op,
  toetser,
} from '../../../tests/builders/bezwaar.ts';
import { klokIn, metBezwaar, probeerBezwaar } from '../../../tests/builders/bezwaarverloop.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import { getDatum } from '../../basis/datum.ts';
import { deelBezwaarToe, houdHoorzitting, legPunt, verdaagBezwaar } from './behandelen.ts';
import { isOpenBezwaar, vouwBezwaren } from './bezwaar.ts';
import type { Tegen } from './bezwaar.ts';
import { bevestigBezwaar, trekBezwaarIn } from './ontvangen.ts';

describe('een bezwaar komt binnen', () => {
  it('[TW-101] geval 61: bekend op vrijdag 13 november 2026, bezwaar tot en met maandag 28 december', () => {
    const { acts } = metBezwaar({ ontvangen: '2026-12-28' });
    const dagen = klokIn(acts);
    assert.equal(dagen.inTeDienenTot, '2026-12-28');
    assert.equal(dagen.postTot, '2027-01-04');
    assert.equal(dagen.tijdigheid, 'op-tijd');
    assert.equal(dagen.beslissenVoor, '2027-02-08');
  });

  it('[TW-101] geval 61: op de laatste dag gepost en maandag 4 januari binnen is op tijd, 5 januari niet', () => {
    const gepost = '2026-12-28';
    assert.equal(klokIn(metBezwaar({ ontvangen: '2027-01-04', gepost }).acts).tijdigheid, 'op-tijd-per-post');
    assert.equal(klokIn(metBezwaar({ ontvangen: '2027-01-05', gepost }).acts).tijdigheid, 'te-laat');
    assert.equal(
      klokIn(metBezwaar({ ontvangen: '2027-01-04', gepost: '2026-12-29' }).acts).tijdigheid,
      'te-laat',
    );
    assert.equal(klokIn(metBezwaar({ ontvangen: '2027-01-04' }).acts).tijdigheid, 'te-laat');
  });

  it('[TW-100] wordt altijd opgeschreven, ook te laat of voor de brief er was', () => {
    assert.ok(probeerBezwaar(metBesluit(), { ontvangen: '2027-06-01' }).gelukt);
    const zonderBrief = metBezwaar({ ontvangen: '2026-11-16' }, { bekendOp: undefined });
    assert.equal(klokIn(zonderBrief.acts).tijdigheid, 'voor-bekendmaking');
    assert.equal(klokIn(zonderBrief.acts).beslissenVoor, '2026-12-28');
  });

  it('[TW-100] kan ook gaan over een besluit dat uitblijft, en heeft dan geen laatste dag', () => {
    const tegen: Tegen = { soort: 'uitblijven', aanvraagId };
    const { acts } = metBezwaar(
      { ontvangen: '2026-11-20', tegen },
      { genomenOp: undefined, bekendOp: undefined },
    );
    assert.equal(klokIn(acts).tijdigheid, 'zonder-termijn');
    assert.equal(klokIn(acts).beslissenVoor, '2027-01-04');
  });

  it('[TW-100] weigert een bezwaar zonder woorden, tegen niets, in de toekomst of twee keer naast elkaar', () => {
    const acts = metBesluit();
    assertGeweigerd(probeerBezwaar(acts, { ontvangen: '2026-11-20', woorden: ' ' }), 'TW-100');
    assertGeweigerd(
      probeerBezwaar(acts, { ontvangen: '2026-11-20', tegen: { soort: 'besluit', besluitId: 'x' } }),
      'TW-100',
    );
    assertGeweigerd(
      probeerBezwaar(acts, { ontvangen: '2026-11-20', tegen: { soort: 'uitblijven', aanvraagId: 'x' } }),
      'TW-100',
    );
    assertGeweigerd(probeerBezwaar(acts, { ontvangen: '2026-11-21', vandaag: '2026-11-20' }), 'TW-100');
    assertGeweigerd(probeerBezwaar(acts, { ontvangen: '2026-11-20', gepost: '2026-11-21' }), 'TW-100');
    assertGeweigerd(probeerBezwaar(acts, { ontvangen: '2026-11-12' }), 'TW-100');
    assertGeweigerd(probeerBezwaar(metBezwaar().acts, { ontvangen: '2026-11-23' }), 'TW-100');
  });

  it('[TW-103] wordt een keer bevestigd', () => {
    const { acts, bezwaarId } = metBezwaar();
    const bevestigd = erbij(
      acts,
      bevestigBezwaar(acts, { zaakId, bezwaarId, wijze: 'post' }, op('2026-11-20')),
    );
    assert.equal(vouwBezwaren(bevestigd)[0]?.bevestigd?.wijze, 'post');
    assertGeweigerd(
      bevestigBezwaar(bevestigd, { zaakId, bezwaarId, wijze: 'post' }, op('2026-11-20')),
      'TW-103',
    );
  });

  it('[TW-110] kan worden ingetrokken, met wat de inwoner zei, en is dan afgehandeld', () => {
    const { acts, bezwaarId } = metBezwaar();
    const zonder = { zaakId, bezwaarId, woorden: '' };
    assertGeweigerd(trekBezwaarIn(acts, zonder, op('2026-11-25')), 'TW-110');
    const klaar = erbij(
      acts,
      trekBezwaarIn(acts, { ...zonder, woorden: 'Ik ben tevreden.' }, op('2026-11-25')),
    );
    assert.ok(!isOpenBezwaar(vouwBezwaren(klaar)[0]!));
    assertGeweigerd(trekBezwaarIn(klaar, { ...zonder, woorden: 'Nog eens.' }, op('2026-11-26')), 'TW-110');
  });
});

describe('een bezwaar behandelen', () => {
  it('[TW-104] geval 63: wie besloot, voorbereidde, toetste of het gesprek voerde, krijgt het niet', () => {
    const { acts, bezwaarId } = metBezwaar();
    for (const wie of [beslisser, maker, toetser, 'gv']) {
      const opdracht = { zaakId, bezwaarId, behandelaarId: wie, commissie: false };
      assertGeweigerd(deelBezwaarToe(acts, opdracht, op('2026-11-23')), 'TW-104');
    }
  });

  it('[TW-104] geval 63: een ander wel, en daarna weer een ander', () => {
    const { acts, bezwaarId } = metBezwaar();
    const eerst = erbij(
      acts,
      deelBezwaarToe(
        acts,
        { zaakId, bezwaarId, behandelaarId: behandelaar, commissie: false },
        op('2026-11-23'),
      ),
    );
    const daarna = erbij(
      eerst,
      deelBezwaarToe(eerst, { zaakId, bezwaarId, behandelaarId: 'ander', commissie: true }, op('2026-11-24')),
    );
    assert.equal(vouwBezwaren(daarna)[0]?.behandelaarId, 'ander');
    assert.equal(klokIn(daarna).beslissenVoor, '2027-03-22');
  });

  it('[TW-105] wie aan het besluit werkte, hoort de inwoner niet', () => {
    const { acts, bezwaarId } = metBezwaar();
    const zitting = {
      zaakId,
      bezwaarId,
      op: getDatum('2026-12-01'),
      hoorderIds: [behandelaar],
      verslag: 'Gehoord.',
    };
    for (const wie of [beslisser, maker, toetser, 'gv'])
      assertGeweigerd(
        houdHoorzitting(acts, { ...zitting, hoorderIds: [behandelaar, wie] }, op('2026-12-01')),
        'TW-105',
      );
    assertGeweigerd(houdHoorzitting(acts, { ...zitting, hoorderIds: [] }, op('2026-12-01')), 'TW-105');
    assertGeweigerd(houdHoorzitting(acts, { ...zitting, verslag: '' }, op('2026-12-01')), 'TW-105');
    assertGeweigerd(
      houdHoorzitting(acts, { ...zitting, op: getDatum('2026-12-02') }, op('2026-12-01')),
      'TW-105',
    );
    assertGeweigerd(
      houdHoorzitting(acts, { ...zitting, op: getDatum('2026-11-19') }, op('2026-12-01')),
      'TW-105',
    );
    assert.ok(houdHoorzitting(acts, zitting, op('2026-12-01')).gelukt);
  });

  it('[TW-107] verdagen kan een keer, hoogstens zes weken en voor de laatste dag', () => {
    const { acts, bezwaarId } = metBezwaar();
    const opdracht = { zaakId, bezwaarId, weken: 6, reden: 'De arts is ziek.' };
    assertGeweigerd(verdaagBezwaar(acts, { ...opdracht, weken: 7 }, op('2027-01-20')), 'TW-107');
    assertGeweigerd(verdaagBezwaar(acts, { ...opdracht, reden: '' }, op('2027-01-20')), 'TW-107');
    assertGeweigerd(verdaagBezwaar(acts, opdracht, op('2027-02-09')), 'TW-107');
    const verdaagd = erbij(acts, verdaagBezwaar(acts, opdracht, op('2027-02-08')));
    assert.equal(klokIn(verdaagd).beslissenVoor, '2027-03-22');
    assertGeweigerd(verdaagBezwaar(verdaagd, opdracht, op('2027-03-01')), 'TW-107');
  });

  it('[TW-111] een punt hoort bij een van de stappen van de beoordeling', () => {
    const { acts, bezwaarId } = metBezwaar();
    const punt = { zaakId, bezwaarId, stap: 'ondersteuning', punt: 'De was is vergeten.' } as const;
    const met = erbij(
      acts,
      legPunt(acts, { ...punt, bevinding: 'Klopt: niet onderzocht.' }, op('2026-11-25')),
    );
    assert.equal(vouwBezwaren(met)[0]?.punten.length, 1);
    assertGeweigerd(legPunt(acts, { ...punt, punt: ' ' }, op('2026-11-25')), 'TW-111');
    assertGeweigerd(legPunt(acts, { ...punt, stap: 'eigen-mogelijkheden' }, op('2026-11-25')), 'TW-111');
    assertGeweigerd(legPunt(acts, { ...punt, deel: 'mantelzorg' }, op('2026-11-25')), 'TW-111');
  });
});

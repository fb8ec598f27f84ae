import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aanvraagId,
  behandelaar,
  beslisser,
  besluitId,
  erbij,
  maker,
  metBezwaarmandaat,
  op,
  rauw,
} from '../../../tests/builders/bezwaar.ts';
import { beslis, gehoord, metBezwaar } from '../../../tests/builders/bezwaarverloop.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import { beoordeelVerschoning, zieAfVanHoren } from './behandelen.ts';
import { beslisOpBezwaar, keurNieuwBesluit, teVervangenNaBezwaar, wachtOpNieuwBesluit } from './beslissen.ts';
import { vouwBezwaren } from './bezwaar.ts';

describe('beslissen op een bezwaar', () => {
  it('[TW-108] door iemand met mandaat die niet aan het besluit werkte', () => {
    const { acts, bezwaarId } = metBezwaar();
    const klaar = gehoord(acts, bezwaarId);
    assertGeweigerd(beslis(klaar, bezwaarId, { wie: beslisser }), 'TW-104');
    assertGeweigerd(beslis(klaar, bezwaarId, { wie: maker }), 'TW-104');
    assertGeweigerd(beslis(klaar, bezwaarId, { product: 'rolstoel' }), 'TW-3');
    const door = { ...op('2026-12-10'), door: { soort: 'koppeling', id: 'k' } as const };
    const opdracht = {
      zaakId,
      bezwaarId,
      uitkomst: 'gegrond',
      motivering: 'Ja.',
      rollen: [],
      regeling: metBezwaarmandaat(),
    } as const;
    assertGeweigerd(beslisOpBezwaar(klaar, opdracht, door), 'TW-108');
    assertGeweigerd(beslisOpBezwaar(klaar, { ...opdracht, motivering: ' ' }, op('2026-12-10')), 'TW-108');
    const beslist = vouwBezwaren(erbij(klaar, beslis(klaar, bezwaarId)))[0]?.beslissing;
    assert.equal(beslist?.mandaat.besluitnummer, 'BZ-1');
    assert.equal(beslist?.beslisserId, behandelaar);
  });

  it('[TW-106] pas na het horen, of met een reden van de wet om niet te horen', () => {
    const { acts, bezwaarId } = metBezwaar();
    assertGeweigerd(beslis(acts, bezwaarId), 'TW-106');
    const opdracht = {
      zaakId,
      bezwaarId,
      grond: 'inwoner-wil-niet',
      reden: 'Ze belde dat het zo goed is.',
    } as const;
    assertGeweigerd(zieAfVanHoren(acts, { ...opdracht, reden: '' }, op('2026-12-01')), 'TW-106');
    const afgezien = erbij(acts, zieAfVanHoren(acts, opdracht, op('2026-12-01')));
    assert.ok(beslis(afgezien, bezwaarId).gelukt);
  });

  it('[TW-102] te laat is nooit meteen weg: eerst vragen waarom, en het antwoord telt', () => {
    const { acts, bezwaarId } = metBezwaar({ ontvangen: '2027-01-05' });
    const klaar = gehoord(acts, bezwaarId, '2027-01-12');
    assertGeweigerd(beslis(klaar, bezwaarId, { uitkomst: 'niet-ontvankelijk', dag: '2027-01-12' }), 'TW-102');
    const opdracht = { zaakId, bezwaarId, isVerschoonbaar: true, reden: 'Ze lag in het ziekenhuis.' };
    assertGeweigerd(beoordeelVerschoning(klaar, { ...opdracht, reden: '' }, op('2027-01-12')), 'TW-102');
    const ja = erbij(klaar, beoordeelVerschoning(klaar, opdracht, op('2027-01-12')));
    assertGeweigerd(beslis(ja, bezwaarId, { uitkomst: 'niet-ontvankelijk', dag: '2027-01-12' }), 'TW-102');
    assert.ok(beslis(ja, bezwaarId, { uitkomst: 'ongegrond', dag: '2027-01-12' }).gelukt);
    const nee = erbij(
      klaar,
      beoordeelVerschoning(klaar, { ...opdracht, isVerschoonbaar: false }, op('2027-01-12')),
    );
    assertGeweigerd(beslis(nee, bezwaarId, { dag: '2027-01-12' }), 'TW-102');
    assert.ok(beslis(nee, bezwaarId, { uitkomst: 'niet-ontvankelijk', dag: '2027-01-12' }).gelukt);
    const opTijd = metBezwaar();
    assertGeweigerd(
      beoordeelVerschoning(opTijd.acts, { ...opdracht, bezwaarId: opTijd.bezwaarId }, op('2026-11-21')),
      'TW-102',
    );
  });

  it('[TW-109] is het gegrond, dan wacht het op een nieuw besluit in de plaats van het oude', () => {
    const { acts, bezwaarId } = metBezwaar();
    const klaar = gehoord(acts, bezwaarId);
    const gegrond = erbij(klaar, beslis(klaar, bezwaarId));
    assert.ok(wachtOpNieuwBesluit(gegrond, vouwBezwaren(gegrond)[0]!));
    const nieuw = rauw('besluit-voorbereid', { besluitId: 'nieuw', vervangtBesluitId: besluitId });
    const voorstel = [...gegrond, nieuw];
    assert.ok(wachtOpNieuwBesluit(voorstel, vouwBezwaren(voorstel)[0]!));
    const genomen = [...voorstel, rauw('besluit-genomen', { besluitId: 'nieuw', op: '2026-12-14' })];
    assert.ok(!wachtOpNieuwBesluit(genomen, vouwBezwaren(genomen)[0]!));
    const ongegrond = erbij(klaar, beslis(klaar, bezwaarId, { uitkomst: 'ongegrond' }));
    assert.ok(!wachtOpNieuwBesluit(ongegrond, vouwBezwaren(ongegrond)[0]!));
    assertGeweigerd(beslis(gegrond, bezwaarId), 'TW-100');
  });

  it('[TW-109] [TW-104] het nieuwe besluit vervangt het oude, en wie eerst besloot neemt het niet', () => {
    const { acts, bezwaarId } = metBezwaar();
    const klaar = gehoord(acts, bezwaarId);
    assert.equal(teVervangenNaBezwaar(klaar, aanvraagId), undefined);
    const gegrond = erbij(klaar, beslis(klaar, bezwaarId));
    assert.equal(teVervangenNaBezwaar(gegrond, aanvraagId), besluitId);
    assert.equal(teVervangenNaBezwaar(gegrond, 'een-andere'), undefined);
    const geweigerd = keurNieuwBesluit(gegrond, besluitId, beslisser);
    assert.equal(geweigerd?.regel, 'TW-104');
    assert.equal(keurNieuwBesluit(gegrond, besluitId, 'iemand-anders'), undefined);
    assert.equal(keurNieuwBesluit(klaar, besluitId, beslisser), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  aanvraagId,
  behandelaar,
  beslisser,
  besluitId,
  erbij,
  maker,
  metBesluit,
  metBezwaarmandaat,
  op,
  rauw,
  toetser,
} from '../../../tests/builders/bezwaar.ts';
import type { Besluitfeiten } from '../../../tests/builders/bezwaar.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { assertGeweigerd } from '../../../tests/builders/verloop.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import {
  beoordeelVerschoning,
  deelBezwaarToe,
  houdHoorzitting,
  legPunt,
  verdaagBezwaar,
  zieAfVanHoren,
} from './behandelen.ts';
import { beslisOpBezwaar, keurNieuwBesluit, teVervangenNaBezwaar, wachtOpNieuwBesluit } from './beslissen.ts';
import { isOpenBezwaar, vouwBezwaren } from './bezwaar.ts';
import type { Bezwaaruitkomst, Tegen } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import { bevestigBezwaar, ontvangBezwaar, trekBezwaarIn } from './ontvangen.ts';

const besluit: Tegen = { soort: 'besluit', besluitId };

type Brief = {
  readonly ontvangen: string;
  readonly gepost?: string;
  readonly tegen?: Tegen;
  readonly woorden?: string;
  readonly vandaag?: string;
};

function probeer(acts: readonly Act[], brief: Brief) {
  const { ontvangen, gepost, tegen = besluit, woorden = 'Drie uur is te weinig.', vandaag } = brief;
  const opdracht = {
    zaakId,
    tegen,
    woorden,
    ontvangenOp: getDatum(ontvangen),
    gepostOp: gepost === undefined ? undefined : getDatum(gepost),
    weg: 'brief',
  } as const;
  return ontvangBezwaar(acts, opdracht, op(vandaag ?? ontvangen, 'balie'));
}

function metBezwaar(brief: Brief = { ontvangen: '2026-11-20' }, feiten: Besluitfeiten = {}) {
  const acts = erbij(metBesluit(feiten), probeer(metBesluit(feiten), brief));
  return { acts, bezwaarId: vouwBezwaren(acts)[0]!.bezwaarId };
}

function klok(acts: readonly Act[]) {
  const [bezwaar] = vouwBezwaren(acts);
  assert.ok(bezwaar);
  return klokVan(bezwaar, bekendVoor(acts, bezwaar));
}

function gehoord(acts: readonly Act[], bezwaarId: string, dag = '2026-12-01'): readonly Act[] {
  const opdracht = {
    zaakId,
    bezwaarId,
    op: getDatum(dag),
    hoorderIds: [behandelaar],
    verslag: 'Ze vertelde hoe het thuis gaat.',
  };
  return erbij(acts, houdHoorzitting(acts, opdracht, op(dag)));
}

function beslis(
  acts: readonly Act[],
  bezwaarId: string,
  eigen: { uitkomst?: Bezwaaruitkomst; wie?: string; dag?: string; product?: string } = {},
) {
  const { uitkomst = 'gegrond', wie = behandelaar, dag = '2026-12-10', product } = eigen;
  const opdracht = {
    zaakId,
    bezwaarId,
    uitkomst,
    motivering: 'Het onderzoek keek niet naar de was.',
    rollen: ['bezwaarbehandelaar', 'beslisser'],
    regeling: metBezwaarmandaat(product),
  };
  return beslisOpBezwaar(acts, opdracht, op(dag, wie));
}

describe('een bezwaar komt binnen', () => {
  it('[TW-101] geval 61: bekend op vrijdag 13 november 2026, bezwaar tot en met maandag 28 december', () => {
    const { acts } = metBezwaar({ ontvangen: '2026-12-28' });
    const dagen = klok(acts);
    assert.equal(dagen.inTeDienenTot, '2026-12-28');
    assert.equal(dagen.postTot, '2027-01-04');
    assert.equal(dagen.tijdigheid, 'op-tijd');
    assert.equal(dagen.beslissenVoor, '2027-02-08');
  });

  it('[TW-101] geval 61: op de laatste dag gepost en maandag 4 januari binnen is op tijd, 5 januari niet', () => {
    const gepost = '2026-12-28';
    assert.equal(klok(metBezwaar({ ontvangen: '2027-01-04', gepost }).acts).tijdigheid, 'op-tijd-per-post');
    assert.equal(klok(metBezwaar({ ontvangen: '2027-01-05', gepost }).acts).tijdigheid, 'te-laat');
    assert.equal(
      klok(metBezwaar({ ontvangen: '2027-01-04', gepost: '2026-12-29' }).acts).tijdigheid,
      'te-laat',
    );
    assert.equal(klok(metBezwaar({ ontvangen: '2027-01-04' }).acts).tijdigheid, 'te-laat');
  });

  it('[TW-100] wordt altijd opgeschreven, ook te laat of voor de brief er was', () => {
    assert.ok(probeer(metBesluit(), { ontvangen: '2027-06-01' }).gelukt);
    const zonderBrief = metBezwaar({ ontvangen: '2026-11-16' }, { bekendOp: undefined });
    assert.equal(klok(zonderBrief.acts).tijdigheid, 'voor-bekendmaking');
    assert.equal(klok(zonderBrief.acts).beslissenVoor, '2026-12-28');
  });

  it('[TW-100] kan ook gaan over een besluit dat uitblijft, en heeft dan geen laatste dag', () => {
    const tegen: Tegen = { soort: 'uitblijven', aanvraagId };
    const { acts } = metBezwaar(
      { ontvangen: '2026-11-20', tegen },
      { genomenOp: undefined, bekendOp: undefined },
    );
    assert.equal(klok(acts).tijdigheid, 'zonder-termijn');
    assert.equal(klok(acts).beslissenVoor, '2027-01-04');
  });

  it('[TW-100] weigert een bezwaar zonder woorden, tegen niets, in de toekomst of twee keer naast elkaar', () => {
    const acts = metBesluit();
    assertGeweigerd(probeer(acts, { ontvangen: '2026-11-20', woorden: ' ' }), 'TW-100');
    assertGeweigerd(
      probeer(acts, { ontvangen: '2026-11-20', tegen: { soort: 'besluit', besluitId: 'x' } }),
      'TW-100',
    );
    assertGeweigerd(
      probeer(acts, { ontvangen: '2026-11-20', tegen: { soort: 'uitblijven', aanvraagId: 'x' } }),
      'TW-100',
    );
    assertGeweigerd(probeer(acts, { ontvangen: '2026-11-21', vandaag: '2026-11-20' }), 'TW-100');
    assertGeweigerd(probeer(acts, { ontvangen: '2026-11-20', gepost: '2026-11-21' }), 'TW-100');
    assertGeweigerd(probeer(acts, { ontvangen: '2026-11-12' }), 'TW-100');
    assertGeweigerd(probeer(metBezwaar().acts, { ontvangen: '2026-11-23' }), 'TW-100');
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
    assert.equal(klok(daarna).beslissenVoor, '2027-03-22');
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
    assert.equal(klok(verdaagd).beslissenVoor, '2027-03-22');
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

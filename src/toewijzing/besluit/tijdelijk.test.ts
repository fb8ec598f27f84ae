import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { besloten, eenAct, eenMelding, metAanvraag, regelVoor } from '../../../tests/builders/besluit.ts';
import {
  alleStappen,
  doorMedewerker,
  eenOnderzoek,
  volgendId,
  zaakId,
} from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { getDatum, plusDagen } from '../../basis/datum.ts';
import { vouwBesluit, vouwBesluiten } from './besluiten.ts';
import { aflopendeHulp, hulpstandOp, vouwTijdelijkeHulp } from './tijdelijk.ts';
import { meldTrajectBegonnen } from './traject.ts';

const tot = getDatum('2027-06-01');
const inDecember = { nu: '2026-12-04T15:30:00.000Z' };
const voorlopig = { aard: 'tijdelijk', tot, traject: 'Het maatwerktraject bij Rondom Thuis.' } as const;
const spoed = {
  grondslag: 'spoed',
  van: getDatum('2026-12-04'),
  tot: getDatum('2027-01-29'),
} as const;

function metHulp(): { readonly acts: readonly Act[]; readonly besluitId: string } {
  const acts = besloten(metAanvraag(), voorlopig);
  return { acts, besluitId: vouwBesluit(acts)?.besluitId ?? '' };
}

function standen(acts: readonly Act[], dagen: readonly string[]) {
  const [hulp] = vouwTijdelijkeHulp(acts);
  assert.ok(hulp);
  return dagen.map((dag) => hulpstandOp(hulp, getDatum(dag)));
}

/** A zaak with urgent help, and then an aanvraag with all steps. */
function spoedEnAanvraag(): readonly Act[] {
  const metSpoed = besloten([eenMelding('2026-12-04', 'ja')], spoed, inDecember);
  const aanvraagId = volgendId();
  const onderzoek = eenOnderzoek();
  const inhoud = { aanvraagId, weg: 'formulier', woorden: volgendId(), ontvangenOp: '2027-01-11', onderzoek };
  const aanvraag = eenAct('aanvraag-ontvangen', inhoud, '2027-01-11T09:00:00.000Z');
  return [...metSpoed, aanvraag, ...alleStappen(aanvraagId)];
}

const inJanuari = { nu: '2027-01-14T10:00:00.000Z' };

describe('tijdelijke hulp', () => {
  it('[TW-43] hulp met spoed eindigt als het gewone besluit ingaat, en uiterlijk op haar laatste dag', () => {
    const voor = spoedEnAanvraag();
    const na = besloten(voor, { van: getDatum('2027-01-18') }, inJanuari);
    const [hulp] = vouwTijdelijkeHulp(na);
    assert.deepEqual([hulp?.tot, hulp?.laatsteDag], ['2027-01-29', '2027-01-17']);
    assert.deepEqual(standen(na, ['2027-01-17', '2027-01-18']), ['loopt', 'overgenomen']);
    const later = besloten(voor, { van: getDatum('2027-02-15') }, inJanuari);
    assert.equal(vouwTijdelijkeHulp(later)[0]?.laatsteDag, '2027-01-29');
  });

  it('[TW-43] wordt de aanvraag afgewezen, dan loopt de hulp tot haar laatste dag', () => {
    const na = besloten(
      spoedEnAanvraag(),
      { uitkomst: 'afgewezen', andereFeiten: false, van: undefined },
      inJanuari,
    );
    assert.deepEqual(standen(na, ['2027-01-29', '2027-01-30']), ['loopt', 'beeindigd']);
  });

  it('[TW-43] is het onderzoek te laat, dan stopt de hulp niet vanzelf: zij wacht op een besluit van een mens', () => {
    const acts = besloten([eenMelding('2026-12-04', 'ja')], spoed, inDecember);
    assert.deepEqual(
      standen(acts, ['2026-12-03', '2026-12-04', '2027-01-15', '2027-01-29', '2027-01-30', '2028-01-01']),
      ['straks', 'loopt', 'loopt-af', 'loopt-af', 'wacht-op-besluit', 'wacht-op-besluit'],
    );
    assert.equal(aflopendeHulp(acts, getDatum('2027-03-01')).length, 1);
  });

  it('[TW-43] verlengen is een nieuw besluit, dat de hulp overneemt', () => {
    const acts = besloten([eenMelding('2026-12-04', 'ja')], spoed, inDecember);
    const vervangtBesluitId = vouwBesluiten(acts)[0]?.besluitId;
    const langer = { ...spoed, vervangtBesluitId, van: getDatum('2027-01-30'), tot: getDatum('2027-03-31') };
    const na = besloten(acts, langer, { nu: '2027-01-25T10:00:00.000Z' });
    assert.deepEqual(
      vouwTijdelijkeHulp(na).map((hulp) => hulpstandOp(hulp, getDatum('2027-02-10'))),
      ['overgenomen', 'loopt'],
    );
    assert.equal(regelVoor(langer, na, { nu: '2027-01-26T10:00:00.000Z' }), 'TW-47', 'een keer');
  });

  it('[TW-43] een gewoon besluit op een nieuwe aanvraag neemt voorlopige hulp over, voor hetzelfde product', () => {
    const { acts } = metHulp();
    const aanvraagId = volgendId();
    const onderzoek = eenOnderzoek();
    const inhoud = { aanvraagId, weg: 'brief', woorden: volgendId(), ontvangenOp: '2027-05-10', onderzoek };
    const opnieuw = eenAct('aanvraag-ontvangen', inhoud, '2027-05-10T09:00:00.000Z');
    const voor = [...acts, opnieuw, ...alleStappen(aanvraagId)];
    const inMei = { nu: '2027-05-20T10:00:00.000Z' };
    const van = getDatum('2027-05-24');
    assert.deepEqual(standen(besloten(voor, { van }, inMei), ['2027-05-23', '2027-05-24']), [
      'loopt',
      'overgenomen',
    ]);
    const rolstoel = { product: 'rolstoel', uren: undefined, aantal: 1, van };
    assert.deepEqual(standen(besloten(voor, rolstoel, inMei), ['2027-05-24', '2027-06-02']), [
      'loopt-af',
      'wacht-op-besluit',
    ]);
  });

  it('[TW-44] twee weken ervoor horen medewerker en inwoner het; bij korte hulp vijf dagen ervoor', () => {
    const { acts } = metHulp();
    assert.deepEqual(standen(acts, ['2027-05-17', '2027-05-18']), ['loopt', 'loopt-af']);
    const kort = besloten(
      [eenMelding('2026-12-04', 'ja')],
      { ...spoed, tot: getDatum('2026-12-14') },
      inDecember,
    );
    assert.deepEqual(standen(kort, ['2026-12-08', '2026-12-09']), ['loopt', 'loopt-af']);
  });

  it('[TW-44] T7: dat het traject begon, staat erbij, een keer en niet vooruit', () => {
    const { acts, besluitId } = metHulp();
    const meld = (op: string, nu = '2027-02-01T10:00:00.000Z', staat = acts) =>
      meldTrajectBegonnen(staat, { zaakId, besluitId, op: getDatum(op) }, doorMedewerker('a', nu));
    assert.equal(meld('2027-02-02').gelukt, false);
    const goed = meld('2027-02-01');
    assert.ok(goed.gelukt);
    const na = [...acts, ...goed.waarde.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
    assert.equal(vouwTijdelijkeHulp(na)[0]?.trajectBegonnenOp, '2027-02-01');
    assert.equal(meld('2027-02-01', undefined, na).gelukt, false);
  });

  it('[TW-45] T7: niet meedoen aan een traject is nooit de enige reden om te stoppen, ook niet na onderzoek', () => {
    const { acts, besluitId } = metHulp();
    const onderzocht = [...acts, eenAct('heronderzoek-afgerond', {}, '2027-05-20T09:00:00.000Z')];
    const stop = {
      grondslag: 'ambtshalve',
      uitkomst: 'beeindigd',
      vervangtBesluitId: besluitId,
      van: getDatum('2027-06-02'),
      gehoord: { op: getDatum('2027-05-20'), woorden: 'Ik durf niet naar een groep.' },
    } as const;
    const inMei = { nu: '2027-05-25T10:00:00.000Z' };
    const probeer = (eindredenen: readonly ('traject-niet-gestart' | 'niet-meer-nodig')[]) =>
      regelVoor({ ...stop, eindredenen }, onderzocht, inMei);
    assert.equal(probeer(['traject-niet-gestart']), 'TW-45');
    assert.equal(probeer(['traject-niet-gestart', 'niet-meer-nodig']), undefined);
  });

  it('[TW-46] T7: stoppen vraagt een nieuw besluit, na een nieuw onderzoek en nadat de inwoner is gehoord', () => {
    const { acts, besluitId } = metHulp();
    const stop = {
      grondslag: 'ambtshalve',
      uitkomst: 'beeindigd',
      vervangtBesluitId: besluitId,
      van: getDatum('2027-06-02'),
      eindredenen: ['niet-meer-nodig'],
      gehoord: { op: getDatum('2027-05-20'), woorden: 'Het gaat weer.' },
    } as const;
    const inMei = { nu: '2027-05-25T10:00:00.000Z' };
    assert.equal(regelVoor(stop, acts, inMei), 'TW-46', 'zonder nieuw onderzoek');
    const onderzocht = [...acts, eenAct('verslag-verzonden', {}, '2027-05-20T09:00:00.000Z')];
    const gisteren = { van: getDatum('2027-05-24') };
    for (const mist of [{ gehoord: undefined }, { eindredenen: [] }, { van: undefined }, gisteren])
      assert.equal(regelVoor({ ...stop, ...mist }, onderzocht, inMei), 'TW-46', JSON.stringify(mist));
    const na = besloten(onderzocht, stop, inMei);
    assert.deepEqual(standen(na, ['2027-06-01', '2027-06-02']), ['loopt', 'beeindigd']);
  });

  it('[TW-46] een verslag van voor het besluit telt niet als nieuw onderzoek', () => {
    const { acts, besluitId } = metHulp();
    const eerder = [eenAct('verslag-verzonden', {}, '2026-11-20T09:00:00.000Z'), ...acts];
    const stop = {
      grondslag: 'ambtshalve',
      uitkomst: 'beeindigd',
      vervangtBesluitId: besluitId,
      van: getDatum('2027-06-02'),
      eindredenen: ['niet-meer-nodig'],
      gehoord: { op: getDatum('2026-12-20'), woorden: 'Het gaat.' },
    } as const;
    assert.equal(regelVoor(stop, eerder, { nu: '2027-05-25T10:00:00.000Z' }), 'TW-46');
  });

  it('[TW-47] wat niet tijdelijk is, verander je hier niet', () => {
    const acts = besloten(metAanvraag());
    const vervangtBesluitId = vouwBesluit(acts)?.besluitId;
    assert.equal(
      regelVoor({ grondslag: 'ambtshalve', vervangtBesluitId, aard: 'tijdelijk', tot }, acts),
      'TW-47',
    );
    assert.equal(regelVoor({ grondslag: 'ambtshalve', aard: 'tijdelijk', tot }, acts), 'TW-47');
  });

  it('[TW-43] op elke dag na de eerste loopt hulp, of een mens besloot dat zij stopt', () => {
    const zonder = besloten([eenMelding('2026-12-04', 'ja')], spoed, inDecember);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (dagen) => {
        const dag = plusDagen(spoed.van, dagen);
        const [hulp] = vouwTijdelijkeHulp(zonder);
        assert.ok(hulp);
        assert.notEqual(hulpstandOp(hulp, dag), 'beeindigd');
        assert.notEqual(hulpstandOp(hulp, dag), 'overgenomen');
      }),
    );
  });
});

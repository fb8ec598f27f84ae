import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besloten, bereid, eenAct, metAanvraag, regelVoor } from '../../../tests/builders/besluit.ts';
import { eenOnderzoek, uitgevoerd, volgendId, zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { findBesluit, vouwBesluit, vouwBesluiten } from './besluiten.ts';

describe('besluiten', () => {
  it('[TW-40] zolang een van de vijf stappen leeg is, is er geen besluit; buiten behandeling wel', () => {
    const acts = metAanvraag();
    const leeg = acts.filter(({ inhoud }) => (inhoud as { stap?: string }).stap !== 'problemen');
    for (const uitkomst of ['toegekend', 'deels-toegekend', 'afgewezen'] as const)
      assert.equal(regelVoor({ uitkomst, andereFeiten: false }, leeg), 'TW-40', uitkomst);
    assert.equal(regelVoor({}, acts), undefined);
    assert.notEqual(regelVoor({ uitkomst: 'buiten-behandeling' }, leeg), 'TW-40');
  });

  it('[TW-40] K07: een volgende aanvraag gaat door dezelfde stappen als de eerste', () => {
    const eerst = besloten(metAanvraag());
    const inhoud = {
      aanvraagId: volgendId(),
      weg: 'brief',
      woorden: volgendId(),
      ontvangenOp: '2027-12-01',
      onderzoek: eenOnderzoek(),
    };
    const opnieuw = [...eerst, eenAct('aanvraag-ontvangen', inhoud, '2027-12-01T09:00:00.000Z')];
    assert.equal(
      regelVoor({ van: getDatum('2027-12-20') }, opnieuw, { nu: '2027-12-02T09:00:00.000Z' }),
      'TW-40',
    );
  });

  it('[TW-48] K07: wat de inwoner wil, wat de gespreksvoerder voorstelt en wat besloten wordt, staan apart', () => {
    const acts = metAanvraag();
    const na = [...acts, ...uitgevoerd(bereid(acts, { gewenst: 5, voorgesteld: 4, uren: 4.5 }))];
    const { gewenst, voorgesteld, uren } = vouwBesluit(na)?.voorstel ?? {};
    assert.deepEqual([gewenst, voorgesteld, uren], [5, 4, 4.5]);
  });

  it('een nieuw voorstel vervangt een voorstel dat nog niet genomen is, op dezelfde grondslag', () => {
    const acts = metAanvraag();
    const eerst = [...acts, ...uitgevoerd(bereid(acts, { uren: 2 }))];
    const daarna = [...eerst, ...uitgevoerd(bereid(eerst, { uren: 4 }))];
    assert.deepEqual(
      vouwBesluiten(daarna).map(({ voorstel }) => voorstel.uren),
      [4],
    );
    assert.equal(findBesluit(daarna, vouwBesluit(eerst)?.besluitId ?? ''), undefined);
  });

  it('een voorstel op een ingetrokken aanvraag is weg; wat genomen is, blijft', () => {
    const acts = metAanvraag();
    const { aanvraagId } = acts[1]!.inhoud as { aanvraagId: string };
    const weg = eenAct('aanvraag-ingetrokken', { aanvraagId, redenTekst: 't' }, '2026-12-20T09:00:00.000Z');
    assert.deepEqual(vouwBesluiten([...acts, ...uitgevoerd(bereid(acts)), weg]), []);
    assert.equal(vouwBesluiten([...besloten(acts), weg]).length, 1);
    assert.equal(acts[0]?.zaakId, zaakId);
  });

  it('de eerste brief maakt een besluit bekend', () => {
    const na = besloten(metAanvraag());
    const { besluitId } = vouwBesluit(na)!;
    const brief = (bekendOp: string) =>
      eenAct('beschikking-verzonden', { besluitId, beschikkingId: 'x', wijze: 'post', bekendOp });
    assert.equal(
      vouwBesluit([...na, brief('2026-12-15'), brief('2026-12-18')])?.verzonden?.bekendOp,
      '2026-12-15',
    );
  });
});

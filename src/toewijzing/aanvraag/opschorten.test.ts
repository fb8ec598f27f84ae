import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenAanvraag, opDag } from '../../../tests/builders/aanvraag.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum } from '../../basis/datum.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { vraagAanvulling } from './aanvullen.ts';
import { beeindigOpschorting, meldUitstel, schortOp, vouwOpschortingen } from './opschorten.ts';
import type { OpschortOpdracht } from './opschorten.ts';
import { beslisUiterlijk, opschortingenVan, OPSCHORTGRONDEN } from './opschorting.ts';

function stil(van: string, tot: string, eigen: Partial<OpschortOpdracht> = {}): OpschortOpdracht {
  return {
    zaakId,
    grond: 'toestemming',
    van: getDatum(van),
    tot: getDatum(tot),
    toelichting: 'In de brief van 6 november staat dat het goed is.',
    ...eigen,
  };
}

describe('de termijn voor het besluit stilzetten', () => {
  it('[TW-18] geval 21: het medisch advies duurt vijf weken; met schriftelijke toestemming staat de klok die dagen stil', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-06', (zo, a) => schortOp(zo, stil('2026-11-06', '2026-12-11'), a));
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-06', tot: '2026-12-11' }]);
    assert.equal(beslisUiterlijk(acts, aanvraagId), '2026-12-21');
  });

  it('[TW-18] [TW-19] een jaartal dat verkeerd getypt is, wordt geweigerd', () => {
    const { acts } = eenAanvraag('2026-11-02');
    const nu = opDag('2026-11-06');
    const stilstaan = (tot: string) => schortOp(acts, stil('2026-11-06', tot), nu);
    const lang = stilstaan('2027-12-11');
    assert.equal(!lang.gelukt && lang.regel, 'TW-18');
    assert.equal(stilstaan('2027-11-06').gelukt, true);
    const uitstel = (dag: string) =>
      meldUitstel(acts, { zaakId, nieuweDatum: getDatum(dag), uitleg: 'Er is iemand ziek.' }, nu);
    const ver = uitstel('2027-12-01');
    assert.equal(!ver.gelukt && ver.regel, 'TW-19');
    assert.equal(uitstel('2026-12-01').gelukt, true);
  });

  it('[TW-18] geval 21: de zes weken van het onderzoek staan nooit stil', () => {
    assert.equal(uiterlijkVerslag(getDatum('2026-11-02')), '2026-12-14');
  });

  it('[TW-18] elke grond heeft een reden nodig, een begin en een einde', () => {
    const { acts } = eenAanvraag('2026-11-02');
    for (const grond of OPSCHORTGRONDEN) {
      const goed = schortOp(acts, stil('2026-11-04', '2026-11-10', { grond }), opDag('2026-11-06'));
      assert.equal(goed.gelukt, true, grond);
    }
    const fouten = [
      stil('2026-11-04', '2026-11-10', { toelichting: ' ' }),
      stil('2026-11-04', '2026-11-04'),
      stil('2026-11-01', '2026-11-10'),
      stil('2026-11-07', '2026-11-10'),
    ];
    for (const fout of fouten) {
      const uitkomst = schortOp(acts, fout, opDag('2026-11-06'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-18');
    }
  });

  it('[TW-18] na de laatste dag helpt stilzetten niet meer', () => {
    const { acts } = eenAanvraag('2026-11-02');
    const laat = schortOp(acts, stil('2026-11-17', '2026-11-20'), opDag('2026-11-17'));
    assert.match(!laat.gelukt ? laat.uitleg : '', /16 november 2026/);
  });

  it('[TW-18] kan eerder eindigen, en dan tellen de dagen daarna niet mee', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    const [act] = doe('2026-11-04', (zo, a) => schortOp(zo, stil('2026-11-04', '2026-11-20'), a));
    const opschortingId = act!.id;
    const einde = (op: string) => ({ zaakId, opschortingId, op: getDatum(op) });
    doe('2026-11-11', (zo, a) => beeindigOpschorting(zo, einde('2026-11-11'), a));
    assert.equal(vouwOpschortingen(acts)[0]?.geeindigdOp, '2026-11-11');
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-04', tot: '2026-11-11' }]);
    assert.equal(beeindigOpschorting(acts, einde('2026-11-12'), opDag('2026-11-12')).gelukt, false);
  });

  it('[TW-18] geen dag telt twee keer als er om twee redenen gewacht wordt', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    const vraag = { zaakId, wat: 'Uw adres.', uiterlijk: getDatum('2026-11-10') };
    doe('2026-11-03', (zo, a) => vraagAanvulling(zo, vraag, a));
    doe('2026-11-06', (zo, a) => schortOp(zo, stil('2026-11-06', '2026-11-16'), a));
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-04', tot: '2026-11-16' }]);
  });

  it('[TW-19] geval 20: vertellen dat het later wordt, verlengt niets', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    const later = { zaakId, nieuweDatum: getDatum('2026-12-01'), uitleg: 'Wij hebben te weinig mensen.' };
    doe('2026-11-16', (zo, a) => meldUitstel(zo, later, a));
    assert.equal(acts.at(-1)?.soort, 'uitstel-gemeld');
    assert.equal(beslisUiterlijk(acts, aanvraagId), '2026-11-16');
    assert.deepEqual(opschortingenVan(acts, aanvraagId), []);
    const zonder = meldUitstel(acts, { ...later, uitleg: '' }, opDag('2026-11-16'));
    assert.equal(!zonder.gelukt && zonder.regel, 'TW-19');
    const verleden = meldUitstel(
      acts,
      { ...later, nieuweDatum: getDatum('2026-11-16') },
      opDag('2026-11-16'),
    );
    assert.equal(!verleden.gelukt && verleden.regel, 'TW-19');
  });
});

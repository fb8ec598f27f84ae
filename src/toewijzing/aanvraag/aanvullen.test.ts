import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eenAanvraag, opDag } from '../../../tests/builders/aanvraag.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum, plusDagen, weekdag } from '../../basis/datum.ts';
import { magBuitenBehandeling, ontvangAanvulling, vouwAanvulling, vraagAanvulling } from './aanvullen.ts';
import { beslisUiterlijk, opschortingenVan } from './opschorting.ts';
import { keurVolledigheid } from './volledigheid.ts';

const vraag = (uiterlijk: string, wat = 'Uw handtekening.') => ({
  zaakId,
  wat,
  uiterlijk: getDatum(uiterlijk),
});
const binnen = (dag: string, isVolledig = true) => ({ zaakId, ontvangenOp: getDatum(dag), isVolledig });

describe('een aanvraag aanvullen', () => {
  it('[TW-15] geval 18: gevraagd op 5 november, compleet op 12 november: zes dagen, uiterlijk maandag 23 november', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    assert.equal(beslisUiterlijk(acts, aanvraagId), '2026-11-16');
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    doe('2026-11-12', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-12'), a));
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-06', tot: '2026-11-12' }]);
    assert.equal(beslisUiterlijk(acts, aanvraagId), '2026-11-23');
  });

  it('[TW-15] tot er iets komt, staat de klok stil tot en met de laatste dag, en niet langer', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-06', tot: '2026-11-20' }]);
    doe('2026-11-25', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-25'), a));
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-06', tot: '2026-11-20' }]);
  });

  it('[TW-15] wat niet genoeg is, laat de klok staan', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    doe('2026-11-09', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-09', false), a));
    assert.equal(vouwAanvulling(acts, aanvraagId)?.stand, 'onvolledig');
    assert.deepEqual(opschortingenVan(acts, aanvraagId), [{ van: '2026-11-06', tot: '2026-11-20' }]);
  });

  it('[TW-15] een jaartal dat verkeerd getypt is, zet de klok niet een jaar stil', () => {
    const { acts } = eenAanvraag('2026-11-02');
    const ver = vraagAanvulling(acts, vraag('2027-11-19'), opDag('2026-11-05'));
    assert.equal(!ver.gelukt && ver.regel, 'TW-15');
    assert.equal(vraagAanvulling(acts, vraag('2027-02-05'), opDag('2026-11-05')).gelukt, true);
  });

  it('[TW-15] wie niet zegt wat nodig is, of geen tijd geeft, wordt tegengehouden', () => {
    const { acts } = eenAanvraag('2026-11-02');
    for (const fout of [vraag('2026-11-19', ' '), vraag('2026-11-05'), vraag('2026-11-01')]) {
      const uitkomst = vraagAanvulling(acts, fout, opDag('2026-11-05'));
      assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-15');
    }
    const niets = ontvangAanvulling(acts, binnen('2026-11-05'), opDag('2026-11-05'));
    assert.equal(!niets.gelukt && niets.regel, 'TW-15');
  });

  it('[TW-16] zonder aanvraag valt er niets aan te vullen', () => {
    const uitkomst = vraagAanvulling([], vraag('2026-11-19'), opDag('2026-11-05'));
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'TW-16');
  });

  it('[TW-15] voor elke week: aanvullen maakt de termijn nooit korter, en hij eindigt nooit in het weekend', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 30 }),
        (start, na, lang) => {
          const dag = plusDagen(getDatum('2026-03-02'), start);
          const { acts, aanvraagId, doe } = eenAanvraag(dag);
          const zonder = beslisUiterlijk(acts, aanvraagId);
          const gevraagd = plusDagen(dag, na);
          doe(gevraagd, (zo, a) => vraagAanvulling(zo, vraag(plusDagen(gevraagd, lang)), a));
          const met = beslisUiterlijk(acts, aanvraagId);
          assert.ok(met >= zonder);
          assert.ok(weekdag(met) <= 5);
        },
      ),
    );
  });
});

describe('buiten behandeling laten', () => {
  const op = (aanvraagId: string, dag: string) => ({ aanvraagId, vandaag: getDatum(dag) });

  it('[TW-20] kan pas als er niets kwam, en alleen in de vier weken daarna', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    assert.equal(magBuitenBehandeling(acts, op(aanvraagId, '2026-11-10')).gelukt, false);
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    const nog = magBuitenBehandeling(acts, op(aanvraagId, '2026-11-19'));
    assert.equal(!nog.gelukt && nog.regel, 'TW-20');
    assert.equal(magBuitenBehandeling(acts, op(aanvraagId, '2026-11-20')).gelukt, true);
    assert.equal(magBuitenBehandeling(acts, op(aanvraagId, '2026-12-17')).gelukt, true);
    const laat = magBuitenBehandeling(acts, op(aanvraagId, '2026-12-18'));
    assert.match(!laat.gelukt ? laat.uitleg : '', /17 december 2026.*besluit over de inhoud/);
  });

  it('[TW-20] kan ook als er iets kwam dat niet genoeg is, en niet als de aanvraag compleet is', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    doe('2026-11-09', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-09', false), a));
    assert.equal(magBuitenBehandeling(acts, op(aanvraagId, '2026-11-10')).gelukt, true);
    doe('2026-11-12', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-12'), a));
    assert.equal(magBuitenBehandeling(acts, op(aanvraagId, '2026-11-20')).gelukt, false);
  });
});

describe('wat de inwoner zelf instuurt', () => {
  it('[TW-15] [TW-20] wacht tot iemand keek, en telt dan vanaf de dag waarop het kwam', () => {
    const { acts, aanvraagId, doe } = eenAanvraag('2026-11-02');
    doe('2026-11-05', (zo, a) => vraagAanvulling(zo, vraag('2026-11-19'), a));
    const opdracht = { ...binnen('2026-11-12', false), woorden: 'Mijn adres is Nergensstraat 1.' };
    const zelf = { ...opDag('2026-11-12'), door: { soort: 'inwoner', id: 'jo' } } as const;
    doe('2026-11-12', (zo) => ontvangAanvulling(zo, opdracht, zelf));
    assert.equal(vouwAanvulling(acts, aanvraagId)?.stand, 'ingestuurd');
    const laat = magBuitenBehandeling(acts, { aanvraagId, vandaag: getDatum('2026-11-25') });
    assert.match(!laat.gelukt ? laat.uitleg : '', /Kijk eerst of de aanvraag nu compleet is/);
    doe('2026-11-16', (zo, a) => ontvangAanvulling(zo, binnen('2026-11-12'), a));
    assert.equal(beslisUiterlijk(acts, aanvraagId), '2026-11-23');
  });
});

describe('is een aanvraag compleet', () => {
  const heel = { woorden: 'Hulp.', naam: 'Jo van den Trapniet', adres: 'Nergensstraat 1' };

  it('[TW-24] met naam, adres, wat er gevraagd wordt en een handtekening ontbreekt er niets', () => {
    const aanvraag = { weg: 'brief', ondertekend: 'handtekening' } as const;
    assert.deepEqual(keurVolledigheid({ ...heel, aanvraag }), []);
  });

  it('[TW-24] noemt alles wat ontbreekt in één keer, met wat de inwoner gevraagd kan worden', () => {
    const aanvraag = { weg: 'brief', ondertekend: 'geen' } as const;
    const mist = keurVolledigheid({ aanvraag, woorden: ' ', naam: undefined, adres: '' });
    assert.deepEqual(
      mist.map(({ wat }) => wat),
      ['naam', 'adres', 'gevraagd', 'ondertekening'],
    );
    assert.ok(mist.every(({ vraag: zin }) => zin.startsWith('Wij missen')));
  });

  it('[TW-24] wie op de eigen pagina aanvraagt, is bekend en hoeft niet te tekenen', () => {
    for (const ondertekend of ['ingelogd', 'elektronisch'] as const) {
      assert.deepEqual(keurVolledigheid({ ...heel, aanvraag: { weg: 'mijn', ondertekend } }), []);
    }
  });
});

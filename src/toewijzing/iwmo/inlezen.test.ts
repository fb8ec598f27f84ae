import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  begonnen,
  BREDE_STOEP,
  eenBesluit,
  eenInwoner,
  gestopt,
  profiel,
  THUISHULP,
} from '../../../tests/builders/iwmo.ts';
import { eenRegiebericht } from '../../../tests/builders/regiebericht.ts';
import type { Anders, Product } from '../../../tests/builders/regiebericht.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import type { Act } from '../../basis/act.ts';
import { testBsn } from '../../basis/bsn.ts';
import { xmlElement } from '../../basis/xml.ts';
import { berichtruimte } from './bericht301.ts';
import { herkenBericht } from './herken.ts';
import { leesRegiebericht } from './inlezen.ts';
import { meldStart, meldStop } from './levering.ts';
import { wijsToe } from './toewijzen.ts';
import { isInLevering, vouwToewijzingen } from './toewijzingen.ts';
import { verwerk } from './verwerken.ts';
import type { Verwerkt } from './verwerken.ts';

const door = () => doorMedewerker('b', '2026-12-07T10:00:00.000Z');

function toegewezen(): readonly Act[] {
  const opdracht = { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel };
  const nu = doorMedewerker('b', '2026-11-17T10:00:00.000Z');
  return [...eenBesluit(), ...uitgevoerd(wijsToe(eenBesluit(), opdracht, nu))];
}

function weigering(anders: Anders): string {
  const uitkomst = herkenBericht(eenRegiebericht(anders));
  return uitkomst.gelukt ? `gelukt ${uitkomst.waarde}` : `${uitkomst.regel} ${uitkomst.uitleg}`;
}

/** The fields that are wrong in a message by itself. */
function velden(anders: Anders): readonly string[] {
  const gelezen = leesRegiebericht(eenRegiebericht(anders), anders.soort ?? '305');
  return gelezen.gelukt ? [] : gelezen.fouten.map(({ veld }) => veld);
}

function verwerkt(anders: Anders, acts: readonly Act[] = toegewezen()): Verwerkt {
  const gelezen = leesRegiebericht(eenRegiebericht(anders), anders.soort ?? '305');
  assert.ok(gelezen.gelukt);
  const bekend = { gemeentecode: '9001', acts: new Map([[zaakId, acts]]), persoonBij: () => eenInwoner() };
  return verwerk(gelezen.bericht, bekend, door());
}

function fouten(anders: Anders, acts?: readonly Act[]): readonly string[] {
  const uitkomst = verwerkt(anders, acts);
  return uitkomst.gelukt ? [] : uitkomst.fouten.map(({ veld }) => veld);
}

const start = (product: Product, acts?: readonly Act[]) => fouten({ producten: [product] }, acts);
const stop = (product: Product, acts: readonly Act[]) => fouten({ soort: '307', producten: [product] }, acts);

describe('welk bericht het is', () => {
  it('[TW-87] een 305 en een 307 van 3.2 worden herkend', () => {
    assert.equal(weigering({}), 'gelukt 305');
    assert.equal(weigering({ soort: '307' }), 'gelukt 307');
  });

  it('[TW-87] een oudere release wordt geweigerd met die uitleg', () => {
    for (const release of ['2_0', '2_4', '3_0', '3_1', '4_0']) {
      const ruimte = berichtruimte('305').replace('3_2', release);
      assert.match(
        weigering({ ruimte }),
        new RegExp(
          `^TW-87 Dit bericht is van iWmo ${release.replace('_', '.')}\\. We lezen alleen release 3\\.2`,
        ),
      );
    }
    assert.match(
      weigering({ versie: '2', subversie: '4' }),
      /^TW-87 BerichtVersie en BerichtSubversie zijn samen 2\.4/,
    );
  });

  it('[TW-87] de oude declaraties 303 en 304 bestaan in 3.2 niet meer', () => {
    for (const nummer of ['303', '304']) {
      for (const release of ['2_4', '3_2']) {
        const ruimte = berichtruimte(nummer).replace('3_2', release);
        assert.match(weigering({ ruimte }), /^TW-87 De 30[34] was de declaratie tot en met release 2\.4/);
      }
    }
  });

  it('[TW-87] een ander bericht, een andere standaard of iets heel anders wordt geweigerd met de reden', () => {
    assert.match(weigering({ ruimte: berichtruimte('323') }), /declaratie \(323\) hoort bij de financiële/);
    assert.match(weigering({ ruimte: berichtruimte('306') }), /antwoord op een bericht/);
    assert.match(weigering({ ruimte: berichtruimte('315') }), /verzoek om toewijzing \(315\)/);
    assert.match(weigering({ ruimte: berichtruimte('301') }), /gaat van de gemeente naar de aanbieder/);
    assert.match(weigering({ ruimte: berichtruimte('399') }), /De 399 kennen we niet/);
    const jeugd = 'http://www.istandaarden.nl/ijw/3_2/jw305/schema';
    assert.match(weigering({ ruimte: jeugd }), /^TW-87 Dit is een bericht van de ijw/);
    assert.match(weigering({ ruimte: '' }), /^TW-87 Dit is geen bericht van de iWmo/);
    assert.match(weigering({ wortel: 'Brief' }), /^TW-87 Dit is geen bericht van de iWmo/);
    assert.match(weigering({ code: '420' }), /^TW-87 BerichtCode is 420 en past niet bij een WMO305/);
    assert.equal(herkenBericht(xmlElement(berichtruimte('305'), 'Bericht', [])).gelukt, false);
  });
});

describe('wat er in het bericht staat', () => {
  it('[TW-88] een goed bericht wordt helemaal gelezen', () => {
    const gelezen = leesRegiebericht(eenRegiebericht({ soort: '307' }), '307');
    assert.ok(gelezen.gelukt);
    const { producten, ...kop } = gelezen.bericht;
    assert.deepEqual(kop, {
      soort: '307',
      afzender: THUISHULP,
      ontvanger: '9001',
      identificatie: 'TH-1',
      dagtekening: '2026-12-07',
      bsn: testBsn(7),
      geboortedatum: '1941-03-02',
    });
    assert.deepEqual(producten, [
      {
        toewijzingnummer: 1,
        categorie: '01',
        code: '01A03',
        ingangOp: '2026-12-01',
        begonnenOp: '2026-12-02',
        gestoptOp: '2026-12-05',
        reden: '19',
        status: '1',
      },
    ]);
  });

  it('[TW-88] elk verkeerd veld wordt genoemd: BSN, datums, codes, nummer en status', () => {
    assert.deepEqual(velden({ bsn: '123456789' }), ['Bsn']);
    assert.deepEqual(velden({ bsn: '12345' }), ['Bsn']);
    assert.deepEqual(velden({ afzender: '123' }), ['Afzender']);
    assert.deepEqual(velden({ geboren: '1941-02-30' }), ['Datum']);
    assert.deepEqual(velden({ dagtekening: 'gisteren' }), ['Dagtekening']);
    assert.deepEqual(velden({ identificatie: 'een veel te lang kenmerk' }), ['Identificatie']);
    assert.deepEqual(velden({ producten: [] }), ['StartProducten']);
    assert.deepEqual(velden({ producten: [{ nummer: '' }] }), ['ToewijzingNummer']);
    assert.deepEqual(velden({ producten: [{ begin: '2026-13-01' }] }), ['Begindatum']);
    assert.deepEqual(velden({ producten: [{ status: '2' }] }), ['StatusAanlevering']);
    assert.deepEqual(velden({ producten: [{ status: '9' }] }), ['StatusAanlevering']);
    assert.deepEqual(velden({ soort: '307', producten: [{ reden: '99' }] }), ['RedenBeeindiging']);
  });

  it('[TW-88] alle fouten komen tegelijk, ook als er hele delen ontbreken', () => {
    assert.deepEqual(velden({ bsn: '1', dagtekening: 'x', producten: [{ status: '7' }] }), [
      'Dagtekening',
      'Bsn',
      'StatusAanlevering',
    ]);
    const leeg = leesRegiebericht(xmlElement(berichtruimte('305'), 'Bericht', []), '305');
    assert.ok(!leeg.gelukt);
    assert.deepEqual(
      leeg.fouten.map(({ veld }) => veld),
      ['Header', 'Client', 'StartProducten'],
    );
  });

  it('[TW-88] wat iemand met de hand maakt, laat het lezen nooit struikelen', () => {
    const tekst = fc.string({ unit: 'grapheme', maxLength: 12 });
    const product = fc.record(
      { nummer: tekst, begin: tekst, einde: tekst, reden: tekst, status: tekst, categorie: tekst },
      { requiredKeys: [] },
    );
    const bericht = fc.record(
      {
        bsn: tekst,
        geboren: tekst,
        dagtekening: tekst,
        afzender: tekst,
        producten: fc.array(product, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(bericht, fc.constantFrom('305', '307'), (anders, soort) => {
        const gelezen = leesRegiebericht(eenRegiebericht({ ...anders, soort }), soort);
        assert.ok(gelezen.gelukt || gelezen.fouten.length > 0);
      }),
    );
  });
});

describe('past het bij wat we weten', () => {
  it('[TW-90] een start wordt opgeschreven, met de dag van het begin', () => {
    const uitkomst = verwerkt({});
    assert.ok(uitkomst.gelukt);
    assert.deepEqual(
      uitkomst.acts.map(({ soort, inhoud }) => ({ soort, inhoud })),
      [{ soort: 'start-gemeld', inhoud: { toewijzingnummer: 1, begonnenOp: '2026-12-02', bron: '305' } }],
    );
  });

  it('[TW-88] een andere inwoner, aanbieder, gemeente of een ander product wordt geweigerd met het veld', () => {
    assert.deepEqual(fouten({ bsn: testBsn(8) }), ['Bsn']);
    assert.deepEqual(fouten({ geboren: '1941-03-03' }), ['Geboortedatum']);
    assert.deepEqual(fouten({ afzender: BREDE_STOEP }), ['Afzender']);
    assert.deepEqual(fouten({ ontvanger: '9002' }), ['Ontvanger']);
    assert.deepEqual(fouten({ dagtekening: '2026-12-08' }), ['Dagtekening']);
    assert.deepEqual(start({ nummer: 77 }), ['ToewijzingNummer']);
    assert.deepEqual(start({ categorie: '02' }), ['Categorie']);
    assert.deepEqual(start({ productcode: '01A99' }), ['Code']);
    assert.deepEqual(start({ ingang: '2026-12-03' }), ['ToewijzingIngangsdatum']);
  });

  it('[TW-90] geen start voor de toewijzing begint, na haar einde of in de toekomst', () => {
    assert.deepEqual(start({ begin: '2026-11-30' }), ['Begindatum']);
    assert.deepEqual(start({ begin: '2026-12-08' }), ['Begindatum']);
    assert.deepEqual(start({ begin: '2027-12-01' }), ['Begindatum', 'Begindatum']);
    assert.deepEqual(start({ begin: '2026-12-01' }), []);
  });

  it('[TW-90] geen tweede start zolang de hulp loopt, wel na een stop', () => {
    const loopt = [...toegewezen(), begonnen(1, '2026-12-02')];
    assert.deepEqual(start({ begin: '2026-12-03' }, loopt), ['Begindatum']);
    const stil = [...loopt, gestopt(1, '2026-12-04', '20')];
    assert.deepEqual(start({ begin: '2026-12-05' }, stil), []);
    assert.deepEqual(start({ begin: '2026-12-03' }, stil), ['Begindatum']);
  });

  it('[TW-90] de aanbieder haalt een verkeerde start weg en stuurt in hetzelfde bericht de goede', () => {
    const loopt = [...toegewezen(), begonnen(1, '2026-12-02')];
    const uitkomst = verwerkt({ producten: [{ status: '3' }, { begin: '2026-12-03' }] }, loopt);
    assert.ok(uitkomst.gelukt);
    const na = [...loopt, ...uitkomst.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
    assert.deepEqual(
      vouwToewijzingen(na)[0]?.leveringen.map(({ begonnenOp }) => begonnenOp),
      ['2026-12-03'],
    );
    assert.deepEqual(start({ status: '3', begin: '2026-12-04' }, loopt), ['Begindatum']);
    assert.deepEqual(start({ status: '3' }, [...loopt, gestopt(1, '2026-12-03')]), ['Begindatum']);
  });

  it('[TW-91] een stop hoort bij een start, en ligt er niet voor', () => {
    const loopt = [...toegewezen(), begonnen(1, '2026-12-02')];
    assert.deepEqual(stop({}, toegewezen()), ['Begindatum']);
    assert.deepEqual(stop({ begin: '2026-12-03' }, loopt), ['Begindatum']);
    assert.deepEqual(stop({ einde: '2026-12-01' }, loopt), ['Einddatum']);
    assert.deepEqual(stop({ einde: '2026-12-09' }, loopt), ['Einddatum']);
    assert.deepEqual(stop({}, loopt), []);
  });

  it('[TW-91] na een tijdelijke stop kan alleen een gewone stop volgen, niet eerder dan die', () => {
    const stil = [...toegewezen(), begonnen(1, '2026-12-02'), gestopt(1, '2026-12-04', '20')];
    assert.deepEqual(stop({ reden: '20' }, stil), ['RedenBeeindiging']);
    assert.deepEqual(stop({ reden: '19', einde: '2026-12-03' }, stil), ['Einddatum']);
    assert.deepEqual(stop({ reden: '19', einde: '2026-12-04' }, stil), []);
    assert.deepEqual(stop({ reden: '19' }, [...stil, gestopt(1, '2026-12-04')]), ['RedenBeeindiging']);
  });

  it('[TW-91] een verkeerde stop wordt weggehaald, en dan loopt de hulp weer', () => {
    const gestopte = [...toegewezen(), begonnen(1, '2026-12-02'), gestopt(1, '2026-12-05')];
    const uitkomst = verwerkt({ soort: '307', producten: [{ status: '3' }] }, gestopte);
    assert.ok(uitkomst.gelukt);
    const na = [...gestopte, ...uitkomst.acts.map((act) => ({ ...act, vastgelegdOp: act.gebeurdOp }))];
    assert.ok(isInLevering(vouwToewijzingen(na)[0]!));
    assert.deepEqual(stop({ status: '3', einde: '2026-12-06' }, gestopte), ['Einddatum']);
  });

  it('[TW-88] één fout product, en er gebeurt niets van het hele bericht', () => {
    const uitkomst = verwerkt({ producten: [{}, { nummer: 77 }] });
    assert.ok(!uitkomst.gelukt);
  });

  it('[TW-90] een start en een stop zonder bericht volgen dezelfde regels', () => {
    const gevraagd = { zaakId, toewijzingnummer: 1, begonnenOp: eenInwoner().geboortedatum! };
    const vroeg = meldStart(toegewezen(), gevraagd, door());
    assert.equal(!vroeg.gelukt && vroeg.regel, 'TW-90');
    const begin = { zaakId, toewijzingnummer: 1, begonnenOp: '2026-12-02' as typeof gevraagd.begonnenOp };
    const loopt = [...toegewezen(), ...uitgevoerd(meldStart(toegewezen(), begin, door()))];
    assert.equal(meldStart(toegewezen(), { ...begin, toewijzingnummer: 9 }, door()).gelukt, false);
    const einde = { zaakId, toewijzingnummer: 1, gestoptOp: begin.begonnenOp, reden: '19' };
    assert.equal(meldStop(loopt, einde, door()).gelukt, true);
    assert.equal(meldStop(loopt, { ...einde, reden: '99' }, door()).gelukt, false);
    const zonder = meldStop(toegewezen(), einde, door());
    assert.equal(!zonder.gelukt && zonder.regel, 'TW-91');
  });
});

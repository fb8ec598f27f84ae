import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vandaag } from '../../tests/builders/arrangement.ts';
import { probeerAfsluiten } from '../../tests/builders/opvolging.ts';
import { assertGeweigerd, eenVerloop } from '../../tests/builders/verloop.ts';
import { maakAct } from '../basis/act.ts';
import { plusDagen } from '../basis/datum.ts';
import { gelukt } from '../basis/uitkomst.ts';
import { GEMEENTEN } from '../inrichting/index.ts';
import { schrijfAfsluitbericht } from './afsluitbericht.ts';
import { GRONDEN, sluitZaakAf, vouwAfsluiting } from './afsluiten.ts';

const profiel = GEMEENTEN[0]!.profielen[0]!;

function bericht(grond: (typeof GRONDEN)[number], naar?: string) {
  return schrijfAfsluitbericht({ grond, naar, afzender: 'Gemeente Heldermond', profiel });
}

describe('afsluiten', () => {
  it('[OV-10] elke grond heeft een dag die geweest is en een toelichting', () => {
    for (const grond of GRONDEN) {
      const feiten = { besluit: 'afgewezen' };
      const verloop = eenVerloop();
      assertGeweigerd(probeerAfsluiten(verloop, feiten, { grond, toelichting: '\n' }), 'OV-10');
      assertGeweigerd(probeerAfsluiten(verloop, feiten, { grond, op: plusDagen(vandaag, 1) }), 'OV-10');
      assert.ok(probeerAfsluiten(verloop, feiten, { grond, op: plusDagen(vandaag, -1) }).gelukt, grond);
      const dicht = vouwAfsluiting(verloop.acts);
      assert.deepEqual([dicht?.grond, dicht?.op], [grond, plusDagen(vandaag, -1)]);
      assert.equal(verloop.teksten.get(dicht?.toelichting ?? ''), 'Besproken aan de telefoon.');
    }
  });

  it('[OV-10] een zaak eindigt niet voor de dag van de melding', () => {
    const gemeldOp = vandaag;
    assertGeweigerd(probeerAfsluiten(eenVerloop(), { gemeldOp }, { op: plusDagen(vandaag, -1) }), 'OV-10');
    assert.ok(probeerAfsluiten(eenVerloop(), { gemeldOp }, { op: vandaag }).gelukt);
  });

  it('[OV-11] geen aanvraag gewenst: pas na het verslag, en in de woorden van de inwoner', () => {
    const verloop = eenVerloop();
    assertGeweigerd(probeerAfsluiten(verloop, { verslagVerzondenOp: undefined }), 'OV-11');
    assertGeweigerd(probeerAfsluiten(verloop, {}, { wens: ' ' }), 'OV-11');
    assert.ok(probeerAfsluiten(verloop).gelukt);
    const wens = vouwAfsluiting(verloop.acts)?.wens;
    assert.equal(verloop.teksten.get(wens ?? ''), 'Ik red me zo prima.');
  });

  it('[OV-11] tegenproef: wie intrekt, verhuist of overlijdt, hoeft op geen verslag te wachten', () => {
    for (const grond of ['ingetrokken', 'verhuisd', 'overleden', 'doorgezonden'] as const) {
      assert.ok(probeerAfsluiten(eenVerloop(), { verslagVerzondenOp: undefined }, { grond }).gelukt, grond);
    }
  });

  it('[OV-12] met een aanvraag zonder besluit sluit de zaak alleen bij intrekken, verhuizen of overlijden', () => {
    for (const grond of GRONDEN) {
      const feiten = { heeftOpenAanvraag: true, besluit: 'afgewezen' };
      const mag = ['ingetrokken', 'verhuisd', 'overleden'].includes(grond);
      const uitkomst = probeerAfsluiten(eenVerloop(), feiten, { grond });
      if (mag) assert.ok(uitkomst.gelukt, grond);
      else assertGeweigerd(uitkomst, 'OV-12');
    }
  });

  it('[OV-18] met tijdelijke hulp zonder besluit over daarna sluit de zaak alleen bij verhuizen of overlijden', () => {
    for (const grond of GRONDEN) {
      const feiten = { heeftTijdelijkeHulp: true, besluit: 'afgewezen' };
      const uitkomst = probeerAfsluiten(eenVerloop(), feiten, { grond });
      if (['verhuisd', 'overleden'].includes(grond)) assert.ok(uitkomst.gelukt, grond);
      else assertGeweigerd(uitkomst, 'OV-18');
    }
  });

  it('[OV-13] afgewezen is alleen wat bij besluit is afgewezen', () => {
    for (const besluit of [undefined, 'toegekend', 'deels-toegekend']) {
      assertGeweigerd(probeerAfsluiten(eenVerloop(), { besluit }, { grond: 'afgewezen' }), 'OV-13');
    }
    for (const besluit of ['afgewezen', 'buiten-behandeling']) {
      assert.ok(probeerAfsluiten(eenVerloop(), { besluit }, { grond: 'afgewezen' }).gelukt);
    }
  });

  it('[OV-17] wie doorzendt, zegt naar wie', () => {
    const verloop = eenVerloop();
    assertGeweigerd(probeerAfsluiten(verloop, {}, { grond: 'doorgezonden', naar: '' }), 'OV-17');
    assert.ok(probeerAfsluiten(verloop, {}, { grond: 'doorgezonden', naar: 'het CIZ' }).gelukt);
    assert.equal(vouwAfsluiting(verloop.acts)?.naar, 'het CIZ');
  });

  it('[OV-14] een zaak sluit één keer', () => {
    assertGeweigerd(probeerAfsluiten(eenVerloop(), { afgeslotenOp: vandaag }), 'OV-14');
  });

  it('[OV-14] komt er daarna een aanvraag, ook een vroege, dan is de zaak weer open', () => {
    for (const soort of ['aanvraag-ontvangen', 'aanvraag-vroeg-ontvangen']) {
      const verloop = eenVerloop();
      assert.ok(probeerAfsluiten(verloop).gelukt);
      const inhoud = { aanvraagId: 'a', ontvangenOp: vandaag };
      verloop.doe((_, aanleiding) =>
        gelukt({ acts: [maakAct(soort, { zaakId: verloop.zaakId, inhoud }, aanleiding)], teksten: [] }),
      );
      assert.equal(vouwAfsluiting(verloop.acts), undefined);
      assert.ok(probeerAfsluiten(verloop, {}, { grond: 'einde-ondersteuning' }).gelukt);
      assert.equal(vouwAfsluiting(verloop.acts)?.grond, 'einde-ondersteuning');
    }
  });

  it('[OV-8] het systeem sluit nooit af, op welke grond ook', () => {
    fc.assert(
      fc.property(fc.constantFrom(...GRONDEN), fc.boolean(), (grond, heeftOpenAanvraag) => {
        const verloop = eenVerloop();
        const opdracht = {
          zaakId: verloop.zaakId,
          grond,
          op: vandaag,
          toelichting: 'x',
          wens: 'y',
          naar: 'z',
        };
        const feiten = { verslagVerzondenOp: vandaag, heeftOpenAanvraag, besluit: 'afgewezen' };
        for (const door of [{ soort: 'systeem' }, { soort: 'koppeling', id: verloop.zaakId }] as const) {
          const uitkomst = verloop.probeer((_, aanleiding) =>
            sluitZaakAf(feiten, opdracht, { ...aanleiding, door }),
          );
          assertGeweigerd(uitkomst, 'OV-8');
        }
      }),
    );
  });
});

describe('het bericht bij het afsluiten', () => {
  it('[OV-15] wie niets aanvraagt, leest dat dit geen besluit is en hoe aanvragen alsnog kan', () => {
    const tekst = bericht('geen-aanvraag-gewenst')?.tekst ?? '';
    assert.match(tekst, /Dit bericht is geen besluit\./u);
    assert.match(tekst, /Wilt u later toch iets aanvragen\? Dat kan altijd\./u);
    assert.match(tekst, /Binnen twee weken krijgt u dan een besluit/u);
    for (const waar of [
      profiel.contact.telefoon,
      profiel.contact.adres,
      profiel.clientondersteuning.telefoon,
    ])
      assert.ok(tekst.includes(waar), waar);
  });

  it('[OV-15] wie stopt, leest dat dit de eigen keuze was en dat zich bedenken mag', () => {
    assert.match(bericht('ingetrokken')?.tekst ?? '', /eigen keuze\. Heeft u zich bedacht/u);
  });

  it('[OV-17] wie wordt doorgezonden, leest naar wie', () => {
    assert.match(bericht('doorgezonden', 'het CIZ')?.tekst ?? '', /hoort bij het CIZ/u);
  });

  it('[OV-16] na overlijden is er geen bericht; en waar een brief met een besluit bij hoort, hier ook niet', () => {
    for (const grond of ['overleden', 'afgewezen', 'einde-ondersteuning', 'verhuisd'] as const)
      assert.equal(bericht(grond), undefined, grond);
  });

  it('[OV-15] het onderwerp zegt niets over de persoon', () => {
    for (const grond of GRONDEN) {
      const onderwerp = bericht(grond, 'het CIZ')?.onderwerp;
      if (onderwerp !== undefined) assert.equal(onderwerp, 'Bericht van Gemeente Heldermond');
    }
  });
});

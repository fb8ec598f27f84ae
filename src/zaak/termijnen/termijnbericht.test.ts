import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gemeld, idVan, opDagen, termijnenOp } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../../tests/builders/toewijzing.ts';
import { getDatum, plusDagen, schrijfDatumKort } from '../../basis/datum.ts';
import { HELDERMOND } from '../../inrichting/profielen/heldermond.ts';
import { stelBerichtOp } from './berichttekst.ts';
import { dagenVooraf, findBerichttermijn, isBerichtKlaar, verstuurTermijnbericht } from './termijnbericht.ts';
import type { Berichttermijn } from './termijnbericht.ts';

const aanvraag: Stap = ['2026-11-02', 'aanvraag-ontvangen', { aanvraagId: 'a', ontvangenOp: '2026-11-02' }];
const profiel = {};

function klaar(vandaag: string, termijn: Berichttermijn, ...stappen: readonly Stap[]): boolean {
  const kader = { acts: opDagen(...stappen), vandaag: getDatum(vandaag), profiel };
  const gevonden = findBerichttermijn(kader, termijn);
  return gevonden !== undefined && isBerichtKlaar(gevonden, kader);
}

function concept(termijn: Berichttermijn, vandaag: string): string {
  return stelBerichtOp({
    termijn,
    einde: getDatum(termijn === 'D03' ? '2026-12-14' : '2026-11-16'),
    vandaag: getDatum(vandaag),
    waarom: 'Er waren te weinig mensen om iedereen op tijd te spreken.',
    nieuweDatum: getDatum('2027-01-11'),
    profiel: HELDERMOND,
    afzender: 'Gemeente Heldermond',
  });
}

describe('het bericht dat het later wordt', () => {
  it('[ZK-46] ligt klaar vanaf zeven dagen voor het verslag en drie dagen voor het besluit', () => {
    const zaak = gemeld('2026-11-02');
    assert.deepEqual(
      [klaar('2026-12-06', 'D03', ...zaak), klaar('2026-12-07', 'D03', ...zaak)],
      [false, true],
    );
    assert.deepEqual(
      [klaar('2026-11-12', 'D05', aanvraag), klaar('2026-11-13', 'D05', aanvraag)],
      [false, true],
    );
    assert.equal(klaar('2027-02-01', 'D03', ...zaak), true, 'ook als het al te laat is');
  });

  it('[ZK-46] de gemeente kiest zelf hoeveel dagen eerder', () => {
    const eigen = { termijnen: { dagenVooraf: { D03: 14 } } };
    assert.deepEqual([dagenVooraf(eigen, 'D03'), dagenVooraf(eigen, 'D05')], [14, 3]);
  });

  it('[ZK-46] is niet nodig als het verslag er is, of als de inwoner al weet wanneer het komt', () => {
    const verslag: Stap = ['2026-12-08', 'verslag-verzonden'];
    assert.equal(klaar('2026-12-09', 'D03', ...gemeld('2026-11-02'), verslag), false);
    const inhoud = { termijn: 'D03', van: idVan(0), nieuweDatum: '2027-01-11', tekst: 't', wijze: 'post' };
    const verteld: Stap = ['2026-12-08', 'termijnbericht-verzonden', inhoud];
    assert.equal(klaar('2026-12-09', 'D03', ...gemeld('2026-11-02'), verteld), false);
    assert.equal(
      klaar('2027-01-12', 'D03', ...gemeld('2026-11-02'), verteld),
      true,
      'de nieuwe dag ging ook voorbij',
    );
  });

  it('[ZK-46] is niet nodig als de brief over de aanvraag het al vertelde', () => {
    const brief: Stap = ['2026-11-13', 'uitstel-gemeld', { aanvraagId: 'a', nieuweDatum: '2026-11-30' }];
    const ander: Stap = ['2026-11-13', 'uitstel-gemeld', { aanvraagId: 'b', nieuweDatum: '2026-11-30' }];
    assert.equal(klaar('2026-11-14', 'D05', aanvraag, brief), false);
    assert.equal(klaar('2026-11-14', 'D05', aanvraag, ander), true);
  });

  it('[ZK-46] over een termijn die niet loopt, gaat geen bericht', () => {
    const opdracht = {
      zaakId,
      termijn: 'D05',
      nieuweDatum: getDatum('2027-01-11'),
      tekst: 'x',
      wijze: 'post',
    } as const;
    const uitkomst = verstuurTermijnbericht(opDagen(...gemeld('2026-11-02')), opdracht, doorMedewerker());
    assert.equal(!uitkomst.gelukt && uitkomst.regel, 'ZK-46');
    const leeg = verstuurTermijnbericht(
      opDagen(...gemeld('2026-11-02')),
      { ...opdracht, termijn: 'D03', tekst: '  ' },
      doorMedewerker(),
    );
    assert.equal(!leeg.gelukt && leeg.regel, 'ZK-46');
  });

  it('[ZK-47] voor elke dag: alleen een nieuwe dag na vandaag en na de laatste dag mag, en hij staat in het bericht', () => {
    const acts = opDagen(...gemeld('2026-11-02'));
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -30, max: 30 }), (later, dag) => {
        const vandaag = plusDagen(getDatum('2026-12-14'), dag);
        const nieuweDatum = plusDagen(getDatum('2026-12-14'), later);
        const opdracht = { zaakId, termijn: 'D03', nieuweDatum, wijze: 'post' } as const;
        const aanleiding = doorMedewerker('a', `${vandaag}T10:00:00.000Z`);
        const tekst = `Het wordt ${schrijfDatumKort(nieuweDatum)}.`;
        const mag = verstuurTermijnbericht(acts, { ...opdracht, tekst }, aanleiding);
        assert.equal(mag.gelukt, later > 0 && later > dag);
        const anders = verstuurTermijnbericht(acts, { ...opdracht, tekst: 'Het wordt later.' }, aanleiding);
        assert.equal(anders.gelukt, false);
        assert.ok(!mag.gelukt ? mag.regel === 'ZK-47' : true);
      }),
    );
  });

  it('[ZK-41] geval 20: het bericht verlengt niets: de termijn blijft gemist staan', () => {
    const acts = opDagen(...gemeld('2026-11-02'));
    const nieuweDatum = getDatum('2027-01-11');
    const opdracht = {
      zaakId,
      termijn: 'D03',
      nieuweDatum,
      tekst: 'Het wordt 11 januari 2027.',
      wijze: 'post',
    } as const;
    const gedaan = uitgevoerd(
      verstuurTermijnbericht(acts, opdracht, doorMedewerker('a', '2026-12-20T10:00:00.000Z')),
    );
    assert.deepEqual(
      gedaan.map(({ soort }) => soort),
      ['termijnbericht-verzonden'],
    );
    const met: Stap = ['2026-12-20', 'termijnbericht-verzonden', gedaan[0]?.inhoud as object];
    assert.deepEqual(
      termijnenOp('2026-12-21', ...gemeld('2026-11-02'), met),
      termijnenOp('2026-12-21', ...gemeld('2026-11-02')),
    );
  });

  it('[ZK-48] het bericht over het verslag zegt dat een aanvraag nu al mag, en niets over geld', () => {
    const tekst = concept('D03', '2026-12-10');
    assert.match(
      tekst,
      /U zou uiterlijk maandag 14 december 2026 het verslag van ons krijgen\. Dat lukt ons niet\./,
    );
    assert.match(tekst, /te weinig mensen/);
    assert.match(tekst, /Uiterlijk maandag 11 januari 2027 krijgt u het verslag\./);
    assert.match(tekst, /Vanaf dinsdag 15 december 2026 mag u ook zonder verslag een besluit aanvragen/);
    assert.doesNotMatch(tekst, /ingebrekestelling|geld betalen/);
  });

  it('[ZK-48] het bericht over het besluit is eerlijk: niet meer tijd, en wat de inwoner kan doen', () => {
    const tekst = concept('D05', '2026-11-20');
    assert.match(tekst, /U had op maandag 16 november 2026 een besluit op uw aanvraag moeten krijgen/);
    assert.match(tekst, /niet meer tijd van de wet/);
    assert.match(tekst, /ingebrekestelling/);
    assert.match(tekst, /binnen twee weken besluiten/);
    assert.doesNotMatch(tekst, /zonder verslag/);
  });
});

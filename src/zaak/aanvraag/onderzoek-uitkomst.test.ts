import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  eenGesprek,
  noteer,
  profiel,
  stelOp,
  tekstenVan,
  verstuurOpdracht,
} from '../../../tests/builders/verslag.ts';
import { getDatum } from '../../basis/datum.ts';
import { verstuurVerslag } from '../../het-gesprek/index.ts';
import { poortVan, stelOnderzoekSamen } from './onderzoek-uitkomst.ts';

type Verloop = ReturnType<typeof eenGesprek>;

function stelSamen(verloop: Verloop) {
  return stelOnderzoekSamen({
    acts: verloop.acts,
    teksten: tekstenVan(verloop),
    instrument: profiel.instrument,
  });
}

function verstuur(verloop: Verloop): string {
  return verloop.doe((acts, a) => verstuurVerslag(acts, verstuurOpdracht(verloop), a));
}

describe('de uitkomst van het onderzoek bij een aanvraag', () => {
  it('[ZK-6] komt uit het laatste verslag, ook als er daarna iets is veranderd', () => {
    const verloop = eenGesprek();
    const verslagId = verstuur(verloop);
    const bevroren = stelSamen(verloop);
    noteer(verloop, { spreker: 'inwoner', tekst: 'Nog iets.' });
    verloop.acts.splice(
      0,
      verloop.acts.length,
      ...verloop.acts.filter(({ soort }) => soort !== 'resultaat-afgesproken'),
    );
    assert.deepEqual(stelSamen(verloop), bevroren);
    assert.equal(bevroren.verslagId, verslagId);
    assert.equal(bevroren.verslagVerzondenOp, '2026-11-03');
    assert.equal(verloop.teksten.get(bevroren.hulpvraag)?.startsWith('in mijn eigen bed'), true);
  });

  it('[ZK-6] houdt wat gekozen is, met waar het vandaan komt, en laat weg wat afviel', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    const [boven, schoon] = stelSamen(verloop).resultaten;
    assert.equal(boven?.stand, 'afgesproken');
    assert.equal(schoon?.stand, 'oneens');
    assert.deepEqual(
      boven?.oplossingen.map(({ tekst, trede, nietGenoeg }) => [
        verloop.teksten.get(tekst),
        trede,
        nietGenoeg !== undefined,
      ]),
      [
        ['Een tweede leuning', 'algemeen-gebruikelijk', false],
        ['Een traplift', 'maatwerk', true],
      ],
    );
  });

  it('[ZK-6] is zonder verslag zo ver als het gesprek is', () => {
    const verloop = eenGesprek(false);
    const uitkomst = stelSamen(verloop);
    assert.equal(uitkomst.verslagId, undefined);
    assert.deepEqual(uitkomst.onderdelen, []);
    assert.equal(uitkomst.resultaten.length, 2);
    assert.deepEqual(uitkomst.gesprekkenOp, ['2026-11-02']);
  });

  it('[ZK-6] draagt ids van teksten en geen woord van iemand', () => {
    const verloop = eenGesprek();
    verstuur(verloop);
    const tekst = JSON.stringify(stelSamen(verloop));
    for (const woorden of verloop.teksten.values())
      assert.ok(woorden === '' || !tekst.includes(woorden), woorden);
    assert.ok(!tekst.includes('Ans Bakker'));
  });

  it('[ZK-6] zegt wie het gesprek voerde: wie het vastlegde, wiens bezoek het was en wie het verslag stuurde', () => {
    const verloop = eenGesprek();
    const gevoerd = verloop.acts.find(({ soort }) => soort === 'gesprek-gevoerd')!;
    const gepland = {
      ...gevoerd,
      id: 'gepland',
      soort: 'contactmoment-gepland',
      inhoud: { contactmomentId: 'c', medewerkerId: 'gea', van: '2026-11-02T09:00:00.000Z' },
    };
    const ander = { ...gepland.inhoud, contactmomentId: 'd', medewerkerId: 'niemand' };
    const los = { ...gepland, id: 'los', inhoud: ander };
    const acts = [
      ...verloop.acts.map((act) =>
        act === gevoerd
          ? { ...act, inhoud: { ...(act.inhoud as object), contactmomentId: 'c', gevoerdDoor: 'sem' } }
          : act,
      ),
      gepland,
      los,
    ];
    assert.deepEqual(
      stelOnderzoekSamen({ acts, teksten: new Map(), instrument: profiel.instrument }).gespreksvoerderIds,
      ['0190aaaa-0000-7000-8000-000000000002', 'sem', 'gea'],
    );
  });

  it('heeft een hulpvraag, ook zonder wens in één zin', () => {
    const verloop = eenGesprek();
    const acts = verloop.acts.filter(({ soort }) => soort !== 'wondervraag-gezet');
    const { hulpvraag } = stelSamen({ ...verloop, acts });
    assert.equal(verloop.teksten.get(hulpvraag), 'De trap lukt bijna niet meer.');
    assert.ok(stelOp(verloop).wens);
  });
});

describe('wanneer een aanvraag kan', () => {
  it('de poort kent de dag van het eerste verslag en het einde van de zes weken', () => {
    const verloop = eenGesprek();
    assert.deepEqual(poortVan(verloop.acts), {
      gemeldOp: '2026-10-26',
      verslagVerzondenOp: undefined,
      onderzoekUiterlijk: getDatum('2026-12-07'),
    });
    verstuur(verloop);
    noteer(verloop, { spreker: 'inwoner', tekst: 'Nog iets.' });
    verstuur(verloop);
    assert.equal(poortVan(verloop.acts)?.verslagVerzondenOp, '2026-11-03');
    assert.equal(poortVan([]), undefined);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  eenBriefstof,
  eenToets,
  gebeurd,
  stapWoorden,
  TOETSWOORDEN,
} from '../../../tests/builders/beschikking.ts';
import { getDatum } from '../../basis/datum.ts';
import { leesVolgorde } from '../../basis/leesstuk.ts';
import { DELEN, STAPPEN } from '../beoordeling/beoordeling.ts';
import { alsAlinea, findDeel, tekstVanDeel, vormenVan } from './brief.ts';
import { leesstukVan } from './leesbrief.ts';
import { herkomstPad, herkomstWoord } from './herkomst.ts';
import { BRIEFTITEL, ontvangerVan, stelBriefSamen } from './samenstellen.ts';

const brief = stelBriefSamen(eenBriefstof());
const helemaal = JSON.stringify(brief);

describe('de brief van een besluit', () => {
  it('[TW-60] [TW-63] [TW-64] zegt wat iemand krijgt, hoeveel, vanaf wanneer, tot wanneer en hoe', () => {
    assert.deepEqual(vormenVan(findDeel(brief, 'besluit')?.zinnen ?? [])[1], {
      soort: 'tabel',
      koppen: ['Onderwerp', 'Ons besluit'],
      rijen: [
        ['Wat', 'Hulp bij het huishouden'],
        ['Hoeveel', '3 uur per week'],
        ['Vanaf', 'maandag 23 november 2026'],
        ['Tot en met', 'maandag 22 november 2027'],
        ['Hoe', 'van een aanbieder (in natura)'],
      ],
    });
  });

  it('[TW-134] geval 46: wie hier nog niet woont, leest dat het besluit vanaf de inschrijving geldt', () => {
    const stof = eenBriefstof();
    const verwacht = gebeurd('verhuizing-verwacht', { van: 'Verderop', op: '2027-02-01' });
    const met = stelBriefSamen({ ...stof, acts: [...stof.acts, verwacht] });
    assert.match(tekstVanDeel(met, 'besluit'), /vanaf de dag waarop u in onze gemeente staat ingeschreven/);
    assert.doesNotMatch(tekstVanDeel(brief, 'besluit'), /ingeschreven/);
  });

  it('[TW-60] begint met de naam, de aanvraag en wat iemand vroeg, in eigen woorden', () => {
    const opening = tekstVanDeel(brief, 'opening');
    assert.match(opening, /^Beste Jo van den Trapniet,/);
    assert.match(opening, /Op maandag 2 november 2026 kregen wij uw aanvraag/);
    assert.match(opening, /U vroeg: “Ik vraag hulp bij het schoonmaken\.”/);
  });

  it('[TW-66] geeft de reden en alle vijf de stappen, elk met het artikel', () => {
    assert.match(tekstVanDeel(brief, 'waarom'), /De was en het stof lukken niet meer/);
    for (const stap of STAPPEN) {
      const deel = findDeel(brief, `stap.${stap}`);
      assert.match(deel?.titel ?? '', /artikel 2\.3\./, stap);
      assert.equal(deel?.niveau, 3);
    }
    for (const deel of DELEN) assert.ok(helemaal.includes(stapWoorden(deel)), deel);
    assert.match(
      tekstVanDeel(brief, 'stap.eigen-mogelijkheden'),
      /Dit speelt hier niet: Dit vonden wij bij algemeen/,
    );
  });

  it('[TW-60] bij elke zin staat waar die vandaan komt, en bij een stap uit welk stuk van het gesprek', () => {
    const zinnen = brief.delen.flatMap((deel) => deel.zinnen);
    assert.ok(zinnen.length > 25);
    for (const { herkomst } of zinnen) assert.notEqual(herkomstWoord(herkomst), '');
    const mantelzorg = zinnen.find(({ tekst }) => tekst.includes(stapWoorden('mantelzorg')))!.herkomst;
    assert.equal(
      herkomstWoord(mantelzorg),
      'De vijf stappen, mantelzorg: uit het gesprek, mantelzorg en netwerk (c)',
    );
    assert.equal(herkomstPad(mantelzorg), '/beoordeling#stap-mantelzorg');
    const reden = zinnen.find(({ tekst }) => tekst.startsWith('De was'))!.herkomst;
    assert.deepEqual([herkomstWoord(reden), herkomstPad(reden)], ['Het besluit', '/besluit']);
    const slot = zinnen.at(-1)!.herkomst;
    assert.deepEqual(
      [herkomstWoord(slot), herkomstPad(slot)],
      ['Het mandaat waaronder besloten is', '/besluit'],
    );
  });

  it('[TW-68] is getekend namens het college, met het mandaat en de naam', () => {
    const slot = tekstVanDeel(brief, 'ondertekening');
    assert.match(
      slot,
      /namens het college van burgemeester en wethouders van Heldermond \(mandaat HM-2025-114\)/,
    );
    assert.match(slot, /Bea de Wit, consulent Wmo/);
  });

  it('[TW-69] geval 61: een brief van vrijdag 13 november 2026 noemt maandag 28 december als laatste dag', () => {
    assert.match(tekstVanDeel(brief, 'bezwaar'), /uiterlijk op maandag 28 december 2026/);
    const later = stelBriefSamen(eenBriefstof({ dag: getDatum('2026-11-17') }));
    assert.doesNotMatch(tekstVanDeel(later, 'bezwaar'), /28 december/);
  });

  it('[TW-70] noemt de eigen bijdrage en het CAK, en zegt het als er geen bijdrage is', () => {
    assert.match(tekstVanDeel(brief, 'bijdrage'), /€ 21,80 per maand.*Het CAK stuurt u de rekening/s);
    const zonder = stelBriefSamen(eenBriefstof({ voorstel: { bijdrage: { soort: 'geen' } } }));
    assert.match(tekstVanDeel(zonder, 'bijdrage'), /geen eigen bijdrage/);
  });

  it('[TW-71] [TW-72] [TW-79] zegt wat iemand moet melden, wie gratis helpt en wat wie niet tevreden is, kan doen', () => {
    assert.match(tekstVanDeel(brief, 'veranderingen'), /artikel 2\.3\.8.*010-000 91 00/s);
    assert.match(tekstVanDeel(brief, 'clientondersteuning'), /Naast U Heldermond: 010-000 91 50/);
    assert.match(tekstVanDeel(brief, 'niet-tevreden'), /klacht.*ombudsman.*geen gevolgen/s);
  });

  it('[TW-65] een pgb noemt het bedrag, waarvoor het is en de eisen', () => {
    const pgb = {
      bekwaam: 'zelf',
      toelichting: 't',
      plan: 'plan',
      bedrag: 4200,
      bedragPer: 'per-jaar',
    } as const;
    const met = stelBriefSamen(
      eenBriefstof({ voorstel: { vorm: 'pgb', pgb }, woorden: [['plan', 'Hulp van de buurvrouw.']] }),
    );
    assert.match(
      tekstVanDeel(met, 'pgb'),
      /4200 euro per jaar.*Daarvoor is het budget: Hulp van de buurvrouw\..*artikel 2\.3\.6/s,
    );
    assert.equal(findDeel(brief, 'pgb'), undefined);
  });

  it('[TW-73] K17: een afwijzing drukt de vier antwoorden af, met de prijs', () => {
    const stof = eenBriefstof({
      voorstel: { uitkomst: 'afgewezen' },
      erbij: [eenToets({ betaalbaar: false, prijs: 6500 })],
      woorden: TOETSWOORDEN,
    });
    const vormen = vormenVan(findDeel(stelBriefSamen(stof), 'toets.toets-1')?.zinnen ?? []);
    assert.deepEqual(vormen[0]?.soort === 'tabel' && vormen[0].rijen, [
      ['Is het voor iedereen gemaakt?', 'ja'],
      ['Is het echt te krijgen?', 'ja'],
      ['Lost het genoeg op?', 'ja'],
      ['Is het te betalen van een minimuminkomen?', 'nee'],
      ['Wat kost het?', '6500 euro'],
    ]);
  });

  it('[TW-67] noemt wie advies gaf en wat het advies was', () => {
    const gevraagd = {
      adviesId: 'a1',
      vraag: 'vraag',
      aan: 'GGD',
      toestemming: {},
      gevraagdOp: '2026-11-05',
    };
    const antwoord = {
      adviesId: 'a1',
      adviseur: 'R. Gips, arts',
      ontvangenOp: '2026-11-09',
      antwoord: 'antwoord',
    };
    const met = stelBriefSamen(
      eenBriefstof({
        erbij: [gebeurd('advies-gevraagd', gevraagd), gebeurd('advies-ontvangen', antwoord)],
        woorden: [
          ['vraag', 'Kan mevrouw zelf stofzuigen?'],
          ['antwoord', 'Nee, door de knieën niet.'],
        ],
      }),
    );
    assert.match(
      tekstVanDeel(met, 'advies'),
      /advies aan R\. Gips, arts\. Wij vroegen: Kan mevrouw zelf stofzuigen\?.*Nee, door de knieën niet\./s,
    );
  });

  it('[TW-67] een advies dat na het besluit kwam, staat niet als reden in de brief', () => {
    const stof = eenBriefstof({
      erbij: [
        gebeurd('advies-gevraagd', { adviesId: 'a1', vraag: 'v', aan: 'GGD', gevraagdOp: '2026-11-05' }),
      ],
      woorden: [['antwoord', 'Het kan toch wel.']],
    });
    const later = { adviesId: 'a1', adviseur: 'R. Gips', ontvangenOp: '2026-11-13', antwoord: 'antwoord' };
    const met = stelBriefSamen({ ...stof, acts: [...stof.acts, gebeurd('advies-ontvangen', later)] });
    assert.doesNotMatch(JSON.stringify(met), /Het kan toch wel|R\. Gips/);
  });

  it('K07: zegt hoeveel iemand vroeg naast hoeveel het wordt', () => {
    const met = stelBriefSamen(eenBriefstof({ voorstel: { gewenst: 5 } }));
    assert.match(tekstVanDeel(met, 'waarom'), /U vroeg om 5 uur per week\./);
    assert.match(tekstVanDeel(met, 'besluit'), /3 uur per week/);
  });

  it('[TW-60] heeft de eigen woorden van een gemeente waar die er zijn, met de dag erin', () => {
    const teksten = { 'brief.bezwaar.spoed': 'Bel bij haast {loket} voor {bezwaartot}.' };
    const eigen = stelBriefSamen(eenBriefstof({ profiel: { teksten } }));
    const zin = findDeel(eigen, 'bezwaar')?.zinnen.at(-1);
    assert.ok(zin !== undefined);
    assert.equal(zin.tekst, 'Bel bij haast De Zorgdeur voor maandag 28 december 2026.');
    assert.match(herkomstWoord(zin.herkomst), /Eigen brieftekst van de gemeente/);
  });

  it('zegt in de titel niets over wie het is', () => {
    assert.equal(brief.titel, BRIEFTITEL);
    assert.ok(!BRIEFTITEL.includes('Trapniet'));
    assert.deepEqual(ontvangerVan(undefined), []);
    assert.deepEqual(brief.ontvanger, ['Jo van den Trapniet', 'Verzonnenlaan 12', 'Heldermond']);
  });

  it('laat woorden heel, op lege regels en tabs na', () => {
    assert.equal(alsAlinea(' Een\tregel.\n\n\nNog een. '), 'Een regel.\nNog een.');
  });
});

describe('de brief bij andere besluiten', () => {
  for (const [uitkomst, zin] of [
    ['deels-toegekend', /een deel van wat u vroeg/],
    ['afgewezen', /krijgt de ondersteuning die u vroeg niet/],
    ['buiten-behandeling', /kunnen niet over uw aanvraag beslissen/],
  ] as const) {
    it(`${uitkomst} heeft een eigen zin`, () => {
      assert.match(tekstVanDeel(stelBriefSamen(eenBriefstof({ voorstel: { uitkomst } })), 'besluit'), zin);
    });
  }

  it('een afwijzing noemt geen bijdrage en geen meldplicht', () => {
    const nee = stelBriefSamen(eenBriefstof({ voorstel: { uitkomst: 'afgewezen', vorm: undefined } }));
    assert.equal(findDeel(nee, 'bijdrage'), undefined);
    assert.equal(findDeel(nee, 'veranderingen'), undefined);
  });

  it('tijdelijke hulp noemt de laatste dag en dat er een nieuwe brief komt', () => {
    const spoed = eenBriefstof({
      voorstel: { grondslag: 'spoed', aanvraagId: undefined, aard: 'tijdelijk' },
    });
    const met = stelBriefSamen(spoed);
    assert.match(tekstVanDeel(met, 'opening'), /U had snel hulp nodig/);
    assert.match(tekstVanDeel(met, 'besluit'), /22 november 2027.*tijdelijk.*nieuwe brief/s);
    assert.equal(findDeel(met, 'stap.rest'), undefined);
  });

  it('een einde noemt de dag waarop het stopt', () => {
    const einde = {
      uitkomst: 'beeindigd',
      grondslag: 'herziening',
      aanvraagId: undefined,
      herziening: { grond: 'b', besluitId: 'x', ingangOp: getDatum('2027-01-01'), overgang: 'over' },
    } as const;
    const met = stelBriefSamen(
      eenBriefstof({ voorstel: einde, woorden: [['over', 'Tot die dag blijft het zo.']] }),
    );
    assert.match(tekstVanDeel(met, 'besluit'), /Stopt op\tvrijdag 1 januari 2027/);
    assert.match(tekstVanDeel(met, 'besluit'), /Zo gaat de verandering: Tot die dag blijft het zo\./);
  });
});

describe('de brief op het scherm', () => {
  it('[TW-60] heeft dezelfde woorden als op papier, met een kop boven elk stuk', () => {
    const stuk = leesstukVan(brief);
    const gelezen = leesVolgorde(stuk);
    for (const zin of brief.delen.flatMap((deel) => deel.zinnen).filter(({ tekst }) => !tekst.includes('\t')))
      assert.ok(gelezen.includes(zin.tekst), zin.tekst);
    for (const woord of ['3 uur per week', 'vrijdag 13 november 2026', 'HM-26-17-B1', stapWoorden('netwerk')])
      assert.ok(gelezen.includes(woord), woord);
    assert.ok(stuk.hoofdstukken.every(({ titel }) => titel !== ''));
    assert.equal(stuk.hoofdstukken.find(({ id }) => id === 'waarom')?.delen.length, 6);
  });
});

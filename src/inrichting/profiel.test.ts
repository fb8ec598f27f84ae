import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import { controleerProfiel } from './controle.ts';
import { GEMEENTEN } from './gemeenten.ts';
import { geldtOp, regelingVan } from './mandaat.ts';
import { findLeefgebied, findResultaatsoort, findResultaatsoortVoorVng } from './instrument.ts';
import { findProfielOp, functienaam, tekstUit } from './profiel.ts';
import { leesProfiel } from './profiel.form.ts';
import type { Gemeenteprofiel } from './profiel.ts';
import { HELDERMOND } from './profielen/heldermond.ts';
import { MARREHIM } from './profielen/marrehim.ts';
import { NIEUWEREIN } from './profielen/nieuwerein.ts';
import { OPSTERVEEN } from './profielen/opsterveen.ts';

const ALLE = [HELDERMOND, OPSTERVEEN, NIEUWEREIN, MARREHIM];

function regelsVan(profiel: Gemeenteprofiel): readonly string[] {
  return controleerProfiel(profiel).map(({ regel }) => regel);
}

test('[IR-6] nergens in de code hangt iets af van welke gemeente het is', () => {
  const vergelijking =
    /(?:[=!]==?|case|includes\()\s*['"]?(?:heldermond|opsterveen|nieuwerein|marrehim|900[1234])\b/i;
  const bron = join(import.meta.dirname, '..');
  const bestanden = readdirSync(bron, { recursive: true, encoding: 'utf8' }).filter(
    (naam) => /\.tsx?$/.test(naam) && !/\.test\.tsx?$/.test(naam),
  );
  assert.ok(bestanden.length > 20);
  for (const naam of bestanden)
    assert.doesNotMatch(readFileSync(join(bron, naam), 'utf8'), vergelijking, naam);
  assert.match("if (gemeente.slug === 'heldermond')", vergelijking);
});

test('[IR-6] de vier gemeenten werken verschillend, en dat staat alleen in hun gegevens', () => {
  assert.deepEqual(HELDERMOND.urenbudget, {
    maximum: 12,
    gereserveerd: 2,
    gesprekssoorten: ['maatwerktraject'],
    contracteigenaar: { naam: 'Nadia Slegers', email: 'nadia.slegers@gemeente-heldermond.example' },
  });
  assert.equal(OPSTERVEEN.urenbudget, undefined);
  assert.deepEqual(
    ALLE.map(({ mandaat }) => mandaat.gespreksvoerderBeslist),
    [false, false, true, true],
  );
  assert.deepEqual(NIEUWEREIN.mandaat.toetsing, { soort: 'steekproef', eenOp: 5 });
  assert.equal(OPSTERVEEN.plaatsen.filter(({ soort }) => soort === 'loket').length, 3);
  assert.deepEqual(
    OPSTERVEEN.instrument.leefgebieden.map(({ naam }) => naam),
    ['Wonen', 'Contacten', 'Zelf doen', 'Mantelzorg', 'Gezondheid'],
  );
});

test('[IR-6] elke gemeente heeft een eigen code en een eigen adres', () => {
  assert.equal(new Set(GEMEENTEN.map(({ id }) => id)).size, GEMEENTEN.length);
  for (const { slug } of GEMEENTEN) assert.match(slug, /^[a-z][a-z0-9-]{1,40}$/);
});

test('[IR-7] op een dag geldt de laatste versie die al is begonnen', () => {
  const oud = { ...HELDERMOND, versie: 1, geldigVan: getDatum('2026-01-01') };
  const nieuw = { ...HELDERMOND, versie: 2, geldigVan: getDatum('2026-07-01') };
  assert.equal(findProfielOp([nieuw, oud], getDatum('2026-06-30'))?.versie, 1);
  assert.equal(findProfielOp([oud, nieuw], getDatum('2026-07-01'))?.versie, 2);
  assert.equal(findProfielOp([oud, nieuw], getDatum('2025-12-31')), undefined);
});

test('[IR-7] een latere versie met een eerdere begindag vervangt alles vanaf die dag', () => {
  const tweede = { ...HELDERMOND, versie: 2, geldigVan: getDatum('2026-07-01') };
  const derde = { ...HELDERMOND, versie: 3, geldigVan: getDatum('2026-05-01') };
  assert.equal(findProfielOp([HELDERMOND, tweede, derde], getDatum('2026-08-01'))?.versie, 3);
});

test('[IR-8] de plaatselijke naam gaat voor, anders geldt het gewone woord', () => {
  assert.deepEqual(
    ALLE.map((profiel) => functienaam(profiel, 'gespreksvoerder')),
    ['maatwerker', 'Wmo-adviseur', 'Wmo-consulent', 'Meitinker'],
  );
  assert.equal(functienaam(HELDERMOND, 'coach'), 'Coach');
});

test('[IR-8] een eigen tekst van de gemeente gaat voor de gewone tekst', () => {
  const profiel = { teksten: { 'melden.knop': 'Opsturen' } };
  assert.equal(tekstUit(profiel, 'melden.knop', 'Versturen'), 'Opsturen');
  assert.equal(tekstUit(profiel, 'melden.titel', 'Vertel het ons'), 'Vertel het ons');
});

test('[IR-9] niets in een instrument is verplicht', () => {
  for (const { instrument } of ALLE) {
    for (const deel of [...instrument.leefgebieden, ...instrument.resultaten]) {
      assert.deepEqual(
        Object.keys(deel).filter((sleutel) => /verplicht|moet/i.test(sleutel)),
        [],
      );
    }
  }
});

test('[IR-10] elk instrument dekt de acht resultaten in eigen woorden', () => {
  for (const { instrument } of ALLE) {
    for (const vng of [1, 2, 3, 4, 5, 6, 7, 8] as const) {
      const soort = findResultaatsoortVoorVng(instrument, vng);
      assert.ok(soort && findResultaatsoort(instrument, soort.id) === soort);
    }
  }
  assert.notEqual(
    findResultaatsoortVoorVng(HELDERMOND.instrument, 1)?.naam,
    findResultaatsoortVoorVng(OPSTERVEEN.instrument, 1)?.naam,
  );
  assert.equal(findLeefgebied(HELDERMOND.instrument, 'bestaat-niet'), undefined);
});

test('[IR-10] een instrument waarin een van de acht ontbreekt of een id dubbel is, wordt geweigerd', () => {
  const { instrument } = HELDERMOND;
  const zonder = { ...instrument, resultaten: instrument.resultaten.filter(({ vng }) => vng !== 5) };
  const dubbel = {
    ...instrument,
    leefgebieden: instrument.leefgebieden.map((deel) => ({ ...deel, id: 'een' })),
  };
  assert.deepEqual(regelsVan({ ...HELDERMOND, instrument: zonder }), ['IR-10']);
  assert.deepEqual(regelsVan({ ...HELDERMOND, instrument: dubbel }), ['IR-10']);
  const { scenarios = [] } = HELDERMOND.instrument;
  const tweemaal = { ...HELDERMOND.instrument, scenarios: [...scenarios, scenarios[0]!] };
  assert.deepEqual(regelsVan({ ...HELDERMOND, instrument: tweemaal }), ['IR-10']);
  assert.deepEqual(regelsVan({ ...HELDERMOND, instrument: { ...tweemaal, scenarios: undefined } }), []);
});

test('[IR-11] zonder regel voor iedereen aan het eind is een profiel niet bruikbaar', () => {
  const regels = HELDERMOND.toeleiding.regels.slice(0, -1);
  assert.deepEqual(regelsVan({ ...HELDERMOND, toeleiding: { regels } }), ['IR-11']);
  assert.deepEqual(regelsVan({ ...HELDERMOND, toeleiding: { regels: [] } }), ['IR-11']);
});

test('[IR-11] vanaf 85 of een zwaarder traject is alleen een andere weg, nooit geen gesprek', () => {
  const wegen = HELDERMOND.toeleiding.regels.filter(
    ({ als }) => als.leeftijdVanaf === 85 || als.zwaarderTraject,
  );
  assert.equal(wegen.length, 2);
  for (const { stelVoor } of wegen) assert.ok(HELDERMOND.gesprekssoorten.some(({ id }) => id === stelVoor));
});

test('[IR-12] een verwijzing naar iets dat niet in het profiel staat, wordt geweigerd', () => {
  const zonderSoorten = { ...OPSTERVEEN, gesprekssoorten: OPSTERVEEN.gesprekssoorten.slice(1) };
  const zonderTeams = { ...OPSTERVEEN, teams: [] };
  assert.deepEqual(new Set(regelsVan(zonderSoorten)), new Set(['IR-12']));
  assert.equal(regelsVan(zonderTeams).length, OPSTERVEEN.toeleiding.regels.length);
  const budget = { maximum: 12, gereserveerd: 2, gesprekssoorten: ['bestaat-niet'] };
  assert.deepEqual(regelsVan({ ...HELDERMOND, urenbudget: budget }), ['IR-12']);
});

test('[IR-13] er is nooit meer gereserveerd dan er is', () => {
  const urenbudget = { maximum: 2, gereserveerd: 3, gesprekssoorten: [] };
  assert.deepEqual(regelsVan({ ...HELDERMOND, urenbudget }), ['IR-13']);
  assert.deepEqual(regelsVan({ ...HELDERMOND, urenbudget: { ...urenbudget, gereserveerd: 2 } }), []);
});

test('[IR-14] een mandaat met een verkeerde rol, product of periode wordt geweigerd', () => {
  const rij = {
    rol: 'beslisser',
    product: 'alle',
    geldigVan: getDatum('2026-01-01'),
    besluitnummer: 'X-1',
  } as const;
  const met = (mandaat: object) => ({
    ...HELDERMOND,
    mandaat: { ...HELDERMOND.mandaat, mandaten: [{ ...rij, ...mandaat }] },
  });
  assert.deepEqual(regelsVan(met({})), []);
  assert.deepEqual(regelsVan(met({ rol: 'vrijwilliger' })), ['IR-14']);
  assert.deepEqual(regelsVan(met({ product: 'zwembad' })), ['IR-14']);
  assert.deepEqual(regelsVan(met({ geldigTot: getDatum('2025-12-31') })), ['IR-14']);
});

test('[IR-14] de gespreksvoerder beslist alleen mee als er een mandaat voor die rol is', () => {
  const mandaat = { ...HELDERMOND.mandaat, gespreksvoerderBeslist: true };
  assert.deepEqual(regelsVan({ ...HELDERMOND, mandaat }), ['IR-14']);
});

test('[IR-15] zonder 112, Veilig Thuis of 113 is een profiel niet bruikbaar', () => {
  assert.deepEqual(regelsVan({ ...NIEUWEREIN, crisisnummers: [] }), ['IR-15', 'IR-15', 'IR-15']);
});

test('[IR-16] de profielen van de vier gemeenten hangen samen', () => {
  for (const profiel of ALLE) assert.deepEqual(controleerProfiel(profiel), []);
});

test('[IR-31] een mandaat voor een partner noemt het document en de instemming van de werkgever (Awb 10:4)', () => {
  const rij = {
    rol: 'beslisser',
    product: 'alle',
    organisatie: 'Zorggroep De Mienskip',
    geldigVan: getDatum('2026-01-01'),
    besluitnummer: 'X',
  } as const;
  const met = (anders: object) =>
    regelsVan({
      ...MARREHIM,
      mandaat: { ...MARREHIM.mandaat, mandaten: [...MARREHIM.mandaat.mandaten, { ...rij, ...anders }] },
    });
  assert.deepEqual(met({}), ['IR-31']);
  assert.deepEqual(met({ schriftelijk: { document: 'Brief 4', instemmingWerkgever: false } }), ['IR-31']);
  assert.deepEqual(met({ schriftelijk: { document: 'Brief 4', instemmingWerkgever: true } }), []);
  assert.deepEqual(met({ organisatie: 'Gemeente Marrehim' }), []);
  assert.deepEqual(regelingVan(MARREHIM).eigenOrganisaties, ['Gemeente Marrehim']);
});

test('[IR-32] op bezwaar besluit alleen een bezwaarbehandelaar, en die nergens anders over', () => {
  const bezwaar = MARREHIM.mandaat.mandaten.at(-1);
  assert.ok(bezwaar);
  const met = (anders: object) =>
    regelsVan({
      ...MARREHIM,
      mandaat: { ...MARREHIM.mandaat, mandaten: [...MARREHIM.mandaat.mandaten, { ...bezwaar, ...anders }] },
    });
  assert.deepEqual(met({}), []);
  assert.deepEqual(met({ rol: 'beslisser' }), ['IR-32']);
  assert.deepEqual(met({ product: 'alle' }), ['IR-32']);
});

test('[IR-33] een mandaat voor een organisatie zonder team wordt geweigerd', () => {
  const [eerste] = HELDERMOND.mandaat.mandaten;
  assert.ok(eerste);
  const mandaten = [{ ...eerste, organisatie: 'Wie weet' }];
  assert.deepEqual(regelsVan({ ...HELDERMOND, mandaat: { ...HELDERMOND.mandaat, mandaten } }), ['IR-33']);
});

test('[IR-30] een mandaat telt op de eerste en de laatste dag, en niet vanaf de dag van intrekking', () => {
  const rij = { geldigVan: getDatum('2026-01-01'), geldigTot: getDatum('2026-12-31') };
  const op = (dag: string, ingetrokkenOp?: string) =>
    geldtOp({ ...rij, ...(ingetrokkenOp && { ingetrokkenOp: getDatum(ingetrokkenOp) }) }, getDatum(dag));
  assert.deepEqual(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((dag) => op(dag)),
    [false, true, true, false],
  );
  assert.deepEqual([op('2026-05-31', '2026-06-01'), op('2026-06-01', '2026-06-01')], [true, false]);
});

test('[PL-21] de openingstijden van een plek staan in het profiel, van vroeg naar laat', () => {
  const kantine = HELDERMOND.plaatsen.find(({ id }) => id === 'de-kantine');
  assert.deepEqual(kantine?.openingstijden, [{ dag: 3, van: '09:30', tot: '12:00' }]);
  const [plaats] = HELDERMOND.plaatsen;
  const lees = (openingstijden: unknown) =>
    leesProfiel({ ...HELDERMOND, plaatsen: [{ ...plaats, openingstijden }] }).gelukt;
  assert.equal(lees([{ dag: 1, van: '09:00', tot: '12:00' }]), true);
  assert.equal(lees([{ dag: 8, van: '09:00', tot: '12:00' }]), false);
  assert.equal(lees([{ dag: 1, van: '12:00', tot: '09:00' }]), false);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import type { Aanleiding, Act } from '../../basis/act.ts';
import { getDatum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { GEMEENTEN } from '../../inrichting/index.ts';
import { doeMelding } from '../melding.ts';
import { leidToe, vouwToeleiding } from './toeleiding.ts';
import { isKort, stelVoor } from './voorstel.ts';
import type { Toeleidingsbesluit } from './toeleiding.ts';
import type { Toeleidingscontext, Toeleidingsfeiten, Toeleidingsprofiel } from './voorstel.ts';

const nu = '2026-11-22T10:00:00.000Z';
const vandaag = getDatum('2026-11-22');
const niets: Toeleidingsfeiten = {
  spoed: false,
  bekendeInwoner: false,
  herhaling: false,
  zwaarderTraject: false,
  meerdereLeefgebieden: false,
};

/** A made-up municipality: everybody a gesprek, a simple repeat by phone, and an action for 75+ until 31 December. */
const profiel: Toeleidingsprofiel = {
  gesprekssoorten: [
    { id: 'lang', naam: 'Bezoek', vorm: 'huisbezoek', duurMinuten: 60, uitleg: 'Wij komen bij u thuis.' },
    { id: 'kort', naam: 'Telefoon', vorm: 'telefoon', duurMinuten: 30, uitleg: 'Wij bellen u.' },
  ],
  teams: [
    { id: 'noord', naam: 'Noord', organisatie: 'A', soort: 'gemeente', kernen: ['Boven'] },
    { id: 'zuid', naam: 'Zuid', organisatie: 'A', soort: 'gemeente', kernen: ['Onder'] },
    { id: 'buiten', naam: 'Buiten', organisatie: 'B', soort: 'partner', kernen: ['Elders'] },
  ],
  toeleiding: {
    regels: [
      {
        id: 'herhaling',
        als: { bekendeInwoner: true, herhaling: true },
        stelVoor: 'kort',
        team: 'noord',
        uitleg: 'Eenvoudig.',
      },
      {
        id: 'actie',
        als: { leeftijdVanaf: 75 },
        geldigVan: getDatum('2026-09-01'),
        geldigTot: getDatum('2026-12-31'),
        stelVoor: 'lang',
        team: 'zuid',
        uitleg: 'Actie 75 plus.',
      },
      { id: 'iedereen', als: {}, stelVoor: 'lang', team: 'noord', uitleg: 'Iedereen.' },
    ],
  },
};

function context(feiten: Partial<Toeleidingsfeiten> = {}): Toeleidingscontext {
  return { profiel, vandaag, feiten: { ...niets, ...feiten } };
}

function aanleiding(): Aanleiding {
  let volgnummer = 0;
  const nieuwId = () => `0190eeee-0000-7000-8000-${String((volgnummer += 1)).padStart(12, '0')}`;
  return {
    door: { soort: 'medewerker', id: '0190aaaa-0000-7000-8000-000000000001' },
    nu,
    actId: nieuwId(),
    nieuwId,
  };
}

const acts: readonly Act[] = (() => {
  const uitkomst = doeMelding(
    [],
    {
      zaakId: '0190eeee-0000-7000-8000-0000000000aa',
      kanaal: 'web',
      namens: 'zichzelf',
      spoed: 'nee',
      contactwens: { wijze: 'bellen' },
      woorden: 'Mijn band is weer lek.',
      inwonerId: '0190eeee-0000-7000-8000-0000000000a1',
    },
    aanleiding(),
  );
  assert.ok(uitkomst.gelukt);
  return uitkomst.waarde.acts.map((act) => ({ ...act, vastgelegdOp: nu }));
})();

const lang: Toeleidingsbesluit = { soortGesprek: 'lang', team: 'noord', reden: '', bredeAntwoorden: {} };
const kort: Toeleidingsbesluit = { ...lang, soortGesprek: 'kort' };
const bekend = { bekendeInwoner: true, herhaling: true };
const nietsMeer = { 'iets-anders': { antwoord: 'nee' }, 'mensen-om-u-heen': { antwoord: 'nee' } } as const;
const eenzaam = {
  ...nietsMeer,
  'mensen-om-u-heen': { antwoord: 'ja', woorden: 'Ik zie bijna niemand.' },
} as const;

function besluit(eigen: Toeleidingsbesluit, feiten: Partial<Toeleidingsfeiten> = {}) {
  return leidToe(acts, { ...context(feiten), besluit: eigen }, aanleiding());
}

function regelVan(uitkomst: Uitkomst<unknown>): string {
  return uitkomst.gelukt ? 'mag' : uitkomst.regel;
}

test('[EC-2] een nieuwe melding leidt altijd tot een gesprek, in elk profiel en bij alle feiten', () => {
  const keuzes = [true, false];
  for (const { profielen } of GEMEENTEN) {
    for (const eenProfiel of profielen) {
      for (const spoed of keuzes) {
        for (const herhaling of keuzes) {
          for (const leeftijd of [undefined, 30, 80, 90]) {
            const feiten = { ...niets, spoed, herhaling, bekendeInwoner: herhaling, leeftijd };
            const voorstel = stelVoor({ profiel: eenProfiel, vandaag, feiten });
            assert.ok(eenProfiel.gesprekssoorten.some((soort) => soort.id === voorstel.soortGesprek));
            assert.ok(eenProfiel.teams.some((team) => team.id === voorstel.team));
          }
        }
      }
    }
  }
});

test('[EC-2] geen gesprek, of een gesprek dat het profiel niet kent, is geen keuze', () => {
  assert.equal(regelVan(besluit({ ...lang, soortGesprek: 'geen', reden: 'Niet nodig.' })), 'EC-2');
  assert.equal(regelVan(besluit({ ...lang, team: '', reden: 'Niemand.' })), 'EC-2');
});

test('[EC-14] de eerste regel die vandaag past stelt voor; een tijdelijke regel telt alleen binnen zijn dagen', () => {
  assert.equal(stelVoor(context()).uitleg, 'Iedereen.');
  assert.equal(stelVoor(context({ leeftijd: 75 })).uitleg, 'Actie 75 plus.');
  assert.equal(stelVoor(context({ leeftijd: 74 })).uitleg, 'Iedereen.');
  assert.equal(
    stelVoor({ ...context({ leeftijd: 80 }), vandaag: getDatum('2026-12-31') }).uitleg,
    'Actie 75 plus.',
  );
  assert.equal(
    stelVoor({ ...context({ leeftijd: 80 }), vandaag: getDatum('2027-01-01') }).uitleg,
    'Iedereen.',
  );
  assert.equal(stelVoor(context({ ...bekend, leeftijd: 80 })).soortGesprek, 'kort');
  assert.equal(stelVoor(context({ bekendeInwoner: true })).soortGesprek, 'lang');
});

test('[EC-15] het voorstel volgen kan zo; afwijken vraagt een reden', () => {
  assert.equal(regelVan(besluit(lang)), 'mag');
  assert.equal(regelVan(besluit(lang, bekend)), 'EC-15');
  const afwijking = besluit({ ...lang, reden: 'Ik hoor zorgen in haar stem.' }, bekend);
  assert.ok(afwijking.gelukt);
  const inhoud = vouwToeleiding(afwijking.waarde.acts.map((act) => ({ ...act, vastgelegdOp: nu })));
  assert.equal(inhoud?.voorstel, 'kort');
  assert.equal(inhoud?.soortGesprek, 'lang');
  assert.equal(regelVan(besluit({ ...lang, team: 'zuid' })), 'EC-15');
});

test('[EC-16] een kort gesprek vraagt eerst de twee brede vragen', () => {
  assert.equal(regelVan(besluit(kort, bekend)), 'EC-16');
  const half = { ...kort, bredeAntwoorden: { 'iets-anders': { antwoord: 'nee' } } } as const;
  assert.equal(regelVan(besluit(half, bekend)), 'EC-16');
  assert.equal(regelVan(besluit({ ...kort, bredeAntwoorden: nietsMeer }, bekend)), 'mag');
});

test('[EC-17] speelt er meer, dan wordt een uitgebreid gesprek voorgesteld en aangeboden', () => {
  const feiten = { ...bekend, meerdereLeefgebieden: true };
  assert.equal(stelVoor(context(feiten)).soortGesprek, 'lang');
  const tochKort = { ...kort, bredeAntwoorden: eenzaam, reden: 'Zij wil alleen bellen.' };
  assert.equal(regelVan(besluit(tochKort, feiten)), 'EC-17');
  const afgeslagen = besluit({ ...tochKort, gesprekAfgeslagen: 'Laat maar, dat hoeft niet.' }, feiten);
  assert.ok(afgeslagen.gelukt);
  const teksten = afgeslagen.waarde.teksten.map((tekst) => tekst.inhoud);
  assert.ok(teksten.includes('Ik zie bijna niemand.') && teksten.includes('Laat maar, dat hoeft niet.'));
});

test('[EC-20] na het einde van de zaak wordt er niet meer toegeleid', () => {
  const einde = {
    ...acts[0]!,
    id: '0190eeee-0000-7000-8000-0000000000ee',
    soort: 'zaak-afgesloten',
    inhoud: {},
  };
  const uitkomst = leidToe([...acts, einde], { ...context(), besluit: lang }, aanleiding());
  assert.equal(regelVan(uitkomst), 'EC-20');
});

test('[EC-24] het team werkt waar de inwoner woont, als er zo een is van dezelfde soort', () => {
  assert.equal(stelVoor({ ...context(), plaats: ' onder ' }).team, 'zuid');
  assert.equal(stelVoor({ ...context(), plaats: 'Boven' }).team, 'noord');
  assert.equal(stelVoor({ ...context(), plaats: 'Elders' }).team, 'noord');
  assert.equal(stelVoor({ ...context(), plaats: 'Nergens' }).team, 'noord');
});

test('kort is een telefoongesprek of een half uur', () => {
  assert.ok(isKort({ vorm: 'telefoon', duurMinuten: 60 }));
  assert.ok(isKort({ vorm: 'balie', duurMinuten: 30 }));
  assert.ok(!isKort({ vorm: 'balie', duurMinuten: 45 }));
});

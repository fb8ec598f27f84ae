import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenBriefstof, eenToets, gebeurd, TOETSWOORDEN } from '../../../tests/builders/beschikking.ts';
import type { Briefwens } from '../../../tests/builders/beschikking.ts';
import { zaakId } from '../../../tests/builders/toewijzing.ts';
import { keurBeschikking, KEURPUNTEN } from './keuring.ts';
import type { Gebrek } from './keuring.ts';
import { stelBriefSamen } from './samenstellen.ts';
import type { Wijze } from './beschikking.ts';

function keur(wens: Briefwens = {}, wijze?: Wijze): readonly Gebrek[] {
  const stof = eenBriefstof(wens);
  return keurBeschikking({ brief: stelBriefSamen(stof), stof, wijze });
}

const pgb = { bekwaam: 'zelf', toelichting: 't', plan: 'plan', bedrag: 4200 } as const;
const afgewezen = { uitkomst: 'afgewezen', vorm: undefined, bijdrage: undefined } as const;

const GEBREKEN: readonly (readonly [
  regel: string,
  wat: string,
  waar: string,
  wens: Briefwens,
  wijze?: Wijze,
])[] = [
  ['TW-62', 'nog niet genomen', '/besluit', { zonderNemen: true }],
  ['TW-63', 'vanaf welke dag', '/besluit', { voorstel: { van: undefined } }],
  ['TW-63', 'tot en met welke dag', '/besluit', { voorstel: { tot: undefined, aard: 'tijdelijk' } }],
  ['TW-64', 'wat de inwoner krijgt', '/besluit', { voorstel: { product: undefined } }],
  ['TW-65', 'natura', '/besluit', { voorstel: { vorm: undefined } }],
  ['TW-65', 'hoe hoog', '/besluit', { voorstel: { vorm: 'pgb', pgb: { ...pgb, bedrag: undefined } } }],
  ['TW-65', 'waarvoor', '/besluit', { voorstel: { vorm: 'pgb', pgb } }],
  [
    'TW-65',
    'eisen',
    '/besluit',
    {
      voorstel: { vorm: 'pgb', pgb },
      woorden: [['plan', 'Hulp.']],
      profiel: { teksten: { 'brief.pgb.kwaliteit': 'Kies goede hulp.' } },
    },
  ],
  ['TW-66', 'waarom', '/besluit', { woorden: [['motivering', ' ']] }],
  [
    'TW-66',
    'mantelzorg',
    '/beoordeling#stap-mantelzorg',
    { stappen: ({ deel }) => (deel === 'mantelzorg' ? { aanvraagId: 'een andere' } : {}) },
  ],
  ['TW-69', 'laatste dag', '', { profiel: { teksten: { 'brief.bezwaar': 'U kunt bezwaar maken.' } } }],
  ['TW-70', 'CAK', '/besluit', { voorstel: { bijdrage: undefined } }],
  ['TW-71', 'veranderingen', '', { profiel: { teksten: { 'brief.veranderingen': 'Bel ons.' } } }],
  ['TW-72', 'gratis hulp', '', { profiel: { teksten: { 'brief.clientondersteuning': 'Vraag hulp.' } } }],
  ['TW-60', '{klasse}', '', { profiel: { teksten: { 'brief.vragen': 'Bel {klasse}: 010-000 91 00.' } } }],
  ['TW-74', 'adres', '/adres', { inwoner: { adres: { plaats: 'Heldermond' } } }, 'post'],
  ['TW-74', 'e-mailadres', '/adres', { inwoner: { email: undefined } }, 'mail'],
];

describe('de keuring van een brief', () => {
  it('vindt niets in een brief die af is, hoe hij ook gaat', () => {
    for (const wijze of [undefined, 'mail', 'post', 'uitgereikt'] as const)
      assert.deepEqual(keur({}, wijze), []);
    assert.deepEqual(keur({ voorstel: { vorm: 'pgb', pgb }, woorden: [['plan', 'Hulp.']] }), []);
    assert.deepEqual(keur({ voorstel: afgewezen }), []);
  });

  for (const [regel, wat, waar, wens, wijze] of GEBREKEN) {
    it(`[${regel}] noemt wat er ontbreekt en waar dat wordt ingevuld: ${wat}`, () => {
      const gebreken = keur(wens, wijze);
      const gebrek = gebreken.find((een) => een.regel === regel && een.wat.includes(wat));
      assert.ok(gebrek !== undefined, JSON.stringify(gebreken));
      assert.equal(gebrek.waar, waar !== '' ? `/zaken/${zaakId}${waar}` : '/inrichting/brieven');
      assert.notEqual(gebrek.artikel, '');
    });
  }

  it('[TW-64] geval 59: een schoon huis zonder tijd gaat niet weg, met een plan erbij wel', () => {
    const schoon = { uren: undefined, frequentie: undefined };
    const [gebrek, ...meer] = keur({ voorstel: schoon });
    assert.deepEqual(meer, []);
    assert.equal(gebrek?.regel, 'TW-64');
    assert.match(gebrek?.wat ?? '', /Alleen een resultaat is niet genoeg/);
    assert.equal(gebrek?.waar, `/zaken/${zaakId}/besluit`);
    const plan = [['plan', 'Elke week stofzuigen en dweilen.']] as const;
    assert.deepEqual(keur({ voorstel: { ...schoon, leveringsplan: 'plan' }, woorden: plan }), []);
  });

  it('[TW-68] noemt dat de naam van wie besloot er niet staat', () => {
    const stof = { ...eenBriefstof(), namen: new Map<string, string>() };
    const gebreken = keurBeschikking({ brief: stelBriefSamen(stof), stof });
    assert.deepEqual(
      gebreken.map(({ regel }) => regel),
      ['TW-68'],
    );
  });

  it('[TW-67] noemt dat de adviseur niet in een brief staat die voor het advies is opgemaakt', () => {
    const advies = { adviesId: 'a1', vraag: 'v', aan: 'GGD', toestemming: {}, gevraagdOp: '2026-11-05' };
    const antwoord = { adviesId: 'a1', adviseur: 'R. Gips', ontvangenOp: '2026-11-09', antwoord: 'a' };
    const erbij = [gebeurd('advies-gevraagd', advies), gebeurd('advies-ontvangen', antwoord)];
    const stof = eenBriefstof({ erbij });
    const vroeg = stelBriefSamen(eenBriefstof());
    const [gebrek] = keurBeschikking({ brief: vroeg, stof });
    assert.deepEqual([gebrek?.regel, gebrek?.waar], ['TW-67', `/zaken/${zaakId}/adviezen`]);
    assert.deepEqual(keurBeschikking({ brief: stelBriefSamen(stof), stof }), []);
  });

  it('[TW-73] K17: een afwijzing om iets algemeen gebruikelijks zonder de vier antwoorden gaat niet weg', () => {
    const stappen = ({ deel }: { readonly deel?: string | undefined }) =>
      deel === 'algemeen-gebruikelijk' ? { stand: 'ingevuld' } : {};
    const zonder = keur({ voorstel: afgewezen, stappen });
    assert.ok(zonder.some(({ regel, waar }) => regel === 'TW-73' && waar.endsWith('/beoordeling#toetsen')));
    assert.deepEqual(keur({ voorstel: afgewezen, stappen, erbij: [eenToets()], woorden: TOETSWOORDEN }), []);
  });

  it('[TW-79] noemt dat de deur voor wie niet tevreden is, er niet staat', () => {
    const stof = eenBriefstof();
    const brief = stelBriefSamen(stof);
    const zonder = { ...brief, delen: brief.delen.filter(({ sleutel }) => sleutel !== 'niet-tevreden') };
    assert.deepEqual(
      keurBeschikking({ brief: zonder, stof }).map(({ regel }) => regel),
      ['TW-79'],
    );
  });

  it('elk punt van de lijst heeft een regel, een artikel en een plek', () => {
    assert.equal(KEURPUNTEN.length, 14);
    for (const { regel, artikel } of KEURPUNTEN) assert.match(`${regel} ${artikel}`, /^TW-\d+ \S/);
  });
});

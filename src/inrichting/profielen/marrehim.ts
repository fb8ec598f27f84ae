import { getDatum } from '../../basis/datum.ts';
import type { Mandaat } from '../mandaat.ts';
import type { Gemeenteprofiel } from '../profiel.ts';
import { BIJDRAGE } from './bijdrage.ts';
import { crisisnummers, VIJF_THEMAS } from './gedeeld.ts';
import { levering } from './levering.ts';
import { NORMEN } from './normen.ts';
import { PRODUCTEN } from './producten.ts';

const GEMEENTE = 'Gemeente Marrehim';
const DORPEN = [
  'Aldemarre',
  'Eagemarre',
  'Nijmarrum',
  'Raerdermar',
  'Poppenhuzen',
  'Tersoalhuzen',
  'Sibradawâld',
  'Jirnsterdyk',
];

/** What a Meitinker may allot at the table (bron 004, Boarnsterhim): few hours, small adaptations, small aids. */
function aanTafel(rij: Pick<Mandaat, 'id' | 'product' | 'maxUren' | 'maxBedrag'>): Mandaat {
  return {
    ...rij,
    rol: 'gespreksvoerder',
    ondermandaat: false,
    geldigVan: getDatum('2026-01-01'),
    besluitnummer: 'MH-2025-012',
  };
}

/** A made-up municipality that works as Boarnsterhim did: a Meitinker per village with a small mandate at the table. */
export const MARREHIM: Gemeenteprofiel = {
  versie: 1,
  geldigVan: getDatum('2026-01-01'),
  naam: 'Marrehim',
  thema: 'water',
  kernen: DORPEN,
  contact: {
    loket: 'Wmo-loket Marrehim',
    telefoon: '010-000 94 00',
    tijden: 'maandag tot en met vrijdag van 8.30 tot 16.30 uur',
    adres: 'Nearnswei 3, 4991 DA Aldemarre',
    email: 'loket@marrehim.example',
  },
  crisisnummers: crisisnummers('010-000 94 12', '010-000 94 99'),
  clientondersteuning: {
    organisatie: 'Stipe Marrehim',
    telefoon: '010-000 94 50',
    uitleg:
      'Iemand die u gratis helpt en naast u staat. Die werkt niet voor de gemeente. Fries praten mag ook.',
  },
  functienamen: {
    gespreksvoerder: 'Meitinker',
    'eerste-contact': 'medewerker loket',
    beslisser: 'consulent',
  },
  wieBelt: 'Binnen een dag belt de Meitinker van uw dorp, als het kan nog vandaag.',
  contactBinnenUren: 24,
  instrument: VIJF_THEMAS,
  wondervraagLabel: 'Waar het mij om gaat',
  gesprekssoorten: [
    {
      id: 'bellen',
      naam: 'Eerst bellen',
      vorm: 'telefoon',
      duurMinuten: 30,
      uitleg: 'De Meitinker van uw dorp belt u en neemt de tijd.',
    },
    {
      id: 'aan-tafel',
      naam: 'Gesprek aan tafel',
      vorm: 'huisbezoek',
      duurMinuten: 90,
      uitleg: 'De Meitinker komt bij u thuis, zo vaak als nodig is.',
    },
  ],
  toeleiding: {
    regels: [
      {
        id: 'spoed',
        als: { spoed: true },
        stelVoor: 'bellen',
        team: 'meitinkers',
        uitleg: 'Bij spoed eerst meteen bellen, en nog dezelfde dag langs.',
      },
      {
        id: 'bekend-bij-partner',
        als: { zwaarderTraject: true },
        stelVoor: 'aan-tafel',
        team: 'mienskip',
        uitleg: 'De Mienskip komt er al over de vloer en gebruikt hetzelfde instrument.',
      },
      {
        id: 'iedereen',
        als: {},
        stelVoor: 'aan-tafel',
        team: 'meitinkers',
        uitleg: 'In elk dorp is een Meitinker de eerste die luistert, thuis aan tafel.',
      },
    ],
  },
  producten: [
    ...PRODUCTEN,
    { id: 'klein-hulpmiddel', naam: 'Klein hulpmiddel', eenheid: 'stuk', vng: [1, 2, 6] },
  ],
  levering: levering('Marrehim', 4),
  mandaat: {
    gespreksvoerderBeslist: true,
    toetsing: { soort: 'geen' },
    mandaten: [
      aanTafel({ id: 'tafel-huishouden', product: 'hulp-bij-het-huishouden', maxUren: 3 }),
      aanTafel({ id: 'tafel-woning', product: 'kleine-woningaanpassing', maxBedrag: 500 }),
      aanTafel({ id: 'tafel-hulpmiddel', product: 'klein-hulpmiddel' }),
      {
        id: 'consulenten',
        rol: 'beslisser',
        product: 'alle',
        ondermandaat: true,
        geldigVan: getDatum('2026-01-01'),
        besluitnummer: 'MH-2025-013',
      },
      {
        id: 'bezwaar',
        rol: 'bezwaarbehandelaar',
        product: 'bezwaar',
        geldigVan: getDatum('2026-01-01'),
        besluitnummer: 'MH-2025-014',
      },
    ],
  },
  normen: NORMEN,
  bijdrage: BIJDRAGE,
  teams: [
    { id: 'meitinkers', naam: 'Meitinkers', organisatie: GEMEENTE, soort: 'gemeente', kernen: DORPEN },
    {
      id: 'mienskip',
      naam: 'Ouderenadviseurs De Mienskip',
      organisatie: 'Zorggroep De Mienskip',
      soort: 'partner',
      kernen: ['Aldemarre', 'Eagemarre'],
      levert: ['De Mienskip', 'dagbesteding It Skûtsje'],
    },
    { id: 'loket', naam: 'Wmo-loket', organisatie: GEMEENTE, soort: 'gemeente', kernen: DORPEN },
    { id: 'toewijzing', naam: 'Consulenten', organisatie: GEMEENTE, soort: 'gemeente', kernen: [] },
  ],
  plaatsen: [
    {
      id: 'loket-aldemarre',
      naam: 'Wmo-loket in Aldemarre',
      soort: 'loket',
      adres: 'Nearnswei 3, 4991 DA Aldemarre',
      tijden: 'maandag tot en met vrijdag van 9.00 tot 12.30 uur',
      telefoon: '010-000 94 00',
      heeftSpreekkamer: true,
    },
    {
      id: 'dorpspunt-raerdermar',
      naam: 'Dorpspunt Raerdermar, in het dorpshuis',
      soort: 'dorpspunt',
      adres: 'Bestaatnietlaan 5, 4994 DB Raerdermar',
      tijden: 'woensdag van 10.00 tot 12.00 uur',
      telefoon: '010-000 94 04',
      heeftSpreekkamer: false,
    },
  ],
  algemeneVoorzieningen: [
    {
      id: 'doarpsmiel',
      naam: 'Doarpsmiel',
      wat: 'Twee keer per week samen warm eten in het dorpshuis.',
      waar: 'Alle dorpen',
      telefoon: '010-000 94 21',
      isGratis: false,
      isCollectief: true,
    },
    {
      id: 'burenhulp',
      naam: 'Burenhulp Marrehim',
      wat: 'Dorpsgenoten die een klus doen, meerijden of even komen kijken.',
      waar: 'Alle dorpen',
      telefoon: '010-000 94 22',
      isGratis: true,
      isCollectief: false,
    },
    {
      id: 'inloop',
      naam: 'Inloop It Praathûs',
      wat: 'Drie ochtenden per week koffie, een praatje en samen iets doen.',
      waar: 'Aldemarre en Poppenhuzen',
      telefoon: '010-000 94 23',
      isGratis: true,
      isCollectief: true,
    },
    {
      id: 'skipper',
      naam: 'Busje De Skipper',
      wat: 'Vrijwilligers rijden u van deur tot deur.',
      waar: 'Alle dorpen',
      telefoon: '010-000 94 24',
      isGratis: false,
      isCollectief: true,
    },
  ],
  collectiefVoorIndividueel: false,
  teksten: {},
};

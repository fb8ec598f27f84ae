import type { Instrument, Scenario } from '../instrument.ts';
import type { Crisisnummer } from '../profiel.ts';
import { PLAATJES } from './plaatjes.ts';

/** The lines above every public page, with the municipality's own emergency post and number for help today. */
export function crisisnummers(huisartsenpost: string, vandaagHulp: string): readonly Crisisnummer[] {
  return [
    { aanleiding: 'Is er nu gevaar?', naam: 'het alarmnummer', telefoon: '112' },
    { aanleiding: 'Is uw huisarts dicht?', naam: 'de huisartsenpost', telefoon: huisartsenpost },
    { aanleiding: 'Huiselijk geweld?', naam: 'Veilig Thuis', telefoon: '0800-2000' },
    { aanleiding: 'Denkt u aan zelfdoding?', naam: '113 Zelfmoordpreventie', telefoon: '113' },
    { aanleiding: 'Vandaag hulp thuis nodig?', naam: 'de gemeente', telefoon: vandaagHulp },
  ];
}

/** Four pictures of growth to talk about, after the four scenario's of IJsselmonde (T19), in our own words. */
const VIER_SCENARIOS: readonly Scenario[] = [
  {
    id: 'zo-houden',
    naam: 'Houden zoals het is',
    uitleg: 'Wat nu goed gaat, blijft goed gaan. Waar het niet lukt, komt hulp.',
  },
  {
    id: 'weer-zelf',
    naam: 'Weer zelf doen',
    uitleg: 'U pakt weer op wat u eerder zelf deed, in uw eigen tempo.',
  },
  {
    id: 'anders-doen',
    naam: 'Anders leren doen',
    uitleg: 'Het gaat niet meer zoals vroeger. U leert een andere manier die wel past.',
  },
  {
    id: 'iets-nieuws',
    naam: 'Iets nieuws beginnen',
    uitleg: 'U doet iets dat u nog niet eerder deed, of u betekent iets voor een ander.',
  },
];

/** The eight results of the handreiking (Het Gesprek deel II, chapter 2) with eight leefgebieden to talk about. */
export const ACHT_RESULTATEN: Instrument = {
  versie: 1,
  naam: 'Acht resultaten',
  leefgebieden: [
    {
      id: 'huishouden',
      naam: 'Uw huishouden',
      kort: 'Huis schoon',
      plaatje: PLAATJES.emmer,
      vragen: ['Wat doet u zelf in huis?', 'Wat blijft er liggen?', 'Hoe gaat het met koken en de was?'],
    },
    {
      id: 'wonen',
      naam: 'Uw huis',
      kort: 'Wonen',
      plaatje: PLAATJES.huis,
      vragen: ['Waar in huis zit u graag?', 'Waar in huis gaat het lastig?', 'Voelt u zich veilig in huis?'],
    },
    {
      id: 'onderweg',
      naam: 'Ergens komen',
      kort: 'Op pad',
      plaatje: PLAATJES.bus,
      vragen: ['Waar gaat u graag naartoe?', 'Hoe komt u daar nu?', 'Waar komt u niet meer?'],
    },
    {
      id: 'contacten',
      naam: 'De mensen om u heen',
      kort: 'Mensen',
      plaatje: PLAATJES.mensen,
      vragen: [
        'Wie ziet u in een gewone week?',
        'Wie zou u vaker willen zien?',
        'Wie belt u als er iets is?',
      ],
    },
    {
      id: 'dag',
      naam: 'Uw dag',
      kort: 'Uw dag',
      plaatje: PLAATJES.zon,
      vragen: ['Hoe ziet een gewone dag eruit?', 'Waar wordt u blij van?', 'Wat zou u weer willen doen?'],
    },
    {
      id: 'gezondheid',
      naam: 'Uw gezondheid',
      kort: 'Gezond',
      plaatje: PLAATJES.hart,
      vragen: ['Wat kunt u goed?', 'Wat kost u veel kracht?', 'Wie helpt u daarbij?'],
    },
    {
      id: 'geld',
      naam: 'Geld en papieren',
      kort: 'Geld en post',
      plaatje: PLAATJES.envelop,
      vragen: ['Lukt het met de post en de rekeningen?', 'Komt u rond?'],
    },
    {
      id: 'helpers',
      naam: 'Wie u helpt',
      kort: 'Wie helpt',
      plaatje: PLAATJES.hand,
      vragen: ['Wie helpt u nu, en waarmee?', 'Hoe gaat het met degene die u helpt?', 'Wat zou die helpen?'],
    },
  ],
  resultaten: [
    { id: 'schoon-huis', naam: 'Wonen in een schoon en leefbaar huis', vng: 1, wet: 'zelfredzaamheid' },
    { id: 'geschikt-huis', naam: 'Wonen in een huis dat bij u past', vng: 2, wet: 'zelfredzaamheid' },
    {
      id: 'dagelijkse-spullen',
      naam: 'Eten, drinken en andere dagelijkse spullen in huis',
      vng: 3,
      wet: 'zelfredzaamheid',
    },
    {
      id: 'schone-kleding',
      naam: 'Schone kleding die past en prettig draagt',
      vng: 4,
      wet: 'zelfredzaamheid',
    },
    { id: 'zorg-voor-kinderen', naam: 'Thuis voor uw kinderen zorgen', vng: 5, wet: 'zelfredzaamheid' },
    { id: 'in-en-om-huis', naam: 'U verplaatsen in, om en dicht bij huis', vng: 6, wet: 'zelfredzaamheid' },
    { id: 'lokaal-vervoer', naam: 'In de buurt ergens komen', vng: 7, wet: 'participatie' },
    { id: 'contact-en-meedoen', naam: 'Mensen ontmoeten en meedoen', vng: 8, wet: 'participatie' },
  ],
  scenarios: VIER_SCENARIOS,
};

/** Five themes shared with partners (Het Gesprek deel II, chapter 4), with results in everyday words. */
export const VIJF_THEMAS: Instrument = {
  versie: 1,
  naam: 'Samen in beeld',
  leefgebieden: [
    {
      id: 'wonen',
      naam: 'Wonen',
      kort: 'Wonen',
      plaatje: PLAATJES.huis,
      vragen: ['Hoe woont u hier?', 'Wat is er in en om huis lastig?', 'Wilt u hier blijven wonen?'],
    },
    {
      id: 'contacten',
      naam: 'Contacten',
      kort: 'Mensen',
      plaatje: PLAATJES.mensen,
      vragen: ['Wie komt er over de vloer?', 'Wat doet u in het dorp?', 'Mist u iemand of iets?'],
    },
    {
      id: 'zelfredzaamheid',
      naam: 'Zelf doen',
      kort: 'Zelf doen',
      plaatje: PLAATJES.mens,
      vragen: ['Wat doet u zelf op een dag?', 'Waar heeft u hulp bij?', 'Hoe komt u ergens?'],
    },
    {
      id: 'mantelzorg',
      naam: 'Mantelzorg',
      kort: 'Wie zorgt',
      plaatje: PLAATJES.hand,
      vragen: ['Wie zorgt er voor u, of voor wie zorgt u?', 'Hoe houdt diegene het vol?', 'Wat zou helpen?'],
    },
    {
      id: 'gezondheid',
      naam: 'Gezondheid',
      kort: 'Gezond',
      plaatje: PLAATJES.hart,
      vragen: ['Hoe gaat het met u?', 'Wat geeft u energie?', 'Wat kost u moeite?'],
    },
  ],
  resultaten: [
    { id: 'huis-op-orde', naam: 'Mijn huis is schoon en op orde', vng: 1, wet: 'zelfredzaamheid' },
    { id: 'fijn-wonen', naam: 'Ik kan hier goed en veilig wonen', vng: 2, wet: 'zelfredzaamheid' },
    {
      id: 'boodschappen-en-eten',
      naam: 'Ik heb boodschappen in huis en eet goed',
      vng: 3,
      wet: 'zelfredzaamheid',
    },
    { id: 'was-en-kleding', naam: 'Ik heb schone kleren', vng: 4, wet: 'zelfredzaamheid' },
    { id: 'kinderen-thuis', naam: 'Ik kan thuis voor mijn kinderen zorgen', vng: 5, wet: 'zelfredzaamheid' },
    { id: 'bewegen-thuis', naam: 'Ik kan overal komen in en om mijn huis', vng: 6, wet: 'zelfredzaamheid' },
    { id: 'op-pad', naam: 'Ik kan op pad in de streek', vng: 7, wet: 'participatie' },
    { id: 'meedoen-in-het-dorp', naam: 'Ik zie mensen en doe mee', vng: 8, wet: 'participatie' },
  ],
};

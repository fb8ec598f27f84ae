import type { Handeling } from '../inrichting/index.ts';
import type { Toestand } from './zaak.ts';
import type { VolgendeWat } from './volgende.ts';

const toestanden: Readonly<Record<Toestand, string>> = {
  signaal: 'Iemand maakt zich zorgen. We hebben nog geen contact gehad.',
  voorbereiding: 'De melding is binnen. Er is nog geen gesprek gepland.',
  'gesprek-gepland': 'Het gesprek is gepland.',
  onderzoek: 'Het gesprek is gevoerd. Het verslag is nog niet verstuurd.',
  'verslag-verzonden': 'Het verslag is verstuurd.',
  'arrangement-afgesproken': 'Het arrangement is afgesproken.',
  aanvraag: 'Er ligt een aanvraag. Er is nog geen besluit.',
  'besluit-voorbereid': 'Het besluit is voorbereid en nog niet genomen.',
  'besluit-genomen': 'Het besluit is genomen.',
  losgelaten: 'We hebben losgelaten. De zaak is nog niet afgesloten.',
  afgesloten: 'De zaak is afgesloten.',
};

/** Where a zaak stands, as a sentence for staff. */
export function schrijfToestand(toestand: string): string {
  return toestanden[toestand as Toestand] ?? 'De zaak loopt.';
}

type Daad = {
  readonly woorden: string;
  /** Where it is done, below the address of the zaak. */
  readonly pad: string;
  /** What one must be allowed to for it. */
  readonly handeling: Handeling;
};

const daden: Readonly<Record<VolgendeWat, Daad>> = {
  'signaal-opvolgen': { woorden: 'Contact zoeken', pad: '/signaal', handeling: 'signaal-inzien' },
  'spoed-beoordelen': {
    woorden: 'Spoed beoordelen en gesprek kiezen',
    pad: '/toeleiding',
    handeling: 'toeleiden',
  },
  toeleiden: { woorden: 'Gesprek kiezen', pad: '/toeleiding', handeling: 'toeleiden' },
  'gesprek-plannen': { woorden: 'Gesprek plannen', pad: '/planning', handeling: 'contactmoment-plannen' },
  'gesprek-voeren': { woorden: 'Gesprek voeren', pad: '/gesprek', handeling: 'gesprek-voeren' },
  'verslag-versturen': {
    woorden: 'Verslag maken en versturen',
    pad: '/verslag',
    handeling: 'verslag-versturen',
  },
  'reactie-bespreken': {
    woorden: 'Reactie op het verslag vragen',
    pad: '/verslag',
    handeling: 'verslag-reactie-vastleggen',
  },
  'verschil-bespreken': {
    woorden: 'Bespreken wat niet klopt',
    pad: '/verslag',
    handeling: 'verslag-reactie-vastleggen',
  },
  'arrangement-afspreken': {
    woorden: 'Arrangement afspreken',
    pad: '/arrangement',
    handeling: 'arrangement-maken',
  },
  opvolgen: { woorden: 'Vragen hoe het nu gaat', pad: '/opvolging', handeling: 'arrangement-maken' },
  'brief-oppakken': {
    woorden: 'Hier ligt nog een brief',
    pad: '/aanvraag',
    handeling: 'aanvraag-registreren',
  },
  'besluit-voorbereiden': {
    woorden: 'Besluit voorbereiden',
    pad: '/besluit',
    handeling: 'besluit-voorbereiden',
  },
  'besluit-toetsen': { woorden: 'Besluit toetsen', pad: '/besluit', handeling: 'toetsen' },
  'besluit-nemen': { woorden: 'Besluit nemen', pad: '/besluit', handeling: 'besluit-nemen' },
  toewijzen: { woorden: 'Toewijzen aan een aanbieder', pad: '/toewijzing', handeling: 'toewijzen' },
  'wachten-bellen': {
    woorden: 'Bellen: er is nog geen hulp',
    pad: '/wachten',
    handeling: 'wachten-bijhouden',
  },
  'spoedhulp-besluiten': {
    woorden: 'Tijdelijke hulp met spoed',
    pad: '/spoed',
    handeling: 'besluit-voorbereiden',
  },
  'brief-versturen': {
    woorden: 'Brief met het besluit versturen',
    pad: '/beschikking',
    handeling: 'besluit-versturen',
  },
  afsluiten: { woorden: 'Afsluiten', pad: '/afsluiten', handeling: 'afsluiten' },
};

/** The next act in a verb, the page where it is done, below the address of the zaak, and what it takes to be allowed. */
export function schrijfDaad(wat: string): Daad {
  return daden[wat as VolgendeWat] ?? { woorden: 'Bekijken', pad: '', handeling: 'zaak-inzien' };
}

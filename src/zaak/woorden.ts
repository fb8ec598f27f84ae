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

const daden: Readonly<Record<VolgendeWat, { readonly woorden: string; readonly pad: string }>> = {
  'signaal-opvolgen': { woorden: 'Contact zoeken', pad: '/signaal' },
  'spoed-beoordelen': { woorden: 'Spoed beoordelen en toeleiden', pad: '/toeleiding' },
  toeleiden: { woorden: 'Toeleiden', pad: '/toeleiding' },
  'gesprek-plannen': { woorden: 'Gesprek plannen', pad: '/planning' },
  'gesprek-voeren': { woorden: 'Gesprek voeren', pad: '/gesprek' },
  'verslag-versturen': { woorden: 'Verslag maken en versturen', pad: '/verslag' },
  'reactie-bespreken': { woorden: 'Reactie op het verslag vragen', pad: '/verslag' },
  'arrangement-afspreken': { woorden: 'Arrangement afspreken', pad: '/arrangement' },
  opvolgen: { woorden: 'Vragen hoe het nu gaat', pad: '/opvolging' },
  'besluit-voorbereiden': { woorden: 'Besluit voorbereiden', pad: '/besluit' },
  'besluit-toetsen': { woorden: 'Besluit toetsen', pad: '/besluit' },
  'besluit-nemen': { woorden: 'Besluit nemen', pad: '/besluit' },
  afsluiten: { woorden: 'Afsluiten', pad: '/afsluiten' },
};

/** The next act in a verb, and the page where it is done, below the address of the zaak. */
export function schrijfDaad(wat: string): { readonly woorden: string; readonly pad: string } {
  return daden[wat as VolgendeWat] ?? { woorden: 'Bekijken', pad: '' };
}

import type { Klachtuitkomst, Klachtweg } from './klacht.ts';

/** How a klacht came in, for staff. */
export const KLACHTWEGWOORDEN: Readonly<Record<Klachtweg, string>> = {
  mijn: 'Op de eigen pagina',
  brief: 'Met een brief',
  telefoon: 'Aan de telefoon',
  balie: 'Aan het loket',
};

/** How a klacht ended, for staff. */
export const KLACHTWOORDEN: Readonly<Record<Klachtuitkomst, string>> = {
  gegrond: 'Gegrond',
  'deels-gegrond': 'Deels gegrond',
  ongegrond: 'Ongegrond',
  'naar-tevredenheid': 'De inwoner is nu tevreden',
};

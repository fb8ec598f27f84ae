export { findContactmoment, minutenVan, vouwContactmomenten } from './contactmoment.ts';
export type {
  Contactmoment,
  ContactmomentAct,
  ContactmomentAfgezegd,
  ContactmomentGepland,
  ContactmomentVerzet,
  Genodigde,
  GenodigdeRol,
  Vorm,
} from './contactmoment.ts';
export { ROLWOORD, schrijfWanneer, VORMWOORD } from './bericht.ts';
export { planContactmoment, verzetContactmoment, zegContactmomentAf } from './plannen.ts';
export type { Afzegopdracht, Planopdracht, Verzetopdracht } from './plannen.ts';

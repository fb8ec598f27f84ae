export {
  BETROKKENE_ROLLEN,
  isMisschienDezelfde,
  leeftijdOp,
  schrijfAdres,
  volledigeNaam,
} from './persoon.ts';
export type { Adres, Betrokkene, BetrokkeneRol, Naam, Persoon, Persoonsgegevens } from './persoon.ts';

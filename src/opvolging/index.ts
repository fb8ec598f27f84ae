export { schrijfAfsluitbericht } from './afsluitbericht.ts';
export type { Afsluitbericht } from './afsluitbericht.ts';
export { GRONDEN, vouwAfsluiting } from './afsluiten.ts';
export type { Afsluitfeiten, AfsluitOpdracht, Grond, ZaakAfgesloten } from './afsluiten.ts';
export { REDENEN, vouwLosgelaten } from './loslaten.ts';
export type { LoslaatOpdracht, Losgelaten, Loslating, Reden } from './loslaten.ts';
export { BEOORDELAARS, MATEN, vouwOpvolging } from './opvolging.ts';
export type {
  Beoordelaar,
  GehoudenOpdracht,
  Mate,
  Oordeel,
  Oordelen,
  Opvolging,
  OpvolgingGehouden,
  ResultaatBereikt,
  ResultaatNietBereikt,
} from './opvolging.ts';
export { grondWoord, mateWoord, redenWoord } from './woorden.ts';

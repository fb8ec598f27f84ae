export { VORMEN } from './gevoerd.ts';
export type { Vorm } from './gevoerd.ts';
export { oplossingenVoor, staandeResultaten, vouwGesprek } from './gesprek.ts';
export type { Gesprek } from './gesprek.ts';
export { ANTWOORDEN, laatsteVersie, vouwVerslag } from './verslag.ts';
export type {
  Opmerking,
  Verslag,
  Verslagantwoord,
  VerslagBeantwoord,
  VerslagInhoud,
  Verslagversie,
  VerslagVerzonden,
  Wijze,
} from './verslag.ts';
export { gebrekenVoorVerslag, stelVerslagOp } from './verslaginhoud.ts';
export type { Gebrek, Tekstversie, Verslagstof } from './verslaginhoud.ts';
export { schrijfVerslag, VERSLAGTITEL } from './verslagtekst.ts';
export { antwoordWoorden } from './verslagwoorden.ts';
export { beantwoordVerslag, maakOpmerking } from './reactie.ts';
export { kenmerkVan, verstuurVerslag } from './versturen.ts';
export type { VerstuurOpdracht } from './versturen.ts';

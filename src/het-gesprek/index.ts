export { beantwoordOnderdeel, getOnderdeel, isOnderdeel, ONDERDELEN, openOnderdelen } from './dekking.ts';
export type {
  ClientondersteuningWens,
  Dekking,
  Onderdeel,
  OnderdeelAntwoord,
  OnderdeelBesproken,
  OnderdeelStand,
} from './dekking.ts';
export { AANWEZIG_ALS, legGesprekVast, VORMEN } from './gevoerd.ts';
export type { Aanwezige, AanwezigAls, GesprekGevoerd, Gevoerd, Vorm } from './gevoerd.ts';
export {
  findNietGenoeg,
  isGevoerd,
  isNetwerkGenoemd,
  magOplossingen,
  oplossingenVoor,
  staandeResultaten,
  vouwGesprek,
  wachtendeIdeeen,
} from './gesprek.ts';
export type { Gesprek } from './gesprek.ts';
export { onderdeelWoorden } from './onderdeelwoorden.ts';
export type { OnderdeelWoorden } from './onderdeelwoorden.ts';
export { parkeerIdee } from './oplossingen/idee.ts';
export type { Idee, IdeeGebruikt, IdeeGeparkeerd } from './oplossingen/idee.ts';
export { noemOplossing } from './oplossingen/noemen.ts';
export { findOplossing, geldt } from './oplossingen/oplossing.ts';
export type {
  Oplossing,
  OplossingAfgevallen,
  OplossingGenoemd,
  OplossingStaat,
  TredeVastgelegd,
} from './oplossingen/oplossing.ts';
export { isTrede, TREDEN, tredeWoorden } from './oplossingen/trede.ts';
export type { Trede } from './oplossingen/trede.ts';
export { noteerInbreng } from './vraagverheldering/inbreng.ts';
export type {
  Aard,
  Duiding,
  Inbreng,
  InbrengGenoteerd,
  InbrengVervallen,
} from './vraagverheldering/inbreng.ts';
export { noteerOneens, spreekResultaatAf, stelResultaatVoor } from './vraagverheldering/overeenstemming.ts';
export { findResultaat, staat } from './vraagverheldering/resultaat.ts';
export type {
  Resultaat,
  ResultaatAfgesproken,
  ResultaatOneens,
  ResultaatStaat,
  ResultaatVervallen,
  ResultaatVoorgesteld,
} from './vraagverheldering/resultaat.ts';
export { isSpreker, SPREKERS, sprekerWoord } from './vraagverheldering/spreker.ts';
export type { Spreker } from './vraagverheldering/spreker.ts';
export { zetWondervraag } from './vraagverheldering/wondervraag.ts';
export type { Wens, Wondervraag, WondervraagGezet } from './vraagverheldering/wondervraag.ts';
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

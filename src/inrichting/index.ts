export { BEVOEGDHEDEN, mag, magIn, magNamens, ruimsteRelatie } from './bevoegdheid.ts';
export type { Bevoegdheid } from './bevoegdheid.ts';
export { tariefOp, vrijstellingVoor } from './bijdrage.ts';
export type { Bijdrageregeling, Tarief, Vrijstelling } from './bijdrage.ts';
export { findEigenDienst } from './eigen-belang.ts';
export type { EigenDienst } from './eigen-belang.ts';
export { controleerProfiel } from './controle.ts';
export type { Profielfout } from './controle.ts';
export { GEMEENTEN } from './gemeenten.ts';
export { HANDELINGEN, isHandeling } from './handelingen.ts';
export type { Handeling } from './handelingen.ts';
export { findLeefgebied, findResultaatsoort, findResultaatsoortVoorVng, findScenario } from './instrument.ts';
export type { Instrument, Leefgebied, Resultaatsoort, Scenario, VngResultaat } from './instrument.ts';
export { BEZWAAR, geldtOp, geldtVoor, partnerVan, regelingVan } from './mandaat.ts';
export { BIJDRAGE_BEGINT } from './levering.ts';
export type { Aanbieder, BijdrageBegint, GeleverdProduct, Levering } from './levering.ts';
export type {
  Kandidaat,
  Mandaat,
  Mandaatregeling,
  Product,
  SchriftelijkMandaat,
  Toetsing,
} from './mandaat.ts';
export { normenOp, urenVanTaken } from './normen.ts';
export type { Norm, Normtaak } from './normen.ts';
export {
  GEEN_GEVOLGEN,
  NIET_TEVREDEN,
  nietTevredenKort,
  nietTevredenTekst,
  nietTevredenWegen,
  nietTevredenZinnen,
  ombudsmanVan,
} from './niet-tevreden.ts';
export type { Deurprofiel } from './niet-tevreden.ts';
export { findProfielOp, functienaam, tekstUit } from './profiel.ts';
export type {
  AlgemeneVoorziening,
  Clientondersteuning,
  Contact,
  Crisisnummer,
  Gemeente,
  Gemeenteprofiel,
  Ombudsman,
  Openingstijd,
  Plaats,
  Team,
  Urenbudget,
} from './profiel.ts';
export { isRol, ROLLEN, rolLabel } from './rollen.ts';
export type { Rol } from './rollen.ts';
export type { Gesprekssoort, Toeleidingsregel, Toeleidingsvoorwaarde } from './toeleiding.ts';
export { magErgens, personeelRaam, publiekRaam } from './raam.ts';
export type { Menuplek, RaamVraag } from './raam.ts';

export { kiesTegeltje, PLEKKEN, vouwTegeltjes } from './tegeltje.ts';
export type { Plek, Tegeltje } from './tegeltje.ts';

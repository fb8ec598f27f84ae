export { besluit, findGesprek, saveLopendeTekst } from './gesprek.server.ts';
export type { GesprekMetWoorden, TekstOpdracht } from './gesprek.server.ts';

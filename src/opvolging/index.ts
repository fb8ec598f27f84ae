export { schrijfAfsluitbericht } from './afsluitbericht.ts';
export { GRONDEN, vouwAfsluiting } from './afsluiten.ts';
export type { Afsluitfeiten, AfsluitOpdracht } from './afsluiten.ts';
export { REDENEN } from './loslaten.ts';
export { grondWoord, redenWoord } from './woorden.ts';

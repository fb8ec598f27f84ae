export { UITVOERDERS } from './afspraak.ts';
export { heeftDunNetwerk } from './netwerk.ts';
export { OPVOLGVORMEN, planOpvolging, vouwOpvolgmoment, ZES_WEKEN } from './opvolgmoment.ts';
export type { Opvolgmoment } from './opvolgmoment.ts';
export { vindGronden } from './plan.ts';
export type { Plan, Planresultaat } from './plan.ts';
export { uitvoerderWoord, vormWoord } from './woorden.ts';

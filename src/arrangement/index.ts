export { UITVOERDERS } from './afspraak.ts';
export { OPVOLGVORMEN, planOpvolging, vouwOpvolgmoment } from './opvolgmoment.ts';
export type { Opvolgmoment } from './opvolgmoment.ts';
export { vindGronden } from './plan.ts';
export type { Plan, Planresultaat } from './plan.ts';
export { uitvoerderWoord, vormWoord } from './woorden.ts';

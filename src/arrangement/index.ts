export { geldendeAfspraken, UITVOERDERS, vouwAfspraken } from './afspraak.ts';
export type {
  Afspraak,
  AfspraakGedaan,
  AfspraakGemaakt,
  AfspraakOpdracht,
  AfspraakStaat,
  AfspraakVervallen,
  Hulp,
  Uitvoerder,
} from './afspraak.ts';
export { AKKOORDWIJZEN, vouwArrangement } from './arrangement.ts';
export type { AkkoordOpdracht, Akkoordwijze, Arrangement, ArrangementAfgesproken } from './arrangement.ts';
export { OPVOLGVORMEN, planOpvolging, vouwOpvolgmoment } from './opvolgmoment.ts';
export type { OpvolgingGepland, Opvolgmoment, Opvolgwens } from './opvolgmoment.ts';
export { vindGronden } from './plan.ts';
export type { Plan, Planafspraak, Planresultaat } from './plan.ts';
export { uitvoerderWoord, vormWoord } from './woorden.ts';

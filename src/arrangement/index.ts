export { geldendeAfspraken, UITVOERDERS, vouwAfspraken } from './afspraak.ts';
export type {
  Afspraak,
  AfspraakGedaan,
  AfspraakGemaakt,
  AfspraakStaat,
  AfspraakVervallen,
  Uitvoerder,
} from './afspraak.ts';
export { AKKOORDWIJZEN, vouwArrangement } from './arrangement.ts';
export type { Akkoordwijze, Arrangement, ArrangementAfgesproken } from './arrangement.ts';
export { uitvoerderWoord } from './woorden.ts';

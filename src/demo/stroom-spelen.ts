import type { Actor } from '../basis/act.ts';
import { zetKijkNaast } from '../het-gesprek/vraagverheldering/kijk.ts';
import { beantwoordInbreng } from '../het-gesprek/vraagverheldering/weerwoord.ts';
import type { Instrument } from '../inrichting/index.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';
import { KIJKEN, WEERWOORDEN } from './verhalen/kijken.ts';

/** What is needed to play the rest of a stream: which story, and the ids of its notes in order. */
export type Stroomspel = {
  readonly verhaalId: string;
  readonly inbrengIds: readonly string[];
  readonly instrument: Instrument;
};

/** Puts another view beside a note and lets the inwoner answer what was seen, where the story tells about it. */
export function speelStroom(spel: Spel, voerder: Actor, gegeven: Stroomspel): void {
  const { verhaalId, inbrengIds, instrument } = gegeven;
  const { zaakId } = spel;
  for (const { bij, tekst } of WEERWOORDEN[verhaalId] ?? []) {
    const inbrengId = inbrengIds[bij - 1]!;
    speel(spel, voerder, (acts, a) => beantwoordInbreng(acts, { zaakId, inbrengId, tekst }, a));
  }
  for (const { bij, proberen, ...ander } of KIJKEN[verhaalId] ?? []) {
    const een = inbrengIds[bij - 1]!;
    const opdracht = { zaakId, een, ander: { soort: 'nieuw', ...ander }, proberen, instrument } as const;
    speel(spel, voerder, (acts, a) => zetKijkNaast(acts, opdracht, a));
  }
}

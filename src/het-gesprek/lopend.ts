import type { Gesprek } from './gesprek.ts';
import { geldt } from './oplossingen/oplossing.ts';

/**
 * The text ids that may still be written on (HG-18): notes and answers to them, results nobody agreed on yet, waiting ideas and standing
 * solutions. Not the wondervraag, which changes under its author's name, and not words that were agreed.
 */
export function lopendeTeksten(gesprek: Gesprek): ReadonlySet<string> {
  const { inbreng, weerwoorden, resultaten, ideeen, oplossingen } = gesprek;
  return new Set([
    ...inbreng.map(({ tekst }) => tekst),
    ...weerwoorden.map(({ tekst }) => tekst),
    ...resultaten.filter(({ staat }) => staat.soort === 'voorgesteld').map(({ tekst }) => tekst),
    ...ideeen.filter(({ gebruiktVoor }) => gebruiktVoor === undefined).map(({ tekst }) => tekst),
    ...oplossingen
      .filter(geldt)
      .flatMap(({ tekst, waarom, nietGenoeg }) =>
        nietGenoeg ? [tekst, waarom, nietGenoeg] : [tekst, waarom],
      ),
  ]);
}

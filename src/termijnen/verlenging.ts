import { telwoordMet } from '../basis/telwoord.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { RegelMetLengte, Termijnregel, Verlengingsgrond } from './termijnregel.ts';
import { heeftLengte } from './termijnregel.ts';

/** A term that lasts longer, by so much in the unit of the term: weeks for D18, months for D31 (TM-17). */
export type Verlenging = { readonly grond: Verlengingsgrond; readonly erbij: number };

/**
 * Whether this term may last longer in this way after the earlier ones: refuses a reason that the law does not name
 * for it, more than the law gives and a second time where it gives one (TM-17).
 */
export function keurVerlenging(
  regel: Termijnregel,
  { grond, erbij }: Verlenging,
  eerdere: readonly Verlenging[] = [],
): Uitkomst<Verlenging> {
  const mag = regel.verlengbaar?.find((een) => een.grond === grond);
  if (!mag || !heeftLengte(regel)) {
    return geweigerd('TM-17', `De wet laat deze termijn zo niet langer duren: ${regel.naam}.`);
  }
  if (!Number.isInteger(erbij) || erbij < 1 || erbij > mag.erbij) {
    return geweigerd('TM-17', `Kies hoogstens ${schrijfErbij(regel, mag.erbij)} erbij.`);
  }
  if (!mag.meermalen && eerdere.some((een) => een.grond === grond)) {
    return geweigerd('TM-17', 'Dit kan maar een keer bij dezelfde termijn.');
  }
  return gelukt({ grond, erbij });
}

/** Of these reasons to last longer only those that the law allows for this term, each in its turn (TM-17). */
export function geldigeVerlengingen(
  regel: RegelMetLengte,
  langer: readonly Verlenging[],
): readonly Verlenging[] {
  const geldig: Verlenging[] = [];
  for (const een of langer) if (keurVerlenging(regel, een, geldig).gelukt) geldig.push(een);
  return geldig;
}

/** Writes so much of the unit of a term: 'zes weken', 'twee maanden'. */
export function schrijfErbij({ eenheid }: RegelMetLengte, erbij: number): string {
  return eenheid === 'maanden' ? telwoordMet(erbij, 'maand', 'maanden') : telwoordMet(erbij, 'week', 'weken');
}

import type { Datum } from '../basis/datum.ts';
import { BESLISTERMIJNEN } from './beslistermijnen.ts';
import { GEGEVENSTERMIJNEN } from './gegevenstermijnen.ts';
import type { Gebeurtenis, Termijnregel } from './termijnregel.ts';
import { VERVOLGTERMIJNEN } from './vervolgtermijnen.ts';

/** Every row of the table of terms, D01 to D50, sorted by number; a changed law adds a row with the same number. */
export const TERMIJNREGELS: readonly Termijnregel[] = [
  ...BESLISTERMIJNEN,
  ...VERVOLGTERMIJNEN,
  ...GEGEVENSTERMIJNEN,
].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));

const perGebeurtenis = Map.groupBy(TERMIJNREGELS, (regel) => regel.gebeurtenis);
const perId = Map.groupBy(TERMIJNREGELS, (regel) => regel.id);

/** The terms that an event starts on a day, by the law of that day and no other (TM-11, TM-12). */
export function regelsVoor(gebeurtenis: Gebeurtenis, datum: Datum): readonly Termijnregel[] {
  const regels = perGebeurtenis.get(gebeurtenis) ?? [];
  return regels.every((regel) => geldtOp(regel, datum))
    ? regels
    : regels.filter((regel) => geldtOp(regel, datum));
}

/** The row with this number that counts on a day, else its oldest version; throws on a number that does not exist. */
export function getRegel(id: string, datum: Datum): Termijnregel {
  const versies = perId.get(id) ?? [];
  const regel = versies.find((versie) => geldtOp(versie, datum)) ?? versies[0];
  if (!regel) throw new RangeError('no such term');
  return regel;
}

/** Whether an event on this day starts this version of a term: both the first and the last day included (TM-11). */
export function geldtOp(regel: Pick<Termijnregel, 'geldigVan' | 'geldigTot'>, datum: Datum): boolean {
  return regel.geldigVan <= datum && (regel.geldigTot === undefined || datum <= regel.geldigTot);
}

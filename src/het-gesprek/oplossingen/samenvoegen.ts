import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { findResultaat, staat } from '../vraagverheldering/resultaat.ts';
import { vouwIdeeen } from './idee.ts';
import { noemOfParkeer } from './noemen.ts';
import type { VroegeOpdracht } from './noemen.ts';

/**
 * Takes in a solution that was named where the rest could not be seen, such as on a tablet without a network: the way
 * in for every 'noemen' that comes by merging (HG-90, T2). It is never refused for its order: with a result that stands
 * it is a solution, without one it waits as an idea under the name of who had it. An idea that another used meanwhile
 * is no reason to lose words either: then both solutions stand and a person puts one aside. Refuses only empty words.
 */
export function parkeerOplossing(
  acts: readonly Act[],
  opdracht: VroegeOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { resultaatId, uitIdee } = opdracht;
  const resultaat = resultaatId === undefined ? undefined : findResultaat(acts, resultaatId);
  const kan = resultaat !== undefined && staat(resultaat);
  const wacht = vouwIdeeen(acts).some((idee) => idee.ideeId === uitIdee && idee.gebruiktVoor === undefined);
  return noemOfParkeer(acts, { ...opdracht, uitIdee: kan && wacht ? uitIdee : undefined }, aanleiding);
}

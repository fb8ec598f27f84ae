import type { Act } from '../../basis/act.ts';
import type { Geweigerd } from '../../basis/uitkomst.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import { vouwHuisgenoten } from './huisgenoot.ts';

/** Why gebruikelijke hulp cannot be assumed now: nobody who lives here was named, or one was not heard (HG-67). */
export function gebrekInGebruikelijkeHulp(acts: readonly Act[]): Geweigerd | undefined {
  const huisgenoten = vouwHuisgenoten(acts);
  if (huisgenoten.length === 0) {
    return geweigerd(
      'HG-67',
      'Er staat nog niet wie er in huis woont. Vraag eerst wat een huisgenoot doet, kan en niet kan.',
    );
  }
  const stil = huisgenoten.filter(({ gehoord }) => !gehoord).map(({ naam }) => naam);
  if (stil.length === 0) return undefined;
  return geweigerd(
    'HG-67',
    `${stil.join(' en ')} is nog niet gehoord. Vraag eerst wat kan en wat niet; anders rekenen we niet op gewone hulp van huisgenoten.`,
  );
}

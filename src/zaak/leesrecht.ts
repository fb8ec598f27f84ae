import type { Handeling } from '../inrichting/index.ts';
import type { HoofdstukId } from './verhaal.ts';

/** What it takes to read the words of a chapter, one of these; the resultaten of a gesprek stand in the verslag too. */
const leesrecht: Readonly<Record<HoofdstukId, readonly Handeling[]>> = {
  melding: ['melding-inzien'],
  gesprek: ['gesprek-inzien', 'verslag-inzien'],
  verslag: ['verslag-inzien'],
  arrangement: ['arrangement-inzien'],
  aanvraag: ['aanvraag-inzien'],
  vervolg: ['arrangement-inzien'],
};

/** May somebody read the words of a chapter (ZK-5, ZK-11)? That something happened, is for all who know the zaak. */
export function magLezen(id: HoofdstukId, mag: (handeling: Handeling) => boolean): boolean {
  return leesrecht[id].some(mag);
}

import type { Act } from '../basis/act.ts';
import { datumVanMoment, plusDagen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { magGesprekOp, vouwMelding, vouwPlan, vouwToeleiding } from '../eerste-contact/index.ts';
import { vouwContactmomenten } from './contactmoment.ts';
import { eersteGespreksdag } from './plannen.ts';

/**
 * Until which day (with that day) the inwoner can still hand in an own plan, as long as that day has not passed, no
 * plan came and nobody said there will be none; undefined with spoed, which does not wait (PL-23, PL-4).
 */
export function planKanNogTot(acts: readonly Act[], vandaag: Datum): Datum | undefined {
  const melding = vouwMelding(acts);
  if (melding === undefined || isSpoed(acts)) return undefined;
  if (vouwPlan(acts).soort !== 'open' || magGesprekOp(acts, vandaag)) return undefined;
  const eerste = eersteGespreksdag(acts);
  return eerste === undefined ? undefined : plusDagen(eerste, -1);
}

/**
 * The days on which a gesprek was held while the inwoner could still hand in an own plan: it was begun too early, and
 * that is told with what to do (PL-23). None with spoed, or when the plan was in or waived.
 */
export function teVroegGesproken(acts: readonly Act[], gehouden: readonly Datum[]): readonly Datum[] {
  if (vouwMelding(acts) === undefined || isSpoed(acts) || vouwPlan(acts).soort !== 'open') return [];
  return gehouden.filter((dag) => !magGesprekOp(acts, dag));
}

/** Whether something is planned for the gesprek on this day or later (PL-24). */
export function isGesprekGepland(acts: readonly Act[], vandaag: Datum): boolean {
  return komendeContacten(acts, vandaag).length > 0;
}

/** The contactmomenten of the gesprek that are still to come, this day as well; not those for follow-up. */
export function komendeContacten(acts: readonly Act[], vandaag: Datum) {
  return vouwContactmomenten(acts).filter(
    ({ van, opvolging, afgezegdOp }) =>
      !opvolging && afgezegdOp === undefined && datumVanMoment(van) >= vandaag,
  );
}

function isSpoed(acts: readonly Act[]): boolean {
  return vouwMelding(acts)?.spoed === 'ja' || vouwToeleiding(acts)?.feiten?.spoed === true;
}

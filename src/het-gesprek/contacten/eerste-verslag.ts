import type { Act } from '../../basis/act.ts';
import { dagenTussen, datumVanMoment, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwMelding } from '../../eerste-contact/index.ts';
import { komendeContacten } from '../../planning/index.ts';
import type { Contactmoment } from '../../planning/index.ts';
import { vouwGevoerd } from '../gevoerd.ts';
import type { Vorm } from '../gevoerd.ts';
import { actsVan } from '../vraagverheldering/keten.ts';
import { lopendePauze } from './pauze.ts';

/** A contact that is still to come, as a verslag tells it; `medewerkerId` is who holds it. */
export type KomendContact = {
  readonly contactmomentId: string;
  readonly op: Datum;
  readonly vorm: Vorm;
  readonly medewerkerId: string;
};

/** How many days after the melding the fifth week begins. */
const eersteDagVanWeekVijf = 28;

/**
 * The contacts of the gesprek still to come after this day, which go on in the arrangement once a verslag went out
 * (HG-114); not those for follow-up, and not those that were held already.
 */
export function nogTeVoeren(acts: readonly Act[], vandaag: Datum): readonly KomendContact[] {
  const gevoerd = new Set(vouwGevoerd(acts).flatMap(({ contactmomentId }) => contactmomentId ?? []));
  return komendeContacten(acts, vandaag)
    .filter(({ contactmomentId }) => !gevoerd.has(contactmomentId))
    .map(toKomend);
}

/**
 * Whether a verslag "tot nu toe" is proposed: the fifth week began, people spoke, none was sent, and the gesprek is not
 * done yet: contacts are planned or it rests (HG-113). Sending stays a choice.
 */
export function isEersteVerslagNodig(acts: readonly Act[], vandaag: Datum): boolean {
  const melding = vouwMelding(acts);
  if (melding === undefined || actsVan(acts, 'verslag-verzonden').length > 0) return false;
  if (dagenTussen(melding.ontvangenOp, vandaag) < eersteDagVanWeekVijf) return false;
  if (vouwGevoerd(acts).length === 0) return false;
  return nogTeVoeren(acts, vandaag).length > 0 || lopendePauze(acts) !== undefined;
}

function toKomend({ contactmomentId, van, vorm, medewerkerId }: Contactmoment): KomendContact {
  return { contactmomentId, op: datumVanMoment(van), vorm, medewerkerId };
}

/**
 * What goes on in the arrangement once a verslag went out: the contacts after the last that was held (HG-114). Nothing
 * while no verslag was sent, for then they are still part of the onderzoek.
 */
export function nogTeBespreken(acts: readonly Act[]): readonly KomendContact[] {
  const laatste = vouwGevoerd(acts).at(-1);
  if (laatste === undefined || actsVan(acts, 'verslag-verzonden').length === 0) return [];
  return nogTeVoeren(acts, plusDagen(laatste.op, 1));
}

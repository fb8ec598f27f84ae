import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { isGesprekGepland, planKanNogTot, teVroegGesproken } from '../../planning/index.ts';
import { vouwGevoerd } from '../gevoerd.ts';
import { isEersteVerslagNodig } from './eerste-verslag.ts';
import { lopendePauze } from './pauze.ts';
import type { Pauze } from './pauze.ts';

/** Somebody who works here. */
export type Collega = { readonly id: string; readonly naam: string; readonly rollen: readonly string[] };

/** What the gesprek has to know about its contacts: what to plan, to wait for, to tell. */
export type Contactbeeld = {
  /** Until when the inwoner can still hand in an own plan (PL-23). */
  readonly planTot?: Datum | undefined;
  /** Days on which people spoke before that (PL-23). */
  readonly teVroeg: readonly Datum[];
  /** Something is planned, or people spoke already (PL-24). */
  readonly isGepland: boolean;
  readonly isEersteVerslagNodig: boolean;
  readonly pauze?: Pauze | undefined;
  /** Who may have led a contact; empty where the page does not ask. */
  readonly collegas: readonly Collega[];
  /** Names of staff by id, for who led what. */
  readonly namen: ReadonlyMap<string, string>;
  /** Address of the zaak. */
  readonly zaakpad: string;
};

/** Puts together what there is to say about the contacts of a gesprek on a day. */
export function contactbeeldVan(
  acts: readonly Act[],
  { vandaag, zaakpad }: { readonly vandaag: Datum; readonly zaakpad: string },
): Contactbeeld {
  const gevoerd = vouwGevoerd(acts);
  return {
    planTot: planKanNogTot(acts, vandaag),
    teVroeg: teVroegGesproken(
      acts,
      gevoerd.map(({ op }) => op),
    ),
    isGepland: gevoerd.length > 0 || isGesprekGepland(acts, vandaag),
    isEersteVerslagNodig: isEersteVerslagNodig(acts, vandaag),
    pauze: lopendePauze(acts),
    collegas: [],
    namen: new Map(),
    zaakpad,
  };
}

/** The same with who may have led a contact and what people are called. */
export function metCollegas<T extends { readonly contact?: Contactbeeld | undefined }>(
  beeld: T,
  { collegas, namen }: Pick<Contactbeeld, 'collegas' | 'namen'>,
): T {
  const voeren = collegas.filter(({ rollen }) => rollen.includes('gespreksvoerder'));
  return beeld.contact === undefined
    ? beeld
    : { ...beeld, contact: { ...beeld.contact, collegas: voeren, namen } };
}

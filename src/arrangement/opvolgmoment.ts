import { maakAct } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { datumVanMoment, plusDagen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../basis/uitkomst.ts';
import { VORMEN } from '../het-gesprek/index.ts';
import type { Vorm } from '../het-gesprek/index.ts';
import { heeftDunNetwerk } from './netwerk.ts';

/** Within how many days somebody calls who has nobody to lean on (HG-63). */
export const ZES_WEKEN = 42;

/** The ways in which somebody can ask how it goes. */
export const OPVOLGVORMEN = VORMEN;

/** A member of staff will ask how it goes, on a day (AR-8); part of every plan, so it is known here. */
export type OpvolgingGepland = Act<
  'opvolging-gepland',
  { readonly op: Datum; readonly doorId: string; readonly vorm: Vorm }
>;

/** When somebody asks how it goes, who does so, and how. */
export type Opvolgmoment = OpvolgingGepland['inhoud'];

/** A follow-up as it is filled in, with the staff out of whom one is named. */
export type Opvolgwens = Opvolgmoment & { readonly medewerkerIds: readonly string[] };

/** The follow-up that was planned last; undefined while there is none. */
export function vouwOpvolgmoment(acts: readonly Act[]): Opvolgmoment | undefined {
  return acts.findLast(isGepland)?.inhoud;
}

/** Plans a follow-up; refuses a day that has passed and somebody who does not work here (AR-8). */
export function planOpvolging(
  { zaakId, medewerkerIds, ...inhoud }: Opvolgwens & { readonly zaakId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (inhoud.op < datumVanMoment(aanleiding.nu)) {
    return geweigerd('AR-8', 'Deze dag is al voorbij. Kies een dag waarop iemand vraagt hoe het gaat.');
  }
  if (!medewerkerIds.includes(inhoud.doorId)) {
    return geweigerd('AR-8', 'Kies wie er contact houdt. Dat is iemand die hier werkt.');
  }
  return gelukt({ acts: [maakAct('opvolging-gepland', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Why this day is too late: somebody without a network is called within six weeks (HG-63); undefined when it is not. */
export function gebrekInTermijn(acts: readonly Act[], op: Datum, nu: string): Geweigerd | undefined {
  if (!heeftDunNetwerk(acts) || op <= plusDagen(datumVanMoment(nu), ZES_WEKEN)) return undefined;
  return geweigerd(
    'HG-63',
    'Er is niemand op wie deze inwoner kan leunen. Kies een dag binnen zes weken waarop iemand belt.',
  );
}

function isGepland(act: Act): act is OpvolgingGepland {
  return act.soort === 'opvolging-gepland';
}

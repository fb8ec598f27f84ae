import type { Datum } from '../basis/datum.ts';
import { plusDagen } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';

/** Somebody on the staff with the first and the last day of their work here. */
export type Dienst = {
  readonly id: string;
  readonly rollen: readonly string[];
  readonly van: Datum;
  readonly tot?: Datum | undefined;
};

/** Does this person work here on this day; the last day counts (IR-36)? */
export function isInDienst({ tot }: Pick<Dienst, 'tot'>, op: Datum): boolean {
  return tot === undefined || tot >= op;
}

/**
 * The last day of somebody who leaves: on that day or, when access closes at once, yesterday (IR-36). Refuses a day
 * before the first, and to let the last beheerder go (IR-37).
 */
export function laatsteDag(
  staf: readonly Dienst[],
  { id, dag, meteen }: { readonly id: string; readonly dag: Datum; readonly meteen: boolean },
  vandaag: Datum,
): Uitkomst<Datum> {
  const wie = staf.find((een) => een.id === id);
  if (wie === undefined || !isInDienst(wie, vandaag))
    return geweigerd('IR-36', 'Deze medewerker werkt hier niet meer.');
  if (dag < wie.van) return geweigerd('IR-36', 'De laatste werkdag ligt voor de eerste.');
  const anderen = staf.filter((een) => een.id !== id);
  if (isBeheerder(wie) && !anderen.some((een) => isBeheerder(een) && een.tot === undefined)) {
    return geweigerd('IR-37', 'Er blijft dan geen beheerder over. Geef eerst iemand anders die rol.');
  }
  const gisteren = plusDagen(vandaag, -1);
  return gelukt(meteen && dag > gisteren ? gisteren : dag);
}

/** May somebody get these roles: never so that nobody is beheerder any more (IR-37). */
export function magRollen(
  staf: readonly Dienst[],
  { id, rollen }: { readonly id: string; readonly rollen: readonly string[] },
): Uitkomst<undefined> {
  const wie = staf.find((een) => een.id === id);
  const anderen = staf.filter((een) => een.id !== id);
  const verliest = wie !== undefined && isBeheerder(wie) && !rollen.includes('beheerder');
  if (verliest && !anderen.some((een) => isBeheerder(een) && een.tot === undefined)) {
    return geweigerd('IR-37', 'Er blijft dan geen beheerder over. Geef eerst iemand anders die rol.');
  }
  return gelukt(undefined);
}

function isBeheerder({ rollen }: Dienst): boolean {
  return rollen.includes('beheerder');
}

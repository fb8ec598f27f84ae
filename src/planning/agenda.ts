import { datumVanMoment, plusDagen, weekdag } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Vorm } from './contactmoment.ts';

/** One contactmoment in an agenda: what it is, where and with whom, by ids. */
export type Agendaregel = {
  readonly contactmomentId: string;
  readonly zaakId: string;
  readonly inwonerId?: string | undefined;
  readonly medewerkerId: string;
  readonly van: string;
  readonly tot: string;
  readonly vorm: Vorm;
  readonly plaats: string;
  readonly opvolging: boolean;
};

/** One day of an agenda, by time. */
export type Agendadag = { readonly datum: Datum; readonly regels: readonly Agendaregel[] };

/** The Monday of the week in which a day falls. */
export function maandagVan(datum: Datum): Datum {
  return plusDagen(datum, 1 - weekdag(datum));
}

/** Divides the contactmomenten of one week over its days; a weekend without any is left out. */
export function verdeelOverWeek(maandag: Datum, regels: readonly Agendaregel[]): readonly Agendadag[] {
  const perDag = Map.groupBy(regels, ({ van }) => datumVanMoment(van));
  const dagen = Array.from({ length: 7 }, (_, later) => plusDagen(maandag, later));
  return dagen
    .map((datum) => ({
      datum,
      regels: (perDag.get(datum) ?? []).toSorted((a, b) => (a.van < b.van ? -1 : 1)),
    }))
    .filter((dag) => weekdag(dag.datum) <= 5 || dag.regels.length > 0);
}

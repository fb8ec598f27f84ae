import type { Datum } from '../basis/datum.ts';
import { getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Opschorting } from './opschorting.ts';
import { keurOpschortingen } from './opschorting.ts';
import type { Termijn } from './termijn.ts';
import { berekenTermijn } from './termijn.ts';
import type { Gebeurtenis, RegelZonderLengte } from './termijnregel.ts';
import { eersteDagVan, heeftLengte } from './termijnregel.ts';
import { regelsVoor } from './termijnregels.ts';

/** What somebody asks the calculator: an event, its Dutch day, and when the clock stood still. */
export type Rekenvraag = {
  readonly gebeurtenis: Gebeurtenis;
  readonly datum: Datum;
  readonly opschortingen: readonly Opschorting[];
};

/** A term that an event starts; the ends are null when something else than the event fixes the last day. */
export type Rekenrij = Omit<Termijn, 'eindeOnverschoven' | 'einde'> & {
  readonly eindeOnverschoven: Datum | null;
  readonly einde: Datum | null;
};

/** What the calculator answers: exactly the terms that the event starts (TM-20). */
export type Rekenantwoord = {
  readonly gebeurtenis: Gebeurtenis;
  readonly datum: Datum;
  readonly termijnen: readonly Rekenrij[];
};

/** The first and last day that the calculator takes: the law began on the first. */
export const REKENHULP_VAN = getDatum('2015-01-01');
export const REKENHULP_TOT = getDatum('2100-12-31');
/** More times at which the clock stood still than anybody has. */
export const MEESTE_OPSCHORTINGEN = 20;

/** Whether a day can be computed with; refuses one before the law began or after 2100 (TM-20). */
export function keurRekendag(datum: Datum): Uitkomst<Datum> {
  if (datum < REKENHULP_VAN)
    return geweigerd('TM-20', 'Kies een dag vanaf 1 januari 2015: toen begon de wet.');
  if (datum > REKENHULP_TOT) return geweigerd('TM-20', 'Kies een dag tot en met 31 december 2100.');
  return gelukt(datum);
}

/** Whether these times can be computed with, sorted; refuses too many, a far day, and overlap (TM-10, TM-20). */
export function keurStilstand(opschortingen: readonly Opschorting[]): Uitkomst<readonly Opschorting[]> {
  if (opschortingen.length > MEESTE_OPSCHORTINGEN) {
    return geweigerd('TM-20', `Noem hoogstens ${MEESTE_OPSCHORTINGEN} keer dat de klok stilstond.`);
  }
  for (const dag of opschortingen.flatMap(({ van, tot }) => [van, tot])) {
    const gekeurd = keurRekendag(dag);
    if (!gekeurd.gelukt) return gekeurd;
  }
  return keurOpschortingen(opschortingen);
}

/** Computes every term that an event on a day starts, in the order of the table (TM-20). */
export function narekenen({ gebeurtenis, datum, opschortingen }: Rekenvraag): Rekenantwoord {
  const termijnen = regelsVoor(gebeurtenis, datum).map((regel) =>
    heeftLengte(regel)
      ? berekenTermijn({ regel, start: datum, opgeschort: opschortingen })
      : zonderLaatsteDag(regel, datum),
  );
  return { gebeurtenis, datum, termijnen };
}

function zonderLaatsteDag(regel: RegelZonderLengte, datum: Datum): Rekenrij {
  const { id, naam, artikel, soort, omdat } = regel;
  return {
    id,
    naam,
    eersteDag: eersteDagVan(regel, datum),
    eindeOnverschoven: null,
    einde: null,
    dagenOpgeschort: 0,
    reden: `Een vaste laatste dag is er niet: ${omdat}.`,
    artikel,
    soort,
  };
}

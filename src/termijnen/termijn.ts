import type { Datum } from '../basis/datum.ts';
import {
  dagenTussen,
  delenVan,
  plusDagen,
  plusJaren,
  plusMaanden,
  plusWeken,
  schrijfDatum,
  vergelijkDatum,
} from '../basis/datum.ts';
import type { Eenheid } from './atw.ts';
import { laatsteDag, plusWerkdagen } from './atw.ts';
import { GELIJKGESTELDE_DAGEN } from './gelijkgestelde-dagen.ts';
import type { GelijkgesteldeDag } from './gelijkgestelde-dagen.ts';
import type { Opschorting } from './opschorting.ts';
import { schrijfReden } from './reden.ts';
import type { Gebeurtenis, RegelMetLengte, RegelZonderLengte } from './termijnregel.ts';
import { eersteDagVan, heeftLengte } from './termijnregel.ts';
import { getRegel, regelsVoor } from './termijnregels.ts';
import type { Verlenging } from './verlenging.ts';
import { geldigeVerlengingen } from './verlenging.ts';

/** A computed term: `einde` is the last day on which it may still happen, `reden` says why in one Dutch sentence. */
export type Termijn = {
  readonly id: string;
  readonly naam: string;
  readonly eersteDag: Datum;
  readonly eindeOnverschoven: Datum;
  readonly einde: Datum;
  readonly dagenOpgeschort: number;
  readonly reden: string;
  readonly artikel: string;
  readonly soort: 'wettelijk' | 'norm';
};

/** What a term is computed from; `start` is the Dutch day of the event (TM-13). */
export type TermijnVraag = {
  readonly regel: RegelMetLengte;
  readonly start: Datum;
  readonly opgeschort?: readonly Opschorting[];
  readonly langer?: readonly Verlenging[];
  readonly vrijeDagen?: readonly GelijkgesteldeDag[];
};

/**
 * Computes one term: the day of the event does not count, suspended days are added to the unshifted end, and that
 * end is shifted once (TM-1 to TM-9). What may not suspend or lengthen this term changes nothing.
 */
export function berekenTermijn(vraag: TermijnVraag): Termijn {
  const { regel, start, opgeschort = [], langer = [], vrijeDagen } = vraag;
  if (opgeschort.length > 0 || langer.length > 0 || vrijeDagen) return rekenUit(vraag);
  const perDag = berekend.get(regel) ?? new Map<Datum, Termijn>();
  if (perDag.size === 0) berekend.set(regel, perDag);
  const bekend = perDag.get(start);
  if (bekend) return bekend;
  if (perDag.size >= MEESTE_DAGEN) perDag.clear();
  const termijn = rekenUit(vraag);
  perDag.set(start, termijn);
  return termijn;
}

/** The same row and day give the same term, so a sweep over many zaken computes each once. */
const berekend = new WeakMap<RegelMetLengte, Map<Datum, Termijn>>();
const MEESTE_DAGEN = 10_000;

function rekenUit({ regel: rij, start, opgeschort = [], langer = [], vrijeDagen }: TermijnVraag): Termijn {
  const vrij = vrijeDagen ?? GELIJKGESTELDE_DAGEN;
  const erbij = geldigeVerlengingen(rij, langer);
  const regel = { ...rij, lengte: erbij.reduce((som, meer) => som + meer.erbij, rij.lengte) };
  const eersteDag = telt(regel.eenheid) ? plusDagen(start, 1) : start;
  const kaal = plusLengte(regel, start, vrij);
  const loop = regel.opschortbaar
    ? metOpschorting({ eersteDag, einde: kaal, vrij }, opgeschort)
    : { eindeOnverschoven: kaal, dagenOpgeschort: 0 };
  const einde = regel.atw ? laatsteDag(eersteDag, loop.eindeOnverschoven, vrij) : loop.eindeOnverschoven;
  const negeertOpschorting = opgeschort.length > 0 && !regel.opschortbaar;
  const verloop = { ...loop, regel, start, kaal, einde, negeertOpschorting, langer: erbij, vrijeDagen: vrij };
  const { id, naam, artikel, soort } = regel;
  return { id, naam, eersteDag, ...loop, einde, reden: schrijfReden(verloop), artikel, soort };
}

/**
 * A term whose last day was fixed by something else, such as the end date in a decision; that day never shifts,
 * because no law names it.
 */
export function termijnMetEinde(regel: RegelZonderLengte, start: Datum, einde: Datum): Termijn {
  const { id, naam, artikel, soort, omdat } = regel;
  const reden = `De laatste dag is ${schrijfDatum(einde)}; ${omdat}.`;
  const eersteDag = eersteDagVan(regel, start);
  return { id, naam, eersteDag, eindeOnverschoven: einde, einde, dagenOpgeschort: 0, reden, artikel, soort };
}

/** All terms with a computable last day that an event on a day starts, and no other (TM-12). */
export function termijnenVoor(
  gebeurtenis: Gebeurtenis,
  datum: Datum,
  bijzonder: Omit<TermijnVraag, 'regel' | 'start'> = {},
): readonly Termijn[] {
  return regelsVoor(gebeurtenis, datum)
    .filter(heeftLengte)
    .map((regel) => berekenTermijn({ ...bijzonder, regel, start: datum }));
}

/** The last day on which the inwoner gets the verslag: six weeks after the melding (D03). */
export function uiterlijkVerslag(meldingDatum: Datum): Datum {
  return eindeVan('D03', meldingDatum);
}

/** The last day on which an own plan handed in counts as the persoonlijk plan of the law (D02). */
export function planTot(meldingDatum: Datum): Datum {
  return eindeVan('D02', meldingDatum);
}

/** The last day for the decision on an application, when its clock never stops (D05). */
export function beslissenVoor(aanvraagDatum: Datum): Datum {
  return eindeVan('D05', aanvraagDatum);
}

/** By which day an answer to a verslag sent on a day is asked for; nothing happens when it passes (D50). */
export function reactieGevraagdTot(verslagOp: Datum): Datum {
  return eindeVan('D50', verslagOp);
}

/** The last day for a bezwaar against a decision made known on a day (D16). */
export function bezwaarTot(bekendOp: Datum): Datum {
  return eindeVan('D16', bekendOp);
}

function eindeVan(id: string, start: Datum): Datum {
  const regel = getRegel(id, start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start }).einde;
}

function telt(eenheid: Eenheid): boolean {
  return eenheid !== 'uren' && eenheid !== 'maandgrens';
}

function plusLengte(
  { lengte, eenheid }: RegelMetLengte,
  start: Datum,
  vrijeDagen: readonly GelijkgesteldeDag[],
): Datum {
  switch (eenheid) {
    case 'uren':
      return plusDagen(start, Math.floor(lengte / 24));
    case 'werkdagen':
      return plusWerkdagen(start, lengte, vrijeDagen);
    case 'dagen':
      return plusDagen(start, lengte);
    case 'weken':
      return plusWeken(start, lengte);
    case 'maanden':
      return plusMaanden(start, lengte);
    case 'jaren':
      return plusJaren(start, lengte);
    case 'maandgrens':
      return delenVan(start).dag === 1
        ? start
        : plusDagen(plusMaanden(start, 1), 1 - delenVan(plusMaanden(start, 1)).dag);
  }
}

type Loop = { readonly eersteDag: Datum; readonly einde: Datum; readonly vrij: readonly GelijkgesteldeDag[] };

/** Adds the days on which the clock stood still while the term ran; days in two suspensions count once. */
function metOpschorting(
  { eersteDag, einde, vrij }: Loop,
  opgeschort: readonly Opschorting[],
): Pick<Termijn, 'eindeOnverschoven' | 'dagenOpgeschort'> {
  let eindeOnverschoven = einde;
  let dagenOpgeschort = 0;
  let geteldTot = eersteDag;
  for (const { van, tot } of opgeschort.toSorted((a, b) => vergelijkDatum(a.van, b.van))) {
    const eerste = van > geteldTot ? van : geteldTot;
    const laatste = laatsteDag(eersteDag, eindeOnverschoven, vrij);
    if (eerste > laatste || tot <= eerste) continue;
    const dagen = dagenTussen(eerste, tot);
    // A term that runs on over a weekend has those days left as well when the clock stops in that weekend.
    eindeOnverschoven = plusDagen(eerste > eindeOnverschoven ? laatste : eindeOnverschoven, dagen);
    dagenOpgeschort += dagen;
    geteldTot = tot;
  }
  return { eindeOnverschoven, dagenOpgeschort };
}

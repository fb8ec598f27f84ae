import type { Datum } from '../basis/datum.ts';
import { dagenTussen, getDatum, plusDagen } from '../basis/datum.ts';
import { berekenTermijn } from './termijn.ts';
import { heeftLengte } from './termijnregel.ts';
import { getRegel } from './termijnregels.ts';

/** What a dwangsom is computed from; days are Dutch days, `beslistOp` is left out while there is no decision. */
export type DwangsomVraag = {
  /** The last day on which the decision was due; left out when nothing was due, such as before any application. */
  readonly beslisUiterlijk?: Datum;
  readonly ingebrekeOp: Datum;
  readonly beslistOp?: Datum;
};

/** A dwangsom on a day: the days that count until then and the whole euros they come to (Awb art. 4:17). */
export type Dwangsom =
  | { readonly soort: 'te-vroeg'; readonly reden: string }
  | { readonly soort: 'wacht' | 'op-tijd'; readonly wachtTot: Datum }
  | {
      readonly soort: 'loopt' | 'gestopt' | 'hoogste-bedrag';
      readonly wachtTot: Datum;
      readonly eersteDag: Datum;
      readonly laatsteDag: Datum;
      readonly dagen: number;
      readonly bedrag: number;
    };

/** Whole euros for a day of the first, second and third fourteen days, for a dwangsom that begins on a day or later (TM-19). */
type Dwangsomtarief = {
  readonly geldigVan: Datum;
  readonly perDag: readonly [number, number, number];
  readonly bron: string;
};

/** The amounts of Awb art. 4:17 lid 2 since the law began; they are indexed by decree. */
const DWANGSOMTARIEVEN: readonly Dwangsomtarief[] = [
  { geldigVan: getDatum('2009-10-01'), perDag: [20, 30, 40], bron: 'Awb art. 4:17 lid 2, zoals ingevoerd' },
  { geldigVan: getDatum('2019-01-01'), perDag: [23, 35, 45], bron: 'Awb art. 4:17 lid 2 en 5, indexering' },
];

const DAGEN_PER_BEDRAG = 14;
const MEESTE_DAGEN = 3 * DAGEN_PER_BEDRAG;

/**
 * How a dwangsom stands on a day (TM-18): none when the ingebrekestelling came before the decision was late,
 * then two weeks of waiting, then at most 42 days that count, the day of the decision included.
 */
export function dwangsomOp(vraag: DwangsomVraag, vandaag: Datum): Dwangsom {
  const { beslisUiterlijk, ingebrekeOp } = vraag;
  if (beslisUiterlijk === undefined) {
    return { soort: 'te-vroeg', reden: 'Er liep nog geen termijn om te beslissen.' };
  }
  if (ingebrekeOp <= beslisUiterlijk) {
    return { soort: 'te-vroeg', reden: 'De termijn om te beslissen was nog niet voorbij.' };
  }
  const wachtTot = eindeVan('D12', ingebrekeOp);
  const beslistOp = vraag.beslistOp !== undefined && vraag.beslistOp <= vandaag ? vraag.beslistOp : undefined;
  if (beslistOp !== undefined && beslistOp <= wachtTot) return { soort: 'op-tijd', wachtTot };
  const totEnMet = beslistOp ?? vandaag;
  if (totEnMet <= wachtTot) return { soort: 'wacht', wachtTot };
  const eersteDag = plusDagen(wachtTot, 1);
  const laatsteDag = eindeVan('D13', wachtTot);
  const dagen = Math.min(dagenTussen(wachtTot, totEnMet), MEESTE_DAGEN);
  const soort = dagen === MEESTE_DAGEN ? 'hoogste-bedrag' : beslistOp === undefined ? 'loopt' : 'gestopt';
  return { soort, wachtTot, eersteDag, laatsteDag, dagen, bedrag: bedragVoor(dagen, eersteDag) };
}

/** The whole euros for a number of days of a dwangsom that began on a day, at most 42 days (TM-19). */
export function bedragVoor(dagen: number, eersteDag: Datum): number {
  const tarief = DWANGSOMTARIEVEN.findLast(({ geldigVan }) => geldigVan <= eersteDag);
  if (tarief === undefined) throw new RangeError('no dwangsom existed on this day');
  return tarief.perDag.reduce((som, perDag, trap) => {
    const inTrap = Math.min(Math.max(dagen - trap * DAGEN_PER_BEDRAG, 0), DAGEN_PER_BEDRAG);
    return som + inTrap * perDag;
  }, 0);
}

function eindeVan(id: string, start: Datum): Datum {
  const regel = getRegel(id, start);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start }).einde;
}

import type { Act } from '../../basis/act.ts';
import { datumVanMoment, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { loopVan } from '../../termijnen/index.ts';
import type { LopendeTermijn } from '../../termijnen/index.ts';
import { zaakloopVan } from './zaakloop.ts';

/** Whether five of the six weeks of the onderzoek are gone without a verslag (T25). */
export function isNaWeekVijf({ eersteDag, stand }: Zaaktermijn, vandaag: Datum): boolean {
  return (stand === 'loopt' || stand === 'gemist') && vandaag >= plusDagen(eersteDag, 35);
}

/** Who has to act before the last day: the municipality, or the inwoner who may. */
export type Aanzet = 'gemeente' | 'inwoner';

/** A term of a zaak with who has to act. */
export type Zaaktermijn = LopendeTermijn & { readonly wie: Aanzet };

/** A term that nothing ended yet, as the projection keeps it. */
export type OpenTermijn = {
  readonly van: string;
  readonly termijn: string;
  readonly einde: Datum;
  readonly soort: 'wettelijk' | 'norm';
  readonly wie: Aanzet;
};

/** A right or a task of the inwoner: when it passes nobody here was late. */
const VAN_DE_INWONER: ReadonlySet<string> = new Set([
  'D02',
  'D06',
  'D07',
  'D08',
  'D09',
  'D16',
  'D17',
  'D19',
  'D50',
]);
/** A time in which a clock stands still: nothing is due when it is over. */
const STILSTAND: ReadonlySet<string> = new Set(['D07', 'D08', 'D09']);
/** Norms for what the law wants at once or on the day: urgent help, and that it does not stop in between (Wmo 2.3.3). */
const METEEN: ReadonlySet<string> = new Set(['D04', 'D48']);

/** Every term of a zaak that has begun by a day and how it stands then, the earliest last day first. */
export function termijnenVan(acts: readonly Act[], vandaag: Datum): readonly Zaaktermijn[] {
  return loopVan(zaakloopVan(acts), vandaag)
    .filter((termijn) => isBegonnen(termijn, vandaag) && !isNooitGelopen(termijn))
    .map((termijn) => ({ ...termijn, wie: aanzetVan(termijn.id) }));
}

/**
 * The terms that nothing ended yet, by the last day that the acts know of; what day it is makes no difference, so that
 * they can be kept (ZK-42). What is said to end later, such as by a move that is to come, is open until then.
 */
export function openTermijnen(acts: readonly Act[]): readonly OpenTermijn[] {
  return loopVan(zaakloopVan(acts), laatsteDag(acts))
    .filter(({ id, afgerondOp }) => afgerondOp === undefined && !STILSTAND.has(id))
    .map(({ van, id, einde, soort }) => ({ van, termijn: id, einde, soort, wie: aanzetVan(id) }));
}

function laatsteDag(acts: readonly Act[]): Datum {
  const momenten = acts.flatMap(({ gebeurdOp, vastgelegdOp }) => [gebeurdOp, vastgelegdOp]);
  return datumVanMoment(momenten.reduce((a, b) => (a > b ? a : b), '1970-01-01T00:00:00.000Z'));
}

/** The first last day that the law sets the municipality in a zaak (ZK-43). */
export function eersteWettelijke(open: readonly OpenTermijn[]): OpenTermijn | undefined {
  return open
    .filter(({ wie, soort, termijn }) => wie === 'gemeente' && isWet(soort, termijn))
    .toSorted((a, b) => (a.einde < b.einde ? -1 : a.einde > b.einde ? 1 : 0))[0];
}

/** Whether the law is behind this term: a row of the law, or a norm for what it wants at once. */
export function isWet(soort: 'wettelijk' | 'norm', termijn: string): boolean {
  return soort === 'wettelijk' || METEEN.has(termijn);
}

/** Who has to act before the last day of this term. */
export function aanzetVan(termijn: string): Aanzet {
  return VAN_DE_INWONER.has(termijn) ? 'inwoner' : 'gemeente';
}

function isBegonnen({ eersteDag }: LopendeTermijn, vandaag: Datum): boolean {
  return eersteDag <= plusDagen(vandaag, 1);
}

function isNooitGelopen({ stand, eersteDag, afgerondOp }: LopendeTermijn): boolean {
  return stand === 'vervallen' && afgerondOp !== undefined && afgerondOp < eersteDag;
}

import type { Act } from '../../basis/act.ts';
import { schrijfDatumKort } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';

/** How heavy it is according to the mantelzorger, from light to too heavy; left out while nobody asked (HG-78). */
export const LASTEN = ['goed-te-doen', 'soms-zwaar', 'vaak-zwaar', 'te-zwaar'] as const;

/** One of the four. */
export type Last = (typeof LASTEN)[number];

/** What the mantelzorger said to a gesprek of their own. */
export const WENSEN = ['graag', 'nu-niet', 'nee'] as const;

/** One of the three. */
export type Gesprekswens = (typeof WENSEN)[number];

/** A gesprek of their own: whether it was offered, what they said to it, and on which day it is or was. */
export type EigenGesprek = {
  readonly aangeboden: boolean;
  readonly wens?: Gesprekswens | undefined;
  readonly op?: Datum | undefined;
};

/** What an act says about a mantelzorger; `naam` is a first name or a role (HG-60), `woorden` and `helpt` are text ids. */
export type MantelzorgerInhoud = {
  readonly mantelzorgerId: string;
  readonly naam: string;
  readonly last?: Last | undefined;
  readonly woorden?: string | undefined;
  readonly helpt?: string | undefined;
  readonly gesprek: EigenGesprek;
  /** The mantelzorger agrees that the inwoner reads this and that it stands in the verslag (HG-79). */
  readonly delen?: true | undefined;
  readonly naast?: readonly string[] | undefined;
};

/** A mantelzorger was heard; comes again with `vervangt` when something changed. */
export type MantelzorgerGehoord = Act<'mantelzorger-gehoord', MantelzorgerInhoud>;

/** What a mantelzorger told was taken out. */
export type MantelzorgerVervallen = Act<'mantelzorger-vervallen', { readonly mantelzorgerId: string }>;

/** A mantelzorger as it stands. */
export type Mantelzorger = Omit<MantelzorgerInhoud, 'naast' | 'delen'> & {
  readonly delen: boolean;
  /** Ids of the acts that stand; more than one when two people changed it at the same time (HG-5). */
  readonly gezien: readonly string[];
};

const LASTWOORDEN: Readonly<Record<Last, string>> = {
  'goed-te-doen': 'Het is goed te doen',
  'soms-zwaar': 'Het is soms zwaar',
  'vaak-zwaar': 'Het is vaak zwaar',
  'te-zwaar': 'Het is te zwaar',
};

/** How heavy it is, in words. */
export function lastWoord(last: Last): string {
  return LASTWOORDEN[last];
}

const WENSWOORDEN: Readonly<Record<Gesprekswens, string>> = {
  graag: 'graag',
  'nu-niet': 'nu niet, misschien later',
  nee: 'nee',
};

/** What was said to a gesprek of their own, in words. */
export function wensWoord(wens: Gesprekswens): string {
  return WENSWOORDEN[wens];
}

/** Whether a gesprek of their own was offered, wanted, and when: 'aangeboden: graag, op 12 november 2026'. */
export function gespreksZin({ wens, op }: EigenGesprek): string {
  const antwoord = wens === undefined ? 'aangeboden, nog geen antwoord' : `aangeboden: ${wensWoord(wens)}`;
  return op === undefined ? antwoord : `${antwoord}, op ${schrijfDatumKort(op)}`;
}

/** Every mantelzorger who was heard, in that order; shared only when every version that stands says so (HG-79). */
export function vouwMantelzorgers(acts: readonly Act[]): readonly Mantelzorger[] {
  const vervallen = new Set(
    actsVan<MantelzorgerVervallen>(acts, 'mantelzorger-vervallen').map((act) => act.inhoud.mantelzorgerId),
  );
  const perEen = Map.groupBy(
    actsVan<MantelzorgerGehoord>(acts, 'mantelzorger-gehoord'),
    (act) => act.inhoud.mantelzorgerId,
  );
  return [...perEen]
    .filter(([id]) => !vervallen.has(id))
    .map(([, gehoord]) => {
      const koppen = koppenVan(gehoord);
      const { naast: _, ...inhoud } = (koppen.at(-1) ?? gehoord[0]!).inhoud;
      const delen = koppen.length > 0 && koppen.every((act) => act.inhoud.delen === true);
      return { ...inhoud, delen, gezien: koppen.map((act) => act.id) };
    });
}

/** What the inwoner may read: only of mantelzorgers who agreed (HG-79). */
export function gedeeldeMantelzorgers(alle: readonly Mantelzorger[]): readonly Mantelzorger[] {
  return alle.filter(({ delen }) => delen);
}

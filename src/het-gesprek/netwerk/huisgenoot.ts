import type { Act } from '../../basis/act.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';

/** Why a huisgenoot cannot do something (HG-66). */
export const WAAROMS = ['werk', 'gezondheid', 'overbelast', 'nooit-geleerd', 'anders'] as const;

/** One of those reasons. */
export type Waarom = (typeof WAAROMS)[number];

/** The three things asked of a huisgenoot, each a text id; what nobody said stays out. */
export type Huisgenootwoorden = {
  readonly doetNu?: string | undefined;
  readonly kan?: string | undefined;
  readonly kanNiet?: string | undefined;
};

/** What an act says about a huisgenoot. */
export type HuisgenootInhoud = Huisgenootwoorden & {
  readonly huisgenootId: string;
  readonly naam: string;
  readonly waarom?: Waarom | undefined;
  readonly gehoord: boolean;
  readonly naast?: readonly string[] | undefined;
};

/** Somebody who lives here was named; `gehoord`: spoken with, or asked about (HG-67). Comes again when corrected. */
export type HuisgenootGenoemd = Act<'huisgenoot-genoemd', HuisgenootInhoud>;

/** Somebody does not live here (any more). */
export type HuisgenootVervallen = Act<'huisgenoot-vervallen', { readonly huisgenootId: string }>;

/** Somebody who lives here, as it stands; `gezien` are the act ids that stand (HG-5). */
export type Huisgenoot = Omit<HuisgenootInhoud, 'naast'> & { readonly gezien: readonly string[] };

/** Everybody who lives here beside the inwoner, in the order in which they were named. */
export function vouwHuisgenoten(acts: readonly Act[]): readonly Huisgenoot[] {
  const weg = new Set(
    actsVan<HuisgenootVervallen>(acts, 'huisgenoot-vervallen').map((act) => act.inhoud.huisgenootId),
  );
  const per = Map.groupBy(
    actsVan<HuisgenootGenoemd>(acts, 'huisgenoot-genoemd'),
    (act) => act.inhoud.huisgenootId,
  );
  return [...per]
    .filter(([huisgenootId]) => !weg.has(huisgenootId))
    .map(([, genoemd]) => {
      const koppen = koppenVan(genoemd);
      const { naast: _, ...inhoud } = (koppen.at(-1) ?? genoemd[0]!).inhoud;
      return { ...inhoud, gezien: koppen.map((act) => act.id) };
    });
}

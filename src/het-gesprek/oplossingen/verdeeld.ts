import type { Act } from '../../basis/act.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';

/** How a way is done: alone, with people around, alone with a leg up, or another does it (T18). */
export const WIJZEN = ['zelf', 'samen', 'met-steuntje', 'overgenomen'] as const;

/** One of those four. */
export type Wijze = (typeof WIJZEN)[number];

/** Who does what of a way; `zelf` is a text id for the own share, each `wat` one for what somebody does (HG-94). */
export type OplossingVerdeeld = Act<
  'oplossing-verdeeld',
  {
    readonly oplossingId: string;
    readonly hoe: Wijze;
    readonly zelf?: string | undefined;
    readonly met: readonly { readonly naam: string; readonly wat: string }[];
    readonly naast?: readonly string[] | undefined;
  }
>;

/** Who does what of a way as it stands; `gezien` are the act ids (HG-5). */
export type Verdeling = Omit<OplossingVerdeeld['inhoud'], 'oplossingId' | 'naast'> & {
  readonly gezien: readonly string[];
};

/** Who does what of every way, by oplossingId. */
export function vouwVerdelingen(acts: readonly Act[]): ReadonlyMap<string, Verdeling> {
  const per = Map.groupBy(
    actsVan<OplossingVerdeeld>(acts, 'oplossing-verdeeld'),
    (act) => act.inhoud.oplossingId,
  );
  return new Map([...per].map(([oplossingId, verdeeld]) => [oplossingId, verdelingVan(verdeeld)]));
}

function verdelingVan(verdeeld: readonly OplossingVerdeeld[]): Verdeling {
  const koppen = koppenVan(verdeeld);
  const { hoe, zelf, met } = (koppen.at(-1) ?? verdeeld[0]!).inhoud;
  return { hoe, zelf, met, gezien: koppen.map((act) => act.id) };
}

const WOORDEN: Readonly<Record<Wijze, string>> = {
  zelf: 'U doet dit zelf.',
  samen: 'U doet dit samen met mensen om u heen.',
  'met-steuntje': 'U doet dit zelf, met een steuntje van een ander.',
  overgenomen: 'Een ander doet dit voor u.',
};

/** How a way is done, as a sentence to the inwoner. */
export function wijzeZin(hoe: Wijze): string {
  return WOORDEN[hoe];
}

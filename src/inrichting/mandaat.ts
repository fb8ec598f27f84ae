import type { Datum } from '../basis/datum.ts';
import type { Rol } from './rollen.ts';

/** Something that can be granted to one person after an aanvraag; amounts are in hours a week or whole euros. */
export type Product = {
  readonly id: string;
  readonly naam: string;
  readonly eenheid: 'uren-per-week' | 'dagdelen-per-week' | 'euro' | 'stuk';
  /** The resultaten (1–8) for which it is usually granted. */
  readonly vng: readonly number[];
};

/** Who may decide which product up to which limit, from the first to the last day, by which decision (Awb 10:3–10:5). */
export type Mandaat = {
  readonly rol: Rol;
  /** The id of a product, or `alle`. */
  readonly product: string;
  readonly maxUren?: number | undefined;
  readonly maxBedrag?: number | undefined;
  readonly geldigVan: Datum;
  readonly geldigTot?: Datum | undefined;
  readonly besluitnummer: string;
};

/** Which besluiten a colleague looks at first: none, all, or one in every so many. */
export type Toetsing =
  | { readonly soort: 'geen' }
  | { readonly soort: 'altijd' }
  | { readonly soort: 'steekproef'; readonly eenOp: number };

/** Whether who held the gesprek may decide as well, the peer check, and the register of mandates. */
export type Mandaatregeling = {
  readonly gespreksvoerderBeslist: boolean;
  readonly toetsing: Toetsing;
  readonly mandaten: readonly Mandaat[];
};

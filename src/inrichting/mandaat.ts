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

/**
 * Who may decide which product up to which limit, from the first to the last day, by which decision (Awb 10:3–10:5).
 * Hours a week, whole euros, months. Fields that older registers lack are optional and then do not limit.
 */
export type Mandaat = {
  /** Within the register of one municipality; older rows have none. */
  readonly id?: string | undefined;
  readonly rol: Rol;
  /** Only for staff of this organisation; absent: the organisations of the municipality itself. */
  readonly organisatie?: string | undefined;
  /** Only for these members of staff; absent: everybody in the role. */
  readonly medewerkerIds?: readonly string[] | undefined;
  /** The id of a product, or `alle`. */
  readonly product: string;
  readonly maxUren?: number | undefined;
  readonly maxBedrag?: number | undefined;
  /** Longest period for which it may be granted. */
  readonly maxDuurMaanden?: number | undefined;
  /** May the holder give it on (Awb 10:9)? Absent: no. */
  readonly ondermandaat?: boolean | undefined;
  /** For who does not work for the municipality (Awb 10:4): the written mandate, and whether the employer agreed. */
  readonly schriftelijk?: SchriftelijkMandaat | undefined;
  readonly geldigVan: Datum;
  readonly geldigTot?: Datum | undefined;
  /** The first day on which it no longer counts, because it was withdrawn (Awb 10:8). */
  readonly ingetrokkenOp?: Datum | undefined;
  readonly besluitnummer: string;
};

/** The document in which somebody outside the municipality got a mandate (Awb 10:4, 10:5). */
export type SchriftelijkMandaat = { readonly document: string; readonly instemmingWerkgever: boolean };

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

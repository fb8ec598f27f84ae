import type { Datum } from '../basis/datum.ts';
import type { Rol } from './rollen.ts';

/** Something that can be granted to one person after an aanvraag; amounts are in hours a week or whole euros. */
export type Product = {
  readonly id: string;
  readonly naam: string;
  readonly eenheid: 'uren-per-week' | 'dagdelen-per-week' | 'euro' | 'stuk';
  /** The resultaten (1–8) for which it is usually granted. */
  readonly vng: readonly number[];
  /** It changes a home: of a rented one the owner is heard first (Wmo 2.3.7). */
  readonly isWoningaanpassing?: boolean | undefined;
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
  /** The id of a product, `alle` for every product, or `bezwaar` for the besluit on a bezwaar. */
  readonly product: string;
  /** Uren or dagdelen a week, as the product counts. */
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
  /** The municipality's own organisations; not stored, taken from the teams (IR-31). Any other stands outside it. */
  readonly eigenOrganisaties?: readonly string[] | undefined;
};

/** The word in the register for the besluit on a bezwaar; `alle` does not hold it (Awb 10:3 lid 3). */
export const BEZWAAR = 'bezwaar';

/** The register with what the teams tell: which organisations are the municipality's own (IR-31, Awb 10:4). */
export function regelingVan(profiel: {
  readonly mandaat: Mandaatregeling;
  readonly teams: readonly { readonly organisatie: string; readonly soort: string }[];
}): Mandaatregeling {
  const eigen = profiel.teams.filter(({ soort }) => soort === 'gemeente');
  return { ...profiel.mandaat, eigenOrganisaties: [...new Set(eigen.map(({ organisatie }) => organisatie))] };
}

/** A member of staff, as far as the register asks. */
export type Kandidaat = {
  readonly id: string;
  readonly rollen: readonly string[];
  /** For whom this person works. */
  readonly organisatie?: string | undefined;
};

/** The organisation outside the municipality for which somebody works; undefined for the municipality's own. */
export function partnerVan(
  { eigenOrganisaties }: Mandaatregeling,
  { organisatie }: Kandidaat,
): string | undefined {
  if (organisatie === undefined || eigenOrganisaties === undefined) return undefined;
  return eigenOrganisaties.includes(organisatie) ? undefined : organisatie;
}

/**
 * Is this row about this person: by role, by name when it names people, by organisation; a partner needs a row of its
 * own, in writing and agreed to by the employer (IR-31; Awb 10:4)?
 */
export function geldtVoor(regeling: Mandaatregeling, mandaat: Mandaat, wie: Kandidaat): boolean {
  const { rol, medewerkerIds, organisatie, schriftelijk } = mandaat;
  if (!wie.rollen.includes(rol) || medewerkerIds?.includes(wie.id) === false) return false;
  const partner = partnerVan(regeling, wie);
  if (partner === undefined) return organisatie === undefined || organisatie === wie.organisatie;
  return organisatie === partner && schriftelijk?.instemmingWerkgever === true;
}

/**
 * Does this row count on this day: from the first to the last day, and not from the day on which it was withdrawn
 * (IR-30; Awb 10:8)?
 */
export function geldtOp(
  { geldigVan, geldigTot, ingetrokkenOp }: Pick<Mandaat, 'geldigVan' | 'geldigTot' | 'ingetrokkenOp'>,
  op: Datum,
): boolean {
  if (ingetrokkenOp !== undefined && op >= ingetrokkenOp) return false;
  return geldigVan <= op && (geldigTot === undefined || op <= geldigTot);
}

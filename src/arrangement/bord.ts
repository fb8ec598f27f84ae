import type { Datum } from '../basis/datum.ts';
import { delenVan } from '../basis/datum.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Plan } from './plan.ts';

/** What somebody typed in a form that came back. */
export type Ingevuld = Readonly<Record<string, string>>;

/** Which form stands open on the page: a new afspraak for a resultaat (out of an oplossing), or one afspraak. */
export type Open = {
  readonly bij?: string | undefined;
  readonly uit?: string | undefined;
  readonly afspraak?: string | undefined;
};

/** Everything the parts of the page of an arrangement draw from. */
export type Bord = {
  /** The address of the page. */
  readonly pad: string;
  readonly actId: string;
  readonly vandaag: Datum;
  readonly plan: Plan;
  readonly profiel: Gemeenteprofiel;
  /** Who can be named to ask how it goes. */
  readonly contactpersonen: readonly { readonly id: string; readonly naam: string }[];
  /** The one who is proposed. */
  readonly contactpersoon?: string | undefined;
  readonly magMaken: boolean;
  readonly heeftMail: boolean;
  readonly open: Open;
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
  readonly ingevuld: Ingevuld;
};

/** Which form stands open when nobody chose one: the first resultaat, as long as nothing was agreed at all. */
export function kiesOpen(plan: Plan, gekozen: Open): Open {
  if (gekozen.bij !== undefined || gekozen.afspraak !== undefined) return gekozen;
  if (plan.arrangement.afspraken.length > 0) return {};
  return { bij: plan.resultaten[0]?.resultaatId };
}

/** A day as people type it in a field: '3-11-2026'. */
export function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}

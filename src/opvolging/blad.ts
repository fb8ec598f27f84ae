import type { Plan } from '../arrangement/index.ts';
import type { Datum } from '../basis/datum.ts';
import { delenVan } from '../basis/datum.ts';
import type { ZaakAfgesloten } from './afsluiten.ts';
import type { Instemming } from './instemming.ts';
import type { Loslating } from './loslaten.ts';
import type { Opvolging } from './opvolging.ts';

/** What somebody typed in a form that came back. */
export type Ingevuld = Readonly<Record<string, string>>;

/** Everything the parts of the page of the follow-up draw from. */
export type Blad = {
  /** The address of the page. */
  readonly pad: string;
  readonly actId: string;
  readonly vandaag: Datum;
  readonly plan: Plan;
  readonly opvolging: Opvolging;
  readonly losgelaten?: Loslating | undefined;
  readonly afgesloten?: ZaakAfgesloten['inhoud'] | undefined;
  readonly moetInBeeldBlijven: boolean;
  /** Nobody to lean on: letting go asks for a second colleague, and these agreed (HG-64). */
  readonly vraagtTweede: boolean;
  readonly instemmingen: readonly Instemming[];
  readonly woorden: ReadonlyMap<string, string>;
  /** Names of staff by id. */
  readonly medewerkers: ReadonlyMap<string, string>;
  readonly contactpersonen: readonly { readonly id: string; readonly naam: string }[];
  readonly mag: {
    readonly vastleggen: boolean;
    readonly plannen: boolean;
    readonly loslaten: boolean;
    readonly meekijken: boolean;
  };
  /** The form that came back with faults or a refusal. */
  readonly terug?: 'gehouden' | 'plannen' | 'loslaten' | 'meekijken' | undefined;
  readonly fouten: readonly { readonly veld: string; readonly tekst: string }[];
  readonly ingevuld: Ingevuld;
};

/** A day as people type it in a field: '3-11-2026'. */
export function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}

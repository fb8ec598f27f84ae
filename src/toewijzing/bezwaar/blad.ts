import type { Act } from '../../basis/act.ts';
import { delenVan } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel, Handeling } from '../../inrichting/index.ts';
import type { Persoon } from '../../personen/index.ts';

/** A fault beside a field. */
export type Fout = { readonly veld: string; readonly tekst: string };

/** Somebody who works here, as far as a form lets one choose. */
export type Collega = {
  readonly id: string;
  readonly naam: string;
  readonly functie: string;
  readonly rollen: readonly string[];
};

/** What came of a form: faults by field, one refusal, or nothing yet; `daad` names the form. */
export type Wat = {
  readonly fouten?: readonly Fout[];
  readonly weigering?: string;
  readonly daad?: string;
  readonly ingevuld?: Readonly<Record<string, string>>;
};

/** Everything a page about dissatisfaction, heronderzoek or what ends a zaak draws from. */
export type Blad = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly acts: readonly Act[];
  readonly inwoner?: Persoon | undefined;
  /** Words by text version id. */
  readonly tekst: (id: string | undefined) => string;
  readonly zaakpad: string;
  readonly vandaag: Datum;
  readonly profiel: Gemeenteprofiel;
  readonly inDienst: readonly Collega[];
  /** Names of staff by id. */
  readonly namen: ReadonlyMap<string, string>;
  readonly mag: (handeling: Handeling) => boolean;
  /** A new id for the act of one form. */
  readonly actId: () => string;
  /** The faults of one form, when it is the one that came back. */
  readonly fouten: (daad: string) => readonly Fout[];
  /** What was typed in a field of one form, when it is the one that came back. */
  readonly waarde: (daad: string, veld: string) => string | undefined;
};

/** A day as people type it in a field: '3-11-2026'. */
export function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}

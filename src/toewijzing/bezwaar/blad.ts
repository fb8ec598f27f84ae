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
  /** Which of several forms of one kind on a page it was: what stands behind its field names. */
  readonly achter?: string | undefined;
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
  readonly fouten: (daad: string, achter?: string) => readonly Fout[];
  /** What was typed in a field of one form, when it is the one that came back. */
  readonly waarde: (daad: string, veld: string, achter?: string) => string | undefined;
};

/** A day as people type it in a field: '3-11-2026'. */
export function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}

/** The name of a field in one of several forms of one kind on a page, so that every label finds its own field. */
export function veldVan(naam: string, achter: string): string {
  return `${naam}${TUSSEN}${achter}`;
}

/** A posted form with the bare names of its fields, and which of several forms it was. */
export function leesKaal(form: URLSearchParams): {
  readonly form: URLSearchParams;
  readonly achter?: string | undefined;
} {
  const kaal = new URLSearchParams();
  let achter: string | undefined;
  for (const [naam, waarde] of form) {
    const [begin = naam, einde] = naam.split(TUSSEN);
    kaal.append(begin, waarde);
    achter = einde ?? achter;
  }
  return { form: kaal, achter };
}

const TUSSEN = '--';

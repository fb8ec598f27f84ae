import type { Datum } from '../basis/datum.ts';
import { plusDagen } from '../basis/datum.ts';
import type { Eenheid } from './atw.ts';

/** What can happen in or around a zaak that makes a term run. */
export const GEBEURTENISSEN = [
  'melding',
  'melding-met-spoed',
  'gesprek-gevoerd',
  'verslag-verzonden',
  'spoedhulp-gestart',
  'aanvraag',
  'uitnodiging-aanvullen',
  'toestemming-opschorting',
  'vertraging-door-aanvrager',
  'overmacht',
  'aanvultermijn-voorbij',
  'beslistermijn-niet-haalbaar',
  'ingebrekestelling',
  'wachttijd-ingebrekestelling-voorbij',
  'laatste-dag-dwangsom',
  'bekendmaking',
  'bezwaartermijn-voorbij',
  'beslissing-op-bezwaar',
  'klacht',
  'bericht-in-portaal',
  'toekenning',
  'toekenning-natura',
  'toekenning-pgb',
  'start-ondersteuning',
  'bijdrage-verschuldigd',
  'einde-maand-ondersteuning',
  'declaratie-bij-inwoner',
  'declaratie-bij-svb',
  'verzoek-inzage',
  'verzoek-vernietiging',
  'laatste-wijziging',
  'laatste-wijziging-veilig-thuis',
  'laatste-wijziging-cak-svb',
  'gegevens-bij-veilig-thuis',
  'calamiteit',
  'datalek',
  'cyberincident',
  'cybermelding-gedaan',
  'kalenderjaar',
  'toegankelijkheidsverklaring',
  'logregel',
  'mandaat-verleend',
  'toestemming-gegeven',
] as const;

/** One of the events in GEBEURTENISSEN. */
export type Gebeurtenis = (typeof GEBEURTENISSEN)[number];

/** Why the law lets a term last longer. */
export type Verlengingsgrond = 'commissie' | 'verdagen' | 'ingewikkeld' | 'veiligheid';

/** A way in which a term may last longer, with at most how much at a time, counted in the unit of the term. */
export type Verlengbaar = {
  readonly grond: Verlengingsgrond;
  readonly erbij: number;
  /** Whether it may be done again and again. */
  readonly meermalen?: boolean;
};

type Kop = {
  readonly id: string;
  readonly naam: string;
  readonly gebeurtenis: Gebeurtenis;
  /** Whether the last day shifts by the Algemene termijnenwet. */
  readonly atw: boolean;
  readonly soort: 'wettelijk' | 'norm';
  readonly geldigVan: Datum;
  /** The last day on which an event still starts this version of the term. */
  readonly geldigTot?: Datum;
  readonly artikel: string;
  /** What it means when the last day passes: one Dutch sentence. */
  readonly gevolg: string;
  /** What suspends or extends it: one Dutch sentence. */
  readonly bijzonder?: string;
  /** Whether the clock of this term can be stopped (TM-9). */
  readonly opschortbaar?: boolean;
  /** In which ways the law lets it last longer (TM-17). */
  readonly verlengbaar?: readonly Verlengbaar[];
  /** How many days before the last day somebody must be warned. */
  readonly waarschuwVooraf?: number;
};

/** A term whose last day follows from its first event. */
export type RegelMetLengte = Kop & { readonly lengte: number; readonly eenheid: Eenheid };

/** A term whose last day is fixed by something else; `omdat` says by what, in one Dutch sentence. */
export type RegelZonderLengte = Kop & {
  readonly lengte: 'onbepaald';
  readonly omdat: string;
  /** It begins on the day after the event instead of on the day itself. */
  readonly vanafDagErna?: boolean;
};

/** The first day of a term without a length. */
export function eersteDagVan({ vanafDagErna = false }: RegelZonderLengte, start: Datum): Datum {
  return vanafDagErna ? plusDagen(start, 1) : start;
}

/** One row of the table of terms: a statutory term or a norm of our own, from a day on (TM-11). */
export type Termijnregel = RegelMetLengte | RegelZonderLengte;

/** Whether the last day of this term can be computed from its first event alone. */
export function heeftLengte(regel: Termijnregel): regel is RegelMetLengte {
  return regel.lengte !== 'onbepaald';
}

import type { Datum } from '../basis/datum.ts';
import type { Bijdrageregeling } from './bijdrage.ts';
import type { Instrument } from './instrument.ts';
import type { Levering } from './levering.ts';
import type { Mandaatregeling, Product } from './mandaat.ts';
import type { Norm } from './normen.ts';
import type { Rol } from './rollen.ts';
import { rolLabel } from './rollen.ts';
import type { Gesprekssoort, Toeleidingsregel } from './toeleiding.ts';

/**
 * How one municipality works, from a date on, as data: code asks the profile and never which municipality it is
 * (IR-6). A changed profile is a new version; older versions stay to explain older zaken (IR-7).
 */
export type Gemeenteprofiel = {
  readonly versie: number;
  readonly geldigVan: Datum;
  readonly naam: string;
  readonly thema: string;
  readonly kernen: readonly string[];
  readonly contact: Contact;
  readonly crisisnummers: readonly Crisisnummer[];
  readonly clientondersteuning: Clientondersteuning;
  /** An ombudsman of its own; absent: the national one. */
  readonly ombudsman?: Ombudsman | undefined;
  /** Whether a question is looked into before somebody moves here; absent: refer to where they live (TW-134). */
  readonly voorVerhuizing?: 'onderzoeken' | 'doorverwijzen' | undefined;
  readonly functienamen: Readonly<Partial<Record<Rol, string>>>;
  /** One sentence to the inwoner: who calls or comes, and within how many days. */
  readonly wieBelt: string;
  /** Within how many hours after a melding somebody calls, where the municipality counts that (T23). */
  readonly contactBinnenUren?: number | undefined;
  /** How many days a gesprek may be opened on a tablet after its last contact with the server; absent: seven. */
  readonly dagenOpTablet?: number | undefined;
  readonly instrument: Instrument;
  /** What the wish in one sentence is called on a screen. */
  readonly wondervraagLabel: string;
  readonly gesprekssoorten: readonly Gesprekssoort[];
  readonly toeleiding: { readonly regels: readonly Toeleidingsregel[] };
  readonly urenbudget?: Urenbudget | undefined;
  readonly producten: readonly Product[];
  /** Without it nothing can be allocated to an aanbieder. */
  readonly levering?: Levering | undefined;
  readonly mandaat: Mandaatregeling;
  /** Norms for hours as a starting point; older versions have none. */
  readonly normen?: readonly Norm[] | undefined;
  /** The contribution in the costs; older versions have none, and then a besluit names no amount. */
  readonly bijdrage?: Bijdrageregeling | undefined;
  readonly teams: readonly Team[];
  readonly plaatsen: readonly Plaats[];
  readonly algemeneVoorzieningen: readonly AlgemeneVoorziening[];
  /** How many days before the last day of a term a notice to the inwoner is ready, by the number of the term (D03). */
  readonly termijnen?: { readonly dagenVooraf: Readonly<Partial<Record<string, number>>> } | undefined;
  /** When true, choosing individual help where something collective exists asks for a reason (T8). */
  readonly collectiefVoorIndividueel: boolean;
  /** A gesprek may be recorded and worked out by a machine of the municipality, when everybody there agrees; off unless set (HG-147). */
  readonly opnameMag?: boolean | undefined;
  /** Own wording of fixed texts, by the key of the text; what is not here keeps the standard wording. */
  readonly teksten: Readonly<Record<string, string>>;
};

/** Where inwoners reach the municipality. */
export type Contact = {
  readonly loket: string;
  readonly telefoon: string;
  readonly tijden: string;
  readonly adres: string;
  readonly email: string;
};

/** One line above every public page; as a sentence: "{aanleiding} Bel {naam}: {telefoon}." */
export type Crisisnummer = {
  readonly aanleiding: string;
  readonly naam: string;
  readonly telefoon: string;
};

/** Who gives free, independent support beside the inwoner (Wmo 2.2.4). */
export type Clientondersteuning = {
  readonly organisatie: string;
  readonly telefoon: string;
  readonly uitleg: string;
};

/** Hours for the contactmomenten of one gesprek; warns and never refuses to record what was held (T6). */
export type Urenbudget = {
  readonly maximum: number;
  readonly gereserveerd: number;
  readonly gesprekssoorten: readonly string[];
  /** Who answers for the contract with these hours, and hears it when there are more (PL-17). */
  readonly contracteigenaar?: { readonly naam: string; readonly email: string } | undefined;
};

/** Whom one can go to when the municipality itself does not solve a klacht (Awb 9:18). */
export type Ombudsman = { readonly naam: string; readonly telefoon: string; readonly site: string };

/** A team of staff, of the municipality or of a partner. */
export type Team = {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly soort: 'gemeente' | 'partner' | 'vrijwilligers';
  readonly kernen: readonly string[];
  /** What this organisation delivers itself, in the words by which it is known (T47). */
  readonly levert?: readonly string[] | undefined;
};

/** A place where people can walk in or where a gesprek can be held. */
export type Plaats = {
  readonly id: string;
  readonly naam: string;
  readonly soort: 'loket' | 'dorpspunt' | 'wijkpunt';
  readonly adres: string;
  readonly tijden: string;
  readonly telefoon: string;
  readonly heeftSpreekkamer: boolean;
  /** The same hours to count with, `dag` 1 for Monday; left out where one can always agree on a time. */
  readonly openingstijden?: readonly Openingstijd[] | undefined;
};

/** A stretch of one day of the week in which a place is open: '09:00' until '16:00'. */
export type Openingstijd = {
  readonly dag: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly van: string;
  readonly tot: string;
};

/** Something open to everybody without an examination first (Wmo 1.1.1); `collectief` is shared help such as a laundry service. */
export type AlgemeneVoorziening = {
  readonly id: string;
  readonly naam: string;
  readonly wat: string;
  readonly waar: string;
  readonly telefoon: string;
  readonly isGratis: boolean;
  readonly isCollectief: boolean;
  /** Words in an oplossing by which one sees that this could do it as well: 'de was', 'strijken'. */
  readonly voor?: readonly string[] | undefined;
};

/** One municipality and all versions of its profile; `id` is the CBS code, `slug` the first word of its addresses. */
export type Gemeente = {
  readonly id: number;
  readonly slug: string;
  readonly profielen: readonly Gemeenteprofiel[];
};

/** The version that holds on a date: a new version replaces every older one from its first day on (IR-7). */
export function findProfielOp(
  profielen: readonly Gemeenteprofiel[],
  datum: Datum,
): Gemeenteprofiel | undefined {
  return profielen.filter((profiel) => profiel.geldigVan <= datum).toSorted((a, b) => b.versie - a.versie)[0];
}

/** What this municipality calls somebody in a role: its own word, else the common one (IR-8). */
export function functienaam(profiel: Pick<Gemeenteprofiel, 'functienamen'>, rol: Rol): string {
  return profiel.functienamen[rol] ?? rolLabel(rol);
}

/** A fixed text in this municipality's own wording, else the standard wording given (IR-8). */
export function tekstUit(
  profiel: Pick<Gemeenteprofiel, 'teksten'>,
  sleutel: string,
  standaard: string,
): string {
  return profiel.teksten[sleutel] ?? standaard;
}

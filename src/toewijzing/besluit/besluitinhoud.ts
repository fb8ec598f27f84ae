import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Frequentie } from '../../basis/frequentie.ts';
import type { Mandaat, Rol } from '../../inrichting/index.ts';

export const UITKOMSTEN = [
  'toegekend',
  'deels-toegekend',
  'afgewezen',
  'buiten-behandeling',
  'beeindigd',
] as const;
/** Granted, granted in part, refused, left out of treatment (Awb 4:5), or help that ends (never on an aanvraag). */
export type BesluitUitkomst = (typeof UITKOMSTEN)[number];

export const GRONDSLAGEN = ['aanvraag', 'spoed', 'herziening', 'ambtshalve'] as const;
/** What a besluit answers: an aanvraag, haste (Wmo 2.3.3), new facts (Wmo 2.3.10), or nobody's question. */
export type Grondslag = (typeof GRONDSLAGEN)[number];

export const PGB_GRONDEN = [
  'niet-bekwaam',
  'niet-gemotiveerd',
  'niet-veilig',
  'duurder-dan-natura',
  'eerder-ingetrokken',
] as const;
/** The closed list on which a pgb may be refused: Wmo 2.3.6 lid 2 a, b, c are not met, or lid 5 a, b. */
export type Pgbgrond = (typeof PGB_GRONDEN)[number];

/** How a pgb that the inwoner asked for was weighed (Wmo 2.3.6); the words are text ids. */
export type Pgbtoets = {
  /** Why the inwoner wants a pgb, in the words of the inwoner (lid 2 b). */
  readonly wens?: string | undefined;
  readonly bekwaam: 'zelf' | 'met-hulp' | 'nee';
  readonly toelichting: string;
  /** One person gives the help and runs the money: never a ground by itself (geval 55). */
  readonly dubbelrol?: boolean | undefined;
  /** Help in kind was offered as well. */
  readonly naturaAangeboden?: boolean | undefined;
  readonly plan?: string | undefined;
  /** Whole euros, in the time of `bedragPer`. */
  readonly bedrag?: number | undefined;
  readonly bedragPer?: Frequentie | undefined;
  readonly weigering?: Pgbgrond | undefined;
};

/** The contribution in the costs that belongs to a besluit; `bedrag` in cents a month, `reden` the id of the exemption. */
export type Bijdrage = {
  readonly soort: 'abonnementstarief' | 'geen';
  readonly bedrag?: number | undefined;
  readonly reden?: string | undefined;
};

/** The norm for hours that was the starting point, in hours `frequentie`; `afwijking` is the text that says why not. */
export type Normgebruik = {
  readonly normId: string;
  readonly omvang: number;
  readonly frequentie: Frequentie;
  readonly afwijking?: string | undefined;
};

/** Which ground of Wmo 2.3.10 lid 1 changes which besluit from which day. */
export type Herziening = {
  readonly grond: 'a' | 'b' | 'c' | 'd' | 'e';
  readonly besluitId: string;
  readonly ingangOp: Datum;
  readonly overgang?: string | undefined;
};

export const EINDREDENEN = [
  'niet-meer-nodig',
  'niet-meer-passend',
  'andere-oplossing',
  'traject-niet-gestart',
] as const;
/** Why temporary help does not go on; a traject that did not begin is never enough alone (TW-45, T7). */
export type Eindreden = (typeof EINDREDENEN)[number];

/** A conversation in which somebody could answer before the besluit (Awb 4:7, 4:8; Wmo 2.3.7); `woorden` a text id. */
export type Hoor = { readonly op: Datum; readonly woorden: string };

/** What is known about a claim to the Wlz (Wmo 2.3.5 lid 6 and 7); `isGrond` when the besluit refuses on it. */
export type Wlztoets = {
  readonly stand: 'geen' | 'indicatie' | 'vermoeden';
  readonly werktMee?: boolean | undefined;
  readonly uitzondering?: boolean | undefined;
  readonly isGrond: boolean;
  readonly toelichting?: string | undefined;
};

/**
 * What a besluit says. Hours in the time of `frequentie`, `bedrag` in whole euros, `tot` the last day; all running
 * text by text id. `gewenst` and `voorgesteld` are the amounts that the inwoner asked and the gespreksvoerder proposed,
 * in the unit of the product (K07).
 */
export type Besluitinhoud = {
  readonly uitkomst: BesluitUitkomst;
  readonly product?: string | undefined;
  readonly uren?: number | undefined;
  readonly bedrag?: number | undefined;
  readonly aantal?: number | undefined;
  readonly frequentie?: Frequentie | undefined;
  readonly leveringsplan?: string | undefined;
  readonly gewenst?: number | undefined;
  readonly voorgesteld?: number | undefined;
  readonly norm?: Normgebruik | undefined;
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
  readonly vorm?: 'natura' | 'pgb' | undefined;
  readonly pgb?: Pgbtoets | undefined;
  readonly bijdrage?: Bijdrage | undefined;
  /** Absent means 'gewoon'. */
  readonly aard?: 'gewoon' | 'tijdelijk' | undefined;
  /** The traject that temporary help waits for (T7); a text id. */
  readonly traject?: string | undefined;
  readonly eindredenen?: readonly Eindreden[] | undefined;
  readonly herziening?: Herziening | undefined;
  readonly vervangtBesluitId?: string | undefined;
  /** Whether a refusal rests on facts that differ from what the inwoner said, and then when the inwoner was heard. */
  readonly andereFeiten?: boolean | undefined;
  readonly gehoord?: Hoor | undefined;
  /** Whether the home is rented, and when the owner was heard (Wmo 2.3.7). */
  readonly huurwoning?: boolean | undefined;
  readonly eigenaarGehoord?: Hoor | undefined;
  readonly wlz?: Wlztoets | undefined;
};

/** A besluit was drafted; `toetsingNodig` says whether a colleague looks at it first (TW-5). */
export type BesluitVoorbereid = Act<
  'besluit-voorbereid',
  Besluitinhoud & {
    readonly besluitId: string;
    /** Absent means 'aanvraag'. */
    readonly grondslag?: Grondslag | undefined;
    /** Absent only when the grondslag is not an aanvraag. */
    readonly aanvraagId?: string | undefined;
    readonly motivering: string;
    readonly toetsingNodig: boolean;
  }
>;

/** A colleague looked at the draft before it may be decided (TW-5). */
export type BesluitGetoetst = Act<
  'besluit-getoetst',
  { readonly besluitId: string; readonly akkoord: boolean; readonly tekst?: string | undefined }
>;

/** The besluit was taken, under which mandate (Awb 10:10) and in which capacity; `op` is the day. */
export type BesluitGenomen = Act<
  'besluit-genomen',
  {
    readonly besluitId: string;
    readonly aanvraagId?: string | undefined;
    readonly mandaat: Mandaat;
    readonly op: Datum;
    readonly hoedanigheid?: Rol | undefined;
  }
>;

/** The traject for which temporary help waits has begun (T7). */
export type TrajectBegonnen = Act<'traject-begonnen', { readonly besluitId: string; readonly op: Datum }>;

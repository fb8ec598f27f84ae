import type { Act, Actor } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { EigenDienst } from '../../inrichting/index.ts';
import type { ClientondersteuningWens, Onderdeel } from './dekking.ts';
import type { Aanwezige, Vorm } from '../gevoerd.ts';
import type { KomendContact } from '../contacten/eerste-verslag.ts';
import type { Pauze } from '../contacten/pauze.ts';
import type { Huisgenoot } from '../netwerk/huisgenoot.ts';
import type { Netwerklid } from '../netwerk/netwerklid.ts';
import type { Trede } from '../oplossingen/trede.ts';
import type { Verdeling } from '../oplossingen/verdeeld.ts';
import type { Weging } from '../oplossingen/weging.ts';
import { actsVan } from '../vraagverheldering/keten.ts';
import type { Aard } from '../vraagverheldering/inbreng.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';
import type { Mantelzorger } from '../mantelzorg/mantelzorger.ts';
import type { Score } from '../welzijn/welzijnsscan.ts';

/** One contactmoment as it stands in a verslag; `door` is the member of staff who led it. */
export type VerslagGesprek = {
  readonly op: Datum;
  readonly vorm: Vorm;
  readonly aanwezigen: readonly Aanwezige[];
  readonly door?: string | undefined;
};

/** A rest in the gesprek as it stands in a verslag; `reden` is a text version. */
export type VerslagPauze = Omit<Pauze, 'actId'>;

/** One thing said or seen; `leefgebied` is its name as it was when the verslag was made. */
export type VerslagInbreng = {
  readonly inbrengId: string;
  readonly tekst: string;
  readonly spreker: Spreker;
  readonly sprekerNaam?: string | undefined;
  readonly soort: 'gezegd' | 'gezien';
  readonly leefgebied?: string | undefined;
  /** What goes well, what somebody can or wants, or why it matters, where that was said (HG-150). */
  readonly aard?: Aard | undefined;
  /** What the inwoner said to what was seen (HG-102); absent in older versions. */
  readonly weerwoorden?: readonly string[] | undefined;
  /** The day of the contact at which it came up, when there was more than one (HG-112). */
  readonly op?: Datum | undefined;
  /** Which colleague said or saw it, when there was more than one contact. */
  readonly door?: string | undefined;
};

/** Two views of what somebody can do, by inbreng id, with what will be tried (HG-104). */
export type VerslagKijk = {
  readonly een: string;
  readonly ander: string;
  readonly proberen: readonly string[];
};

/** How a result stood: agreed on a day, not agreed with both wordings, or only put into words. */
export type VerslagOvereenstemming =
  | { readonly soort: 'afgesproken'; readonly op: Datum }
  | { readonly soort: 'oneens'; readonly woordenInwoner: string; readonly woordenGespreksvoerder: string }
  | { readonly soort: 'voorgesteld' };

/** A way to reach a result; put aside when it has a `reden`. The trede travels along and is never shown (HG-33). */
export type VerslagOplossing = {
  readonly oplossingId: string;
  readonly tekst: string;
  readonly waarom?: string | undefined;
  /** What is good and hard about it, and whether it will work (HG-93). */
  readonly weging?: Omit<Weging, 'gezien'> | undefined;
  /** Who does what (HG-94). */
  readonly verdeling?: Omit<Verdeling, 'gezien'> | undefined;
  /** It comes from where the gespreksvoerder works, with what else there is (IR-40). */
  readonly eigenDienst?: EigenDienst | undefined;
  readonly trede?: Trede | undefined;
  readonly reden?: string | undefined;
};

/** A result with the ways to reach it; `nietGenoeg` says what else was looked at. */
export type VerslagResultaat = {
  readonly resultaatId: string;
  readonly tekst: string;
  readonly staat: VerslagOvereenstemming;
  readonly oplossingen: readonly VerslagOplossing[];
  readonly nietGenoeg?: string | undefined;
};

/** What was said about a topic, frozen: words with who said them, a way that was found, somebody, or who sat there. */
export type VerslagGezegd =
  | { readonly soort: 'inbreng'; readonly inbreng: VerslagInbreng }
  | { readonly soort: 'oplossing'; readonly tekst: string }
  | { readonly soort: 'mensen'; readonly naam: string }
  | { readonly soort: 'steun-erbij' };

/** A topic of the law: talked about with what was said (HG-91), or not because of what stands in `tekst`. */
export type VerslagOnderdeel = {
  readonly onderdeel: Onderdeel;
  readonly besproken: boolean;
  readonly tekst?: string | undefined;
  readonly bij?: readonly VerslagGezegd[] | undefined;
  readonly wens?: ClientondersteuningWens | undefined;
};

/** Somebody around the inwoner as it stood; `helptMet` is a text version. */
export type VerslagNetwerklid = Omit<Netwerklid, 'gezien'>;

/** Somebody who lives there as it stood; what is said is text versions. */
export type VerslagHuisgenoot = Omit<Huisgenoot, 'gezien'>;

/** The people around the inwoner, who lives there, and that nobody can help with something (HG-65). */
export type VerslagNetwerk = {
  readonly leden: readonly VerslagNetwerklid[];
  readonly huisgenoten: readonly VerslagHuisgenoot[];
  readonly niemand?: { readonly waarmee?: string | undefined } | undefined;
};

/** A mantelzorger who agreed, as it stood; what is said is text versions (HG-79). */
export type VerslagMantelzorger = Omit<Mantelzorger, 'gezien' | 'delen'>;

/** How it goes in the inwoner's own eyes: per leefgebied an answer for each day, null where there was none (HG-70). */
export type VerslagWelzijn = {
  readonly dagen: readonly Datum[];
  readonly gebieden: readonly { readonly naam: string; readonly scores: readonly (Score | null)[] }[];
};

/** Somebody who was asked to the table and could not come, told something beforehand, or both (HG-83, HG-89). */
export type VerslagDeelnemer = {
  readonly naam: string;
  readonly spreker: Spreker;
  readonly konNiet: boolean;
  readonly vooraf: boolean;
};

/** Who interpreted (HG-89). */
export type VerslagTolk = 'tolk' | 'gebarentolk' | 'naaste';

/**
 * What a verslag says, frozen: every text is the id of one VERSION, so that later changes leave it as it was (HG-36).
 * `naam` is what the inwoner was called then; `woorden` are those of the melding.
 */
export type VerslagInhoud = {
  readonly naam?: string | undefined;
  readonly wens?:
    | { readonly tekst: string; readonly woordenVan: Spreker; readonly naam?: string | undefined }
    | undefined;
  readonly woorden?: { readonly tekst: string; readonly relatie?: string | undefined } | undefined;
  readonly gesprekken: readonly VerslagGesprek[];
  readonly geenGesprek?: string | undefined;
  readonly deelnemers?: readonly VerslagDeelnemer[] | undefined;
  readonly tolk?: VerslagTolk | undefined;
  /** What the inwoner says was agreed (HG-88). */
  readonly eigenWoorden?: readonly string[] | undefined;
  /** Rests in the gesprek, and contacts still to come: then it is a verslag "tot nu toe" (HG-114). */
  readonly pauzes?: readonly VerslagPauze[] | undefined;
  readonly komend?: readonly KomendContact[] | undefined;
  readonly inbreng: readonly VerslagInbreng[];
  readonly kijken?: readonly VerslagKijk[] | undefined;
  readonly netwerk?: VerslagNetwerk | undefined;
  readonly mantelzorgers?: readonly VerslagMantelzorger[] | undefined;
  readonly welzijn?: VerslagWelzijn | undefined;
  readonly resultaten: readonly VerslagResultaat[];
  readonly ideeen: readonly {
    readonly ideeId: string;
    readonly tekst: string;
    readonly van: Spreker;
    readonly vanNaam?: string | undefined;
  }[];
  readonly onderdelen: readonly VerslagOnderdeel[];
  readonly plan?:
    | { readonly tekst: string; readonly ontvangenOp: Datum; readonly opTijd: boolean }
    | undefined;
};

/** How a verslag reaches the inwoner. */
export const WIJZEN = ['mail', 'post', 'uitgereikt'] as const;

/** One of WIJZEN. */
export type Wijze = (typeof WIJZEN)[number];

/** The four answers an inwoner can give; none of them is asked for, and silence is not one of them (HG-38). */
export const ANTWOORDEN = ['klopt', 'klopt-niet', 'gelezen', 'kan-niet-reageren'] as const;

/** One of ANTWOORDEN. */
export type Verslagantwoord = (typeof ANTWOORDEN)[number];

/** A verslag went to the inwoner (Wmo 2.3.2 lid 8); a later one is the next version. */
export type VerslagVerzonden = Act<
  'verslag-verzonden',
  {
    readonly verslagId: string;
    readonly versie: number;
    readonly wijze: Wijze;
    readonly inhoud: VerslagInhoud;
    readonly mailId?: string | undefined;
  }
>;

/** The ways to answer on the device at the table; none of them is ever asked for (HG-87). */
export const AKKOORDWIJZEN = ['gezegd', 'aangetikt', 'getekend'] as const;

/** One of AKKOORDWIJZEN. */
export type Akkoordwijze = (typeof AKKOORDWIJZEN)[number];

/**
 * What exactly was answered to at the table: `afdruk` is the SHA-256 in hex of the frozen verslag with all its words,
 * `handtekening` the text id of a drawing as an SVG path.
 */
export type Akkoord = {
  readonly wijze: Akkoordwijze;
  readonly afdruk: string;
  readonly handtekening?: string | undefined;
};

/** The inwoner, or who speaks for them, answered to a version. */
export type VerslagBeantwoord = Act<
  'verslag-beantwoord',
  {
    readonly verslagId: string;
    readonly antwoord: Verslagantwoord;
    readonly opmerking?: string | undefined;
    readonly namensWie: 'inwoner' | 'vertegenwoordiger';
    readonly vastgelegdVia: 'mijn' | 'medewerker' | 'aan-tafel';
    readonly akkoord?: Akkoord | undefined;
  }
>;

/** Something written beside a verslag afterwards; it never changes the verslag (HG-37). */
export type OpmerkingGemaakt = Act<
  'opmerking-gemaakt',
  { readonly verslagId: string; readonly tekst: string; readonly van: 'inwoner' | 'vertegenwoordiger' }
>;

/** An answer as it was given; `op` is an ISO instant, `opmerking` a text id. */
export type Antwoord = VerslagBeantwoord['inhoud'] & {
  readonly actId: string;
  readonly op: string;
  readonly door: Actor;
};

/** A remark beside a verslag; `op` is an ISO instant, `tekst` a text id. */
export type Opmerking = {
  readonly actId: string;
  readonly verslagId: string;
  readonly tekst: string;
  readonly van: 'inwoner' | 'vertegenwoordiger';
  readonly op: string;
};

/** One version as it was sent; `verzondenOp` is an ISO instant. */
export type Verslagversie = VerslagVerzonden['inhoud'] & {
  readonly verzondenOp: string;
  readonly door: Actor;
  /** The last answer to this version; undefined while nobody answered. */
  readonly antwoord?: Antwoord | undefined;
};

/** All versions of the verslag of a zaak, oldest first, with everything written beside them. */
export type Verslag = {
  readonly versies: readonly Verslagversie[];
  /** Remarks, and words that came with an answer, oldest first. */
  readonly opmerkingen: readonly Opmerking[];
};

/** The verslag of a zaak as its acts tell it. */
export function vouwVerslag(acts: readonly Act[]): Verslag {
  const antwoorden = actsVan<VerslagBeantwoord>(acts, 'verslag-beantwoord').map(antwoordVan);
  const versies = actsVan<VerslagVerzonden>(acts, 'verslag-verzonden').map((act) => ({
    ...act.inhoud,
    verzondenOp: act.gebeurdOp,
    door: act.door,
    antwoord: antwoorden.findLast(({ verslagId }) => verslagId === act.inhoud.verslagId),
  }));
  const los = actsVan<OpmerkingGemaakt>(acts, 'opmerking-gemaakt').map((act) => ({
    ...act.inhoud,
    actId: act.id,
    op: act.gebeurdOp,
  }));
  const opmerkingen = [...los, ...antwoorden.flatMap(opmerkingBij)];
  return {
    versies: versies.toSorted((a, b) => a.versie - b.versie),
    opmerkingen: opmerkingen.toSorted((a, b) => (a.op < b.op ? -1 : 1)),
  };
}

/** The version that was sent last; undefined while nothing was sent. */
export function laatsteVersie(verslag: Verslag): Verslagversie | undefined {
  return verslag.versies.at(-1);
}

function antwoordVan(act: VerslagBeantwoord): Antwoord {
  return { ...act.inhoud, actId: act.id, op: act.gebeurdOp, door: act.door };
}

function opmerkingBij({ actId, verslagId, opmerking, namensWie, op }: Antwoord): readonly Opmerking[] {
  return opmerking === undefined ? [] : [{ actId, verslagId, tekst: opmerking, van: namensWie, op }];
}

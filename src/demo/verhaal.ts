import type { VngResultaat } from '../inrichting/index.ts';

/** Where a family's names come from, so that a name fits a story; `fries` and `nederlands` differ by generation. */
export type Herkomst =
  | 'nederlands'
  | 'fries'
  | 'turks'
  | 'marokkaans'
  | 'surinaams'
  | 'pools'
  | 'syrisch'
  | 'indisch'
  | 'eritrees'
  | 'antilliaans'
  | 'chinees'
  | 'oekraiens';

/** Which person fits a story; `geboren` are the first and last year of birth. */
export type Hoofdpersoon = {
  readonly geslacht: 'v' | 'm';
  readonly geboren: readonly [number, number];
  readonly herkomst?: Herkomst | undefined;
  readonly taal?: string | undefined;
};

/** The eight leefgebieden of a story; `leefgebiedIn` finds the one of a municipality's own instrument. */
export const GEBIEDEN = [
  'huishouden',
  'wonen',
  'onderweg',
  'contacten',
  'dag',
  'gezondheid',
  'geld',
  'helpers',
] as const;

/** One of the eight leefgebieden of a story. */
export type Gebied = (typeof GEBIEDEN)[number];

/** Who says or sees something in a story; the same words as in a gesprek. */
export const SPREKERS = [
  'inwoner',
  'mantelzorger',
  'partner',
  'familie',
  'professional',
  'clientondersteuner',
  'gespreksvoerder',
] as const;

/** A rung on which an oplossing stands, recorded after it was found. */
export const TREDEN = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'netwerk',
  'algemeen-gebruikelijk',
  'algemene-voorziening',
  'andere-wet',
  'collectief',
  'maatwerk',
] as const;

/** The statutory elements of an onderzoek (Wmo 2.3.2 lid 4 a–g). */
export type Element = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g';

/** Who reports; `machtiging` tells whether it was shown that the inwoner agrees. */
export type Melder =
  | { readonly soort: 'zelf' }
  | { readonly soort: 'ander'; readonly relatie: string; readonly machtiging: boolean };

/** One thing said or seen at the table; without a gebied it is a free note. */
export type Regel = {
  readonly gebied?: Gebied | undefined;
  readonly spreker: (typeof SPREKERS)[number];
  readonly soort: 'gezegd' | 'gezien';
  readonly tekst: string;
};

/** A result in the inwoner's words; `oneens` holds the other wording while they do not agree. */
export type VerhaalResultaat = {
  readonly vng: VngResultaat;
  readonly tekst: string;
  readonly oneens?: string | undefined;
};

/** A way to reach a result; `resultaat` is its place in the list, `waarom` why it fits this person. */
export type VerhaalOplossing = {
  readonly resultaat: number;
  readonly trede: (typeof TREDEN)[number];
  readonly tekst: string;
  readonly waarom: string;
};

/**
 * Who does what within how many days after the arrangement was agreed; `de inwoner` and `de gespreksvoerder` are
 * those of the zaak, any other `wie` is somebody without a login.
 */
export type VerhaalAfspraak = {
  readonly resultaat: number;
  readonly wie: string;
  readonly wat: string;
  readonly dagen: number;
};

/** What is asked and decided after an aanvraag; `aantal` in the unit of the product. */
export type VerhaalToewijzing = {
  readonly product: string;
  readonly aantal: number;
  readonly uitkomst: 'toegekend' | 'deels-toegekend' | 'afgewezen';
  readonly motivering: string;
  /** How much the inwoner asked, where that was another amount. */
  readonly gewenst?: number | undefined;
  /** Why it is more or less than the norm of the municipality. */
  readonly normafwijking?: string | undefined;
  /** A pgb that the inwoner asked for; whole euros a month. */
  readonly pgb?: VerhaalPgb | undefined;
};

/** Why somebody wants a pgb, how the ability was looked at, and what is bought with it. */
export type VerhaalPgb = {
  readonly wens: string;
  readonly toelichting: string;
  readonly plan: string;
  readonly perMaand: number;
};

/** Help that begins on the day of the melding (Wmo 2.3.3), for a number of weeks. */
export type VerhaalSpoedhulp = {
  readonly product: string;
  readonly aantal: number;
  readonly weken: number;
  readonly motivering: string;
  readonly normafwijking: string;
};

/** How far the zaak of a story has come when the demo opens. */
export const FASEN = [
  'gemeld',
  'toegeleid',
  'gepland',
  'in-gesprek',
  'verslag-verzonden',
  'arrangement',
  'aanvraag',
  'besluit-voorbereid',
  'besluit-genomen',
  'losgelaten',
  'afgesloten',
] as const;

/** How far a zaak has come. */
export type Fase = (typeof FASEN)[number];

/** How a zaak came in: what is known before anybody spoke with the inwoner. */
export type Begin = {
  readonly id: string;
  readonly wie: Hoofdpersoon;
  /** Where the story fits: a village, a town, or anywhere. */
  readonly omgeving?: 'dorp' | 'stad' | undefined;
  readonly woorden: string;
  readonly melder: Melder;
  readonly kanaal: 'website' | 'telefoon' | 'balie';
  readonly spoed: 'ja' | 'nee' | 'onbekend';
  readonly bekend?: boolean | undefined;
  readonly herhaling?: boolean | undefined;
  readonly spoedhulp?: VerhaalSpoedhulp | undefined;
};

/** A whole story, from the words of the melding to the afspraken; it may be cut off at any fase. */
export type Verhaal = Begin & {
  readonly fase: Fase;
  readonly aanwezig: readonly string[];
  readonly clientondersteuner: 'ja' | 'nee';
  readonly persoonlijkPlan?: string | undefined;
  readonly regels: readonly Regel[];
  readonly wondervraag: string;
  /** Ideas that came before there was a result, and were kept for later. */
  readonly ideeen: readonly string[];
  readonly resultaten: readonly VerhaalResultaat[];
  readonly oplossingen: readonly VerhaalOplossing[];
  readonly afspraken: readonly VerhaalAfspraak[];
  /** Elements that were not talked about, with the reason after "niet besproken, omdat"; all others were. */
  readonly nietBesproken: Readonly<Partial<Record<Element, string>>>;
  /** What those who help need themselves (element d). */
  readonly mantelzorger?: string | undefined;
  readonly antwoord: {
    readonly soort: 'klopt' | 'klopt-niet' | 'gelezen' | 'nog-niet';
    readonly tekst?: string | undefined;
  };
  readonly toewijzing?: VerhaalToewijzing | undefined;
  readonly loslaten?: 'resultaat-bereikt' | 'andere-partij' | 'inwoner-stopt' | undefined;
};

/**
 * What may be talked about and reached, as a reminder: nothing in it is compulsory and notes without a leefgebied
 * always have a place (IR-9).
 */
export type Instrument = {
  readonly versie: number;
  readonly naam: string;
  readonly leefgebieden: readonly Leefgebied[];
  readonly resultaten: readonly Resultaatsoort[];
  /** Pictures of growth to talk about (T19); absent: the municipality does not use them. Nothing is decided by them. */
  readonly scenarios?: readonly Scenario[] | undefined;
};

/** One picture of how things may go on for somebody, as a talking aid and never an outcome. */
export type Scenario = { readonly id: string; readonly naam: string; readonly uitleg: string };

/** A theme to talk about, with open questions as a talking aid. */
export type Leefgebied = {
  readonly id: string;
  readonly naam: string;
  readonly vragen: readonly string[];
  /** One or two words for the simple view; absent: the name itself. */
  readonly kort?: string | undefined;
  /** A drawing for the simple view: one SVG path of lines in a square of 48 by 48 (IR-60). */
  readonly plaatje?: string | undefined;
};

/**
 * A kind of result in this municipality's own wording; `vng` says which of the eight results of the handreiking
 * it is (1–8), so that differently worded results count together (IR-10).
 */
export type Resultaatsoort = {
  readonly id: string;
  readonly naam: string;
  readonly vng: VngResultaat;
  readonly wet: 'zelfredzaamheid' | 'participatie' | 'beide';
};

/** Number of one of the eight results (Het Gesprek deel II, chapter 2). */
export type VngResultaat = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

/** The leefgebied with this id; undefined for a free note or a leefgebied of another version. */
export function findLeefgebied(instrument: Instrument, id: string): Leefgebied | undefined {
  return instrument.leefgebieden.find((leefgebied) => leefgebied.id === id);
}

/** The scenario with this id; undefined where the municipality does not have it (any more). */
export function findScenario(instrument: Instrument, id: string): Scenario | undefined {
  return instrument.scenarios?.find((scenario) => scenario.id === id);
}

/** The result with this id in this version of the instrument. */
export function findResultaatsoort(instrument: Instrument, id: string): Resultaatsoort | undefined {
  return instrument.resultaten.find((resultaat) => resultaat.id === id);
}

/** The first result of this instrument that is this one of the eight (IR-10). */
export function findResultaatsoortVoorVng(
  instrument: Instrument,
  vng: VngResultaat,
): Resultaatsoort | undefined {
  return instrument.resultaten.find((resultaat) => resultaat.vng === vng);
}

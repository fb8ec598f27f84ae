import type { Datum } from '../basis/datum.ts';

/**
 * A kind of gesprek under its local name; `vorm` is how it is held. Every kind is an onderzoek: there is no kind
 * that skips it (IR-11).
 */
export type Gesprekssoort = {
  readonly id: string;
  readonly naam: string;
  readonly vorm: 'huisbezoek' | 'telefoon' | 'balie' | 'locatie';
  readonly duurMinuten: number;
  /** One sentence to the inwoner about what to expect. */
  readonly uitleg: string;
};

/** Facts a rule may ask for; all given facts must hold, none given means always. Ages in whole years. */
export type Toeleidingsvoorwaarde = {
  readonly spoed?: boolean | undefined;
  readonly bekendeInwoner?: boolean | undefined;
  readonly herhaling?: boolean | undefined;
  /** Does heavier help already run, with other professionals in charge? */
  readonly zwaarderTraject?: boolean | undefined;
  readonly meerdereLeefgebieden?: boolean | undefined;
  readonly leeftijdVanaf?: number | undefined;
  readonly leeftijdTot?: number | undefined;
};

/** One rule that proposes a gesprek and a team; the first rule that fits proposes, a person decides with a reason. */
export type Toeleidingsregel = {
  readonly id: string;
  readonly als: Toeleidingsvoorwaarde;
  /** For a temporary target group: first and last day on which the rule counts. */
  readonly geldigVan?: Datum | undefined;
  readonly geldigTot?: Datum | undefined;
  /** The id of a gesprekssoort of the profile (IR-12). */
  readonly stelVoor: string;
  /** The id of a team of the profile (IR-12). */
  readonly team: string;
  /** One Dutch sentence for staff: why this rule exists. */
  readonly uitleg: string;
};

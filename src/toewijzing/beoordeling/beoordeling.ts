import type { Act } from '../../basis/act.ts';

export const STAPPEN = ['hulpvraag', 'problemen', 'ondersteuning', 'eigen-mogelijkheden', 'rest'] as const;
/** One of the five steps in which an aanvraag is judged (CRvB 21 March 2018, ECLI:NL:CRVB:2018:819). */
export type Stap = (typeof STAPPEN)[number];

export const DELEN = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'netwerk',
  'algemeen-gebruikelijk',
  'algemene-voorziening',
  'andere-wet',
] as const;
/** One of the seven parts of the fourth step: who or what else may solve it (Wmo 2.3.5 lid 3). */
export type Deel = (typeof DELEN)[number];

export const STANDEN = ['ingevuld', 'niet-van-toepassing'] as const;
/** How a step is answered: with what was found, or with why it does not apply. */
export type Stapstand = (typeof STANDEN)[number];

export const BRONSOORTEN = [
  'verslag',
  'hulpvraag',
  'resultaat',
  'oplossing',
  'onderdeel',
  'advies',
  'aanvraag',
] as const;
/** Where a sentence of a step comes from; `id` names the verslag, resultaat, oplossing, onderdeel, advies or aanvraag. */
export type Bron = { readonly soort: (typeof BRONSOORTEN)[number]; readonly id: string };

/** Somebody answered one step in own words; `tekst` is a text id, `deel` is there for the fourth step only (TW-10). */
export type StapBeoordeeld = Act<
  'stap-beoordeeld',
  {
    readonly aanvraagId: string;
    readonly stap: Stap;
    readonly deel?: Deel | undefined;
    readonly stand: Stapstand;
    readonly tekst: string;
    readonly bronnen: readonly Bron[];
  }
>;

/** The four tests of CRvB 20 November 2019 (2019:3535) on one thing; `prijs` in whole euros (TW-12). */
export type AlgemeenGebruikelijkGetoetst = Act<
  'algemeen-gebruikelijk-getoetst',
  {
    readonly aanvraagId: string;
    readonly toetsId: string;
    readonly wat: string;
    readonly nietSpeciaal: boolean;
    readonly verkrijgbaar: boolean;
    readonly passend: boolean;
    readonly betaalbaar: boolean;
    readonly prijs?: number | undefined;
    readonly toelichting: string;
  }
>;

/** One of the eleven answers: three steps, seven parts of the fourth, and the last step. */
export type Beoordeelplek = { readonly stap: Stap; readonly deel?: Deel | undefined };

/** An answer as it stands; without `stand` it is still empty, `actId` is the act that gave it. */
export type BeoordeeldeStap = Beoordeelplek & {
  readonly stand?: Stapstand | undefined;
  readonly tekst?: string | undefined;
  readonly bronnen: readonly Bron[];
  readonly actId?: string | undefined;
  readonly doorId?: string | undefined;
  readonly op?: string | undefined;
};

/** The judgement of one aanvraag as far as it is. */
export type Beoordeling = {
  readonly aanvraagId: string;
  readonly stappen: readonly BeoordeeldeStap[];
  readonly toetsen: readonly AlgemeenGebruikelijkGetoetst['inhoud'][];
};

/** What still lacks before there may be a besluit, with one Dutch sentence for who prepares it. */
export type Ontbrekend = Beoordeelplek & { readonly uitleg: string };

/** All answers that a judgement consists of, in the order in which they are given. */
export const PLEKKEN: readonly Beoordeelplek[] = STAPPEN.flatMap((stap) =>
  stap === 'eigen-mogelijkheden' ? DELEN.map((deel): Beoordeelplek => ({ stap, deel })) : [{ stap }],
);

/** The last answer to each step of this aanvraag, and the four tests that were done. */
export function vouwBeoordeling(acts: readonly Act[], aanvraagId: string): Beoordeling {
  const eigen = acts.filter(isBeoordeeld).filter(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  const getoetst = acts.filter(isGetoetst).filter(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  const laatste = new Map(getoetst.map(({ inhoud }) => [inhoud.toetsId, inhoud]));
  return {
    aanvraagId,
    stappen: PLEKKEN.map((plek) => antwoordOp(plek, eigen)),
    toetsen: [...laatste.values()],
  };
}

/**
 * What still lacks: an empty step blocks the besluit, "niet van toepassing, omdat …" does not (TW-11); something
 * algemeen gebruikelijks counts only with its four tests and a price (TW-12). Empty when complete.
 */
export function ontbreekt({ stappen, toetsen }: Beoordeling): readonly Ontbrekend[] {
  return stappen.flatMap(({ stap, deel, stand }): readonly Ontbrekend[] => {
    const plek = { stap, ...(deel && { deel }) };
    if (stand === undefined) return [{ ...plek, uitleg: `Vul nog in: ${plekWoord(plek)}.` }];
    const isOngetoetst =
      deel === 'algemeen-gebruikelijk' && stand === 'ingevuld' && !toetsen.some(isVolledig);
    if (!isOngetoetst) return [];
    return [{ ...plek, uitleg: 'Doe nog de vier toetsen, met een prijs: algemeen gebruikelijk.' }];
  });
}

/** Whether something is algemeen gebruikelijk: all four tests say yes and the price is known (TW-12). */
export function isAlgemeenGebruikelijk(toets: AlgemeenGebruikelijkGetoetst['inhoud']): boolean {
  const { nietSpeciaal, verkrijgbaar, passend, betaalbaar } = toets;
  return isVolledig(toets) && nietSpeciaal && verkrijgbaar && passend && betaalbaar;
}

const STAPWOORDEN: Readonly<Record<Stap, string>> = {
  hulpvraag: 'wat de inwoner vraagt',
  problemen: 'wat er lastig is',
  ondersteuning: 'welke ondersteuning nodig is, en hoeveel',
  'eigen-mogelijkheden': 'wat er zonder maatwerk kan',
  rest: 'wat er overblijft',
};

const DEELWOORDEN: Readonly<Record<Deel, string>> = {
  'eigen-kracht': 'wat iemand zelf kan',
  'gebruikelijke-hulp': 'gebruikelijke hulp van huisgenoten',
  mantelzorg: 'mantelzorg',
  netwerk: 'hulp van familie, vrienden en buren',
  'algemeen-gebruikelijk': 'algemeen gebruikelijk',
  'algemene-voorziening': 'algemene voorzieningen',
  'andere-wet': 'andere wetten',
};

/** A step or a part of the fourth step in Dutch words, in the middle of a sentence. */
export function plekWoord({ stap, deel }: Beoordeelplek): string {
  return deel === undefined ? STAPWOORDEN[stap] : DEELWOORDEN[deel];
}

function antwoordOp(plek: Beoordeelplek, acts: readonly StapBeoordeeld[]): BeoordeeldeStap {
  const act = acts.findLast(({ inhoud }) => inhoud.stap === plek.stap && inhoud.deel === plek.deel);
  if (act === undefined) return { ...plek, bronnen: [] };
  const { stand, tekst, bronnen } = act.inhoud;
  const doorId = act.door.soort === 'systeem' ? undefined : act.door.id;
  return { ...plek, stand, tekst, bronnen, actId: act.id, doorId, op: act.gebeurdOp };
}

function isVolledig({ prijs }: AlgemeenGebruikelijkGetoetst['inhoud']): boolean {
  return prijs !== undefined;
}

function isBeoordeeld(act: Act): act is StapBeoordeeld {
  return act.soort === 'stap-beoordeeld';
}

function isGetoetst(act: Act): act is AlgemeenGebruikelijkGetoetst {
  return act.soort === 'algemeen-gebruikelijk-getoetst';
}

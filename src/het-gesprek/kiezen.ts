import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { opVolgorde } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import { isIngehaald, koppenVan, maakAct } from './vraagverheldering/keten.ts';

/** Values that people gave to the same thing at the same time; a person chooses which it becomes (HG-120). */
export type Tweestrijd = {
  /** What it is about, such as `inbreng/<id>`. */
  readonly vak: string;
  /** The acts that stand beside each other and say something else, oldest first. */
  readonly koppen: readonly Act[];
  /** Ids of all acts that stand, also those that say the same as another. */
  readonly gezien: readonly string[];
};

type Inhoud = Readonly<Record<string, unknown>>;

/** Which value an act gives, by the kind of act and the name of what it is about; left out: acts that stand by themselves. */
const VAKKEN: Readonly<Record<string, readonly [vak: string, over: string]>> = {
  'wondervraag-gezet': ['wondervraag', ''],
  'inbreng-genoteerd': ['inbreng', 'inbrengId'],
  'onderdeel-besproken': ['onderdeel', 'onderdeel'],
  'trede-vastgelegd': ['trede', 'oplossingId'],
  'netwerklid-genoemd': ['netwerklid', 'lidId'],
  'netwerk-besproken': ['netwerk', ''],
  'huisgenoot-genoemd': ['huisgenoot', 'huisgenootId'],
  'mantelzorger-gehoord': ['mantelzorger', 'mantelzorgerId'],
  'welzijnsscan-ingevuld': ['welzijnsscan', 'scanId'],
  'scenario-gekozen': ['scenario', 'van'],
  'kijken-naast-elkaar': ['kijken', 'kijkId'],
  'deelnemer-aanwezig': ['deelnemer', 'deelnemerId'],
  'eigen-woorden-verteld': ['eigen-woorden', ''],
  'oplossing-gewogen': ['weging', 'oplossingId'],
  'oplossing-verdeeld': ['verdeling', 'oplossingId'],
  'resultaat-voorgesteld': ['resultaat', 'resultaatId'],
  'resultaat-afgesproken': ['resultaat', 'resultaatId'],
  'resultaat-oneens': ['resultaat', 'resultaatId'],
  'resultaat-vervallen': ['resultaat', 'resultaatId'],
};

/** The kinds of acts that give a value people may have to choose between. */
export const KEUZESOORTEN: readonly string[] = Object.keys(VAKKEN);

/** What takes a thing away altogether; nobody has to choose about it any more. */
const WEG: Readonly<Record<string, readonly [vak: string, over: string]>> = {
  'inbreng-vervallen': ['inbreng', 'inbrengId'],
  'netwerklid-vervallen': ['netwerklid', 'lidId'],
  'huisgenoot-vervallen': ['huisgenoot', 'huisgenootId'],
  'mantelzorger-vervallen': ['mantelzorger', 'mantelzorgerId'],
  'welzijnsscan-vervallen': ['welzijnsscan', 'scanId'],
  'kijken-los': ['kijken', 'kijkId'],
  'oplossing-afgevallen': ['trede', 'oplossingId'],
};

/**
 * Everything about which a person still has to choose. Values that say the same in other acts are one value; `woorden`
 * tells what a text says, so that two empty remarks are not a difference.
 */
export function vouwTweestrijden(
  acts: readonly Act[],
  woorden: (tekstId: string) => string | undefined = () => undefined,
): readonly Tweestrijd[] {
  const weg = new Set(acts.flatMap((act) => vakIn(WEG, act) ?? []));
  return [...ketens(acts)]
    .filter(([vak, keten]) => !weg.has(vak) && keten.length > 1)
    .map(([vak, keten]) => {
      const koppen = koppenIn(keten);
      return { vak, koppen: verschillende(koppen, woorden), gezien: koppen.map(({ id }) => id) };
    })
    .filter(({ koppen }) => koppen.length > 1);
}

/** What is chosen with the inwoner, and what the gespreksvoerder chooses: where help comes from and what the law wants. */
export type Keuzeplek = 'tafel' | 'afronden';

const NIET_SAMEN = ['trede', 'weging', 'verdeling', 'onderdeel'];

/** Where people choose about this; the trede and what the law wants are never on the shared view (HG-11). */
export function keuzeplekVan({ vak }: Pick<Tweestrijd, 'vak'>): Keuzeplek {
  return NIET_SAMEN.includes(vak.split('/')[0] ?? '') ? 'afronden' : 'tafel';
}

/** What is needed to choose: the act whose value it becomes, and the acts one saw beside each other. */
export type Keuzeopdracht = {
  readonly zaakId: string;
  readonly gekozen: string;
  readonly gezien: readonly string[];
};

/**
 * Chooses between values that stand beside each other. The choice is an act of its own and what was not chosen stays
 * in the history (HG-121); refuses when there is nothing to choose any more, or when another value came in (HG-5).
 */
export function kiesWaarde(
  acts: readonly Act[],
  { zaakId, gekozen, gezien }: Keuzeopdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const keten = [...ketens(acts).values()].find((een) => een.some(({ id }) => id === gekozen)) ?? [];
  const koppen = koppenIn(keten);
  const keus = koppen.find(({ id }) => id === gekozen);
  if (keus === undefined) {
    return geweigerd('HG-121', 'Hier is al gekozen. Kijk hieronder hoe het nu staat.');
  }
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Er is nog iets bij gekomen. Kijk samen wat er nu staat, en kies dan.');
  }
  const naast = koppen.map(({ id }) => id).filter((id) => id !== gekozen && gezien.includes(id));
  const inhoud: Inhoud = { ...(keus.inhoud as Inhoud), naast: naast.length > 0 ? naast : undefined };
  return gelukt({
    acts: [maakAct<Act>(keus.soort, inhoud, { zaakId, aanleiding, vervangt: gekozen })],
    teksten: [],
  });
}

function ketens(acts: readonly Act[]): ReadonlyMap<string, readonly Act[]> {
  const eens = opVolgorde([...new Map(acts.map((act) => [act.id, act])).values()]);
  const metVak = eens.flatMap((act) => {
    const vak = vakIn(VAKKEN, act);
    return vak === undefined ? [] : [{ vak, act }];
  });
  const perVak = Map.groupBy(metVak, ({ vak }) => vak);
  return new Map([...perVak].map(([vak, een]) => [vak, een.map(({ act }) => act)]));
}

function koppenIn(keten: readonly Act[]): readonly Act[] {
  const koppen = koppenVan(keten);
  const standen = koppen.filter(({ soort }) => soort !== 'resultaat-voorgesteld');
  return standen.length > 0 ? standen : koppen;
}

function vakIn(
  vakken: Readonly<Record<string, readonly [vak: string, over: string]>>,
  { soort, inhoud }: Act,
): string | undefined {
  const gevonden = Object.hasOwn(vakken, soort) ? vakken[soort] : undefined;
  if (gevonden === undefined) return undefined;
  const [vak, over] = gevonden;
  return over === '' ? vak : `${vak}/${String((inhoud as Inhoud)[over])}`;
}

function verschillende(
  koppen: readonly Act[],
  woorden: (tekstId: string) => string | undefined,
): readonly Act[] {
  const eens = new Map(koppen.map((act) => [zegt(act, woorden), act]));
  return koppen.filter((act) => eens.get(zegt(act, woorden)) === act);
}

function zegt({ soort, inhoud }: Act, woorden: (tekstId: string) => string | undefined): string {
  const { naast: _, ...rest } = inhoud as Inhoud;
  const velden = Object.entries(rest)
    .filter(([, waarde]) => waarde !== undefined)
    .map(([naam, waarde]) => [naam, typeof waarde === 'string' ? (woorden(waarde) ?? waarde) : waarde])
    .toSorted(([een], [ander]) => (String(een) < String(ander) ? -1 : 1));
  return JSON.stringify([soort, velden]);
}

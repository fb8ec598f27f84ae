import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';

/** What the law wants to be talked about: Wmo 2.3.2 lid 4 a–g, lid 6 (pgb), lid 3, 2.3.4 and lid 2. */
export const ONDERDELEN = [
  'a',
  'b',
  'c',
  'd',
  'e',
  'f',
  'g',
  'pgb',
  'clientondersteuning',
  'identiteit',
  'persoonlijk-plan',
] as const;

/** One of the eleven topics of the onderzoek. */
export type Onderdeel = (typeof ONDERDELEN)[number];

/** Whether a stored or received word is one of the topics. */
export function isOnderdeel(waarde: string): waarde is Onderdeel {
  return (ONDERDELEN as readonly string[]).includes(waarde);
}

/** What can touch a topic: a note, a solution, somebody drawn, somebody who lives there, a talk that was held. */
export const RAAKPUNTSOORTEN = ['inbreng', 'oplossing', 'netwerklid', 'huisgenoot', 'gesprek'] as const;

/** Something in the gesprek that seems to touch a topic, by the id under which it stands there (HG-15). */
export type Raakpunt = { readonly soort: (typeof RAAKPUNTSOORTEN)[number]; readonly id: string };

/**
 * A topic was talked about, or was not, because (HG-14); `bij` are the ids of what was said about it (HG-91). For
 * identiteit the text holds no number, only what was shown.
 */
export type OnderdeelBesproken = Act<
  'onderdeel-besproken',
  {
    readonly onderdeel: Onderdeel;
    readonly besproken: boolean;
    readonly tekst: string;
    readonly bij?: readonly string[] | undefined;
    /** Nothing was written beside `bij`: when that goes, the topic is open again (HG-91). */
    readonly alleenBij?: true | undefined;
    readonly wens?: ClientondersteuningWens | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** What somebody answered to the offer of free, independent support (Wmo 2.2.4), so that it can be counted (T34). */
export const CLIENTONDERSTEUNING_WENSEN = ['graag', 'niet-nodig', 'is-er-al'] as const;

/** One of the answers to that offer. */
export type ClientondersteuningWens = (typeof CLIENTONDERSTEUNING_WENSEN)[number];

/** The answer to a topic: talked about, or not with the reason in `tekst` (a text id). */
export type OnderdeelAntwoord = {
  readonly actId: string;
  readonly besproken: boolean;
  readonly tekst: string;
  /** Ids of what was said about it, as far as somebody pointed at it (HG-91). */
  readonly bij: readonly string[];
  /** Only for clientondersteuning. */
  readonly wens?: ClientondersteuningWens | undefined;
  readonly gebeurdOp: string;
};

/** How one topic stands; without `antwoord` it is open. `naast` holds answers given at the same time (HG-5). */
export type OnderdeelStand = {
  readonly onderdeel: Onderdeel;
  readonly antwoord?: OnderdeelAntwoord | undefined;
  readonly naast: readonly OnderdeelAntwoord[];
  /** What seems to touch this topic: a hint, never an answer (HG-15). */
  readonly geraaktDoor: readonly Raakpunt[];
};

/** All eleven topics, in the order of the law. */
export type Dekking = readonly OnderdeelStand[];

/** How every topic stands; `raakt` tells what seems to touch it, `staat` whether something still stands in the gesprek. */
export function vouwDekking(
  acts: readonly Act[],
  raakt: (onderdeel: Onderdeel) => readonly Raakpunt[] = () => [],
  staat: (id: string) => boolean = () => true,
): Dekking {
  const besproken = Map.groupBy(
    actsVan<OnderdeelBesproken>(acts, 'onderdeel-besproken'),
    (act) => act.inhoud.onderdeel,
  );
  return ONDERDELEN.map((onderdeel) => {
    const koppen = koppenVan(besproken.get(onderdeel) ?? []);
    const antwoorden = koppen.map(antwoordVan);
    const geldt = koppen.findLastIndex(({ inhoud }) => !isLeeg(inhoud, staat));
    return {
      onderdeel,
      antwoord: antwoorden[geldt],
      naast: antwoorden.filter((_, plaats) => plaats !== geldt),
      geraaktDoor: raakt(onderdeel),
    };
  });
}

/** Whether an answer pointed only at what is gone by now, so that nothing would stand in the verslag (HG-91). */
function isLeeg(
  { alleenBij, bij = [] }: OnderdeelBesproken['inhoud'],
  staat: (id: string) => boolean,
): boolean {
  return alleenBij === true && !bij.some(staat);
}

/** The topics that have no answer yet: neither talked about nor "niet besproken, omdat". */
export function openOnderdelen(dekking: Dekking): readonly Onderdeel[] {
  return dekking.filter((stand) => stand.antwoord === undefined).map((stand) => stand.onderdeel);
}

/** The open topic to look at after this one, from the top again after the last; undefined when nothing else is open. */
export function volgendeOpen(dekking: Dekking, na: Onderdeel): Onderdeel | undefined {
  const open = openOnderdelen(dekking).filter((onderdeel) => onderdeel !== na);
  const plaats = ONDERDELEN.indexOf(na);
  return open.find((onderdeel) => ONDERDELEN.indexOf(onderdeel) > plaats) ?? open[0];
}

/** The stand of one topic. */
export function getOnderdeel(dekking: Dekking, onderdeel: Onderdeel): OnderdeelStand {
  return dekking.find((stand) => stand.onderdeel === onderdeel) ?? { onderdeel, naast: [], geraaktDoor: [] };
}

/**
 * What is needed to answer a topic; `bij` are the ids of what was said about it, `gezien` the act ids of the answers
 * one saw.
 */
export type OnderdeelOpdracht = {
  readonly zaakId: string;
  readonly onderdeel: Onderdeel;
  readonly besproken: boolean;
  readonly tekst: string;
  readonly bij?: readonly string[] | undefined;
  readonly wens?: ClientondersteuningWens | undefined;
  readonly gezien: readonly string[];
};

/**
 * Answers a topic. Refuses "niet besproken" without its reason (HG-14), "besproken" without anything that was said:
 * a note, one sentence, or for clientondersteuning the answer (HG-91), and a change that another made meanwhile (HG-5).
 */
export function beantwoordOnderdeel(
  acts: readonly Act[],
  opdracht: OnderdeelOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, onderdeel, besproken, tekst, gezien } = opdracht;
  const wens = onderdeel === 'clientondersteuning' ? opdracht.wens : undefined;
  if (!besproken && tekst.trim() === '') {
    return geweigerd('HG-14', 'Schrijf erbij waarom dit niet besproken is. Een paar woorden zijn genoeg.');
  }
  const bij = besproken ? staandeIn(acts, opdracht.bij ?? []) : [];
  if (besproken && wens === undefined && bij.length === 0 && tekst.trim() === '') {
    return geweigerd('HG-91', 'Kies wat erover gezegd is, of schrijf het op in één korte zin.');
  }
  const eerder = actsVan<OnderdeelBesproken>(acts, 'onderdeel-besproken');
  const koppen = koppenVan(eerder.filter((act) => act.inhoud.onderdeel === onderdeel));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen ingevuld. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = {
    onderdeel,
    besproken,
    tekst: aanleiding.actId,
    wens,
    naast,
    ...bijVan(bij, tekst, wens),
  };
  return gelukt({
    acts: [maakAct<OnderdeelBesproken>('onderdeel-besproken', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

function bijVan(
  bij: readonly string[],
  tekst: string,
  wens: ClientondersteuningWens | undefined,
): Pick<OnderdeelBesproken['inhoud'], 'bij' | 'alleenBij'> {
  if (bij.length === 0) return {};
  return tekst.trim() === '' && wens === undefined ? { bij, alleenBij: true } : { bij };
}

function staandeIn(acts: readonly Act[], ids: readonly string[]): readonly string[] {
  const staande = new Set(acts.map(({ id }) => id));
  return [...new Set(ids)].filter((id) => staande.has(id));
}

/** Several topics at once: those in `besproken` with what was said about each, the others not, because of `tekst`. */
export type RestOpdracht = {
  readonly zaakId: string;
  readonly onderdelen: readonly Onderdeel[];
  readonly besproken: readonly { readonly onderdeel: Onderdeel; readonly bij: readonly string[] }[];
  readonly tekst: string;
};

/**
 * Answers several topics, each named as talked about or not; those that got an answer meanwhile keep theirs. Refuses
 * without the reason for those not talked about and a reason that belongs to none of them (HG-14), and one that was
 * talked about without anything that was said (HG-91).
 */
export function beantwoordRest(
  acts: readonly Act[],
  { zaakId, onderdelen, besproken, tekst }: RestOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const open = openOnderdelen(vouwDekking(acts)).filter((onderdeel) => onderdelen.includes(onderdeel));
  const gezegd = new Map(besproken.map(({ onderdeel, bij }) => [onderdeel, bij]));
  const bezwaar = restBezwaar(onderdelen.filter((onderdeel) => !gezegd.has(onderdeel)).length, tekst);
  if (bezwaar !== undefined) return geweigerd('HG-14', bezwaar);
  const gevolgen: Gevolg[] = [];
  for (const [plaats, onderdeel] of open.entries()) {
    const eigen = plaats === 0 ? aanleiding : { ...aanleiding, actId: aanleiding.nieuwId() };
    const bij = gezegd.get(onderdeel);
    const antwoord = {
      zaakId,
      onderdeel,
      besproken: bij !== undefined,
      bij,
      tekst: bij ? '' : tekst,
      gezien: [],
    };
    const uitkomst = beantwoordOnderdeel(acts, antwoord, eigen);
    if (!uitkomst.gelukt) return uitkomst;
    gevolgen.push(uitkomst.waarde);
  }
  return gelukt({
    acts: gevolgen.flatMap(({ acts: nieuwe }) => nieuwe),
    teksten: gevolgen.flatMap(({ teksten }) => teksten),
  });
}

function restBezwaar(nietBesproken: number, tekst: string): string | undefined {
  const heeftReden = tekst.trim() !== '';
  if (nietBesproken > 0 && !heeftReden)
    return 'Schrijf erbij waarom de andere punten niet besproken zijn, of beantwoord ze hierboven één voor één.';
  if (nietBesproken === 0 && heeftReden)
    return 'Alles is aangekruist. Haal een kruisje weg, of maak dit veld leeg.';
  return undefined;
}

function antwoordVan(act: OnderdeelBesproken): OnderdeelAntwoord {
  return {
    actId: act.id,
    besproken: act.inhoud.besproken,
    tekst: act.inhoud.tekst,
    bij: act.inhoud.bij ?? [],
    wens: act.inhoud.wens,
    gebeurdOp: act.gebeurdOp,
  };
}

import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, koppenVan, maakAct, vervanging, zagAlles } from '../vraagverheldering/keten.ts';
import { gebrekInNaam } from './netwerklid.ts';

/** Why a huisgenoot cannot do something (HG-66). */
export const WAAROMS = ['werk', 'gezondheid', 'overbelast', 'nooit-geleerd', 'anders'] as const;

/** One of those reasons. */
export type Waarom = (typeof WAAROMS)[number];

/** The three things asked of a huisgenoot, each a text id; what nobody said stays out. */
export type Huisgenootwoorden = {
  readonly doetNu?: string | undefined;
  readonly kan?: string | undefined;
  readonly kanNiet?: string | undefined;
};

type HuisgenootInhoud = Huisgenootwoorden & {
  readonly huisgenootId: string;
  readonly naam: string;
  readonly waarom?: Waarom | undefined;
  readonly gehoord: boolean;
  readonly naast?: readonly string[] | undefined;
};

/** Somebody who lives here was named; `gehoord`: spoken with, or asked about (HG-67). Comes again when corrected. */
export type HuisgenootGenoemd = Act<'huisgenoot-genoemd', HuisgenootInhoud>;

/** Somebody does not live here (any more). */
export type HuisgenootVervallen = Act<'huisgenoot-vervallen', { readonly huisgenootId: string }>;

/** Somebody who lives here, as it stands; `gezien` are the act ids that stand (HG-5). */
export type Huisgenoot = Omit<HuisgenootInhoud, 'naast'> & { readonly gezien: readonly string[] };

/** Everybody who lives here beside the inwoner, in the order in which they were named. */
export function vouwHuisgenoten(acts: readonly Act[]): readonly Huisgenoot[] {
  const weg = new Set(
    actsVan<HuisgenootVervallen>(acts, 'huisgenoot-vervallen').map((act) => act.inhoud.huisgenootId),
  );
  const per = Map.groupBy(
    actsVan<HuisgenootGenoemd>(acts, 'huisgenoot-genoemd'),
    (act) => act.inhoud.huisgenootId,
  );
  return [...per]
    .filter(([huisgenootId]) => !weg.has(huisgenootId))
    .map(([, genoemd]) => {
      const koppen = koppenVan(genoemd);
      const { naast: _, ...inhoud } = (koppen.at(-1) ?? genoemd[0]!).inhoud;
      return { ...inhoud, gezien: koppen.map((act) => act.id) };
    });
}

/** What is filled in about a huisgenoot; the words themselves, all of which may be left out. */
export type HuisgenootOpdracht = Huisgenootwoorden & {
  readonly zaakId: string;
  readonly naam: string;
  readonly waarom?: Waarom | undefined;
  readonly gehoord: boolean;
};

/** Names somebody who lives here; refuses more than a first name or a role (HG-60). */
export function noemHuisgenoot(opdracht: HuisgenootOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const { inhoud, teksten } = inhoudVan(opdracht, { huisgenootId: aanleiding.actId, aanleiding });
  const { zaakId } = opdracht;
  const act = maakAct<HuisgenootGenoemd>('huisgenoot-genoemd', inhoud, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten });
}

/** What is needed to change what stands about a huisgenoot; `gezien` are the act ids one saw. */
export type HuisgenootVerandering = HuisgenootOpdracht & {
  readonly huisgenootId: string;
  readonly gezien: readonly string[];
};

/** Changes what stands about a huisgenoot; refuses when another did so meanwhile (HG-5) or took them out (HG-66). */
export function veranderHuisgenoot(
  acts: readonly Act[],
  opdracht: HuisgenootVerandering,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, huisgenootId, gezien } = opdracht;
  if (!isHuisgenoot(acts, huisgenootId)) return weigerWeg();
  const gebrek = gebrekInNaam(opdracht.naam);
  if (gebrek !== undefined) return gebrek;
  const genoemd = actsVan<HuisgenootGenoemd>(acts, 'huisgenoot-genoemd');
  const koppen = koppenVan(genoemd.filter((act) => act.inhoud.huisgenootId === huisgenootId));
  if (!zagAlles(koppen, gezien)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const { inhoud, teksten } = inhoudVan(opdracht, { huisgenootId, aanleiding });
  const stap = { zaakId, aanleiding, vervangt };
  const act = maakAct<HuisgenootGenoemd>('huisgenoot-genoemd', { ...inhoud, naast }, stap);
  return gelukt({ acts: [act], teksten });
}

/** Takes a huisgenoot out; refuses who is not there any more (HG-66). */
export function laatHuisgenootVervallen(
  acts: readonly Act[],
  { zaakId, huisgenootId }: { readonly zaakId: string; readonly huisgenootId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!isHuisgenoot(acts, huisgenootId)) return weigerWeg();
  const act = maakAct<HuisgenootVervallen>('huisgenoot-vervallen', { huisgenootId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

/** Why gebruikelijke hulp cannot be assumed now: nobody who lives here was named, or one was not heard (HG-67). */
export function gebrekInGebruikelijkeHulp(acts: readonly Act[]): Geweigerd | undefined {
  const huisgenoten = vouwHuisgenoten(acts);
  if (huisgenoten.length === 0) {
    return geweigerd(
      'HG-67',
      'Er staat nog niet wie er in huis woont. Vraag eerst wat een huisgenoot doet, kan en niet kan.',
    );
  }
  const stil = huisgenoten.filter(({ gehoord }) => !gehoord).map(({ naam }) => naam);
  if (stil.length === 0) return undefined;
  return geweigerd(
    'HG-67',
    `${stil.join(' en ')} is nog niet gehoord. Vraag eerst wat kan en wat niet; anders rekenen we niet op gewone hulp van huisgenoten.`,
  );
}

function inhoudVan(
  { naam, doetNu, kan, kanNiet, waarom, gehoord }: HuisgenootOpdracht,
  { huisgenootId, aanleiding }: { readonly huisgenootId: string; readonly aanleiding: Aanleiding },
) {
  const teksten: NieuweTekst[] = [];
  const bewaar = (woorden: string | undefined) => {
    if (!woorden?.trim()) return undefined;
    const tekst = nieuweTekst(aanleiding.nieuwId(), woorden);
    teksten.push(tekst);
    return tekst.id;
  };
  const inhoud: HuisgenootInhoud = {
    huisgenootId,
    naam: naam.trim(),
    doetNu: bewaar(doetNu),
    kan: bewaar(kan),
    kanNiet: bewaar(kanNiet),
    waarom,
    gehoord,
  };
  return { inhoud, teksten };
}

function isHuisgenoot(acts: readonly Act[], huisgenootId: string): boolean {
  return vouwHuisgenoten(acts).some((een) => een.huisgenootId === huisgenootId);
}

function weigerWeg(): Geweigerd {
  return geweigerd(
    'HG-66',
    'Deze huisgenoot staat er niet meer. Iemand heeft hem of haar intussen weggehaald.',
  );
}

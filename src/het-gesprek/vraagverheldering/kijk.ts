import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Instrument } from '../../inrichting/index.ts';
import type { Inbreng } from './inbreng.ts';
import { findInbreng, noteerInbreng, vouwInbreng } from './inbreng.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from './keten.ts';
import type { Spreker } from './spreker.ts';

/** Two notes are two views of the same thing that somebody can or cannot do (HG-104, T53). */
export type KijkenNaastElkaar = Act<
  'kijken-naast-elkaar',
  { readonly kijkId: string; readonly een: string; readonly ander: string }
>;

/** What people who see it differently will try together; comes again with `vervangt` when it changes. */
export type UitproberenAfgesproken = Act<
  'uitproberen-afgesproken',
  { readonly kijkId: string; readonly tekst: string; readonly naast?: readonly string[] | undefined }
>;

/** Two notes no longer stand beside each other; both stay. */
export type KijkenLos = Act<'kijken-los', { readonly kijkId: string }>;

/** Two views beside each other; `een` and `ander` are inbreng ids, `proberen` what to try: more than one is for a person to choose. */
export type Kijk = {
  readonly kijkId: string;
  readonly een: string;
  readonly ander: string;
  /** Text ids of what will be tried; two when two people wrote it at the same time (HG-5). */
  readonly proberen: readonly string[];
  /** Ids of the acts that say what will be tried. */
  readonly gezien: readonly string[];
};

/** The views that stand beside each other, as long as both notes are there, oldest first. */
export function vouwKijken(acts: readonly Act[]): readonly Kijk[] {
  const los = new Set(actsVan<KijkenLos>(acts, 'kijken-los').map(({ inhoud }) => inhoud.kijkId));
  const staand = new Set(vouwInbreng(acts).map(({ inbrengId }) => inbrengId));
  const afgesproken = actsVan<UitproberenAfgesproken>(acts, 'uitproberen-afgesproken');
  return actsVan<KijkenNaastElkaar>(acts, 'kijken-naast-elkaar')
    .map(({ inhoud }) => inhoud)
    .filter(({ kijkId, een, ander }) => !los.has(kijkId) && staand.has(een) && staand.has(ander))
    .map(({ kijkId, een, ander }) => {
      const koppen = koppenVan(afgesproken.filter(({ inhoud }) => inhoud.kijkId === kijkId));
      const proberen = koppen.map(({ inhoud }) => inhoud.tekst);
      return { kijkId, een, ander, proberen, gezien: koppen.map(({ id }) => id) };
    });
}

/** The other view: in new words of somebody, or a note that stands already. */
export type AndereKijk =
  | {
      readonly soort: 'nieuw';
      readonly woorden: string;
      readonly spreker: Spreker;
      readonly sprekerNaam?: string | undefined;
    }
  | { readonly soort: 'staat-er'; readonly inbrengId: string };

/** What is needed to put two views beside each other; `proberen` are words and may be left empty. */
export type KijkOpdracht = {
  readonly zaakId: string;
  readonly een: string;
  readonly ander: AndereKijk;
  readonly proberen?: string | undefined;
  readonly instrument: Instrument;
};

/**
 * Puts another view beside a note, with what to try where people agree on that (T53). Refuses a note that is not there,
 * one that has another view already, no words, and a second view of the same person (HG-104).
 */
export function zetKijkNaast(
  acts: readonly Act[],
  opdracht: KijkOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, proberen = '' } = opdracht;
  const een = findInbreng(acts, opdracht.een);
  if (een === undefined) return weigerWeg();
  const isBezet = (inbrengId: string) =>
    vouwKijken(acts).some((kijk) => kijk.een === inbrengId || kijk.ander === inbrengId);
  if (isBezet(een.inbrengId)) return weigerBezet();
  const tweede = anderVan(acts, { opdracht, een }, aanleiding);
  if (!tweede.gelukt) return tweede;
  const { ander, gevolg } = tweede.waarde;
  if (isBezet(ander)) return weigerBezet();
  const kijkId = aanleiding.actId;
  const naast = maakAct<KijkenNaastElkaar>(
    'kijken-naast-elkaar',
    { kijkId, een: een.inbrengId, ander },
    { zaakId, aanleiding },
  );
  const plan = proberen.trim() === '' ? LEEG : uitproberen({ zaakId, kijkId, tekst: proberen }, aanleiding);
  return gelukt({
    acts: [naast, ...gevolg.acts, ...plan.acts],
    teksten: [...gevolg.teksten, ...plan.teksten],
  });
}

/** What is needed to say what will be tried; `gezien` are the act ids one saw. */
export type UitproberenOpdracht = {
  readonly zaakId: string;
  readonly kijkId: string;
  readonly tekst: string;
  readonly gezien: readonly string[];
};

/** Records what people who see it differently will try; refuses no words, and what another changed meanwhile (HG-5, HG-104). */
export function spreekUitproberenAf(
  acts: readonly Act[],
  { zaakId, kijkId, tekst, gezien }: UitproberenOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!vouwKijken(acts).some((kijk) => kijk.kijkId === kijkId)) return weigerWeg();
  if (tekst.trim() === '')
    return geweigerd('HG-104', 'Er staat nog niets. Schrijf op wat u samen uitprobeert.');
  const koppen = koppenVan(
    actsVan<UitproberenAfgesproken>(acts, 'uitproberen-afgesproken').filter(
      ({ inhoud }) => inhoud.kijkId === kijkId,
    ),
  );
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { kijkId, tekst: aanleiding.actId, naast };
  return gelukt({
    acts: [
      maakAct<UitproberenAfgesproken>('uitproberen-afgesproken', inhoud, { zaakId, aanleiding, vervangt }),
    ],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

/** Takes two views apart again; both notes stay. Refuses when they do not stand beside each other (HG-104). */
export function haalUitElkaar(
  acts: readonly Act[],
  { zaakId, kijkId }: { readonly zaakId: string; readonly kijkId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (!vouwKijken(acts).some((kijk) => kijk.kijkId === kijkId)) return weigerWeg();
  return gelukt({
    acts: [maakAct<KijkenLos>('kijken-los', { kijkId }, { zaakId, aanleiding })],
    teksten: [],
  });
}

const LEEG: Gevolg = { acts: [], teksten: [] };

type Tweede = { readonly ander: string; readonly gevolg: Gevolg };

function anderVan(
  acts: readonly Act[],
  { opdracht, een }: { readonly opdracht: KijkOpdracht; readonly een: Inbreng },
  aanleiding: Aanleiding,
): Uitkomst<Tweede> {
  const { ander, zaakId, instrument } = opdracht;
  if (ander.soort === 'staat-er') {
    const gevonden = findInbreng(acts, ander.inbrengId);
    if (gevonden === undefined) return weigerWeg();
    if (isZelfde(een, gevonden)) return weigerZelfde();
    return gelukt({ ander: gevonden.inbrengId, gevolg: LEEG });
  }
  const { woorden: tekst, spreker, sprekerNaam } = ander;
  if (isZelfde(een, { spreker, sprekerNaam })) return weigerZelfde();
  const inbrengId = aanleiding.nieuwId();
  const { leefgebied, over, resultaatId } = een;
  const gebied = instrument.leefgebieden.some(({ id }) => id === leefgebied) ? leefgebied : undefined;
  const genoteerd = noteerInbreng(
    { zaakId, tekst, spreker, sprekerNaam, leefgebied: gebied, over, resultaatId },
    instrument,
    { ...aanleiding, actId: inbrengId },
  );
  return genoteerd.gelukt ? gelukt({ ander: inbrengId, gevolg: genoteerd.waarde }) : genoteerd;
}

function uitproberen(
  { zaakId, kijkId, tekst }: Omit<UitproberenOpdracht, 'gezien'>,
  aanleiding: Aanleiding,
): Gevolg {
  const id = aanleiding.nieuwId();
  const inhoud = { kijkId, tekst: id };
  const act = maakAct<UitproberenAfgesproken>('uitproberen-afgesproken', inhoud, { zaakId, aanleiding, id });
  return { acts: [act], teksten: [nieuweTekst(id, tekst)] };
}

type Wie = Pick<Inbreng, 'spreker' | 'sprekerNaam'>;

function isZelfde(een: Wie, ander: Wie): boolean {
  const naam = ({ sprekerNaam = '' }: Wie) => sprekerNaam.trim().toLocaleLowerCase('nl');
  return een.spreker === ander.spreker && naam(een) === naam(ander);
}

function weigerWeg() {
  return geweigerd('HG-104', 'Dit staat er niet meer. Iemand heeft het intussen weggehaald.');
}

function weigerBezet() {
  return geweigerd('HG-104', 'Hier staat al een andere manier van kijken naast.');
}

function weigerZelfde() {
  return geweigerd('HG-104', 'Kies iemand anders: wie dit zei, kan er niet zelf anders naar kijken.');
}

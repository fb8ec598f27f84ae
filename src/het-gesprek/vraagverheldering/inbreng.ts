import type { Aanleiding, Act, Actor, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { findLeefgebied } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from './keten.ts';
import { isVoornaamOfRol } from '../netwerk/naam.ts';
import { findResultaat } from './resultaat.ts';
import type { Spreker } from './spreker.ts';

/** What a gespreksvoerder may add about an inbreng: what somebody can, wants, finds important, or what goes well. */
export const AARDEN = ['kan', 'wil', 'belangrijk', 'gaat-goed'] as const;

/** One of the four things an inbreng can be about. */
export type Aard = (typeof AARDEN)[number];

/** Who brought an inbreng in, what it is about, and whether it was said or seen; all but the speaker may be left out. */
export type Duiding = {
  readonly spreker: Spreker;
  readonly sprekerNaam?: string | undefined;
  readonly leefgebied?: string | undefined;
  readonly soort: 'gezegd' | 'gezien';
  readonly aard?: Aard | undefined;
  /** What it is tied to besides: a resultaat by id, somebody by first name or role (HG-103). */
  readonly resultaatId?: string | undefined;
  readonly over?: string | undefined;
  /** What another than the inwoner said about themselves, and that stays out of the inwoner's verslag (HG-44). */
  readonly buitenVerslag?: true | undefined;
};

type InbrengInhoud = Duiding & {
  readonly inbrengId: string;
  readonly tekst: string;
  readonly naast?: readonly string[] | undefined;
};

/** Something was said or seen; comes again with `vervangt` when who or what about was corrected. */
export type InbrengGenoteerd = Act<'inbreng-genoteerd', InbrengInhoud>;

/** An inbreng was taken out; its text stays in the history. */
export type InbrengVervallen = Act<'inbreng-vervallen', { readonly inbrengId: string }>;

/** One thing said or seen, as it stands; `tekst` is a text id, `genoteerdOp` an ISO instant. */
export type Inbreng = Duiding & {
  readonly inbrengId: string;
  readonly tekst: string;
  readonly door: Actor;
  readonly genoteerdOp: string;
  /** Ids of the acts that stand; more than one when two people corrected it at the same time (HG-5). */
  readonly gezien: readonly string[];
};

/** Everything brought in that stands, oldest first. */
export function vouwInbreng(acts: readonly Act[]): readonly Inbreng[] {
  const vervallen = new Set(
    actsVan<InbrengVervallen>(acts, 'inbreng-vervallen').map((act) => act.inhoud.inbrengId),
  );
  const perInbreng = Map.groupBy(
    actsVan<InbrengGenoteerd>(acts, 'inbreng-genoteerd'),
    (act) => act.inhoud.inbrengId,
  );
  return [...perInbreng]
    .filter(([inbrengId]) => !vervallen.has(inbrengId))
    .map(([, genoteerd]) => vouwEen(genoteerd));
}

function vouwEen(genoteerd: readonly InbrengGenoteerd[]): Inbreng {
  const koppen = koppenVan(genoteerd);
  const eerste = genoteerd.find((act) => act.vervangt === undefined) ?? genoteerd[0]!;
  const { naast: _, ...inhoud } = (koppen.at(-1) ?? eerste).inhoud;
  return {
    ...inhoud,
    tekst: eerste.inhoud.tekst,
    door: eerste.door,
    genoteerdOp: eerste.gebeurdOp,
    gezien: koppen.map((act) => act.id),
  };
}

/** Only what says who and what about, whatever else an order carries. */
export function duidingVan({
  spreker,
  sprekerNaam,
  leefgebied,
  soort,
  aard,
  resultaatId,
  over,
  buitenVerslag,
}: Duiding): Duiding {
  return { spreker, sprekerNaam, leefgebied, soort, aard, resultaatId, over, buitenVerslag };
}

/** Who is meant when nobody chooses: the inwoner says, and the gespreksvoerder sees (HG-2, HG-101). */
export function gewoneSpreker(soort: Duiding['soort']): Spreker {
  return soort === 'gezien' ? 'gespreksvoerder' : 'inwoner';
}

/**
 * What is needed to note something; without a speaker it is the inwoner who says it. With `acts` a resultaat it is tied
 * to must be there; who comes later from another device leaves them out, so that no words are lost by the order.
 */
export type InbrengOpdracht = Partial<Duiding> & {
  readonly zaakId: string;
  readonly tekst: string;
  readonly acts?: readonly Act[] | undefined;
};

/**
 * Notes something said or seen. Refuses only an inbreng without words (HG-2), a leefgebied that the municipality does
 * not have (HG-3), a tie to a resultaat that is not there or to somebody by surname (HG-103), and to keep words of the
 * inwoner out of the verslag (HG-44); everything else may be left out (HG-1).
 */
export function noteerInbreng(
  opdracht: InbrengOpdracht,
  instrument: Instrument,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, tekst, soort = 'gezegd', spreker = gewoneSpreker(soort), acts } = opdracht;
  const duiding = duidingVan({ ...opdracht, spreker, soort });
  if (tekst.trim() === '')
    return geweigerd('HG-2', 'Er staat nog niets. Schrijf eerst op wat er gezegd of gezien is.');
  const gebrek = gebrekInDuiding(duiding, instrument, acts);
  if (gebrek !== undefined) return gebrek;
  const inhoud: InbrengInhoud = { ...duiding, inbrengId: aanleiding.actId, tekst: aanleiding.actId };
  return gelukt({
    acts: [maakAct<InbrengGenoteerd>('inbreng-genoteerd', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

/** What is needed to correct who brought an inbreng in or what it is about; `gezien` are the act ids one saw. */
export type DuidingOpdracht = Duiding & {
  readonly zaakId: string;
  readonly inbrengId: string;
  readonly gezien: readonly string[];
  readonly instrument: Instrument;
};

/** Corrects who brought an inbreng in or what it is about; refuses when another did so meanwhile (HG-5). */
export function duidInbreng(
  acts: readonly Act[],
  opdracht: DuidingOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, inbrengId, gezien, instrument } = opdracht;
  const duiding = duidingVan(opdracht);
  const inbreng = findInbreng(acts, inbrengId);
  if (inbreng === undefined) return weigerWeg();
  const gebrek = gebrekInDuiding(duiding, instrument, acts);
  if (gebrek !== undefined) return gebrek;
  const koppen = koppenVan(
    actsVan<InbrengGenoteerd>(acts, 'inbreng-genoteerd').filter((act) => act.inhoud.inbrengId === inbrengId),
  );
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen aangepast. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud: InbrengInhoud = { ...duiding, inbrengId, tekst: inbreng.tekst, naast };
  const act = maakAct<InbrengGenoteerd>('inbreng-genoteerd', inhoud, { zaakId, aanleiding, vervangt });
  return gelukt({ acts: [act], teksten: [] });
}

/** Takes an inbreng out of the gesprek; refuses one that is not there any more. */
export function laatInbrengVervallen(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly inbrengId: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, inbrengId } = opdracht;
  if (findInbreng(acts, inbrengId) === undefined) return weigerWeg();
  const act = maakAct<InbrengVervallen>('inbreng-vervallen', { inbrengId }, { zaakId, aanleiding });
  return gelukt({ acts: [act], teksten: [] });
}

/** The inbreng with this id as it stands; undefined when it is not there (any more). */
export function findInbreng(acts: readonly Act[], inbrengId: string): Inbreng | undefined {
  return vouwInbreng(acts).find((inbreng) => inbreng.inbrengId === inbrengId);
}

function gebrekInDuiding(
  duiding: Duiding,
  instrument: Instrument,
  acts: readonly Act[] | undefined,
): Geweigerd | undefined {
  const { leefgebied, resultaatId, over } = duiding;
  if (leefgebied !== undefined && findLeefgebied(instrument, leefgebied) === undefined)
    return weigerLeefgebied();
  if (isNietTeWeren(duiding)) return weigerBuitenVerslag();
  if (acts !== undefined && resultaatId !== undefined && findResultaat(acts, resultaatId) === undefined) {
    return geweigerd('HG-103', 'Wat u wilde bereiken staat er niet meer. Kies iets anders of laat het leeg.');
  }
  if (over === undefined || isVoornaamOfRol(over)) return undefined;
  return geweigerd('HG-103', 'Over wie het gaat, staat er met een voornaam of een rol, zoals “Els”.');
}

function weigerLeefgebied(): Geweigerd {
  return geweigerd('HG-3', 'Dit onderwerp kennen we in deze gemeente niet. Kies een ander of laat het leeg.');
}

function weigerWeg(): Uitkomst<Gevolg> {
  return geweigerd('HG-2', 'Deze notitie staat er niet meer. Iemand heeft haar intussen weggehaald.');
}

/** What the inwoner said and what was seen always stand in the verslag: it is theirs. */
function isNietTeWeren({ spreker, soort, buitenVerslag }: Duiding): boolean {
  const isVanAnder = spreker !== 'inwoner' && spreker !== 'gespreksvoerder' && soort === 'gezegd';
  return buitenVerslag === true && !isVanAnder;
}

function weigerBuitenVerslag(): Geweigerd {
  return geweigerd(
    'HG-44',
    'Alleen wat een ander over zichzelf zegt, kan buiten het verslag blijven. Kies eerst wie dit zei.',
  );
}

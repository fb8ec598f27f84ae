import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Mandaatregeling } from '../../inrichting/index.ts';
import { weigerAfdoening } from '../aanvraag/afdoening.ts';
import { ontbreekt, vouwBeoordeling } from '../beoordeling/beoordeling.ts';
import { findBesluit, vouwBesluit } from './besluiten.ts';
import { teVervangenNaBezwaar } from '../bezwaar/beslissen.ts';
import { keurHerziening } from '../vervolg/herziening.ts';
import type { BesluitVoorbereid, Grondslag, Hoor } from './besluitinhoud.ts';
import { bepaalBijdrage } from './bijdrage.ts';
import { normBij, normgebruikVan } from './hoeveelheid.ts';
import { keurVoorstel } from './keuring.ts';
import { gemeldOp, isDringend, vouwTijdelijkeHulp } from './tijdelijk.ts';
import { isToekenning } from './voorstel.ts';
import type { Besluitkader, Besluitvoorstel, Peildagen, Tekort } from './voorstel.ts';

/** The aanvraag that the besluit is about: its id and the frozen outcome of the onderzoek. */
export type TeBeslissen = { readonly aanvraagId: string; readonly onderzoek: OnderzoekUitkomst };

/** The acts of the zaak and the aanvraag that stands, if any. */
export type Besluitstaat = { readonly acts: readonly Act[]; readonly aanvraag: TeBeslissen | undefined };

/** What the maker of a besluit fills in, with what the municipality arranged. */
export type VoorbereidOpdracht = Besluitvoorstel & {
  readonly zaakId: string;
  readonly kader: Besluitkader;
  /** How many besluiten this municipality has drafted before; a sample takes every so many (TW-5). */
  readonly eerdere: number;
};

/** The days that a proposal in this zaak is held against. */
export function peildagenVan(acts: readonly Act[], vandaag: Datum): Peildagen {
  return { vandaag, gemeldOp: gemeldOp(acts) };
}

/**
 * Drafts a besluit on the aanvraag, with haste (Wmo 2.3.3), or in the place of an earlier one; refuses one that cannot
 * be measured, lacks a reason or skips a step (TW-6, TW-7, TW-30 to TW-48).
 */
export function bereidBesluitVoor(
  staat: Besluitstaat,
  opdracht: VoorbereidOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, kader, eerdere, ...voorstel } = opdracht;
  const vandaag = datumVanMoment(aanleiding.nu);
  const mag = magVoorbereiden(staat, voorstel, vandaag);
  if (!mag.gelukt) return mag;
  const weigering = weigerEinde(staat, voorstel, vandaag);
  if (weigering !== undefined) return weigering;
  const [eerste] = tekortenIn(staat.acts, { voorstel, kader, vandaag });
  if (eerste !== undefined) return geweigerd(eerste.regel, eerste.uitleg);
  const { inhoud, teksten } = legVast({ voorstel, kader, vandaag }, aanleiding.nieuwId);
  const { grondslag = 'aanvraag' } = voorstel;
  const eerder = grondslag === 'aanvraag' ? vouwBesluit(staat.acts) : undefined;
  const compleet: BesluitVoorbereid['inhoud'] = {
    ...inhoud,
    grondslag,
    besluitId: aanleiding.actId,
    aanvraagId: grondslag === 'aanvraag' ? staat.aanvraag?.aanvraagId : undefined,
    vervangtBesluitId: naBezwaar(staat, grondslag) ?? inhoud.vervangtBesluitId,
    // A draft that had to be checked does not get out of that by being drafted anew; haste does not wait (TW-42).
    toetsingNodig:
      grondslag !== 'spoed' &&
      (eerder?.voorstel.toetsingNodig === true || isToetsingNodig(kader.mandaat, eerdere)),
  };
  const acts = [maakAct('besluit-voorbereid', { zaakId, inhoud: compleet }, aanleiding)];
  return gelukt({ acts, teksten });
}

/** Everything that lacks in a proposal, all at once and each with its field. */
export function tekortenIn(acts: readonly Act[], { voorstel, kader, vandaag }: Keurstof): readonly Tekort[] {
  return keurVoorstel(acts, { voorstel, kader, dagen: peildagenVan(acts, vandaag) });
}

type Keurstof = { readonly voorstel: Besluitvoorstel; readonly kader: Besluitkader; readonly vandaag: Datum };

/** Whether there is something to decide on, on this ground, and whether the steps before it are done. */
export function magVoorbereiden(
  staat: Besluitstaat,
  voorstel: Besluitvoorstel,
  vandaag: Datum,
): Uitkomst<undefined> {
  const { grondslag = 'aanvraag' } = voorstel;
  switch (grondslag) {
    case 'aanvraag':
      return opAanvraag(staat, voorstel);
    case 'spoed':
      return metSpoed(staat, voorstel);
    case 'ambtshalve':
      return overTijdelijk(staat, voorstel);
    case 'herziening':
      return overEerder(staat, voorstel, vandaag);
  }
}

function opAanvraag({ acts, aanvraag }: Besluitstaat, { uitkomst }: Besluitvoorstel): Uitkomst<undefined> {
  if (aanvraag === undefined) return geweigerd('TW-8', 'Er ligt geen aanvraag om over te besluiten.');
  const isBesloten = vouwBesluit(acts)?.genomen?.aanvraagId === aanvraag.aanvraagId;
  if (isBesloten && teVervangenNaBezwaar(acts, aanvraag.aanvraagId) === undefined) {
    return geweigerd('TW-8', 'Over deze aanvraag is al besloten.');
  }
  const [leeg] =
    uitkomst === 'buiten-behandeling' ? [] : ontbreekt(vouwBeoordeling(acts, aanvraag.aanvraagId));
  if (leeg !== undefined) {
    return geweigerd('TW-40', `De vijf stappen zijn nog niet klaar. ${leeg.uitleg}`);
  }
  return gelukt(undefined);
}

/** After a founded bezwaar a new besluit on the aanvraag says which it replaces (TW-109). */
function naBezwaar({ acts, aanvraag }: Besluitstaat, grondslag: Grondslag): string | undefined {
  return grondslag === 'aanvraag' && aanvraag !== undefined
    ? teVervangenNaBezwaar(acts, aanvraag.aanvraagId)
    : undefined;
}

/** A grant waits for the identity, and leaving out of treatment has its own four weeks (TW-20, TW-22). */
function weigerEinde(
  { acts, aanvraag }: Besluitstaat,
  { grondslag = 'aanvraag', uitkomst }: Besluitvoorstel,
  vandaag: Datum,
): Uitkomst<never> | undefined {
  if (grondslag !== 'aanvraag' || aanvraag === undefined) return undefined;
  return weigerAfdoening(acts, { aanvraag, uitkomst, vandaag });
}

function metSpoed({ acts }: Besluitstaat, { vervangtBesluitId }: Besluitvoorstel): Uitkomst<undefined> {
  if (gemeldOp(acts) === undefined) {
    return geweigerd('TW-41', 'Er is nog geen melding. Schrijf die eerst op; dat kan aan de telefoon.');
  }
  if (vervangtBesluitId !== undefined) return overTijdelijk({ acts }, { vervangtBesluitId });
  if (isDringend(acts)) return gelukt(undefined);
  return geweigerd(
    'TW-41',
    'Deze melding heeft geen spoed. Leg eerst vast dat er haast bij is, op de pagina waar je het gesprek kiest.',
  );
}

/** Temporary help that was decided and has no besluit after it yet. */
function overTijdelijk(
  { acts }: Pick<Besluitstaat, 'acts'>,
  { vervangtBesluitId }: Pick<Besluitvoorstel, 'vervangtBesluitId'>,
): Uitkomst<undefined> {
  const hulp = vouwTijdelijkeHulp(acts).find(({ besluit }) => besluit.besluitId === vervangtBesluitId);
  if (hulp === undefined)
    return geweigerd('TW-47', 'Er is geen tijdelijke hulp waarvoor dit in de plaats komt.');
  if (hulp.opvolger !== undefined)
    return geweigerd('TW-47', 'Over deze hulp is al een later besluit genomen.');
  return gelukt(undefined);
}

function overEerder(
  { acts }: Pick<Besluitstaat, 'acts'>,
  { herziening, uitkomst }: Besluitvoorstel,
  vandaag: Datum,
): Uitkomst<undefined> {
  const eerder = findBesluit(acts, herziening?.besluitId ?? '');
  if (herziening === undefined || eerder?.genomen === undefined || !isToekenning(eerder.voorstel)) {
    return geweigerd('TW-47', 'Er is geen eerder besluit waarvoor dit in de plaats komt.');
  }
  const { overgang = '', ...rest } = herziening;
  const wordtMinder = uitkomst !== 'toegekend';
  const mag = keurHerziening(acts, { ...rest, overgang, wordtMinder, alleenNietMeedoen: false, vandaag });
  return mag.gelukt ? gelukt(undefined) : mag;
}

/** Whether this draft needs a peer check: never, always, or every so many (TW-5). */
export function isToetsingNodig({ toetsing }: Pick<Mandaatregeling, 'toetsing'>, eerdere: number): boolean {
  switch (toetsing.soort) {
    case 'geen':
      return false;
    case 'altijd':
      return true;
    case 'steekproef':
      return (eerdere + 1) % toetsing.eenOp === 0;
  }
}

type Vastgelegd = {
  readonly inhoud: Omit<BesluitVoorbereid['inhoud'], 'besluitId' | 'toetsingNodig'>;
  readonly teksten: readonly NieuweTekst[];
};

/** The proposal as it is kept: words become texts, the norm and the contribution are looked up. */
function legVast({ voorstel, kader, vandaag }: Keurstof, nieuwId: () => string): Vastgelegd {
  const teksten: NieuweTekst[] = [];
  const bewaar = (woorden: string): string => {
    const id = nieuwId();
    teksten.push(nieuweTekst(id, woorden));
    return id;
  };
  const alsEr = (woorden: string | undefined) => (woorden?.trim() ? bewaar(woorden) : undefined);
  const hoor = (een: Hoor | undefined) => een && { op: een.op, woorden: bewaar(een.woorden) };
  const { normId: _, normafwijking, vrijstelling: __, ...rest } = voorstel;
  const { pgb, wlz, herziening } = rest;
  const norm = isToekenning(rest) ? normBij(voorstel, kader, vandaag) : undefined;
  const inhoud = {
    ...rest,
    motivering: bewaar(voorstel.motivering),
    leveringsplan: alsEr(rest.leveringsplan),
    traject: alsEr(rest.traject),
    aard: rest.grondslag === 'spoed' ? ('tijdelijk' as const) : rest.aard,
    vorm: isToekenning(rest) ? (rest.vorm ?? 'natura') : undefined,
    gehoord: hoor(rest.gehoord),
    eigenaarGehoord: hoor(rest.eigenaarGehoord),
    wlz: wlz && { ...wlz, toelichting: alsEr(wlz.toelichting) },
    herziening: herziening && { ...herziening, overgang: alsEr(herziening.overgang) },
    pgb: pgb && {
      ...pgb,
      // Who drafts without an answer about the ability was refused before this (TW-34).
      bekwaam: pgb.bekwaam ?? ('nee' as const),
      wens: alsEr(pgb.wens),
      plan: alsEr(pgb.plan),
      toelichting: bewaar(pgb.toelichting),
    },
    norm: norm && normgebruikVan(norm, alsEr(normafwijking)),
    bijdrage: bepaalBijdrage(voorstel, kader),
  };
  return { inhoud, teksten };
}

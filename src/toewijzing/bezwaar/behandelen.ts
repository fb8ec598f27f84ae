import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { DELEN } from '../beoordeling/beoordeling.ts';
import type { Deel, Stap } from '../beoordeling/beoordeling.ts';
import { magBezwaarBehandelen } from '../mandaat/bevoegd.ts';
import { betrokkenBij, betrokkenheidWoord } from './betrokken.ts';
import { findBezwaar, isOpenBezwaar } from './bezwaar.ts';
import type { Afziengrond, Bezwaar, Tegen } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';

type InBezwaar = { readonly zaakId: string; readonly bezwaarId: string };

/** Gives a bezwaar to somebody who had nothing to do with the besluit (TW-104, geval 63), and again to somebody else. */
export function deelBezwaarToe(
  acts: readonly Act[],
  opdracht: InBezwaar & { readonly behandelaarId: string; readonly commissie: boolean },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  const { zaakId, bezwaarId, behandelaarId, commissie } = opdracht;
  const bezet = keurAfstand(acts, bezwaar.waarde.tegen, behandelaarId);
  if (bezet !== undefined) return bezet;
  return doe('bezwaar-toegedeeld', { zaakId, inhoud: { bezwaarId, behandelaarId, commissie } }, aanleiding);
}

/** Refuses who worked on the besluit; undefined when this person may handle or decide the bezwaar (Awb 10:3 lid 3, 2:4). */
export function keurAfstand(acts: readonly Act[], tegen: Tegen, medewerkerId: string): Geweigerd | undefined {
  const hoe = betrokkenBij(acts, tegen).get(medewerkerId);
  if (hoe === undefined) {
    const vrij = magBezwaarBehandelen(acts, medewerkerId);
    return vrij.gelukt ? undefined : vrij;
  }
  const uitleg = `Deze collega ${betrokkenheidWoord(hoe)}. Geef het bezwaar aan iemand anders (Awb 10:3 lid 3 en 2:4).`;
  return geweigerd('TW-104', uitleg);
}

/** Records why a bezwaar was late and whether that is excused (TW-102); asks for it only when it was late. */
export function beoordeelVerschoning(
  acts: readonly Act[],
  opdracht: InBezwaar & { readonly isVerschoonbaar: boolean; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  if (!isTeLaat(acts, bezwaar.waarde)) return geweigerd('TW-102', 'Dit bezwaar kwam niet te laat.');
  const tekst = teksten(aanleiding, [opdracht.reden]);
  if (tekst === undefined) {
    return geweigerd('TW-102', 'Schrijf op wat de inwoner zei over waarom het later kwam.');
  }
  const { zaakId, bezwaarId, isVerschoonbaar } = opdracht;
  const inhoud = { bezwaarId, isVerschoonbaar, tekst: tekst.ids[0]! };
  return doe('verschoning-beoordeeld', { zaakId, inhoud, teksten: tekst.nieuw }, aanleiding);
}

/** Lays a point of the bezwaar beside the step of the judgement that it is about (TW-111, feature 96). */
export function legPunt(
  acts: readonly Act[],
  opdracht: InBezwaar & {
    readonly stap: Stap;
    readonly deel?: Deel | undefined;
    readonly punt: string;
    readonly bevinding?: string | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  const { zaakId, bezwaarId, stap, deel, punt, bevinding = '' } = opdracht;
  const isDeelGoed =
    stap === 'eigen-mogelijkheden' ? deel !== undefined && DELEN.includes(deel) : deel === undefined;
  if (!isDeelGoed) return geweigerd('TW-111', 'Kies bij welke stap of bij welk deel dit punt hoort.');
  const tekst = teksten(aanleiding, [punt]);
  if (tekst === undefined) return geweigerd('TW-111', 'Schrijf op wat de inwoner over deze stap zegt.');
  const gevonden = teksten(aanleiding, [bevinding]);
  const inhoud = {
    bezwaarId,
    stap,
    ...(deel && { deel }),
    punt: tekst.ids[0]!,
    ...(gevonden && { bevinding: gevonden.ids[0]! }),
  };
  const nieuw = [...tekst.nieuw, ...(gevonden?.nieuw ?? [])];
  return doe('bezwaarpunt-gelegd', { zaakId, inhoud, teksten: nieuw }, aanleiding);
}

/** Records who heard the inwoner and when; nobody who worked on the besluit hears (TW-105; Awb 7:2, 7:5). */
export function houdHoorzitting(
  acts: readonly Act[],
  opdracht: InBezwaar & {
    readonly op: Datum;
    readonly hoorderIds: readonly string[];
    readonly verslag: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  const { zaakId, bezwaarId, op, hoorderIds } = opdracht;
  if (hoorderIds.length === 0) return geweigerd('TW-105', 'Kies wie de inwoner hoorde.');
  const betrokken = betrokkenBij(acts, bezwaar.waarde.tegen);
  const dader = hoorderIds.map((id) => betrokken.get(id)).find((hoe) => hoe !== undefined);
  if (dader !== undefined) {
    const uitleg = `Een van hen ${betrokkenheidWoord(dader)}. Iemand die er niets mee te maken had, hoort de inwoner (Awb 7:5).`;
    return geweigerd('TW-105', uitleg);
  }
  if (op > datumVanMoment(aanleiding.nu)) return geweigerd('TW-105', 'Deze dag moet nog komen.');
  if (op < bezwaar.waarde.ontvangenOp) return geweigerd('TW-105', 'Deze dag ligt voor het bezwaar.');
  const tekst = teksten(aanleiding, [opdracht.verslag]);
  if (tekst === undefined) return geweigerd('TW-105', 'Schrijf op wat er gezegd is (Awb 7:7).');
  const inhoud = { bezwaarId, op, hoorderIds, verslag: tekst.ids[0]! };
  return doe('hoorzitting-gehouden', { zaakId, inhoud, teksten: tekst.nieuw }, aanleiding);
}

/** Records that nobody was heard, on one of the grounds of Awb 7:3 and with a reason (TW-106). */
export function zieAfVanHoren(
  acts: readonly Act[],
  opdracht: InBezwaar & { readonly grond: Afziengrond; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  const tekst = teksten(aanleiding, [opdracht.reden]);
  if (tekst === undefined) return geweigerd('TW-106', 'Schrijf op waarom er niet gehoord wordt.');
  const { zaakId, bezwaarId, grond } = opdracht;
  const inhoud = { bezwaarId, grond, tekst: tekst.ids[0]! };
  return doe('horen-afgezien', { zaakId, inhoud, teksten: tekst.nieuw }, aanleiding);
}

const MEESTE_WEKEN = 6;

/** Puts the decision off, once, at most six weeks and before the last day (TW-107; Awb 7:10 lid 3). */
export function verdaagBezwaar(
  acts: readonly Act[],
  opdracht: InBezwaar & { readonly weken: number; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = getOpen(acts, opdracht);
  if (!bezwaar.gelukt) return bezwaar;
  const { zaakId, bezwaarId, weken, reden } = opdracht;
  if (bezwaar.waarde.verdaging !== undefined) {
    return geweigerd('TW-107', 'De beslissing is al een keer verdaagd. Een tweede keer kan niet.');
  }
  if (!Number.isInteger(weken) || weken < 1 || weken > MEESTE_WEKEN) {
    return geweigerd('TW-107', 'Verdagen kan met hele weken, hoogstens zes (Awb 7:10 lid 3).');
  }
  const { beslissenVoor } = klokVan(bezwaar.waarde, bekendVoor(acts, bezwaar.waarde));
  if (datumVanMoment(aanleiding.nu) > beslissenVoor) {
    return geweigerd('TW-107', 'De laatste dag om te beslissen is voorbij. Verdagen kan nu niet meer.');
  }
  const tekst = teksten(aanleiding, [reden]);
  if (tekst === undefined) return geweigerd('TW-107', 'Schrijf op waarom de beslissing later komt.');
  const inhoud = { bezwaarId, weken, reden: tekst.ids[0]! };
  return doe('bezwaar-verdaagd', { zaakId, inhoud, teksten: tekst.nieuw }, aanleiding);
}

/** Whether a bezwaar came too late, so that the question why must be asked (TW-102). */
export function isTeLaat(acts: readonly Act[], bezwaar: Bezwaar): boolean {
  return klokVan(bezwaar, bekendVoor(acts, bezwaar)).tijdigheid === 'te-laat';
}

/** The bezwaar that may still be worked on, or why not. */
export function getOpen(acts: readonly Act[], { bezwaarId }: InBezwaar): Uitkomst<Bezwaar> {
  const bezwaar = findBezwaar(acts, bezwaarId);
  if (bezwaar === undefined) return geweigerd('TW-100', 'Dit bezwaar is er niet.');
  if (!isOpenBezwaar(bezwaar)) return geweigerd('TW-100', 'Dit bezwaar is al afgehandeld.');
  return gelukt(bezwaar);
}

function teksten(
  { nieuwId }: Aanleiding,
  woorden: readonly string[],
): { readonly ids: readonly string[]; readonly nieuw: readonly NieuweTekst[] } | undefined {
  if (woorden.some((een) => een.trim() === '')) return undefined;
  const nieuw = woorden.map((een) => nieuweTekst(nieuwId(), een.trim()));
  return { ids: nieuw.map(({ id }) => id), nieuw };
}

function doe(
  soort: string,
  daad: { readonly zaakId: string; readonly inhoud: object; readonly teksten?: readonly NieuweTekst[] },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, inhoud, teksten: nieuw = [] } = daad;
  return gelukt({ acts: [maakAct(soort, { zaakId, inhoud }, aanleiding)], teksten: nieuw });
}

import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { beslisUiterlijk } from '../aanvraag/opschorting.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import { findBezwaar } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';

/** What the municipality is said to be late with: a besluit, a decision on a bezwaar, or the onderzoek after a melding. */
export type Over =
  | { readonly soort: 'aanvraag'; readonly aanvraagId: string }
  | { readonly soort: 'bezwaar'; readonly bezwaarId: string }
  | { readonly soort: 'melding' };

/**
 * How an ingebrekestelling stands when it comes in: it counts; it is too early; there is no aanvraag yet (geval 16);
 * or there was a decision already.
 */
export type Ingebrekestand = 'geldig' | 'te-vroeg' | 'geen-aanvraag' | 'al-beslist';

/** Somebody wrote that the municipality is late; `woorden` is a text id (TW-115). */
export type IngebrekestellingOntvangen = Act<
  'ingebrekestelling-ontvangen',
  {
    readonly ingebrekestellingId: string;
    readonly over: Over;
    readonly woorden: string;
    readonly ontvangenOp: Datum;
    readonly isTeVroeg: boolean;
    readonly stand?: Ingebrekestand | undefined;
  }
>;

/** The answer to the inwoner; `tekst` is a text id (TW-118). */
export type IngebrekestellingBeantwoord = Act<
  'ingebrekestelling-beantwoord',
  { readonly ingebrekestellingId: string; readonly tekst: string; readonly op: Datum }
>;

/** One ingebrekestelling as far as it is; `beslisUiterlijk` and `beslistOp` are those of what it is about, now. */
export type Ingebrekestelling = Omit<IngebrekestellingOntvangen['inhoud'], 'stand'> & {
  readonly stand: Ingebrekestand;
  readonly beslisUiterlijk?: Datum | undefined;
  readonly beslistOp?: Datum | undefined;
  readonly beantwoord?: IngebrekestellingBeantwoord['inhoud'] | undefined;
};

/** What is written down of an ingebrekestelling. */
export type IngebrekeOpdracht = {
  readonly zaakId: string;
  readonly over: Over;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
};

/** Writes down an ingebrekestelling, also one that is too early (TW-115); refuses one without words or about nothing. */
export function ontvangIngebrekestelling(
  acts: readonly Act[],
  opdracht: IngebrekeOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, over, woorden, ontvangenOp } = opdracht;
  if (woorden.trim() === '') return geweigerd('TW-115', 'Schrijf op wat er in de brief staat.');
  if (ontvangenOp > datumVanMoment(aanleiding.nu)) return geweigerd('TW-115', 'Deze dag moet nog komen.');
  if (!isEr(acts, over)) return geweigerd('TW-115', 'Kies waar de brief over gaat.');
  const stand = standBij(feitenOver(acts, over), over, ontvangenOp);
  const tekst = aanleiding.nieuwId();
  const inhoud = {
    ingebrekestellingId: aanleiding.actId,
    over,
    woorden: tekst,
    ontvangenOp,
    isTeVroeg: stand === 'te-vroeg' || stand === 'geen-aanvraag',
    stand,
  };
  return gelukt({
    acts: [maakAct('ingebrekestelling-ontvangen', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden.trim())],
  });
}

/** Records the answer, once (TW-118). */
export function beantwoordIngebrekestelling(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly ingebrekestellingId: string; readonly antwoord: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, ingebrekestellingId, antwoord } = opdracht;
  const gevonden = findIngebrekestelling(acts, ingebrekestellingId);
  if (gevonden === undefined) return geweigerd('TW-115', 'Deze ingebrekestelling is er niet.');
  if (gevonden.beantwoord !== undefined) return geweigerd('TW-118', 'Deze brief is al beantwoord.');
  if (antwoord.trim() === '') return geweigerd('TW-118', 'Schrijf het antwoord aan de inwoner.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { ingebrekestellingId, tekst, op: datumVanMoment(aanleiding.nu) };
  return gelukt({
    acts: [maakAct('ingebrekestelling-beantwoord', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, antwoord.trim())],
  });
}

/** All ingebrekestellingen of a zaak, each with how it stood when it came and what became of it. */
export function vouwIngebrekestellingen(acts: readonly Act[]): readonly Ingebrekestelling[] {
  return acts.filter(isOntvangen).map(({ inhoud }) => {
    const feiten = feitenOver(acts, inhoud.over);
    const { ingebrekestellingId } = inhoud;
    const antwoord = acts
      .filter(isBeantwoord)
      .find((act) => act.inhoud.ingebrekestellingId === ingebrekestellingId);
    return {
      ...inhoud,
      ...feiten,
      stand: inhoud.stand ?? (inhoud.isTeVroeg ? 'te-vroeg' : 'geldig'),
      beantwoord: antwoord?.inhoud,
    };
  });
}

/** One of them by its id; undefined when it is not in this zaak. */
export function findIngebrekestelling(acts: readonly Act[], id: string): Ingebrekestelling | undefined {
  return vouwIngebrekestellingen(acts).find(({ ingebrekestellingId }) => ingebrekestellingId === id);
}

type Feiten = { readonly beslisUiterlijk?: Datum | undefined; readonly beslistOp?: Datum | undefined };

/** By when there had to be a decision, and when there was one; nothing is due after a melding alone (geval 16). */
export function feitenOver(acts: readonly Act[], over: Over): Feiten {
  switch (over.soort) {
    case 'melding':
      return {};
    case 'aanvraag': {
      const besluit = vouwBesluiten(acts).find(
        ({ voorstel, grondslag }) => grondslag === 'aanvraag' && voorstel.aanvraagId === over.aanvraagId,
      );
      return {
        beslisUiterlijk: beslisUiterlijk(acts, over.aanvraagId),
        beslistOp: besluit?.verzonden?.bekendOp ?? besluit?.genomen?.op,
      };
    }
    case 'bezwaar': {
      const bezwaar = findBezwaar(acts, over.bezwaarId);
      if (bezwaar === undefined) return {};
      const { beslissenVoor } = klokVan(bezwaar, bekendVoor(acts, bezwaar));
      return { beslisUiterlijk: beslissenVoor, beslistOp: bezwaar.beslissing?.op ?? bezwaar.ingetrokkenOp };
    }
  }
}

function standBij({ beslisUiterlijk: laatste, beslistOp }: Feiten, over: Over, op: Datum): Ingebrekestand {
  if (over.soort === 'melding' || laatste === undefined) return 'geen-aanvraag';
  if (beslistOp !== undefined && beslistOp <= op) return 'al-beslist';
  return op <= laatste ? 'te-vroeg' : 'geldig';
}

function isEr(acts: readonly Act[], over: Over): boolean {
  switch (over.soort) {
    case 'melding':
      return true;
    case 'bezwaar':
      return findBezwaar(acts, over.bezwaarId) !== undefined;
    case 'aanvraag':
      return acts.some(
        ({ soort, inhoud }) =>
          soort === 'aanvraag-ontvangen' &&
          (inhoud as { readonly aanvraagId?: string }).aanvraagId === over.aanvraagId,
      );
  }
}

function isOntvangen(act: Act): act is IngebrekestellingOntvangen {
  return act.soort === 'ingebrekestelling-ontvangen';
}

function isBeantwoord(act: Act): act is IngebrekestellingBeantwoord {
  return act.soort === 'ingebrekestelling-beantwoord';
}

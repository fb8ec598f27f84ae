import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { findBezwaar, isOpenBezwaar, vouwBezwaren } from './bezwaar.ts';
import type { Bezwaarweg, Tegen } from './bezwaar.ts';

/** What is written down of a bezwaar that came in. */
export type OntvangBezwaarOpdracht = {
  readonly zaakId: string;
  readonly tegen: Tegen;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly gepostOp?: Datum | undefined;
  readonly weg: Bezwaarweg;
};

/**
 * Writes down a bezwaar, however late it is (TW-100). Refuses one without words, against something that is not there,
 * with an impossible day, and a second one against the same besluit while the first runs.
 */
export function ontvangBezwaar(
  acts: readonly Act[],
  opdracht: OntvangBezwaarOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const gebrek = gebrekIn(acts, opdracht, datumVanMoment(aanleiding.nu));
  if (gebrek !== undefined) return geweigerd('TW-100', gebrek);
  const { zaakId, woorden, gepostOp, ...rest } = opdracht;
  const tekst = aanleiding.nieuwId();
  const inhoud = { ...rest, ...(gepostOp && { gepostOp }), bezwaarId: aanleiding.actId, woorden: tekst };
  return gelukt({
    acts: [maakAct('bezwaar-ontvangen', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden.trim())],
  });
}

/** Records that receipt was confirmed, once (TW-103; Awb 6:14). */
export function bevestigBezwaar(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly bezwaarId: string;
    readonly wijze: 'mail' | 'post';
    readonly mailId?: string | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = findBezwaar(acts, opdracht.bezwaarId);
  if (bezwaar === undefined) return geweigerd('TW-100', 'Dit bezwaar is er niet.');
  if (bezwaar.bevestigd !== undefined) return geweigerd('TW-103', 'De ontvangst is al bevestigd.');
  const { zaakId, bezwaarId, wijze, mailId } = opdracht;
  const inhoud = { bezwaarId, wijze, ...(mailId && { mailId }) };
  return gelukt({ acts: [maakAct('bezwaar-bevestigd', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** The inwoner takes the bezwaar back, in writing or when heard (TW-110; Awb 6:21). */
export function trekBezwaarIn(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly bezwaarId: string; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const bezwaar = findBezwaar(acts, opdracht.bezwaarId);
  if (bezwaar === undefined) return geweigerd('TW-100', 'Dit bezwaar is er niet.');
  if (!isOpenBezwaar(bezwaar)) return geweigerd('TW-110', 'Dit bezwaar is al afgehandeld.');
  if (opdracht.woorden.trim() === '') {
    return geweigerd('TW-110', 'Schrijf op wat de inwoner zei, en of het een eigen keuze was.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { bezwaarId: bezwaar.bezwaarId, op: datumVanMoment(aanleiding.nu), woorden: tekst };
  return gelukt({
    acts: [maakAct('bezwaar-ingetrokken', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, opdracht.woorden.trim())],
  });
}

function gebrekIn(
  acts: readonly Act[],
  { tegen, woorden, ontvangenOp, gepostOp }: OntvangBezwaarOpdracht,
  vandaag: Datum,
): string | undefined {
  if (woorden.trim() === '') return 'Schrijf op waarom de inwoner het er niet mee eens is.';
  if (ontvangenOp > vandaag) return 'Deze dag moet nog komen. Vul de dag in waarop het bezwaar binnenkwam.';
  if (gepostOp !== undefined && gepostOp > ontvangenOp) {
    return 'De dag van het poststempel ligt na de dag van ontvangst.';
  }
  const sinds = beginVan(acts, tegen);
  if (sinds === undefined) {
    return tegen.soort === 'besluit'
      ? 'Dit besluit is er niet. Kies het besluit waar het bezwaar over gaat.'
      : 'Er is geen aanvraag waarop een besluit kan uitblijven.';
  }
  if (ontvangenOp < sinds) return `Het bezwaar kan niet van voor ${schrijfDatum(sinds)} zijn.`;
  const lopend = vouwBezwaren(acts).find((een) => isOpenBezwaar(een) && isZelfde(een.tegen, tegen));
  return lopend && `Hiertegen loopt al een bezwaar van ${schrijfDatum(lopend.ontvangenOp)}.`;
}

/** The day before which nobody can object: of the besluit, or of the aanvraag that waits for one. */
function beginVan(acts: readonly Act[], tegen: Tegen): Datum | undefined {
  const act = acts.find(({ soort, inhoud }) => {
    const over = inhoud as { readonly besluitId?: string; readonly aanvraagId?: string };
    return tegen.soort === 'besluit'
      ? soort === 'besluit-genomen' && over.besluitId === tegen.besluitId
      : soort === 'aanvraag-ontvangen' && over.aanvraagId === tegen.aanvraagId;
  });
  const dagen = act?.inhoud as { readonly op?: Datum; readonly ontvangenOp?: Datum } | undefined;
  return dagen && (dagen.op ?? dagen.ontvangenOp);
}

function isZelfde(een: Tegen, ander: Tegen): boolean {
  if (een.soort === 'besluit') return ander.soort === 'besluit' && een.besluitId === ander.besluitId;
  return ander.soort === 'uitblijven' && een.aanvraagId === ander.aanvraagId;
}

import { maakAct, nieuweTekst } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { schrijfDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { OnderzoekUitkomst } from '../basis/onderzoek-uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vouwBesluit } from './besluit.ts';

/** The ways in which an aanvraag comes in. */
export const WEGEN = ['formulier', 'brief', 'verslag-ondertekend', 'balie', 'mijn'] as const;
/** How an aanvraag came in. */
export type Weg = (typeof WEGEN)[number];

/** An aanvraag that may be decided on (Wmo 2.3.2 lid 9), with the frozen outcome of the onderzoek. */
export type AanvraagOntvangen = Act<
  'aanvraag-ontvangen',
  {
    readonly aanvraagId: string;
    readonly weg: Weg;
    readonly woorden: string;
    readonly ontvangenOp: Datum;
    readonly onderzoek: OnderzoekUitkomst;
  }
>;

/** A letter that came before the verslag and before the six weeks: kept and told (TW-2). */
export type AanvraagVroegOntvangen = Act<
  'aanvraag-vroeg-ontvangen',
  { readonly weg: Weg; readonly woorden: string; readonly ontvangenOp: Datum }
>;

/** The inwoner took the aanvraag back. */
export type AanvraagIngetrokken = Act<
  'aanvraag-ingetrokken',
  { readonly aanvraagId: string; readonly redenTekst: string }
>;

/** The aanvraag that stands. */
export type Aanvraag = {
  readonly aanvraagId: string;
  readonly weg: Weg;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly onderzoek: OnderzoekUitkomst;
};

/** What decides whether an aanvraag is possible yet; made by who knows the onderzoek. */
export type Poort = { readonly verslagVerzondenOp?: Datum | undefined; readonly onderzoekUiterlijk: Datum };

/** An aanvraag as it came in, with the outcome of the onderzoek as it stands. */
export type AanvraagOpdracht = {
  readonly zaakId: string;
  readonly weg: Weg;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly onderzoek: OnderzoekUitkomst;
};

/** The last aanvraag that was not withdrawn. */
export function vouwAanvraag(acts: readonly Act[]): Aanvraag | undefined {
  const ingetrokken = new Set(acts.filter(isIngetrokken).map(({ inhoud }) => inhoud.aanvraagId));
  return acts.filter(isOntvangen).findLast(({ inhoud }) => !ingetrokken.has(inhoud.aanvraagId))?.inhoud;
}

/** Whether an aanvraag received on this day may be decided on (TW-1). */
export function isAanvraagMogelijk(poort: Poort, ontvangenOp: Datum): boolean {
  return poort.verslagVerzondenOp !== undefined || ontvangenOp > poort.onderzoekUiterlijk;
}

/** Receives an aanvraag; one that comes too early is kept as an early letter (TW-1, TW-2). */
export function ontvangAanvraag(
  acts: readonly Act[],
  opdracht: AanvraagOpdracht & { readonly poort: Poort },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const staat = vouwAanvraag(acts);
  const besluit = vouwBesluit(acts);
  if (staat !== undefined && besluit?.genomen === undefined) {
    return geweigerd(
      'TW-8',
      `Er ligt al een aanvraag, van ${schrijfDatum(staat.ontvangenOp)}. Daar volgt eerst een besluit op.`,
    );
  }
  const { weg, ontvangenOp, onderzoek, zaakId } = opdracht;
  const woorden = aanleiding.nieuwId();
  const teksten = [nieuweTekst(woorden, opdracht.woorden)];
  const kern = { weg, woorden, ontvangenOp };
  if (!isAanvraagMogelijk(opdracht.poort, ontvangenOp)) {
    return gelukt({
      acts: [maakAct('aanvraag-vroeg-ontvangen', { zaakId, inhoud: kern }, aanleiding)],
      teksten,
    });
  }
  const inhoud = { aanvraagId: aanleiding.actId, ...kern, onderzoek };
  return gelukt({ acts: [maakAct('aanvraag-ontvangen', { zaakId, inhoud }, aanleiding)], teksten });
}

/** Withdraws the aanvraag; not after the besluit (TW-8). */
export function trekAanvraagIn(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const staat = vouwAanvraag(acts);
  if (staat === undefined) return geweigerd('TW-8', 'Er ligt geen aanvraag die ingetrokken kan worden.');
  if (vouwBesluit(acts)?.genomen !== undefined) {
    return geweigerd('TW-8', 'Er is al een besluit genomen op deze aanvraag. Intrekken kan dan niet meer.');
  }
  const redenTekst = aanleiding.nieuwId();
  const inhoud = { aanvraagId: staat.aanvraagId, redenTekst };
  return gelukt({
    acts: [maakAct('aanvraag-ingetrokken', { zaakId: opdracht.zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(redenTekst, opdracht.reden)],
  });
}

function isOntvangen(a: Act): a is AanvraagOntvangen {
  return a.soort === 'aanvraag-ontvangen';
}

function isIngetrokken(a: Act): a is AanvraagIngetrokken {
  return a.soort === 'aanvraag-ingetrokken';
}

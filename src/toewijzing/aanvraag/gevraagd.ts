import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';

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

/** The last aanvraag that was not withdrawn. */
export function vouwAanvraag(acts: readonly Act[]): Aanvraag | undefined {
  const ingetrokken = new Set(acts.filter(isIngetrokken).map(({ inhoud }) => inhoud.aanvraagId));
  return acts.filter(isOntvangen).findLast(({ inhoud }) => !ingetrokken.has(inhoud.aanvraagId))?.inhoud;
}

function isOntvangen(a: Act): a is AanvraagOntvangen {
  return a.soort === 'aanvraag-ontvangen';
}

function isIngetrokken(a: Act): a is AanvraagIngetrokken {
  return a.soort === 'aanvraag-ingetrokken';
}

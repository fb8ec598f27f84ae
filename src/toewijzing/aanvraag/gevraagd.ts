import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';

/** The ways in which an aanvraag comes in. */
export const WEGEN = ['formulier', 'brief', 'verslag-ondertekend', 'balie', 'mijn'] as const;
/** How an aanvraag came in. */
export type Weg = (typeof WEGEN)[number];

export const ONDERTEKENINGEN = ['handtekening', 'elektronisch', 'ingelogd', 'geen'] as const;
/** How it shows that the aanvraag is the inwoner's own (Awb 4:2, 2:16). */
export type Ondertekening = (typeof ONDERTEKENINGEN)[number];

/** What came in: the words, the wished size and new facts since a refusal are text ids. */
type Ingekomen = {
  readonly weg: Weg;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly ondertekend?: Ondertekening | undefined;
  /** How much the inwoner wishes, in their own words (K07). */
  readonly gewenst?: string | undefined;
  /** What changed since an earlier refusal (Awb 4:6). */
  readonly nieuweFeiten?: string | undefined;
};

/** An aanvraag that may be decided on (Wmo 2.3.2 lid 9), with the frozen outcome of the onderzoek. */
export type AanvraagOntvangen = Act<
  'aanvraag-ontvangen',
  Ingekomen & {
    readonly aanvraagId: string;
    readonly onderzoek: OnderzoekUitkomst;
    /** The act of the early letter that was taken up (TW-14). */
    readonly vroegId?: string | undefined;
  }
>;

/** A letter that came before the verslag and before the six weeks: kept and told (TW-2). */
export type AanvraagVroegOntvangen = Act<
  'aanvraag-vroeg-ontvangen',
  Ingekomen & {
    /** The zaak that it began, when the one in which it came was closed (ZK-61): there it waits. */
    readonly nieuweZaakId?: string | undefined;
  }
>;

/** The inwoner does not want what the early letter asks any more; `tekst` in their words (TW-14). */
export type VroegeBriefVervallen = Act<
  'vroege-brief-vervallen',
  { readonly vroegId: string; readonly tekst: string }
>;

/** The inwoner took the aanvraag back; `isVrij` whether that was asked and was their own choice (TW-17). */
export type AanvraagIngetrokken = Act<
  'aanvraag-ingetrokken',
  { readonly aanvraagId: string; readonly redenTekst: string; readonly isVrij?: boolean | undefined }
>;

/** The aanvraag that stands. */
export type Aanvraag = AanvraagOntvangen['inhoud'];

/** An early letter that still waits. */
export type VroegeBrief = AanvraagVroegOntvangen['inhoud'] & { readonly vroegId: string };

/** The last aanvraag that was not withdrawn. */
export function vouwAanvraag(acts: readonly Act[]): Aanvraag | undefined {
  return vouwAanvragen(acts).at(-1);
}

/** Every aanvraag of a zaak that was not withdrawn, oldest first. */
export function vouwAanvragen(acts: readonly Act[]): readonly Aanvraag[] {
  const ingetrokken = new Set(acts.filter(isIngetrokken).map(({ inhoud }) => inhoud.aanvraagId));
  return acts
    .filter(isOntvangen)
    .map(({ inhoud }) => inhoud)
    .filter(({ aanvraagId }) => !ingetrokken.has(aanvraagId));
}

/** The early letter that still waits: not taken up, not dropped, and no aanvraag came after it (TW-14). */
export function vouwVroegeBrief(acts: readonly Act[]): VroegeBrief | undefined {
  const plaats = acts.findLastIndex((act) => isVroeg(act) && act.inhoud.nieuweZaakId === undefined);
  const brief = acts[plaats];
  if (brief === undefined || !isVroeg(brief)) return undefined;
  const isAf = acts
    .slice(plaats + 1)
    .some((act) => isOntvangen(act) || act.soort === 'vroege-brief-vervallen');
  return isAf ? undefined : { ...brief.inhoud, vroegId: brief.id };
}

function isOntvangen(a: Act): a is AanvraagOntvangen {
  return a.soort === 'aanvraag-ontvangen';
}

function isIngetrokken(a: Act): a is AanvraagIngetrokken {
  return a.soort === 'aanvraag-ingetrokken';
}

function isVroeg(a: Act): a is AanvraagVroegOntvangen {
  return a.soort === 'aanvraag-vroeg-ontvangen';
}

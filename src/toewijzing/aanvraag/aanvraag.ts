import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { vouwBesluit } from '../besluit/besluiten.ts';
import { vouwAanvraag } from './gevraagd.ts';
import type { Weg } from './gevraagd.ts';

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

/**
 * Whether an aanvraag received on this day may be decided on: from the day of the verslag, or after the six weeks
 * (TW-1). A letter from before the verslag stays early, also when it is written down after it (TW-2).
 */
export function isAanvraagMogelijk(
  { verslagVerzondenOp, onderzoekUiterlijk }: Poort,
  ontvangenOp: Datum,
): boolean {
  const isNaVerslag = verslagVerzondenOp !== undefined && ontvangenOp >= verslagVerzondenOp;
  return isNaVerslag || ontvangenOp > onderzoekUiterlijk;
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

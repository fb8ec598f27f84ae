import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { plusDagen, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { vouwBesluit } from '../besluit/besluiten.ts';
import { vouwAanvraag, vouwVroegeBrief } from './gevraagd.ts';
import type { Aanvraag, Ondertekening, Weg } from './gevraagd.ts';

/** What decides whether an aanvraag is possible yet; made by who knows the onderzoek. */
export type Poort = { readonly verslagVerzondenOp?: Datum | undefined; readonly onderzoekUiterlijk: Datum };

/** An aanvraag as it came in, with the outcome of the onderzoek as it stands. */
export type AanvraagOpdracht = {
  readonly zaakId: string;
  readonly weg: Weg;
  readonly woorden: string;
  readonly ontvangenOp: Datum;
  readonly onderzoek: OnderzoekUitkomst;
  readonly ondertekend?: Ondertekening | undefined;
  /** How much the inwoner wishes, in their own words (K07). */
  readonly gewenst?: string | undefined;
  /** What changed since an earlier refusal (TW-21). */
  readonly nieuweFeiten?: string | undefined;
};

/**
 * Whether an aanvraag received on this day may be decided on: from the day of the verslag, or after the six weeks
 * (TW-1). A letter from before the verslag stays early, also when it is written down after it (TW-2).
 */
export function isAanvraagMogelijk(poort: Poort, ontvangenOp: Datum): boolean {
  return ontvangenOp >= eersteAanvraagdag(poort);
}

/** The first day on which an aanvraag may be made: of the verslag, or the day after the six weeks (TW-1). */
export function eersteAanvraagdag({ verslagVerzondenOp, onderzoekUiterlijk }: Poort): Datum {
  const naZesWeken = plusDagen(onderzoekUiterlijk, 1);
  return verslagVerzondenOp !== undefined && verslagVerzondenOp < naZesWeken
    ? verslagVerzondenOp
    : naZesWeken;
}

/** Receives an aanvraag; one that comes too early is kept as an early letter (TW-1, TW-2). */
export function ontvangAanvraag(
  acts: readonly Act[],
  opdracht: AanvraagOpdracht & { readonly poort: Poort },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const ligtEr = weigerTweede(acts);
  if (ligtEr !== undefined) return ligtEr;
  const { weg, ontvangenOp, onderzoek, zaakId, ondertekend } = opdracht;
  const teksten: NieuweTekst[] = [];
  const bewaar = (tekst: string | undefined) => {
    if (tekst === undefined || tekst.trim() === '') return undefined;
    const id = aanleiding.nieuwId();
    teksten.push(nieuweTekst(id, tekst));
    return id;
  };
  const woorden = aanleiding.nieuwId();
  teksten.push(nieuweTekst(woorden, opdracht.woorden));
  const gewenst = bewaar(opdracht.gewenst);
  const nieuweFeiten = bewaar(opdracht.nieuweFeiten);
  const kern = {
    weg,
    woorden,
    ontvangenOp,
    ...(ondertekend && { ondertekend }),
    ...(gewenst && { gewenst }),
    ...(nieuweFeiten && { nieuweFeiten }),
  };
  if (!isAanvraagMogelijk(opdracht.poort, ontvangenOp)) {
    return gelukt({
      acts: [maakAct('aanvraag-vroeg-ontvangen', { zaakId, inhoud: kern }, aanleiding)],
      teksten,
    });
  }
  const inhoud = { aanvraagId: aanleiding.actId, ...kern, onderzoek };
  return gelukt({ acts: [maakAct('aanvraag-ontvangen', { zaakId, inhoud }, aanleiding)], teksten });
}

/** What is needed to take up an early letter. */
export type BriefOpdracht = {
  readonly zaakId: string;
  readonly onderzoek: OnderzoekUitkomst;
  readonly poort: Poort;
  /** The day on which it is taken up. */
  readonly vandaag: Datum;
};

/**
 * Takes up the early letter as the aanvraag, as soon as an aanvraag is possible: it counts from the first day on which
 * it could, so that a letter that lay here costs the inwoner no time (TW-14).
 */
export function neemBriefOp(
  acts: readonly Act[],
  { zaakId, onderzoek, poort, vandaag }: BriefOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const brief = vouwVroegeBrief(acts);
  if (brief === undefined) return geweigerd('TW-14', 'Er ligt geen brief die nog wacht.');
  const ligtEr = weigerTweede(acts);
  if (ligtEr !== undefined) return ligtEr;
  const eerste = eersteAanvraagdag(poort);
  if (vandaag < eerste) {
    return geweigerd(
      'TW-14',
      `Deze brief wacht nog op het verslag, of op ${schrijfDatum(plusDagen(poort.onderzoekUiterlijk, 1))}.`,
    );
  }
  const { vroegId, ...kern } = brief;
  const ontvangenOp = brief.ontvangenOp > eerste ? brief.ontvangenOp : eerste;
  const inhoud = { ...kern, aanvraagId: aanleiding.actId, ontvangenOp, onderzoek, vroegId };
  return gelukt({ acts: [maakAct('aanvraag-ontvangen', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Drops the early letter, only because the inwoner says so, in their words (TW-14). */
export function laatBriefVervallen(
  acts: readonly Act[],
  { zaakId, woorden }: { readonly zaakId: string; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const brief = vouwVroegeBrief(acts);
  if (brief === undefined) return geweigerd('TW-14', 'Er ligt geen brief die nog wacht.');
  if (woorden.trim() === '') return geweigerd('TW-14', 'Schrijf op wat de inwoner zei.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { vroegId: brief.vroegId, tekst };
  return gelukt({
    acts: [maakAct('vroege-brief-vervallen', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden)],
  });
}

/** The words of somebody who withdraws, and whether it was asked and was their own choice. */
export type IntrekOpdracht = {
  readonly zaakId: string;
  readonly reden: string;
  readonly isVrij?: boolean | undefined;
};

/** Withdraws the aanvraag; not after the besluit (TW-8), and not when it was no free choice (TW-17). */
export function trekAanvraagIn(
  acts: readonly Act[],
  { zaakId, reden, isVrij }: IntrekOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const staat = vouwAanvraag(acts);
  if (staat === undefined) return geweigerd('TW-8', 'Er ligt geen aanvraag die ingetrokken kan worden.');
  if (vouwBesluit(acts)?.genomen !== undefined) {
    return geweigerd('TW-8', 'Er is al een besluit genomen op deze aanvraag. Intrekken kan dan niet meer.');
  }
  if (isVrij === false) {
    return geweigerd(
      'TW-17',
      'Intrekken kan alleen als de inwoner dat zelf wil. De aanvraag blijft dus staan, en er komt een besluit.',
    );
  }
  const redenTekst = aanleiding.nieuwId();
  const inhoud = { aanvraagId: staat.aanvraagId, redenTekst, ...(isVrij !== undefined && { isVrij }) };
  return gelukt({
    acts: [maakAct('aanvraag-ingetrokken', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(redenTekst, reden)],
  });
}

/** The aanvraag on which a besluit still has to come; refuses when there is none (TW-16). */
export function getLopende(acts: readonly Act[]): Uitkomst<Aanvraag> {
  const aanvraag = vouwAanvraag(acts);
  if (aanvraag === undefined || vouwBesluit(acts)?.genomen !== undefined) {
    return geweigerd('TW-16', 'Er ligt nu geen aanvraag waarop nog een besluit moet komen.');
  }
  return gelukt(aanvraag);
}

function weigerTweede(acts: readonly Act[]): Uitkomst<never> | undefined {
  const staat = vouwAanvraag(acts);
  if (staat === undefined || vouwBesluit(acts)?.genomen !== undefined) return undefined;
  return geweigerd(
    'TW-8',
    `Er ligt al een aanvraag, van ${schrijfDatum(staat.ontvangenOp)}. Daar volgt eerst een besluit op.`,
  );
}

import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';

export const TOESTEMMINGEN = ['mondeling', 'schriftelijk', 'grondslag-wet'] as const;
/** On what ground an adviser may know about the inwoner: they said yes, wrote yes, or a law allows it. */
export type Toestemming = (typeof TOESTEMMINGEN)[number];

/** An expert was asked something; `vraag` is a text id, `aan` a name or organisation. */
export type AdviesGevraagd = Act<
  'advies-gevraagd',
  {
    readonly adviesId: string;
    readonly vraag: string;
    readonly aan: string;
    readonly toestemming: { readonly hoe: Toestemming; readonly op: Datum };
    readonly gevraagdOp: Datum;
  }
>;

/** The answer of the expert, named as the law asks for it (Awb 3:8); `antwoord` is a text id. */
export type AdviesOntvangen = Act<
  'advies-ontvangen',
  {
    readonly adviesId: string;
    readonly adviseur: string;
    readonly ontvangenOp: Datum;
    readonly antwoord: string;
  }
>;

/** Advice as far as it is; without `antwoord` it is waited for. */
export type Advies = AdviesGevraagd['inhoud'] & Partial<Omit<AdviesOntvangen['inhoud'], 'adviesId'>>;

/** All advice that was asked in this zaak, oldest first. */
export function vouwAdviezen(acts: readonly Act[]): readonly Advies[] {
  const ontvangen = new Map(acts.filter(isOntvangen).map(({ inhoud }) => [inhoud.adviesId, inhoud]));
  return acts.filter(isGevraagd).map(({ inhoud }) => ({ ...inhoud, ...ontvangen.get(inhoud.adviesId) }));
}

/** A question to an expert; `op` is the day of the consent. */
export type AdviesOpdracht = {
  readonly zaakId: string;
  readonly vraag: string;
  readonly aan: string;
  readonly hoe: Toestemming;
  readonly op: Datum;
};

/** Asks an expert one question, with the inwoner's consent or a law; no clock waits for it (TW-23). */
export function vraagAdvies(
  { zaakId, vraag, aan, hoe, op }: AdviesOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const gevraagdOp = datumVanMoment(aanleiding.nu);
  if (vraag.trim() === '') return geweigerd('TW-23', 'Schrijf op wat de adviseur moet beantwoorden.');
  if (aan.trim() === '') return geweigerd('TW-23', 'Schrijf op aan wie je het advies vraagt.');
  if (op > gevraagdOp) {
    return geweigerd('TW-23', 'Vraag eerst of de inwoner het goed vindt, en dan het advies.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { adviesId: aanleiding.actId, vraag: tekst, aan, toestemming: { hoe, op }, gevraagdOp };
  return gelukt({
    acts: [maakAct('advies-gevraagd', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, vraag)],
  });
}

/** The answer of an expert to a question that was asked. */
export type AntwoordOpdracht = {
  readonly zaakId: string;
  readonly adviesId: string;
  readonly adviseur: string;
  readonly ontvangenOp: Datum;
  readonly antwoord: string;
};

/** Records the answer of an expert, with their name (TW-23, Awb 3:8). */
export function ontvangAdvies(
  acts: readonly Act[],
  { zaakId, adviesId, adviseur, ontvangenOp, antwoord }: AntwoordOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const advies = vouwAdviezen(acts).find((een) => een.adviesId === adviesId);
  if (advies === undefined) return geweigerd('TW-23', 'Dit advies is niet gevraagd.');
  if (advies.antwoord !== undefined) return geweigerd('TW-23', 'Dit advies is al binnen.');
  if (adviseur.trim() === '') return geweigerd('TW-23', 'Schrijf op wie het advies gaf.');
  if (antwoord.trim() === '') return geweigerd('TW-23', 'Schrijf op wat het advies is.');
  if (ontvangenOp < advies.gevraagdOp || ontvangenOp > datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-23', 'Kies een dag na de vraag, en niet later dan vandaag.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { adviesId, adviseur, ontvangenOp, antwoord: tekst };
  return gelukt({
    acts: [maakAct('advies-ontvangen', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, antwoord)],
  });
}

function isGevraagd(act: Act): act is AdviesGevraagd {
  return act.soort === 'advies-gevraagd';
}

function isOntvangen(act: Act): act is AdviesOntvangen {
  return act.soort === 'advies-ontvangen';
}

import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { HERHALINGEN, lopendHeronderzoek, toekenningen, vouwHeronderzoeken } from './heronderzoek.ts';
import type {
  Heronderzoek,
  HeronderzoekAanleiding,
  HeronderzoekUitkomst,
  Herhaling,
} from './heronderzoek.ts';

/** Begins a heronderzoek about help that was granted, with the reason (TW-120; Wmo 2.3.9); one at a time. */
export function beginHeronderzoek(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly besluitId: string;
    readonly aanleiding: HeronderzoekAanleiding;
    readonly reden: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, besluitId, reden } = opdracht;
  if (!toekenningen(acts).some((besluit) => besluit.besluitId === besluitId)) {
    return geweigerd('TW-120', 'Een heronderzoek gaat over hulp die is toegekend. Kies dat besluit.');
  }
  if (lopendHeronderzoek(acts) !== undefined) return geweigerd('TW-120', 'Er loopt al een heronderzoek.');
  if (reden.trim() === '') return geweigerd('TW-120', 'Schrijf op waarom je opnieuw gaat kijken.');
  const tekst = aanleiding.nieuwId();
  const inhoud = {
    heronderzoekId: aanleiding.actId,
    aanleiding: opdracht.aanleiding,
    reden: tekst,
    besluitId,
  };
  return gelukt({
    acts: [maakAct('heronderzoek-begonnen', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, reden.trim())],
  });
}

/** Records what the inwoner said about a change that is coming (TW-124; Awb 4:8). */
export function hoorBijHeronderzoek(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly heronderzoekId: string;
    readonly op: Datum;
    readonly woorden: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopend = getLopend(acts, opdracht.heronderzoekId);
  if (!lopend.gelukt) return lopend;
  const { zaakId, heronderzoekId, op, woorden } = opdracht;
  if (op > datumVanMoment(aanleiding.nu)) return geweigerd('TW-124', 'Deze dag moet nog komen.');
  if (woorden.trim() === '') return geweigerd('TW-124', 'Schrijf op wat de inwoner ervan vindt.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { heronderzoekId, besluitId: lopend.waarde.besluitId, op, woorden: tekst };
  return gelukt({
    acts: [maakAct('gehoord', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden.trim())],
  });
}

/** How a heronderzoek ends, and what was repeated in it. */
export type AfrondOpdracht = {
  readonly zaakId: string;
  readonly heronderzoekId: string;
  readonly uitkomst: HeronderzoekUitkomst;
  readonly toelichting: string;
  readonly herhaald: readonly Herhaling[];
};

/**
 * Ends a heronderzoek after a new gesprek in which everything of Wmo 2.3.2 lid 2 to 6 came back (TW-121). Help that
 * becomes different or ends asks for a new besluit first, never only for a changed toewijzing (TW-122, geval 60).
 */
export function rondHeronderzoekAf(
  acts: readonly Act[],
  opdracht: AfrondOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopend = getLopend(acts, opdracht.heronderzoekId);
  if (!lopend.gelukt) return lopend;
  const { zaakId, heronderzoekId, uitkomst, toelichting, herhaald } = opdracht;
  if (lopend.waarde.gesprokenOp.length === 0) {
    return geweigerd('TW-121', 'Er is na het begin nog geen gesprek gevoerd. Plan dat eerst.');
  }
  const vergeten = HERHALINGEN.filter((een) => !herhaald.includes(een)).map((een) => HERHAALWOORDEN[een]);
  if (vergeten.length > 0) {
    return geweigerd('TW-121', `Ook bij een heronderzoek hoort dit erbij: ${vergeten.join(', ')}.`);
  }
  if (toelichting.trim() === '') return geweigerd('TW-121', 'Schrijf op wat het heronderzoek opleverde.');
  if (uitkomst !== 'ongewijzigd' && nieuwBesluitVan(acts, lopend.waarde)?.genomen === undefined) {
    return geweigerd(
      'TW-122',
      'Er is nog geen nieuw besluit. De hulp anders maken of stoppen kan alleen met een besluit waartegen bezwaar kan.',
    );
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { heronderzoekId, uitkomst, tekst, herhaald };
  return gelukt({
    acts: [maakAct('heronderzoek-afgerond', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, toelichting.trim())],
  });
}

/** What has to come back in a heronderzoek, in Dutch words. */
export const HERHAALWOORDEN: Readonly<Record<Herhaling, string>> = {
  'persoonlijk-plan': 'de uitnodiging voor een eigen plan',
  clientondersteuning: 'het aanbod van cliëntondersteuning',
  onderdelen: 'de onderdelen a tot en met g',
  pgb: 'uitleg over een pgb',
};

/** The besluit that changes what a heronderzoek is about, as far as it is; undefined while there is none. */
export function nieuwBesluitVan(
  acts: readonly Act[],
  { besluitId }: Pick<Heronderzoek, 'besluitId'>,
): Besluit | undefined {
  return vouwBesluiten(acts).findLast(
    ({ grondslag, voorstel }) =>
      grondslag === 'herziening' &&
      (voorstel.herziening?.besluitId === besluitId || voorstel.vervangtBesluitId === besluitId),
  );
}

function getLopend(acts: readonly Act[], heronderzoekId: string): Uitkomst<Heronderzoek> {
  const gevonden = vouwHeronderzoeken(acts).find((een) => een.heronderzoekId === heronderzoekId);
  if (gevonden === undefined) return geweigerd('TW-120', 'Dit heronderzoek is er niet.');
  if (gevonden.afgerond !== undefined) return geweigerd('TW-120', 'Dit heronderzoek is al afgerond.');
  return gelukt(gevonden);
}

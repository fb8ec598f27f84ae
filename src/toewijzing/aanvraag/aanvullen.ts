import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, plusDagen, plusMaanden, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { berekenTermijn, getRegel, heeftLengte } from '../../termijnen/index.ts';
import { getLopende } from './aanvraag.ts';
import type { AanvullingGevraagd, AanvullingOntvangen } from './opschorting.ts';

/** The clock stands still while we wait, so the time to complete has an end that a mistyped year does not reach. */
const MEESTE_MAANDEN = 3;

/** What the inwoner is asked for, and until when. */
export type VraagOpdracht = { readonly zaakId: string; readonly wat: string; readonly uiterlijk: Datum };

/**
 * Invites the inwoner to complete the aanvraag, naming what is needed and a last day; from the next day the clock of
 * the besluit stands still (TW-15, Awb 4:4, 4:5 and 4:15).
 */
export function vraagAanvulling(
  acts: readonly Act[],
  { zaakId, wat, uiterlijk }: VraagOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const { aanvraagId } = lopende.waarde;
  const gevraagdOp = datumVanMoment(aanleiding.nu);
  if (wat.trim() === '') return geweigerd('TW-15', 'Schrijf op wat er nodig is voor het besluit.');
  if (uiterlijk <= gevraagdOp) {
    return geweigerd('TW-15', 'Geef de inwoner tijd: kies een dag die nog moet komen.');
  }
  if (uiterlijk > plusMaanden(gevraagdOp, MEESTE_MAANDEN)) {
    return geweigerd(
      'TW-15',
      'Kies een dag binnen drie maanden: zolang staat de termijn stil. Kijk of het jaartal klopt.',
    );
  }
  const open = vouwAanvulling(acts, aanvraagId);
  if (open !== undefined && open.stand === 'wacht' && gevraagdOp <= open.uiterlijk) {
    return geweigerd(
      'TW-15',
      `Er loopt al een vraag om aan te vullen, tot en met ${schrijfDatum(open.uiterlijk)}.`,
    );
  }
  const tekst = aanleiding.nieuwId();
  const inhoud: AanvullingGevraagd['inhoud'] = { aanvraagId, wat: tekst, gevraagdOp, uiterlijk };
  return gelukt({
    acts: [maakAct('aanvulling-gevraagd', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, wat)],
  });
}

/** What came in on which day, and whether the aanvraag is complete with it. */
export type OntvangOpdracht = {
  readonly zaakId: string;
  readonly ontvangenOp: Datum;
  readonly woorden?: string | undefined;
  readonly isVolledig: boolean;
};

/** Records what came in to complete the aanvraag; not before it was asked, nor a day that has yet to come (TW-15). */
export function ontvangAanvulling(
  acts: readonly Act[],
  { zaakId, ontvangenOp, woorden = '', isVolledig }: OntvangOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const { aanvraagId } = lopende.waarde;
  const gevraagd = vouwAanvulling(acts, aanvraagId);
  if (gevraagd === undefined) return geweigerd('TW-15', 'Er is niet gevraagd om iets aan te vullen.');
  if (ontvangenOp < gevraagd.gevraagdOp || ontvangenOp > datumVanMoment(aanleiding.nu)) {
    return geweigerd(
      'TW-15',
      `Kies een dag vanaf ${schrijfDatum(gevraagd.gevraagdOp)}, en niet later dan vandaag.`,
    );
  }
  const heeftWoorden = woorden.trim() !== '';
  const tekst = heeftWoorden ? aanleiding.nieuwId() : undefined;
  const inhoud = { aanvraagId, ontvangenOp, isVolledig, ...(tekst && { tekst }) };
  return gelukt({
    acts: [maakAct('aanvulling-ontvangen', { zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, woorden)],
  });
}

/** The last invitation to complete an aanvraag and what came of it. */
export type Aanvulling = AanvullingGevraagd['inhoud'] & {
  /** `ingestuurd`: the inwoner sent something on the own page, and nobody looked at it yet. */
  readonly stand: 'wacht' | 'ingestuurd' | 'onvolledig' | 'volledig';
  /** What came in, as a text id. */
  readonly tekst?: string | undefined;
  readonly ontvangenOp?: Datum | undefined;
};

/** The last invitation to complete this aanvraag and what came of it; undefined when nobody asked. */
export function vouwAanvulling(acts: readonly Act[], aanvraagId: string): Aanvulling | undefined {
  const gevraagd = acts.filter(isGevraagd).findLast(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  if (gevraagd === undefined) return undefined;
  const na = acts
    .slice(acts.indexOf(gevraagd) + 1)
    .filter(isAangevuld)
    .findLast(({ inhoud }) => inhoud.aanvraagId === aanvraagId);
  if (na === undefined) return { ...gevraagd.inhoud, stand: 'wacht' };
  const { isVolledig, ontvangenOp, tekst } = na.inhoud;
  const gekeken = na.door.soort === 'inwoner' ? 'ingestuurd' : 'onvolledig';
  return { ...gevraagd.inhoud, stand: isVolledig ? 'volledig' : gekeken, ontvangenOp, tekst };
}

/**
 * Until which day this aanvraag may be left out of treatment: within four weeks after the term to complete went by
 * unused, or after what came was not enough (D10, TW-20, Awb 4:5 lid 4). Refuses before that, and after it: then the
 * besluit is about the content.
 */
export function magBuitenBehandeling(
  acts: readonly Act[],
  { aanvraagId, vandaag }: { readonly aanvraagId: string; readonly vandaag: Datum },
): Uitkomst<Datum> {
  const aanvulling = vouwAanvulling(acts, aanvraagId);
  if (aanvulling === undefined) {
    return geweigerd('TW-20', 'Geef de inwoner eerst de kans om de aanvraag aan te vullen (Awb 4:5).');
  }
  const { stand, uiterlijk, ontvangenOp } = aanvulling;
  if (stand === 'volledig') {
    return geweigerd('TW-20', 'De aanvraag is aangevuld. Neem een besluit over de inhoud.');
  }
  if (stand === 'ingestuurd') {
    return geweigerd('TW-20', 'De inwoner stuurde iets in. Kijk eerst of de aanvraag nu compleet is.');
  }
  const voorbijOp = stand === 'onvolledig' && ontvangenOp !== undefined ? ontvangenOp : uiterlijk;
  if (stand === 'wacht' && vandaag <= uiterlijk) {
    return geweigerd('TW-20', `De inwoner heeft nog tot en met ${schrijfDatum(uiterlijk)} om aan te vullen.`);
  }
  const laatste = eindeBuitenBehandeling(voorbijOp);
  if (vandaag <= laatste) return gelukt(laatste);
  return geweigerd(
    'TW-20',
    `Buiten behandeling laten kon tot en met ${schrijfDatum(laatste)} (Awb 4:5 lid 4). Neem nu een besluit over de inhoud.`,
  );
}

/** Whether the term to complete went by and nothing came: then somebody has to choose. */
export function isAanvultermijnVoorbij(aanvulling: Aanvulling, vandaag: Datum): boolean {
  return aanvulling.stand === 'wacht' && vandaag >= plusDagen(aanvulling.uiterlijk, 1);
}

function eindeBuitenBehandeling(voorbijOp: Datum): Datum {
  const regel = getRegel('D10', voorbijOp);
  if (!heeftLengte(regel)) throw new RangeError('this term has no length');
  return berekenTermijn({ regel, start: voorbijOp }).einde;
}

function isGevraagd(act: Act): act is AanvullingGevraagd {
  return act.soort === 'aanvulling-gevraagd';
}

function isAangevuld(act: Act): act is AanvullingOntvangen {
  return act.soort === 'aanvulling-ontvangen';
}

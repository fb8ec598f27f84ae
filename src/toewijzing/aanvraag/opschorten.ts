import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment, plusJaren, plusMaanden, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getLopende } from './aanvraag.ts';
import { beslisUiterlijk } from './opschorting.ts';
import type { BeslistermijnOpgeschort, Opschortgrond, OpschortingBeeindigd } from './opschorting.ts';

/** A ground for which the clock stands still; on `tot` it runs again. */
export type OpschortOpdracht = {
  readonly zaakId: string;
  readonly grond: Opschortgrond;
  readonly van: Datum;
  readonly tot: Datum;
  readonly toelichting: string;
};

/**
 * Stops the clock of the besluit on a ground of Awb 4:15: written consent, delay by who applied, information from
 * abroad or force majeure. Needs the reason and a last day, and refuses when the term has passed already (TW-18).
 */
export function schortOp(
  acts: readonly Act[],
  { zaakId, grond, van, tot, toelichting }: OpschortOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const { aanvraagId, ontvangenOp } = lopende.waarde;
  const uiterlijk = beslisUiterlijk(acts, aanvraagId);
  if (toelichting.trim() === '') return geweigerd('TW-18', redenVraag[grond]);
  if (van < ontvangenOp || van > datumVanMoment(aanleiding.nu)) {
    return geweigerd(
      'TW-18',
      'De klok kan stilstaan vanaf een dag na de aanvraag, en niet later dan vandaag.',
    );
  }
  if (tot <= van) return geweigerd('TW-18', 'Kies een dag waarop de klok weer loopt, na de eerste dag.');
  if (tot > plusJaren(van, 1)) {
    return geweigerd('TW-18', 'Langer dan een jaar staat een termijn niet stil. Kijk of het jaartal klopt.');
  }
  if (van > uiterlijk) {
    return geweigerd(
      'TW-18',
      `De termijn voor het besluit liep tot en met ${schrijfDatum(uiterlijk)}. Stilzetten kan nu niet meer.`,
    );
  }
  const tekst = aanleiding.nieuwId();
  const inhoud: BeslistermijnOpgeschort['inhoud'] = {
    aanvraagId,
    opschortingId: aanleiding.actId,
    grond,
    van,
    tot,
    tekst,
  };
  return gelukt({
    acts: [maakAct('beslistermijn-opgeschort', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, toelichting)],
  });
}

const redenVraag: Readonly<Record<Opschortgrond, string>> = {
  toestemming: 'Schrijf op waar de inwoner het schriftelijk mee eens is, en waar dat staat.',
  'vertraging-aanvrager': 'Schrijf op waardoor de inwoner vertraging heeft.',
  buitenland: 'Schrijf op welke informatie uit het buitenland nodig is.',
  overmacht: 'Schrijf op wat er aan de hand is. De inwoner krijgt dit te lezen.',
};

/** Lets the clock run again before the last day of a suspension (TW-18). */
export function beeindigOpschorting(
  acts: readonly Act[],
  { zaakId, opschortingId, op }: { readonly zaakId: string } & OpschortingBeeindigd['inhoud'],
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopend = vouwOpschortingen(acts).find((een) => een.opschortingId === opschortingId);
  if (lopend === undefined || lopend.geeindigdOp !== undefined) {
    return geweigerd('TW-18', 'Deze stilstand is al voorbij.');
  }
  if (op < lopend.van || (lopend.tot !== undefined && op > lopend.tot)) {
    return geweigerd('TW-18', 'Kies een dag tussen het begin en het einde van de stilstand.');
  }
  const inhoud = { opschortingId, op };
  return gelukt({ acts: [maakAct('opschorting-beeindigd', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Tells that it takes longer, with a new day (Awb 4:14); the clock runs on and the red flag stays (TW-19). */
export function meldUitstel(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly nieuweDatum: Datum; readonly uitleg: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const lopende = getLopende(acts);
  if (!lopende.gelukt) return lopende;
  const { zaakId, nieuweDatum, uitleg } = opdracht;
  if (uitleg.trim() === '') return geweigerd('TW-19', 'Schrijf aan de inwoner waarom het langer duurt.');
  if (nieuweDatum <= datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-19', 'Noem een dag die nog moet komen, en niet te ver weg.');
  }
  if (nieuweDatum > plusMaanden(datumVanMoment(aanleiding.nu), 6)) {
    return geweigerd('TW-19', 'Noem een dag binnen zes maanden. Kijk of het jaartal klopt.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { aanvraagId: lopende.waarde.aanvraagId, nieuweDatum, tekst };
  return gelukt({
    acts: [maakAct('uitstel-gemeld', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, uitleg)],
  });
}

/** A suspension as it stands; `geeindigdOp` when it ended before its last day. */
export type Stilstand = BeslistermijnOpgeschort['inhoud'] & { readonly geeindigdOp?: Datum | undefined };

/** All suspensions beside completing, oldest first. */
export function vouwOpschortingen(acts: readonly Act[]): readonly Stilstand[] {
  const einden = acts.filter(isBeeindigd).map(({ inhoud }) => inhoud);
  return acts.filter(isOpgeschort).map(({ inhoud }) => ({
    ...inhoud,
    geeindigdOp: einden.find(({ opschortingId }) => opschortingId === inhoud.opschortingId)?.op,
  }));
}

function isOpgeschort(act: Act): act is BeslistermijnOpgeschort {
  return act.soort === 'beslistermijn-opgeschort';
}

function isBeeindigd(act: Act): act is OpschortingBeeindigd {
  return act.soort === 'opschorting-beeindigd';
}

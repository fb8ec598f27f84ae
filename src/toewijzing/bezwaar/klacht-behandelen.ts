import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { werkersVan } from './betrokken.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';
import type { Klacht, Klachtuitkomst, Klachtweg } from './klacht.ts';

type InKlacht = { readonly zaakId: string; readonly klachtId: string };

/** Writes down a klacht, from whoever tells it and however it came (TW-112). */
export function ontvangKlacht(
  opdracht: {
    readonly zaakId: string;
    readonly over: string;
    readonly ontvangenOp: Datum;
    readonly weg: Klachtweg;
    readonly overWieId?: string | undefined;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, over, ontvangenOp, weg, overWieId } = opdracht;
  if (over.trim() === '') return geweigerd('TW-112', 'Schrijf op waar de klacht over gaat.');
  if (ontvangenOp > datumVanMoment(aanleiding.nu)) return geweigerd('TW-112', 'Deze dag moet nog komen.');
  const vast = { klachtId: aanleiding.actId, ontvangenOp, weg, ...(overWieId && { overWieId }) };
  return metTekst('klacht-ontvangen', { zaakId, veld: 'over', woorden: over, inhoud: vast }, aanleiding);
}

/** Gives a klacht to somebody who had nothing to do with the zaak (TW-113; Awb 9:7). */
export function deelKlachtToe(
  acts: readonly Act[],
  opdracht: InKlacht & { readonly behandelaarId: string; readonly commissie: boolean },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const klacht = getOpen(acts, opdracht);
  if (!klacht.gelukt) return klacht;
  const { zaakId, klachtId, behandelaarId, commissie } = opdracht;
  const afstand = keurKlachtafstand(acts, klacht.waarde, behandelaarId);
  if (!afstand.gelukt) return afstand;
  const inhoud = { klachtId, behandelaarId, commissie };
  return gelukt({ acts: [maakAct('klacht-toegedeeld', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Whether somebody may handle this klacht: nobody it is about and nobody who worked on the zaak (TW-113). */
export function keurKlachtafstand(
  acts: readonly Act[],
  { overWieId }: Pick<Klacht, 'overWieId'>,
  medewerkerId: string,
): Uitkomst<string> {
  if (medewerkerId === overWieId) return geweigerd('TW-113', 'De klacht gaat over deze collega.');
  if (!werkersVan(acts).has(medewerkerId)) return gelukt(medewerkerId);
  const uitleg =
    'Deze collega werkte zelf aan de zaak. Een klacht behandelt iemand die er niets mee te maken had (Awb 9:7).';
  return geweigerd('TW-113', uitleg);
}

const MEESTE_WEKEN = 4;

/** Puts the answer off, once, by at most four weeks, before the last day (TW-114; Awb 9:11 lid 2). */
export function verdaagKlacht(
  acts: readonly Act[],
  opdracht: InKlacht & { readonly weken: number; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const klacht = getOpen(acts, opdracht);
  if (!klacht.gelukt) return klacht;
  const { zaakId, klachtId, weken, reden } = opdracht;
  if (klacht.waarde.verdaging !== undefined) return geweigerd('TW-114', 'Het antwoord is al verdaagd.');
  if (!Number.isInteger(weken) || weken < 1 || weken > MEESTE_WEKEN) {
    return geweigerd('TW-114', 'Verdagen kan met hele weken, hoogstens vier (Awb 9:11 lid 2).');
  }
  if (datumVanMoment(aanleiding.nu) > antwoordUiterlijk(klacht.waarde)) {
    return geweigerd('TW-114', 'De laatste dag om te antwoorden is voorbij. Verdagen kan nu niet meer.');
  }
  if (reden.trim() === '') return geweigerd('TW-114', 'Schrijf op waarom het antwoord later komt.');
  const inhoud = { klachtId, weken };
  return metTekst('klacht-verdaagd', { zaakId, veld: 'reden', woorden: reden, inhoud }, aanleiding);
}

/** Records that the inwoner was heard, or did not wish to be (TW-114; Awb 9:10). */
export function hoorKlacht(
  acts: readonly Act[],
  opdracht: InKlacht & { readonly op: Datum; readonly wil: boolean; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const klacht = getEigen(acts, opdracht, aanleiding);
  if (!klacht.gelukt) return klacht;
  const { zaakId, klachtId, op, wil, woorden } = opdracht;
  if (op > datumVanMoment(aanleiding.nu)) return geweigerd('TW-114', 'Deze dag moet nog komen.');
  if (woorden.trim() === '') return geweigerd('TW-114', 'Schrijf op wat er gezegd is.');
  const inhoud = { klachtId, op, wil };
  return metTekst('klacht-gehoord', { zaakId, veld: 'tekst', woorden, inhoud }, aanleiding);
}

/** Answers a klacht, by who handles it, after hearing unless the inwoner is satisfied (TW-114; Awb 9:12). */
export function handelKlachtAf(
  acts: readonly Act[],
  opdracht: InKlacht & { readonly uitkomst: Klachtuitkomst; readonly oordeel: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const klacht = getEigen(acts, opdracht, aanleiding);
  if (!klacht.gelukt) return klacht;
  const { zaakId, klachtId, uitkomst, oordeel } = opdracht;
  if (klacht.waarde.gehoord === undefined && uitkomst !== 'naar-tevredenheid') {
    return geweigerd('TW-114', 'Bied de inwoner eerst aan om te vertellen wat er gebeurde (Awb 9:10).');
  }
  if (oordeel.trim() === '') return geweigerd('TW-114', 'Schrijf op wat de uitkomst is, en waarom.');
  const inhoud = { klachtId, op: datumVanMoment(aanleiding.nu), uitkomst };
  return metTekst('klacht-afgehandeld', { zaakId, veld: 'oordeel', woorden: oordeel, inhoud }, aanleiding);
}

function getOpen(acts: readonly Act[], { klachtId }: InKlacht): Uitkomst<Klacht> {
  const klacht = vouwKlachten(acts).find((een) => een.klachtId === klachtId);
  if (klacht === undefined) return geweigerd('TW-112', 'Deze klacht is er niet.');
  if (klacht.afgehandeld !== undefined) return geweigerd('TW-112', 'Deze klacht is al afgehandeld.');
  return gelukt(klacht);
}

/** The klacht, for who handles it; a klacht that nobody handles yet has to be given to somebody first. */
function getEigen(acts: readonly Act[], opdracht: InKlacht, { door }: Aanleiding): Uitkomst<Klacht> {
  const klacht = getOpen(acts, opdracht);
  if (!klacht.gelukt) return klacht;
  const isEigen = door.soort === 'medewerker' && door.id === klacht.waarde.behandelaarId;
  return isEigen ? klacht : geweigerd('TW-113', 'Deze klacht is niet aan jou toegedeeld.');
}

type Daad = {
  readonly zaakId: string;
  readonly veld: string;
  readonly woorden: string;
  readonly inhoud: object;
};

function metTekst(
  soort: string,
  { zaakId, veld, woorden, inhoud }: Daad,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const id = aanleiding.nieuwId();
  return gelukt({
    acts: [maakAct(soort, { zaakId, inhoud: { ...inhoud, [veld]: id } }, aanleiding)],
    teksten: [nieuweTekst(id, woorden.trim())],
  });
}

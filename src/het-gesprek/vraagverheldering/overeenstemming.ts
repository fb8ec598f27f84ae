import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { findResultaatsoort } from '../../inrichting/index.ts';
import type { Instrument } from '../../inrichting/index.ts';
import { maakAct } from './keten.ts';
import { findResultaat } from './resultaat.ts';
import type {
  Resultaat,
  ResultaatAfgesproken,
  ResultaatOneens,
  ResultaatVervallen,
  ResultaatVoorgesteld,
} from './resultaat.ts';

/** What is needed to put a result into words, freely or as one of the kinds of the instrument. */
export type ResultaatOpdracht = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly resultaatsoort?: string | undefined;
};

/** Puts a result into words; refuses one without words (HG-6) and a kind the municipality does not have (HG-3). */
export function stelResultaatVoor(
  opdracht: ResultaatOpdracht,
  instrument: Instrument,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, resultaatsoort } = opdracht;
  if (opdracht.tekst.trim() === '')
    return geweigerd('HG-6', 'Er staat nog niets. Schrijf op wat er anders moet worden.');
  if (resultaatsoort !== undefined && findResultaatsoort(instrument, resultaatsoort) === undefined) {
    return geweigerd(
      'HG-3',
      'Dit soort resultaat kennen we in deze gemeente niet. Kies een ander of laat het leeg.',
    );
  }
  const id = aanleiding.actId;
  const inhoud = { resultaatId: id, resultaatsoort, tekst: id };
  return gelukt({
    acts: [maakAct<ResultaatVoorgesteld>('resultaat-voorgesteld', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(id, opdracht.tekst)],
  });
}

/**
 * Which result, and the act that stood last when one looked (`kop`), so that nobody agrees to what they did not see;
 * `gezien` are the acts one saw beside it.
 */
type Welk = {
  readonly zaakId: string;
  readonly resultaatId: string;
  readonly kop: string;
  readonly gezien?: readonly string[] | undefined;
};

/** Agrees on a result on a day, today or earlier, in the words of this version of its text (HG-6). */
export function spreekResultaatAf(
  acts: readonly Act[],
  opdracht: Welk & { readonly op: Datum; readonly tekstversie?: string | undefined },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, resultaatId, kop, op, tekstversie } = opdracht;
  const resultaat = getStaand(acts, opdracht, aanleiding);
  if ('gelukt' in resultaat) return resultaat;
  if (resultaat.staat.soort === 'afgesproken' && resultaat.kop === kop) return weigerAlAfgesproken();
  if (isLater(op, aanleiding)) return weigerLater();
  const inhoud = { resultaatId, op, tekstversie, naast: naastVan(resultaat, opdracht) };
  return gelukt({
    acts: [
      maakAct<ResultaatAfgesproken>('resultaat-afgesproken', inhoud, { zaakId, aanleiding, vervangt: kop }),
    ],
    teksten: [],
  });
}

/** Lets a result stand as not agreed yet, with the words of both; refuses when one of the two is missing (HG-7). */
export function noteerOneens(
  acts: readonly Act[],
  opdracht: Welk & { readonly woordenInwoner: string; readonly woordenGespreksvoerder: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, resultaatId, kop } = opdracht;
  const resultaat = getStaand(acts, opdracht, aanleiding);
  if ('gelukt' in resultaat) return resultaat;
  if (opdracht.woordenInwoner.trim() === '' || opdracht.woordenGespreksvoerder.trim() === '') {
    return geweigerd(
      'HG-7',
      'Schrijf van allebei op hoe zij het zien. Dan kunt u verder, ook als u het niet eens bent.',
    );
  }
  const [woordenInwoner, woordenGespreksvoerder] = [aanleiding.nieuwId(), aanleiding.nieuwId()];
  const naast = naastVan(resultaat, opdracht);
  const inhoud = { resultaatId, woordenInwoner, woordenGespreksvoerder, naast };
  return gelukt({
    acts: [maakAct<ResultaatOneens>('resultaat-oneens', inhoud, { zaakId, aanleiding, vervangt: kop })],
    teksten: [
      nieuweTekst(woordenInwoner, opdracht.woordenInwoner),
      nieuweTekst(woordenGespreksvoerder, opdracht.woordenGespreksvoerder),
    ],
  });
}

/** Words a standing result anew and agrees on it in those words, in one go: words never change after an agreement (HG-8). */
export function verwoordResultaatOpnieuw(
  acts: readonly Act[],
  opdracht: Welk & { readonly op: Datum; readonly tekst: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, resultaatId, kop, op, tekst } = opdracht;
  const resultaat = getStaand(acts, opdracht, aanleiding);
  if ('gelukt' in resultaat) return resultaat;
  if (tekst.trim() === '')
    return geweigerd('HG-8', 'Er staat nog niets. Schrijf op hoe u het nu samen zegt.');
  if (isLater(op, aanleiding)) return weigerLater();
  const tekstId = aanleiding.nieuwId();
  const naast = naastVan(resultaat, opdracht);
  const afgesproken = { resultaatId, op, tekstversie: tekstId, naast };
  const verwoord = { resultaatId, resultaatsoort: resultaat.resultaatsoort, tekst: tekstId };
  const id = aanleiding.nieuwId();
  return gelukt({
    acts: [
      maakAct<ResultaatVoorgesteld>('resultaat-voorgesteld', verwoord, {
        zaakId,
        aanleiding,
        id,
        vervangt: kop,
      }),
      maakAct<ResultaatAfgesproken>('resultaat-afgesproken', afgesproken, {
        zaakId,
        aanleiding,
        vervangt: id,
      }),
    ],
    teksten: [nieuweTekst(tekstId, tekst)],
  });
}

/** Lets a result fall for good; refuses without a reason once it was agreed or stood as not agreed (HG-8). */
export function laatResultaatVervallen(
  acts: readonly Act[],
  opdracht: Welk & { readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, resultaatId, kop } = opdracht;
  const resultaat = getStaand(acts, opdracht, aanleiding);
  if ('gelukt' in resultaat) return resultaat;
  if (resultaat.staat.soort !== 'voorgesteld' && opdracht.reden.trim() === '') {
    return geweigerd('HG-8', 'Schrijf in een paar woorden op waarom dit niet meer geldt.');
  }
  const inhoud = { resultaatId, reden: aanleiding.actId, naast: naastVan(resultaat, opdracht) };
  return gelukt({
    acts: [maakAct<ResultaatVervallen>('resultaat-vervallen', inhoud, { zaakId, aanleiding, vervangt: kop })],
    teksten: [nieuweTekst(aanleiding.actId, opdracht.reden)],
  });
}

function getStaand(
  acts: readonly Act[],
  { resultaatId, kop, gezien = [] }: Welk,
  { nagekomen }: Aanleiding,
): Resultaat | Geweigerd {
  const resultaat = findResultaat(acts, resultaatId);
  if (resultaat === undefined || resultaat.staat.soort === 'vervallen') {
    return geweigerd('HG-8', 'Dit resultaat geldt niet meer. Iemand heeft het intussen laten vervallen.');
  }
  const zagHet = resultaat.kop === kop && resultaat.naast.every((actId) => gezien.includes(actId));
  if (nagekomen === undefined && !zagHet) {
    return geweigerd('HG-5', 'Iemand anders heeft dit resultaat intussen aangepast. Kijk hoe het nu staat.');
  }
  return resultaat;
}

/** What was seen beside the act that is replaced falls with it. */
function naastVan({ naast }: Resultaat, { gezien = [] }: Welk): readonly string[] | undefined {
  const mee = naast.filter((actId) => gezien.includes(actId));
  return mee.length > 0 ? mee : undefined;
}

function isLater(op: Datum, aanleiding: Aanleiding): boolean {
  return op > datumVanMoment(aanleiding.nu);
}

function weigerLater(): Geweigerd {
  return geweigerd('HG-6', 'Deze dag moet nog komen. Vul de dag in waarop u dit samen afsprak.');
}

function weigerAlAfgesproken(): Geweigerd {
  return geweigerd('HG-6', 'Dit resultaat is al afgesproken.');
}

import type { Datum } from '../basis/datum.ts';
import { dagenTussen, getDatum, plusDagen, weekdag } from '../basis/datum.ts';
import type { GelijkgesteldeDag } from './gelijkgestelde-dagen.ts';

/** How a length of time is counted; `maandgrens` is the first day of a month, this day itself included. */
export type Eenheid = 'uren' | 'werkdagen' | 'dagen' | 'weken' | 'maanden' | 'jaren' | 'maandgrens';

const perJaar = new Map<number, ReadonlyMap<Datum, string>>();

/** The holidays of a year with their names, from 2014: Atw art. 3 lid 1 and Good Friday of lid 2 (TM-5). */
export function feestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const berekend = berekenFeestdagen(jaar);
  perJaar.set(jaar, berekend);
  return berekend;
}

/** Why a day is no ordinary day: 'een zaterdag', 'een zondag', a holiday or a day by decree; else undefined (TM-3). */
export function waaromVrij(datum: Datum, vrijeDagen: readonly GelijkgesteldeDag[]): string | undefined {
  const feestdag = feestdagen(Number(datum.slice(0, 4))).get(datum);
  if (feestdag) return feestdag;
  const dag = weekdag(datum);
  if (dag === 6) return 'een zaterdag';
  if (dag === 7) return 'een zondag';
  if (vrijeDagen.some((vrij) => vrij.datum === datum)) return 'een dag die met een feestdag gelijkstaat';
  return undefined;
}

/** Whether a day is a Saturday, a Sunday, a holiday or put on a par with one (TM-3, TM-5, TM-6). */
export function isVrijeDag(datum: Datum, vrijeDagen: readonly GelijkgesteldeDag[]): boolean {
  return waaromVrij(datum, vrijeDagen) !== undefined;
}

/** The day itself when it is an ordinary day, else the first ordinary day after it (TM-3, Atw art. 1 lid 1). */
export function verschuif(datum: Datum, vrijeDagen: readonly GelijkgesteldeDag[]): Datum {
  let dag = datum;
  while (isVrijeDag(dag, vrijeDagen)) dag = plusDagen(dag, 1);
  return dag;
}

/** The day on which a number of ordinary days after this day is full; this day itself does not count (TM-14). */
export function plusWerkdagen(datum: Datum, aantal: number, vrijeDagen: readonly GelijkgesteldeDag[]): Datum {
  let dag = datum;
  for (let over = aantal; over > 0; over -= 1) dag = verschuif(plusDagen(dag, 1), vrijeDagen);
  return dag;
}

/**
 * The last day of a term with this first day and this unshifted end: shifted to an ordinary day, and a term of three
 * days or more is stretched until it holds two ordinary days (TM-3, TM-4, Atw art. 1 and 2).
 */
export function laatsteDag(
  eersteDag: Datum,
  eindeOnverschoven: Datum,
  vrijeDagen: readonly GelijkgesteldeDag[],
): Datum {
  const verschoven = verschuif(eindeOnverschoven, vrijeDagen);
  if (dagenTussen(eersteDag, eindeOnverschoven) < 2) return verschoven;
  const tweede = plusWerkdagen(plusDagen(eersteDag, -1), 2, vrijeDagen);
  return tweede > verschoven ? tweede : verschoven;
}

/** Whether the Algemene termijnenwet covers a term of this length at all (TM-7, Atw art. 4). */
export function valtOnderAtw(lengte: number, eenheid: Eenheid): boolean {
  switch (eenheid) {
    case 'dagen':
      return lengte <= 90;
    case 'weken':
      return lengte <= 12;
    case 'maanden':
      return lengte <= 3;
    case 'uren':
    case 'werkdagen':
    case 'jaren':
    case 'maandgrens':
      return false;
  }
}

function berekenFeestdagen(jaar: number): ReadonlyMap<Datum, string> {
  const pasen = eerstePaasdag(jaar);
  const op27april = getDatum(`${jaar}-04-27`);
  const koningsdag = weekdag(op27april) === 7 ? plusDagen(op27april, -1) : op27april;
  return new Map([
    [getDatum(`${jaar}-01-01`), 'nieuwjaarsdag'],
    [plusDagen(pasen, -2), 'Goede Vrijdag'],
    [plusDagen(pasen, 1), 'tweede paasdag'],
    [koningsdag, 'Koningsdag'],
    [getDatum(`${jaar}-05-05`), 'Bevrijdingsdag'],
    [plusDagen(pasen, 39), 'Hemelvaartsdag'],
    [plusDagen(pasen, 50), 'tweede pinksterdag'],
    [getDatum(`${jaar}-12-25`), 'eerste kerstdag'],
    [getDatum(`${jaar}-12-26`), 'tweede kerstdag'],
  ]);
}

/** Easter Sunday by the rule of the Gregorian calendar: the Sunday after the ecclesiastical full moon of spring. */
function eerstePaasdag(jaar: number): Datum {
  const eeuw = Math.floor(jaar / 100);
  const maancyclus = jaar % 19;
  const epacta = (19 * maancyclus + eeuw - Math.floor(eeuw / 4) - Math.floor((8 * eeuw + 13) / 25) + 15) % 30;
  const teLaat = epacta === 29 || (epacta === 28 && maancyclus > 10);
  const volleMaan = plusDagen(getDatum(`${jaar}-03-21`), teLaat ? epacta - 1 : epacta);
  return plusDagen(volleMaan, 7 - (weekdag(volleMaan) % 7));
}

import { telwoordMet } from './telwoord.ts';

declare const merk: unique symbol;

/** A calendar day in the Netherlands (Europe/Amsterdam), written as 'YYYY-MM-DD', years 1000 to 9999. */
export type Datum = string & { readonly [merk]: 'Datum' };

/** Day of the week by ISO 8601: 1 is maandag, 7 is zondag. */
export type Weekdag = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const UUR_MS = 3_600_000;
const DAG_MS = 86_400_000;
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const TIJD = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const ISO = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const CIJFERS = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?([1-9]\d{3})$/;
const WOORDEN = /^(?:([a-z]+),? )?(\d{1,2}) ([a-z]+)\.? ([1-9]\d{3})$/;

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/**
 * Reads a day from '2026-11-02', '2-11-2026', '2 november 2026' or 'maandag 2 november 2026';
 * an impossible day, a year of two digits or a weekday that does not fit gives undefined.
 */
export function leesDatum(text: string): Datum | undefined {
  const netjes = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const iso = ISO.exec(netjes);
  if (iso) return uitDelen(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const cijfers = CIJFERS.exec(netjes);
  if (cijfers) return uitDelen(Number(cijfers[3]), Number(cijfers[2]), Number(cijfers[1]));
  const woorden = WOORDEN.exec(netjes);
  if (!woorden) return undefined;
  const datum = uitDelen(Number(woorden[4]), maandNummer(woorden[3] ?? ''), Number(woorden[2]));
  if (!datum || woorden[1] === undefined || woorden[1] === naamVanDag(datum)) return datum;
  return undefined;
}

/** Takes a day from text that is known to hold one, such as a stored value; throws on anything else. */
export function getDatum(text: string): Datum {
  const datum = leesDatum(text);
  if (!datum) throw new RangeError('not a date');
  return datum;
}

/** The day a number of days later, or earlier when negative. */
export function plusDagen(datum: Datum, dagen: number): Datum {
  return vanDagnummer(dagnummer(datum) + dagen);
}

/** The same day of the week a number of weeks later, or earlier when negative. */
export function plusWeken(datum: Datum, weken: number): Datum {
  return plusDagen(datum, weken * 7);
}

/** The same day of the month a number of months later; where that day does not exist, the last of the month. */
export function plusMaanden(datum: Datum, maanden: number): Datum {
  const van = delenVan(datum);
  const teller = van.jaar * 12 + van.maand - 1 + maanden;
  const jaar = Math.floor(teller / 12);
  const maand = teller - jaar * 12 + 1;
  return vanDagnummer(Date.UTC(jaar, maand - 1, Math.min(van.dag, dagenInMaand(jaar, maand))) / DAG_MS);
}

/** The same day a number of years later; 29 February becomes 28 February in an ordinary year. */
export function plusJaren(datum: Datum, jaren: number): Datum {
  return plusMaanden(datum, jaren * 12);
}

/** The number of days from the first day to the second; negative when the second is earlier. */
export function dagenTussen(van: Datum, tot: Datum): number {
  return dagnummer(tot) - dagnummer(van);
}

/** Sorts days from early to late; below zero when the first is the earlier one. */
export function vergelijkDatum(a: Datum, b: Datum): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day of the week, 1 for maandag to 7 for zondag. */
export function weekdag(datum: Datum): Weekdag {
  const rest = (dagnummer(datum) + 3) % 7;
  return (((rest + 7) % 7) + 1) as Weekdag;
}

/** Year, month (1 to 12) and day of the month of a day. */
export function delenVan(datum: Datum): {
  readonly jaar: number;
  readonly maand: number;
  readonly dag: number;
} {
  return {
    jaar: Number(datum.slice(0, 4)),
    maand: Number(datum.slice(5, 7)),
    dag: Number(datum.slice(8, 10)),
  };
}

/** The Dutch day on which an instant falls (ISO text with a zone, such as '2026-11-30T23:30:00Z'). */
export function datumVanMoment(moment: string): Datum {
  return opDeKlok(moment).slice(0, 10) as Datum;
}

/** The Dutch day and clock time of an instant, as 'YYYY-MM-DDTHH:MM' and more. */
function opDeKlok(moment: string): string {
  const ms = Date.parse(metZone(moment));
  if (Number.isNaN(ms)) throw new RangeError('not an instant');
  const uur = Math.floor(ms / UUR_MS);
  const verschil = verschilPerUur.get(uur) ?? onthoudVerschil(uur);
  return new Date(ms + verschil).toISOString();
}

/** The clock in Amsterdam changes on a whole hour in UTC, so within an hour the difference is the same. */
const verschilPerUur = new Map<number, number>();
const meesteUren = 10_000;

function onthoudVerschil(uur: number): number {
  if (verschilPerUur.size >= meesteUren) verschilPerUur.clear();
  const verschil = verschilMetUtc(uur * UUR_MS);
  verschilPerUur.set(uur, verschil);
  return verschil;
}

/**
 * The instant (ISO text in UTC) of a clock time 'HH:MM' in Amsterdam on a day; a time that the spring night
 * skips moves an hour on, a time that the autumn night has twice is the first one; refuses by throwing.
 */
export function momentVan(datum: Datum, tijd: string): string {
  if (!TIJD.test(tijd)) throw new RangeError('not a time of the form HH:MM');
  const gevraagd = Date.parse(`${datum}T${tijd}:00Z`);
  const eerste = gevraagd - verschilMetUtc(gevraagd - DAG_MS);
  const tweede = gevraagd - verschilMetUtc(gevraagd + DAG_MS);
  const past = inAmsterdam(eerste) === `${datum} ${tijd}` || inAmsterdam(tweede) !== `${datum} ${tijd}`;
  return new Date(past ? eerste : tweede).toISOString();
}

/** Reads a clock time from '9:30', '09:30', '9.30' or '9 uur' and gives 'HH:MM'; an impossible time gives undefined. */
export function leesTijd(text: string): string | undefined {
  const delen = /^(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:uur|u))?$/.exec(text.trim().toLowerCase());
  if (!delen) return undefined;
  const tijd = `${(delen[1] ?? '').padStart(2, '0')}:${delen[2] ?? '00'}`;
  return TIJD.test(tijd) ? tijd : undefined;
}

/** Writes the clock time in Amsterdam of an instant: '10:42'. */
export function schrijfTijd(moment: string): string {
  return opDeKlok(moment).slice(11, 16);
}

/** Writes an instant in full: 'maandag 28 december 2026 om 10:42'. */
export function schrijfMoment(moment: string): string {
  return `${schrijfDatum(datumVanMoment(moment))} om ${schrijfTijd(moment)}`;
}

/** Writes a day in full: 'maandag 28 december 2026'. */
export function schrijfDatum(datum: Datum): string {
  return `${naamVanDag(datum)} ${schrijfDatumKort(datum)}`;
}

/** Writes a day without its weekday: '28 december 2026'. */
export function schrijfDatumKort(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag} ${MAANDEN[maand - 1]} ${jaar}`;
}

/**
 * Says what a last day means today: 'vandaag', 'morgen', 'nog drie dagen', 'nog ruim twee weken',
 * or after it has passed 'een dag te laat', 'bijna drie weken te laat'.
 */
export function schrijfOver(datum: Datum, vandaag: Datum): string {
  const dagen = dagenTussen(vandaag, datum);
  if (dagen === 0) return 'vandaag';
  if (dagen === 1) return 'morgen';
  if (dagen === 2) return 'overmorgen';
  return dagen > 0 ? `nog ${schrijfDuur(vandaag, datum)}` : `${schrijfDuur(datum, vandaag)} te laat`;
}

function schrijfDuur(van: Datum, tot: Datum): string {
  const dagen = dagenTussen(van, tot);
  if (dagen === 7) return 'een week';
  if (dagen < 14) return telwoordMet(dagen, 'dag', 'dagen');
  if (dagen < 63) return afgerond(dagen / 7, 'week', 'weken');
  const maanden = maandenTussen(van, tot);
  return maanden < 12 ? afgerond(maanden, 'maand', 'maanden') : afgerond(maanden / 12, 'jaar', 'jaar');
}

function afgerond(aantal: number, enkelvoud: string, meervoud: string): string {
  const heel = Math.floor(aantal);
  if (aantal === heel) return telwoordMet(heel, enkelvoud, meervoud);
  if (aantal - heel < 0.5) return `ruim ${telwoordMet(heel, enkelvoud, meervoud)}`;
  return `bijna ${telwoordMet(heel + 1, enkelvoud, meervoud)}`;
}

function maandenTussen(van: Datum, tot: Datum): number {
  const a = delenVan(van);
  const b = delenVan(tot);
  const geteld = (b.jaar - a.jaar) * 12 + b.maand - a.maand;
  const hele = plusMaanden(van, geteld) > tot ? geteld - 1 : geteld;
  return hele + dagenTussen(plusMaanden(van, hele), tot) / 31;
}

function naamVanDag(datum: Datum): string {
  return DAGEN[weekdag(datum) - 1] ?? '';
}

function maandNummer(naam: string): number {
  if (naam === 'mrt') return 3;
  const gevonden = MAANDEN.findIndex(
    (maand) => maand === naam || (naam.length >= 3 && maand.startsWith(naam)),
  );
  return gevonden + 1;
}

function uitDelen(jaar: number, maand: number, dag: number): Datum | undefined {
  if (maand < 1 || maand > 12 || dag < 1 || dag > dagenInMaand(jaar, maand)) return undefined;
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Datum;
}

function dagenInMaand(jaar: number, maand: number): number {
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

function dagnummer(datum: Datum): number {
  const { jaar, maand, dag } = delenVan(datum);
  return Date.UTC(jaar, maand - 1, dag) / DAG_MS;
}

/** Writing a day takes longer than anything else that is done with one, and the same days come back. */
const geschreven = new Map<number, Datum>();
const meesteDagen = 20_000;

function vanDagnummer(nummer: number): Datum {
  const bekend = geschreven.get(nummer);
  if (bekend !== undefined) return bekend;
  const datum = new Date(nummer * DAG_MS).toISOString().slice(0, 10);
  if (!ISO.test(datum)) throw new RangeError('a date must lie between the years 1000 and 9999');
  if (geschreven.size >= meesteDagen) geschreven.clear();
  geschreven.set(nummer, datum as Datum);
  return datum as Datum;
}

/** Wall clock in Amsterdam as 'YYYY-MM-DD HH:MM': the Swedish notation is the ISO one. */
function inAmsterdam(ms: number): string {
  return amsterdam.format(ms);
}

function verschilMetUtc(ms: number): number {
  const hele = Math.floor(ms / 60_000) * 60_000;
  return Date.parse(`${inAmsterdam(hele).replace(' ', 'T')}:00Z`) - hele;
}

function metZone(moment: string): string {
  if (!/(?:z|[+-]\d{2}:\d{2})$/i.test(moment)) throw new RangeError('an instant needs a time zone');
  return moment;
}

import { schrijfDatumKort } from '../../basis/datum.ts';
import type { Product } from '../../inrichting/index.ts';
import type { Besluit } from './besluiten.ts';
import type { BesluitUitkomst, Eindreden, Grondslag } from './besluitinhoud.ts';
import { schrijfHoeveelheid } from './hoeveelheid.ts';
import type { Hulpstand } from './tijdelijk.ts';

const uitkomsten: Readonly<Record<BesluitUitkomst, string>> = {
  toegekend: 'Toekennen',
  'deels-toegekend': 'Voor een deel toekennen',
  afgewezen: 'Afwijzen',
  'buiten-behandeling': 'Buiten behandeling laten',
  beeindigd: 'Stoppen',
};

/** What a besluit comes down to, in a word. */
export function uitkomstWoord(uitkomst: BesluitUitkomst): string {
  return uitkomsten[uitkomst];
}

const grondslagen: Readonly<Record<Grondslag, string>> = {
  aanvraag: 'op de aanvraag',
  spoed: 'met spoed, tijdelijk (Wmo 2.3.3)',
  herziening: 'om een eerder besluit te wijzigen (Wmo 2.3.10)',
  ambtshalve: 'over tijdelijke hulp die loopt',
};

/** What a besluit answers, in words. */
export function grondslagWoord(grondslag: Grondslag): string {
  return grondslagen[grondslag];
}

const toetsingen: Readonly<Record<Besluit['toetsing'], string>> = {
  'niet-nodig': 'niet nodig',
  open: 'wacht op een collega',
  akkoord: 'akkoord van een collega',
  teruggestuurd: 'teruggestuurd door een collega',
};

/** How the peer check stands, in words. */
export function toetsingWoord(toetsing: Besluit['toetsing']): string {
  return toetsingen[toetsing];
}

const eindredenen: Readonly<Record<Eindreden, string>> = {
  'niet-meer-nodig': 'De hulp is niet meer nodig',
  'niet-meer-passend': 'Deze hulp helpt niet genoeg meer',
  'andere-oplossing': 'Er is een andere oplossing die werkt',
  'traject-niet-gestart': 'Het traject is niet begonnen',
};

/** Why help stops, in words. */
export function eindredenWoord(reden: Eindreden): string {
  return eindredenen[reden];
}

const hulpstanden: Readonly<Record<Hulpstand, string>> = {
  straks: 'begint nog',
  loopt: 'loopt',
  'loopt-af': 'loopt bijna af. Er is een nieuw besluit nodig.',
  'wacht-op-besluit':
    'de laatste dag is voorbij en er is nog geen besluit. De hulp gaat door tot iemand besluit.',
  overgenomen: 'overgenomen door een later besluit',
  beeindigd: 'gestopt door een later besluit',
};

/** How temporary help stands, in words. */
export function hulpstandWoord(stand: Hulpstand): string {
  return hulpstanden[stand];
}

/** What is granted, how much and when, in one line; 'niets' when nothing is. */
export function schrijfWat(
  producten: readonly Product[],
  voorstel: Pick<
    Besluit['voorstel'],
    'product' | 'uren' | 'bedrag' | 'aantal' | 'frequentie' | 'van' | 'tot' | 'uitkomst'
  >,
): string {
  const { product, van, tot, uitkomst } = voorstel;
  if (uitkomst === 'beeindigd')
    return van === undefined ? 'niets meer' : `niets meer vanaf ${schrijfDatumKort(van)}`;
  if (product === undefined || uitkomst === 'afgewezen' || uitkomst === 'buiten-behandeling') return 'niets';
  const gekozen = producten.find(({ id }) => id === product);
  const begin = van === undefined ? '' : `, vanaf ${schrijfDatumKort(van)}`;
  const eind = tot === undefined ? '' : ` tot en met ${schrijfDatumKort(tot)}`;
  return `${gekozen?.naam ?? product}: ${schrijfHoeveelheid(voorstel, gekozen?.eenheid)}${begin}${eind}`;
}

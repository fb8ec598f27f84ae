import { perWeek, schrijfFrequentie, schrijfGetal } from '../../basis/frequentie.ts';
import type { Frequentie } from '../../basis/frequentie.ts';
import type { Datum } from '../../basis/datum.ts';
import { normenOp } from '../../inrichting/index.ts';
import type { Norm, Product } from '../../inrichting/index.ts';
import type { Besluitinhoud, Normgebruik } from './besluitinhoud.ts';
import type { Besluitkader, Besluitvoorstel, Tekort } from './voorstel.ts';

type Omvang = Pick<Besluitinhoud, 'uren' | 'bedrag' | 'aantal' | 'frequentie'>;
type Eenheid = Product['eenheid'];

const EEN_MINUUT = 1 / 60;

/** Under which of the three amounts a product is counted. */
export function maatVan(eenheid: Eenheid): 'uren' | 'bedrag' | 'aantal' {
  switch (eenheid) {
    case 'uren-per-week':
    case 'dagdelen-per-week':
      return 'uren';
    case 'euro':
      return 'bedrag';
    case 'stuk':
      return 'aantal';
  }
}

/** Whether what is granted can be measured, in the unit of a product of this municipality (TW-6, TW-30, TW-31). */
export function keurHoeveelheid(voorstel: Besluitvoorstel, { producten }: Besluitkader): readonly Tekort[] {
  const gekozen = producten.find(({ id }) => id === voorstel.product);
  if (voorstel.product === undefined) return [tekort('product', 'TW-6', 'Kies wat er wordt toegekend.')];
  if (gekozen === undefined)
    return [
      tekort(
        'product',
        'TW-30',
        'Dit product staat niet in het profiel van de gemeente. Kies er een dat er wel in staat.',
      ),
    ];
  return [...keurEenheid(voorstel, gekozen), ...keurMaat(voorstel, gekozen)];
}

function keurEenheid(voorstel: Besluitvoorstel, { naam, eenheid }: Product): readonly Tekort[] {
  const maat = maatVan(eenheid);
  const andere = (['uren', 'bedrag', 'aantal'] as const).filter(
    (een) => een !== maat && voorstel[een] !== undefined,
  );
  if (andere.length > 0)
    return [
      tekort('omvang', 'TW-30', `${naam} gaat in ${eenheidWoord(eenheid)}. Vul de hoeveelheid daarin in.`),
    ];
  if (maat === 'uren' && voorstel.frequentie === 'eenmalig')
    return [
      tekort(
        'frequentie',
        'TW-31',
        `Zeg per week, vier weken, maand of jaar hoeveel ${eenheidWoord(eenheid)} het zijn.`,
      ),
    ];
  return [];
}

function keurMaat(voorstel: Besluitvoorstel, { eenheid }: Product): readonly Tekort[] {
  const maat = maatVan(eenheid);
  const omvang = voorstel[maat];
  if (omvang !== undefined && omvang <= 0)
    return [tekort('omvang', 'TW-6', 'Vul een hoeveelheid in die meer is dan nul.')];
  if (omvang !== undefined || voorstel.leveringsplan?.trim()) return [];
  return [
    tekort(
      'omvang',
      'TW-31',
      'Zeg meetbaar hoeveel: uren met hun frequentie, een aantal of een bedrag, of een leveringsplan dat bij het besluit hoort. Alleen een resultaat, zoals een schoon huis, is niet genoeg (Centrale Raad van Beroep, 8 oktober 2018).',
    ),
  ];
}

/** The norms from which the maker of this besluit can start, on this day (TW-32). */
export function normenVoor(
  { product }: Pick<Besluitvoorstel, 'product'>,
  { normen }: Besluitkader,
  op: Datum,
): readonly Norm[] {
  return normenOp(normen, { product, op });
}

/** The norm that was the starting point; undefined when there is none, or more than one and none was chosen (TW-32). */
export function normBij(voorstel: Besluitvoorstel, kader: Besluitkader, op: Datum): Norm | undefined {
  const normen = normenVoor(voorstel, kader, op);
  if (voorstel.normId === undefined) return normen.length === 1 ? normen[0] : undefined;
  return normen.find(({ id }) => id === voorstel.normId);
}

/** Whether the hours follow the norm, or say why they do not (TW-32). */
export function keurNorm(voorstel: Besluitvoorstel, kader: Besluitkader, op: Datum): readonly Tekort[] {
  const normen = normenVoor(voorstel, kader, op);
  const norm = normBij(voorstel, kader, op);
  if (normen.length > 0 && norm === undefined)
    return [tekort('normId', 'TW-32', 'Kies van welke norm je uitging.')];
  if (norm === undefined || !isAfwijkend(voorstel, norm) || voorstel.normafwijking?.trim()) return [];
  return [
    tekort(
      'normafwijking',
      'TW-32',
      `De norm is ${schrijfNorm(norm)}. Schrijf waarom het hier ${meerOfMinder(voorstel, norm)} is.`,
    ),
  ];
}

/** The norm as it is kept with the besluit; `afwijking` is the text id of the reason. */
export function normgebruikVan(norm: Norm, afwijking: string | undefined): Normgebruik {
  return { normId: norm.id, omvang: norm.omvang, frequentie: norm.frequentie, afwijking };
}

/** A norm in words: 108 uur per jaar. */
export function schrijfNorm({ omvang, frequentie }: Pick<Normgebruik, 'omvang' | 'frequentie'>): string {
  return `${schrijfGetal(omvang)} uur ${schrijfFrequentie(frequentie)}`;
}

/** Hours or parts of a day in a week; undefined when the besluit gives none. */
export function urenPerWeek({ uren, frequentie = 'per-week' }: Omvang): number | undefined {
  return uren === undefined ? undefined : perWeek(uren, frequentie);
}

/** How much somebody gets, in words for a page or a letter: 3 uur per week, 1 stuk, 1450 euro. */
export function schrijfHoeveelheid(omvang: Omvang, eenheid: Eenheid | undefined): string {
  const { uren, bedrag, aantal, frequentie } = omvang;
  const per = (standaard: Frequentie) => {
    const gekozen = frequentie ?? standaard;
    return gekozen === 'eenmalig' ? '' : ` ${schrijfFrequentie(gekozen)}`;
  };
  if (uren !== undefined) return `${schrijfGetal(uren)} ${urenWoord(uren, eenheid)}${per('per-week')}`;
  if (bedrag !== undefined) return `${bedrag} euro${per('eenmalig')}`;
  if (aantal !== undefined) return `${aantal} ${aantal === 1 ? 'stuk' : 'stuks'}${per('eenmalig')}`;
  return 'zoals in het leveringsplan';
}

function urenWoord(uren: number, eenheid: Eenheid | undefined): string {
  if (eenheid !== 'dagdelen-per-week') return 'uur';
  return uren === 1 ? 'dagdeel' : 'dagdelen';
}

/** The unit of a product in words: uren, dagdelen, euro's, stuks. */
export function eenheidWoord(eenheid: Eenheid): string {
  const woorden: Readonly<Record<Eenheid, string>> = {
    'uren-per-week': 'uren',
    'dagdelen-per-week': 'dagdelen',
    euro: "euro's",
    stuk: 'stuks',
  };
  return woorden[eenheid];
}

function isAfwijkend(voorstel: Omvang, norm: Norm): boolean {
  const uren = urenPerWeek(voorstel);
  return uren !== undefined && Math.abs(uren - perWeek(norm.omvang, norm.frequentie)) > EEN_MINUUT;
}

function meerOfMinder(voorstel: Omvang, norm: Norm): string {
  return (urenPerWeek(voorstel) ?? 0) > perWeek(norm.omvang, norm.frequentie) ? 'meer' : 'minder';
}

function tekort(veld: string, regel: string, uitleg: string): Tekort {
  return { veld, regel, uitleg };
}

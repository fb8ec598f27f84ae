export const FREQUENTIES = ['per-week', 'per-4-weken', 'per-maand', 'per-jaar', 'eenmalig'] as const;
/** In what time an amount is given. */
export type Frequentie = (typeof FREQUENTIES)[number];

const keerPerJaar: Readonly<Record<Frequentie, number>> = {
  'per-week': 52,
  'per-4-weken': 13,
  'per-maand': 12,
  'per-jaar': 1,
  eenmalig: 52,
};

const woorden: Readonly<Record<Frequentie, string>> = {
  'per-week': 'per week',
  'per-4-weken': 'per vier weken',
  'per-maand': 'per maand',
  'per-jaar': 'per jaar',
  eenmalig: 'eenmalig',
};

/** The amount in a week of a year of 52 weeks; something given once counts whole, as the most it can be in a week. */
export function perWeek(omvang: number, frequentie: Frequentie): number {
  return (omvang * keerPerJaar[frequentie]) / 52;
}

/** The time of an amount in words: per week, per vier weken. */
export function schrijfFrequentie(frequentie: Frequentie): string {
  return woorden[frequentie];
}

/** A number as people write it: 2,5. */
export function schrijfGetal(getal: number): string {
  return String(Math.round(getal * 100) / 100).replace('.', ',');
}

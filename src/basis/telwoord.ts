const WOORDEN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const;

/** Writes a whole number as a Dutch word up to twenty ('zes'), above that in digits ('42'). */
export function telwoord(aantal: number): string {
  return WOORDEN[aantal] ?? String(aantal);
}

/** Writes a count with its noun: `telwoordMet(1, 'dag', 'dagen')` is 'een dag', with 3 it is 'drie dagen'. */
export function telwoordMet(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${telwoord(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

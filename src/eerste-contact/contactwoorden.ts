import type { Contactwens, Melding } from './melding.ts';

const WIJZEN = { bellen: 'gebeld worden', mailen: 'een mail', post: 'een brief', bezoek: 'bezoek' } as const;

/** How and when somebody wants to be reached: 'een mail, ’s middags'. */
export function schrijfContactwens({ wijze, wanneer }: Contactwens): string {
  return [WIJZEN[wijze], wanneer].filter(Boolean).join(', ');
}

/** Whether the person it is about knows of the melding that somebody else made; undefined for one's own (EC-8). */
export function schrijfWeetErvan({ namens, gemachtigd }: Melding): string | undefined {
  if (namens === 'zichzelf' || gemachtigd === undefined) return undefined;
  return gemachtigd ? 'Ja, en die vindt het goed' : 'Die kan het zelf niet meer overzien';
}

import type { Gesprekssoort, Plaats } from '../inrichting/index.ts';
import type { Vorm } from './contactmoment.ts';

/** What was filled in about how and where. */
export type Plekkeuze = { readonly vorm: Vorm; readonly loket: string; readonly plaats: string };

/** Where it is, as one line: at home unless said otherwise (PL-13), a place of the profile, or what was typed. */
export function bepaalPlaats(
  { vorm, loket, plaats }: Plekkeuze,
  plaatsen: readonly Plaats[],
  thuisadres: string | undefined,
): string {
  switch (vorm) {
    case 'telefoon':
    case 'beeldbellen':
      return '';
    case 'huisbezoek':
      return plaats || thuisadres || 'Bij de inwoner thuis';
    case 'loket': {
      const gekozen = plaatsen.find(({ id }) => id === loket);
      return gekozen === undefined ? plaats : schrijfPlaats(gekozen);
    }
    case 'elders':
      return plaats;
  }
}

/** A place of the profile as one line. */
export function schrijfPlaats({ naam, adres }: Plaats): string {
  return `${naam}, ${adres}`;
}

/** How a kind of gesprek is usually held; at home when nobody chose a kind (PL-13). */
export function gewoneVorm(soort: Pick<Gesprekssoort, 'vorm'> | undefined): Vorm {
  switch (soort?.vorm) {
    case 'telefoon':
      return 'telefoon';
    case 'balie':
      return 'loket';
    case 'locatie':
      return 'elders';
    case 'huisbezoek':
    case undefined:
      return 'huisbezoek';
  }
}

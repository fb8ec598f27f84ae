import { delenVan } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Identiteitsbewijs, Ondertekening, Opschortgrond, Weg } from '../../toewijzing/index.ts';

/** How an aanvraag came in, in words for staff. */
export const WEGWOORDEN: Readonly<Record<Weg, string>> = {
  brief: 'Met een brief',
  'verslag-ondertekend': 'Op het teruggestuurde verslag (kruisje bij “Ik wil een besluit aanvragen”)',
  formulier: 'Met een formulier',
  balie: 'Aan het loket of aan de telefoon',
  mijn: 'Op de eigen pagina',
};

/** How it shows that the aanvraag is the inwoner's own. */
export const TEKENWOORDEN: Readonly<Record<Exclude<Ondertekening, 'ingelogd'>, string>> = {
  handtekening: 'Met een handtekening',
  elektronisch: 'Met een elektronisch teken, zoals een mail van het eigen adres',
  geen: 'Er staat geen handtekening op',
};

/** Why the clock stands still. */
export const GRONDWOORDEN: Readonly<Record<Opschortgrond, string>> = {
  toestemming: 'De inwoner stemde schriftelijk in met uitstel',
  'vertraging-aanvrager': 'De inwoner heeft vertraging',
  buitenland: 'We wachten op informatie uit het buitenland',
  overmacht: 'Overmacht',
};

/** Which document was seen. */
export const BEWIJSWOORDEN: Readonly<Record<Identiteitsbewijs, string>> = {
  paspoort: 'Paspoort',
  identiteitskaart: 'Identiteitskaart',
  rijbewijs: 'Rijbewijs',
  verblijfsdocument: 'Verblijfsdocument',
};

/** A day as one types it: 3-12-2026. */
export function inVeld(datum: Datum): string {
  const { jaar, maand, dag } = delenVan(datum);
  return `${dag}-${maand}-${jaar}`;
}

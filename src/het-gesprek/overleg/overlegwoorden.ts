import { schrijfDatum } from '../../basis/datum.ts';
import type { InwonerWeet, Overleg, Overleggrond, Overlegsoort } from './overleg.ts';

/** What kind of overleg, on a staff screen. */
export const SOORTWOORD: Readonly<Record<Overlegsoort, string>> = {
  collega: 'Een collega om raad gevraagd',
  casus: 'Casuïstiekoverleg met anderen',
};

/** On which ground something was shared, on a staff screen. */
export const GRONDWOORD: Readonly<Record<Overleggrond, string>> = {
  'zonder-naam': 'Zonder naam: niemand weet om wie het gaat',
  toestemming: 'De inwoner vond het goed',
  'nodig-voor-onderzoek': 'Het was nodig voor het onderzoek',
  veiligheid: 'Het ging om veiligheid',
};

/** What the inwoner knows of it, on a staff screen. */
export const WEETWOORD: Readonly<Record<InwonerWeet, string>> = {
  'was-erbij': 'De inwoner was erbij',
  uitgenodigd: 'De inwoner was uitgenodigd en kwam niet',
  verteld: 'De inwoner weet ervan',
  'nog-niet': 'De inwoner weet het nog niet',
};

const GROND_VOOR_INWONER: Readonly<Record<Overleggrond, string>> = {
  'zonder-naam': 'Uw naam is daarbij niet genoemd.',
  toestemming: 'U vond dat goed.',
  'nodig-voor-onderzoek': 'Dat was nodig om uw vraag goed te onderzoeken.',
  veiligheid: 'Dat was nodig voor de veiligheid.',
};

/** Who were there, each with their organisation. */
export function schrijfDeelnemers({ deelnemers }: Pick<Overleg, 'deelnemers'>): string {
  return deelnemers
    .map(({ naam, organisatie }) => (organisatie === '' ? naam : `${naam} (${organisatie})`))
    .join(', ');
}

/** An overleg as sentences to the inwoner: when, with whom, and on which ground (HG-118). */
export function schrijfVoorInwoner(overleg: Overleg): string {
  const { op, soort, grond } = overleg;
  const wat = soort === 'collega' ? 'vroegen we raad aan' : 'spraken we met';
  return `Op ${schrijfDatum(op)} ${wat} ${schrijfDeelnemers(overleg)}. ${GROND_VOOR_INWONER[grond]}`;
}

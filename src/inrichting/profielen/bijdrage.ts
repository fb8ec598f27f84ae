import { getDatum } from '../../basis/datum.ts';
import type { Bijdrageregeling, Tarief } from '../bijdrage.ts';

const bron =
  'Wmo 2015 art. 2.1.4a; bedrag zoals het CAK het bekendmaakte. Controleer het elk jaar op 1 januari.';

function tarief(bedrag: number, van: string, tot: string): Tarief {
  return { bedrag, geldigVan: getDatum(van), geldigTot: getDatum(tot), bron };
}

/** The flat amount of 2020 to 2026 and who does not pay (UB 3.8); a year that is not here is not known yet. */
export const BIJDRAGE: Bijdrageregeling = {
  tarieven: [
    tarief(1900, '2020-01-01', '2023-12-31'),
    tarief(2060, '2024-01-01', '2024-12-31'),
    tarief(2100, '2025-01-01', '2025-12-31'),
    tarief(2180, '2026-01-01', '2026-12-31'),
  ],
  vrijstellingen: [
    {
      id: 'rolstoel',
      naam: 'Voor een rolstoel betaalt niemand een bijdrage',
      artikel: 'Uitvoeringsbesluit Wmo 2015 art. 3.8',
      producten: ['rolstoel'],
    },
    vrijstelling('jonger-dan-18', 'De inwoner is jonger dan 18 jaar'),
    vrijstelling(
      'partner-onder-aow',
      'De inwoner heeft een partner en minstens een van beiden is jonger dan de AOW-leeftijd',
    ),
    vrijstelling('betaalt-al', 'De inwoner betaalt al een bijdrage voor de Wlz of voor beschermd wonen'),
    vrijstelling('opvang', 'De inwoner is deze maand twee of meer nachten in de opvang'),
    vrijstelling('veiligheid-kinderen', 'Het gaat om advies voor de veiligheid van kinderen'),
    vrijstelling('te-weinig-geld', 'De inwoner heeft te weinig geld om de bijdrage te betalen'),
    vrijstelling('samenhang', 'De bijdrage zou de hulp aan dit huishouden in gevaar brengen'),
  ],
};

function vrijstelling(id: string, naam: string) {
  return { id, naam, artikel: 'Uitvoeringsbesluit Wmo 2015 art. 3.8' };
}

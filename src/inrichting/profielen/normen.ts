import { getDatum } from '../../basis/datum.ts';
import type { Norm } from '../normen.ts';

/** A norm for full household help with its tasks; made up for the trial, a real municipality loads its own study. */
export const NORMEN: readonly Norm[] = [
  {
    id: 'huishouden-volledig-2026',
    naam: 'Volledige hulp bij het huishouden',
    product: 'hulp-bij-het-huishouden',
    omvang: 108,
    frequentie: 'per-jaar',
    taken: [
      { naam: 'Vloeren stofzuigen en dweilen', minuten: 40, keer: 1, per: 'per-week' },
      { naam: 'Badkamer en wc schoonmaken', minuten: 35, keer: 1, per: 'per-week' },
      { naam: 'Keuken schoonmaken', minuten: 25, keer: 1, per: 'per-week' },
      { naam: 'Stof afnemen', minuten: 15, keer: 1, per: 'per-week' },
      { naam: 'Bed verschonen', minuten: 30, keer: 1, per: 'per-4-weken' },
      { naam: 'Ramen aan de binnenkant', minuten: 55, keer: 2, per: 'per-jaar' },
    ],
    bron: 'Verzonnen norm voor de proef, niet uit een onderzoek. Laad hier het normenkader dat uw gemeente vaststelde.',
    geldigVan: getDatum('2026-01-01'),
  },
];

import type { Product } from '../mandaat.ts';

/** What the demo municipalities can grant to one person; a real municipality has its own list. */
export const PRODUCTEN: readonly Product[] = [
  {
    id: 'hulp-bij-het-huishouden',
    naam: 'Hulp bij het huishouden',
    eenheid: 'uren-per-week',
    vng: [1, 3, 4],
  },
  { id: 'begeleiding-thuis', naam: 'Begeleiding thuis', eenheid: 'uren-per-week', vng: [5, 8] },
  { id: 'dagbesteding', naam: 'Dagbesteding', eenheid: 'dagdelen-per-week', vng: [8] },
  { id: 'kortdurend-verblijf', naam: 'Kortdurend verblijf', eenheid: 'dagdelen-per-week', vng: [8] },
  {
    id: 'kleine-woningaanpassing',
    naam: 'Kleine woningaanpassing',
    eenheid: 'euro',
    vng: [2, 6],
    isWoningaanpassing: true,
  },
  { id: 'traplift', naam: 'Traplift', eenheid: 'stuk', vng: [2, 6], isWoningaanpassing: true },
  { id: 'rolstoel', naam: 'Rolstoel', eenheid: 'stuk', vng: [6] },
  { id: 'scootmobiel', naam: 'Scootmobiel', eenheid: 'stuk', vng: [7] },
  { id: 'vervoerspas', naam: 'Vervoerspas voor de regiotaxi', eenheid: 'stuk', vng: [7] },
];

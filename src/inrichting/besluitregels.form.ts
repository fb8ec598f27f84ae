import { z } from 'zod';
import { FREQUENTIES } from '../basis/frequentie.ts';
import { datum, heelGetal, id, keuze, lijst, object, tekst } from './profielvelden.form.ts';

const herhaald = keuze(FREQUENTIES).exclude(['eenmalig']);
const geldig = { geldigVan: datum, geldigTot: datum.optional(), bron: tekst('de bron') };
const zin = 'Vul de uren in als getal, bijvoorbeeld 108.';
const uren = z.number({ error: zin }).positive(zin).max(10_000, zin);

/** The norms for hours of a municipality, each with its source (TW-32). */
export const normen = lijst(
  object({
    ...geldig,
    id,
    naam: tekst('de naam van de norm'),
    product: id,
    omvang: uren,
    frequentie: herhaald,
    taken: lijst(
      object({
        naam: tekst('de naam van de taak'),
        minuten: heelGetal(1, 10_000),
        keer: heelGetal(1, 1000),
        per: herhaald,
      }),
      'taken',
    ),
  }),
  'normen',
);

/** The contribution in the costs of a municipality, as dated amounts in cents (TW-36). */
export const bijdrage = object({
  tarieven: lijst(object({ ...geldig, bedrag: heelGetal(0, 100_000) }), 'tarieven'),
  vrijstellingen: lijst(
    object({
      id,
      naam: tekst('de reden'),
      artikel: tekst('het artikel'),
      producten: lijst(id, 'producten').optional(),
    }),
    'vrijstellingen',
  ),
});

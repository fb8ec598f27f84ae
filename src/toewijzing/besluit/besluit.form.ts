import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { UITKOMSTEN } from './besluitinhoud.ts';

const meesteTekens = 20_000;

/** Free text as it was typed; refuses what cannot be kept. */
function vrijeTekst() {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', meesteTekens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

function getal(message: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): number | undefined => {
      const kaal = (text ?? '').trim().replace(',', '.');
      if (kaal === '') return undefined;
      const waarde = Number(kaal);
      if (Number.isFinite(waarde) && waarde >= 0 && waarde < 1_000_000) return waarde;
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

function dag(message: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): Datum | undefined => {
      if ((text ?? '').trim() === '') return undefined;
      const datum = leesDatum(text ?? '');
      if (datum !== undefined) return datum;
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The form in which a besluit is drafted. */
export const besluitForm = z.object({
  uitkomst: z.enum(UITKOMSTEN, { error: 'Kies wat het besluit is.' }),
  product: z
    .string()
    .optional()
    .transform((text) => (text === '' ? undefined : text)),
  uren: getal('Vul de uren of dagdelen in als getal, bijvoorbeeld 2,5.'),
  bedrag: getal('Vul het bedrag in als getal, bijvoorbeeld 500.'),
  aantal: getal('Vul het aantal in als getal, bijvoorbeeld 1.'),
  van: dag('Dit is geen dag die we kennen. Schrijf hem zo: 1-12-2026.'),
  tot: dag('Dit is geen dag die we kennen. Schrijf hem zo: 30-11-2027.'),
  motivering: vrijeTekst(),
});

/** The form of the peer check. */
export const toetsForm = z.object({
  akkoord: z.enum(['ja', 'nee'], { error: 'Kies of je akkoord bent.' }),
  opmerking: vrijeTekst(),
});

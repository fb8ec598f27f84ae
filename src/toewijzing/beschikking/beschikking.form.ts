import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { WIJZEN } from './beschikking.ts';

const meesteTekens = 2_000;

function dag(leeg: string) {
  return z
    .string()
    .optional()
    .transform((text, ctx): Datum => {
      const kaal = (text ?? '').trim();
      const datum = leesDatum(kaal);
      if (datum !== undefined) return datum;
      const message = kaal === '' ? leeg : 'Dit is geen dag die we kennen. Schrijf hem zo: 13-11-2026.';
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    });
}

/** The form in which a letter is made. */
export const opmaakForm = z.object({
  dag: dag('Vul in op welke dag de brief weggaat.'),
  toelichting: z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', meesteTekens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    }),
});

/** The form in which a letter is sent. */
export const verzendForm = z.object({
  beschikkingId: z.guid('Maak eerst de brief op. Daarna kan hij weg.'),
  wijze: z.enum(WIJZEN, { error: 'Kies hoe de inwoner de brief krijgt.' }),
  bekendOp: dag('Vul in op welke dag de brief is verstuurd of gegeven.'),
});

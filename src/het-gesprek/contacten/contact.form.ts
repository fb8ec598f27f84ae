import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { PAUZE_VAN } from './pauze.ts';

/** A gesprek that rests or goes on. */
export const pauzeForm = z.discriminatedUnion(
  'daad',
  [
    z.object({
      daad: z.literal('pauzeren'),
      pauzeVan: z.enum(PAUZE_VAN, { error: 'Kies wie de pauze wil.' }).default('inwoner'),
      pauzeTot: z
        .string()
        .default('')
        .transform((text, ctx) => {
          if (text.trim() === '') return undefined;
          const datum = leesDatum(text);
          if (datum !== undefined) return datum;
          ctx.addIssue({
            code: 'custom',
            message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.',
          });
          return z.NEVER;
        }),
      pauzeReden: z
        .string()
        .default('')
        .transform((text, ctx): string => {
          const schoon = maakSchoon(text, 1_000);
          if (schoon.gelukt) return schoon.tekst;
          ctx.addIssue({ code: 'custom', message: schoon.uitleg });
          return z.NEVER;
        }),
    }),
    z.object({ daad: z.literal('hervatten') }),
  ],
  { error: 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.' },
);

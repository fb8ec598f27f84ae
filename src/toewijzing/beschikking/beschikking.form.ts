import { z } from 'zod';
import { maakSchoon } from '../../basis/tekst.ts';
import { requiredDayField } from '../../platform/fields.ts';
import { WIJZEN } from './beschikking.ts';

const meesteTekens = 2_000;

/** The form in which a letter is made. */
export const opmaakForm = z.object({
  dag: requiredDayField({ missing: 'Vul in op welke dag de brief weggaat.', example: '13-11-2026' }),
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
  bekendOp: requiredDayField({
    missing: 'Vul in op welke dag de brief is verstuurd of gegeven.',
    example: '13-11-2026',
  }),
});

import { z } from 'zod';
import { maakSchoon } from '../../basis/tekst.ts';
import { BELANGEN } from './belang.ts';

const toelichting = z
  .string()
  .optional()
  .transform((text, ctx): string => {
    const schoon = maakSchoon(text ?? '', 5000);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });

const besluitId = z
  .string()
  .optional()
  .transform((text) => (text === undefined || text === '' ? undefined : text));

/** The form in which somebody tells of an own interest. */
export const belangForm = z.object({
  soort: z.enum(BELANGEN, { error: 'Kies wat voor belang het is.' }),
  toelichting,
});

/** The form in which a draft is handed over. */
export const voorlegForm = z.object({ besluitId, toelichting });

import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { BERICHTTERMIJNEN } from './termijnbericht.ts';

function tekst(hoogstens: number) {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

const dag = z
  .string()
  .optional()
  .transform((text, ctx): Datum => {
    const datum = leesDatum(text ?? '');
    if (datum !== undefined) return datum;
    const isLeeg = (text ?? '').trim() === '';
    ctx.addIssue({
      code: 'custom',
      message: isLeeg
        ? 'Vul in wanneer het wel lukt.'
        : 'Dit is geen dag die we kennen. Schrijf hem zo: 1-12-2026.',
    });
    return z.NEVER;
  });

const termijn = z.enum(BERICHTTERMIJNEN, { error: 'Kies over welke termijn het bericht gaat.' });
const wijze = z.enum(['mail', 'post'], { error: 'Kies hoe het bericht naar de inwoner gaat.' });

/** What a draft is made from: why it takes longer, and the new day. */
export const conceptForm = z.object({
  termijn,
  nieuweDatum: dag,
  wijze,
  waarom: tekst(5_000).refine(
    (text) => text.trim() !== '',
    'Schrijf op waarom het later wordt. De inwoner leest dit.',
  ),
});

/** The notice itself, as somebody read and changed it. */
export const berichtForm = conceptForm.extend({
  tekst: tekst(20_000).refine((text) => text.trim() !== '', 'Er staat nog niets in het bericht.'),
});

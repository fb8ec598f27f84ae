import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { SOORTEN } from './veiligheid.ts';

const OUD = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';

const jaNee = z
  .enum(['ja', 'nee'], { error: 'Kies ja of nee.' })
  .transform((antwoord) => antwoord === 'ja')
  .optional();

/** Something that is written down in the file about safety. */
export const veiligheidForm = z.object({
  soort: z.enum(SOORTEN, { error: 'Kies waar dit bij hoort.' }),
  op: z
    .string()
    .default('')
    .transform((text, ctx): Datum | undefined => {
      if (text.trim() === '') return undefined;
      const datum = leesDatum(text);
      if (datum !== undefined) return datum;
      ctx.addIssue({
        code: 'custom',
        message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.',
      });
      return z.NEVER;
    }),
  metWie: woorden(200),
  woorden: woorden(20_000),
  melden: jaNee,
  hulp: jaNee,
  vervangt: z
    .literal('')
    .transform(() => undefined)
    .or(z.guid(OUD))
    .optional(),
});

function woorden(hoogstens: number) {
  return z
    .string()
    .default('')
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text, hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

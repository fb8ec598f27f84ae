import { z } from 'zod';
import { UITZONDERINGEN } from './dwangsom.ts';
import type { Over } from './ingebrekestelling.ts';
import { vasteDag, vasteTekst, vrijeTekst } from './velden.form.ts';

/** A letter that says that we are too late. */
export const ingebrekeForm = z.object({
  overWat: z
    .string()
    .optional()
    .transform((waarde, ctx): Over => {
      const [soort, id] = (waarde ?? '').split('/');
      if (soort === 'melding') return { soort };
      if (soort === 'aanvraag' && id) return { soort, aanvraagId: id };
      if (soort === 'bezwaar' && id) return { soort, bezwaarId: id };
      ctx.addIssue({ code: 'custom', message: 'Kies waar de brief over gaat.' });
      return z.NEVER;
    }),
  ontvangenOp: vasteDag('Vul in op welke dag de brief binnenkwam.'),
  woorden: vasteTekst('Schrijf op wat er in de brief staat.'),
});

/** The answer to it. */
export const antwoordForm = z.object({ antwoord: vasteTekst('Schrijf het antwoord aan de inwoner.') });

/** Fixing the dwangsom; the amount is never typed. */
export const dwangsomForm = z.object({
  uitzondering: z
    .string()
    .optional()
    .transform((waarde) => UITZONDERINGEN.find((een) => een === waarde)),
  motivering: vrijeTekst(),
});

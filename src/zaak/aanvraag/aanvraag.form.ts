import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';

const meesteTekens = 20_000;

/** The ways of an aanvraag that a member of staff writes down; on the inwoner's own page it is always `mijn`. */
export const WEGEN_OP_PAPIER = ['brief', 'verslag-ondertekend', 'formulier', 'balie'] as const;

/** What an inwoner asks for, on the own page. */
export const mijnAanvraagForm = z.object({
  woorden: woorden('Schrijf op wat u aanvraagt. Een paar woorden is genoeg.'),
});

/** Why somebody withdraws; nobody has to say. */
export const intrekForm = z.object({ reden: woorden() });

/** An aanvraag that came on paper or at the desk; `vandaag` bounds the day it came in. */
export function aanvraagForm(vandaag: Datum) {
  return z.object({
    weg: z.enum(WEGEN_OP_PAPIER, { error: 'Kies hoe de aanvraag binnenkwam.' }),
    ontvangenOp: z
      .string()
      .default('')
      .transform((text, context) => {
        const datum = leesDatum(text);
        if (datum === undefined) {
          context.addIssue({
            code: 'custom',
            message: 'Vul de dag in waarop de aanvraag binnenkwam, zoals 3-11-2026.',
          });
          return z.NEVER;
        }
        if (datum > vandaag) {
          context.addIssue({
            code: 'custom',
            message: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.',
          });
          return z.NEVER;
        }
        return datum;
      }),
    woorden: woorden('Schrijf op wat de inwoner aanvraagt, in diens eigen woorden.'),
  });
}

/** Words of people; with `leeg` they may not be missing. */
function woorden(leeg?: string) {
  return z
    .string()
    .default('')
    .transform((text, context) => {
      const schoon = maakSchoon(text, meesteTekens);
      const uitleg = !schoon.gelukt ? schoon.uitleg : schoon.tekst.trim() === '' ? leeg : undefined;
      if (schoon.gelukt && uitleg === undefined) return schoon.tekst;
      context.addIssue({ code: 'custom', message: uitleg ?? '' });
      return z.NEVER;
    });
}

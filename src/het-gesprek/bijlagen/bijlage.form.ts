import { z } from 'zod';
import { textField } from '../../platform/fields.ts';

const oud = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';

/** What is told beside a photo or document: whose it is and what it shows (HG-144). */
export const bijlageForm = z.object({
  van: textField(100).transform((text) => text.replaceAll(/\s+/gu, ' ').trim()),
  woorden: textField(1_000).refine(
    (text) => text.trim() !== '',
    'Schrijf in een paar woorden op wat erop staat.',
  ),
});

/** What is to be done with one that stands. */
export const bijlagedaadForm = z.object({ daad: z.enum(['keuren', 'verwijderen'], { error: oud }) });

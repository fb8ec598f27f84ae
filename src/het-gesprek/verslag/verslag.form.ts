import { z } from 'zod';
import { textField } from '../../platform/fields.ts';
import { AKKOORDWIJZEN, ANTWOORDEN, WIJZEN } from './verslag.ts';

const meesteTekens = { opmerking: 20_000, reden: 1_000 };
const oudePagina = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';

/** How a verslag goes out, which verslag one saw, and why there was no gesprek when there was none. */
export const verzendForm = z.object({
  wijze: z.enum(WIJZEN, { error: 'Kies hoe de inwoner het verslag krijgt.' }),
  versie: z.string(oudePagina).min(1, oudePagina),
  geenGesprek: textField(meesteTekens.reden),
});

/** What an inwoner says about a verslag: one of the four answers, or only words to put beside it. */
export const reactieForm = z.object({
  verslagId: z.guid(oudePagina),
  antwoord: z.enum([...ANTWOORDEN, 'opmerking'], { error: 'Kies een van de antwoorden.' }),
  opmerking: textField(meesteTekens.opmerking),
  namensWie: z.enum(['inwoner', 'vertegenwoordiger']).catch('inwoner'),
});

/** An answer on the device at the table, with a drawing if one wanted (HG-87). */
export const akkoordForm = reactieForm.extend({
  antwoord: z.enum(ANTWOORDEN, { error: 'Kies een van de antwoorden.' }),
  wijze: z.enum(AKKOORDWIJZEN).catch('gezegd'),
  tekening: z
    .string()
    .max(60_000, 'De handtekening is te lang. Wis haar en teken opnieuw.')
    .regex(
      /^(?:M\d{1,4} \d{1,4}(?:L\d{1,4} \d{1,4})*)*$/u,
      'De handtekening is niet goed overgekomen. Teken opnieuw.',
    )
    .default(''),
});

import { z } from 'zod';
import { textField } from '../../platform/fields.ts';
import { ANTWOORDEN, WIJZEN } from './verslag.ts';

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

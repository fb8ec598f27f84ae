import { z } from 'zod';
import { textField } from '../../platform/fields.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';

const oud = 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.';

/** What somebody said to recording. */
export const toestemmingForm = z.object({
  wie: textField(100).refine((text) => text.trim() !== '', 'Schrijf op van wie dit antwoord is.'),
  antwoord: z.enum(['ja', 'nee'], { error: 'Kies ja of nee.' }),
});

const nummers = z.union([z.string(), z.array(z.string())]).optional();

/** Which sentences of a draft are kept, by their place in it, and who said them; or that the draft goes. */
export const conceptForm = z.object({
  daad: z.enum(['bewaren', 'weggooien'], { error: oud }),
  zin: nummers.transform((gekozen) => [gekozen ?? []].flat().map(Number).filter(Number.isInteger)),
  spreker: z.enum(SPREKERS, { error: 'Kies wie dit zei.' }).default('inwoner'),
});

import { z } from 'zod';
import { requiredDayField, textField } from '../../platform/fields.ts';
import { BERICHTTERMIJNEN } from './termijnbericht.ts';

const dag = requiredDayField({ missing: 'Vul in wanneer het wel lukt.', example: '1-12-2026' });

const termijn = z.enum(BERICHTTERMIJNEN, { error: 'Kies over welke termijn het bericht gaat.' });
const wijze = z.enum(['mail', 'post'], { error: 'Kies hoe het bericht naar de inwoner gaat.' });

/** What a draft is made from: why it takes longer, and the new day. */
export const conceptForm = z.object({
  termijn,
  nieuweDatum: dag,
  wijze,
  waarom: textField(5_000).refine(
    (text) => text.trim() !== '',
    'Schrijf op waarom het later wordt. De inwoner leest dit.',
  ),
});

/** The notice itself, as somebody read and changed it. */
export const berichtForm = conceptForm.extend({
  tekst: textField(20_000).refine((text) => text.trim() !== '', 'Er staat nog niets in het bericht.'),
});

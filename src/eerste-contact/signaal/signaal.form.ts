import { z } from 'zod';
import { idVeld, keuzeVeld, magKeuzeVeld, persoonVeld, woordenVeld } from '../velden.form.ts';

/** What somebody tells us about another; who tells it may stay unknown. */
export const zorgenForm = z.object({
  zaakId: idVeld(),
  woorden: woordenVeld('Schrijf op wat u ziet of hoort.'),
  overWie: woordenVeld('Schrijf op over wie het gaat, bijvoorbeeld een naam of een adres.'),
  weetErvan: keuzeVeld(['ja', 'nee'], 'Kies of diegene weet dat u dit vertelt.'),
});

/** What came of a signaal, and when it becomes a melding how the person wants to be reached. */
export const opvolgingForm = z.object({
  uitkomst: keuzeVeld(['melding', 'geen-hulp-gewenst', 'niet-bereikt'], 'Kies wat er uit het contact kwam.'),
  toelichting: woordenVeld('Schrijf kort op hoe het contact ging en wat deze persoon wil.'),
  zaakId: idVeld(),
  spoed: magKeuzeVeld(['ja', 'nee', 'onbekend']),
  persoonId: persoonVeld(),
  contactwijze: magKeuzeVeld(['bellen', 'mailen', 'post', 'bezoek']),
});

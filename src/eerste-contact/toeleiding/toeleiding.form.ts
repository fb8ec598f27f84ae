import { z } from 'zod';
import { magKeuzeVeld, magWoordenVeld, regelVeld, vinkVeld } from '../velden.form.ts';

/** What a member of staff knows, asks and chooses when leading a melding to a gesprek. */
export const toeleidingForm = z.object({
  spoed: vinkVeld(),
  bekendeInwoner: vinkVeld(),
  herhaling: vinkVeld(),
  zwaarderTraject: vinkVeld(),
  meerdereLeefgebieden: vinkVeld(),
  soortGesprek: regelVeld(80),
  team: regelVeld(80),
  gespreksvoerderId: z
    .union([z.literal(''), z.uuid()], 'Kies iemand uit de lijst, of laat het team kiezen.')
    .optional(),
  reden: magWoordenVeld(),
  ietsAnders: magKeuzeVeld(['ja', 'nee']),
  ietsAndersWoorden: magWoordenVeld(),
  mensen: magKeuzeVeld(['ja', 'nee']),
  mensenWoorden: magWoordenVeld(),
  afgeslagen: magWoordenVeld(),
});

/** The checked fields. */
export type Toeleidingsvelden = z.output<typeof toeleidingForm>;

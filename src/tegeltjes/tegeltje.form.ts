import { z } from 'zod';
import { maakSchoon } from '../basis/tekst.ts';
import { PLEKKEN } from './tegeltje.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const leeg = z.literal('').transform(() => undefined);
const woorden = z.string({ error: 'Er staat nog niets.' }).transform((text, ctx): string => {
  const schoon = maakSchoon(text, 1_000);
  if (schoon.gelukt) return schoon.tekst;
  ctx.addIssue({ code: 'custom', message: schoon.uitleg });
  return z.NEVER;
});

/** Where to go back to after hiding: a page of a zaak, and nothing outside. */
const terug = z
  .string()
  .regex(/^\/zaken\/[0-9a-f-]{36}\/(?:gesprek|verslag)$/u, 'Deze pagina is oud.')
  .optional();

/** A maxim that is written, voted on, retired, hidden or shown again. */
export const tegeltjeForm = z.discriminatedUnion('daad', [
  z.object({
    daad: z.literal('schrijven'),
    woorden,
    plek: z.enum(PLEKKEN, { error: 'Kies waar het tegeltje hangt.' }),
    tegeltjeId: leeg.or(id).optional(),
  }),
  z.object({ daad: z.literal('voor'), tegeltjeId: id }),
  z.object({ daad: z.literal('tegen'), tegeltjeId: id }),
  z.object({ daad: z.literal('intrekken'), tegeltjeId: id }),
  z.object({ daad: z.literal('verbergen'), tegeltjeId: id, terug }),
  z.object({ daad: z.literal('tonen'), tegeltjeId: id }),
]);

import { z } from 'zod';
import type { Datum } from '../../basis/datum.ts';
import { leesDatum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { SPREKERS } from './spreker.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);
const leeg = z.literal('').transform(() => undefined);

/** What the inwoner says to what was seen; the words stand in a field with the id of the note in its name. */
export const weerwoordForm = z.object({ inbrengId: id, weerwoord: woorden(100_000) });

/** Another view beside a note, what will be tried, or the two apart again. */
export const kijkForm = z.discriminatedUnion('daad', [
  z
    .object({
      daad: z.literal('naast'),
      inbrengId: id,
      kijkVan: leeg.or(z.enum(SPREKERS, { error: 'Kies wie er anders naar kijkt.' })).optional(),
      kijkNaam: woorden(200)
        .transform((text) => text.trim() || undefined)
        .optional(),
      kijkWoorden: woorden(100_000).default(''),
      kijkBestaand: leeg.or(id).optional(),
      kijkProberen: woorden(1_000).default(''),
    })
    .transform(({ daad, inbrengId, kijkVan, kijkNaam, kijkWoorden, kijkBestaand, kijkProberen }) => ({
      daad,
      een: inbrengId,
      proberen: kijkProberen,
      ander:
        kijkBestaand === undefined
          ? ({
              soort: 'nieuw',
              woorden: kijkWoorden,
              spreker: kijkVan ?? 'inwoner',
              sprekerNaam: kijkNaam,
            } as const)
          : ({ soort: 'staat-er', inbrengId: kijkBestaand } as const),
    })),
  z.object({ daad: z.literal('uitproberen'), kijkId: id, gezien: ids, uitproberen: woorden(1_000) }),
  z.object({ daad: z.literal('los'), kijkId: id }),
]);

/** Key words of afterwards, and the day people spoke. */
export const achterafForm = z.object({
  achteraf: woorden(100_000),
  op: z
    .string()
    .optional()
    .transform((text = '', ctx): Datum | undefined => {
      const datum = leesDatum(text);
      if (datum !== undefined || text.trim() === '') return datum;
      ctx.addIssue({ code: 'custom', message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.' });
      return z.NEVER;
    }),
});

function woorden(hoogstens: number) {
  return z.string({ error: 'Er staat nog niets.' }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, hoogstens);
    if (schoon.gelukt) return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.uitleg });
    return z.NEVER;
  });
}

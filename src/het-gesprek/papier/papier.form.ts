import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { VORMEN } from '../gevoerd.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';
import type { vakkenVan } from './blad.ts';
import type { Vak } from './overnemen.ts';

/** The day of a sheet, whose words it holds, and how people spoke that day. */
export const overneemForm = z
  .object({
    op: z.string({ error: 'Vul de dag in.' }).transform((text, ctx) => {
      const datum = leesDatum(text);
      if (datum !== undefined) return datum;
      ctx.addIssue({ code: 'custom', message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.' });
      return z.NEVER;
    }),
    spreker: z.enum(SPREKERS, { error: 'Kies van wie de woorden zijn.' }).default('inwoner'),
    vorm: z
      .literal('')
      .transform(() => undefined)
      .or(z.enum(VORMEN, { error: 'Kies hoe u elkaar sprak, of laat het leeg.' }))
      .optional(),
  })
  .extend({ wens: woorden(1_000), bereiken: woorden(1_000) })
  .catchall(z.string().or(z.array(z.string())));

/** The boxes as they were typed over: `vak1`, `vak2` and so on, by the numbers on paper. */
export function leesVakken(form: URLSearchParams, vakken: ReturnType<typeof vakkenVan>): readonly Vak[] {
  return vakken.map(({ nummer, id }) => ({
    leefgebied: id,
    tekst: schoon(form.get(`vak${nummer}`) ?? ''),
  }));
}

function schoon(text: string): string {
  const gelezen = maakSchoon(text, 20_000);
  return gelezen.gelukt ? gelezen.tekst : '';
}

function woorden(hoogstens: number) {
  return z
    .string()
    .default('')
    .transform((text, ctx): string => {
      const gelezen = maakSchoon(text, hoogstens);
      if (gelezen.gelukt) return gelezen.tekst;
      ctx.addIssue({ code: 'custom', message: gelezen.uitleg });
      return z.NEVER;
    });
}

import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { GRONDEN, INWONER_WEET, OVERLEGSOORTEN } from './overleg.ts';
import type { Overlegdeelnemer } from './overleg.ts';

/** How many people can be named at once. */
export const MEESTE_DEELNEMERS = 6;

const dag = z.string({ error: 'Vul de dag in.' }).transform((text, ctx) => {
  const datum = leesDatum(text);
  if (datum !== undefined) return datum;
  ctx.addIssue({ code: 'custom', message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.' });
  return z.NEVER;
});

/** An overleg that was held, or that the inwoner was told about one. */
export const overlegForm = z.discriminatedUnion(
  'daad',
  [
    z
      .object({
        daad: z.literal('vastleggen'),
        overlegsoort: z.enum(OVERLEGSOORTEN, { error: 'Kies wat voor overleg het was.' }),
        op: dag,
        grond: z.enum(GRONDEN, { error: 'Kies waarom je dit mocht delen.' }),
        gedeeld: tekst(20_000),
        advies: tekst(20_000),
        inwoner: z.enum(INWONER_WEET, { error: 'Kies wat de inwoner ervan weet.' }).default('nog-niet'),
        redenNogNiet: tekst(1_000),
      })
      .catchall(z.string().or(z.array(z.string()))),
    z.object({ daad: z.literal('vertellen'), overlegId: z.guid('Deze pagina is oud. Laad haar opnieuw.') }),
  ],
  { error: 'Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.' },
);

/** Who were there, from the rows `wie1`, `organisatie1` and so on; a row without a name is left out. */
export function leesDeelnemers(form: URLSearchParams): readonly Overlegdeelnemer[] {
  return Array.from({ length: MEESTE_DEELNEMERS }, (_, rij) => ({
    naam: regel(form.get(`wie${rij + 1}`)),
    organisatie: regel(form.get(`organisatie${rij + 1}`)),
  })).filter(({ naam }) => naam !== '');
}

function regel(text: string | null): string {
  const schoon = maakSchoon(text ?? '', 200);
  return schoon.gelukt ? schoon.tekst.replaceAll(/\s+/gu, ' ').trim() : '';
}

function tekst(hoogstens: number) {
  return z
    .string()
    .default('')
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text, hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

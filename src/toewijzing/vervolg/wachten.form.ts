import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';

const meesteTekens = 5000;

function woorden(message: string) {
  return z.string({ error: message }).transform((text, ctx): string => {
    const schoon = maakSchoon(text, meesteTekens);
    if (schoon.gelukt && schoon.tekst.trim() !== '') return schoon.tekst;
    ctx.addIssue({ code: 'custom', message: schoon.gelukt ? message : schoon.uitleg });
    return z.NEVER;
  });
}

/** Somebody called who waits. */
export const gebeldForm = z.object({
  besluitId: z.string().min(1),
  woorden: woorden('Schrijf kort op wat er gezegd is.'),
});

/** Help for the time in between. */
export const overbruggingForm = z.object({
  besluitId: z.string().min(1),
  wie: woorden('Schrijf op wie het doet.'),
  wat: woorden('Schrijf op wat er gebeurt.'),
  tot: z.string({ error: 'Vul een dag in.' }).transform((text, ctx): Datum => {
    const datum = leesDatum(text);
    if (datum !== undefined) return datum;
    ctx.addIssue({ code: 'custom', message: 'Vul de laatste dag in, bijvoorbeeld 31-12-2026.' });
    return z.NEVER;
  }),
});

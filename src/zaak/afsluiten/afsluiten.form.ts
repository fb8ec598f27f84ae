import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { AFSLUITGRONDEN } from './afsluitgronden.ts';

/** Free text as it was typed, which may be empty; refuses what cannot be kept. */
function tekst(hoogstens: number) {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', hoogstens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

function vasteDag() {
  return z
    .string()
    .optional()
    .transform((text, ctx): Datum => {
      const datum = leesDatum(text ?? '');
      if (datum !== undefined) return datum;
      const isLeeg = (text ?? '').trim() === '';
      ctx.addIssue({
        code: 'custom',
        message: isLeeg
          ? 'Vul in op welke dag dit was.'
          : 'Dit is geen dag die we kennen. Schrijf hem zo: 1-12-2026.',
      });
      return z.NEVER;
    });
}

/** Closing a zaak: the ground, the day, why, and what belongs to one ground alone. */
export const afsluitForm = z.object({
  grond: z.enum(AFSLUITGRONDEN, { error: 'Kies waarom de zaak sluit.' }),
  afgeslotenOp: vasteDag(),
  toelichting: tekst(20_000).refine((text) => text.trim() !== '', 'Schrijf op waarom de zaak nu sluit.'),
  wens: tekst(5_000),
  naar: tekst(200),
});

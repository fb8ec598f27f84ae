import { z } from 'zod';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { dayField } from '../../platform/fields.ts';

const meesteTekens = 20_000;

/** Free text as it was typed; the rule says whether it may be empty, here only what cannot be kept is refused. */
export function vrijeTekst() {
  return z
    .string()
    .optional()
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text ?? '', meesteTekens);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    });
}

/** Free text that has to be there; `leeg` says what is missing. */
export function vasteTekst(leeg: string) {
  return vrijeTekst().refine((text) => text.trim() !== '', leeg);
}

/** A day that may be left open. */
export function dag() {
  return dayField('1-2-2027');
}

/** A day that has to be there. */
export function vasteDag(leeg: string) {
  return dag().pipe(z.custom<Datum>((datum) => datum !== undefined, leeg));
}

/** A whole number of weeks. */
export function weken() {
  return z
    .string()
    .optional()
    .transform((text, ctx): number => {
      const getal = Number((text ?? '').trim());
      if (Number.isInteger(getal) && getal > 0) return getal;
      ctx.addIssue({ code: 'custom', message: 'Vul een heel getal in, bijvoorbeeld 6.' });
      return z.NEVER;
    });
}

/** Somebody of the staff, by id. */
export function medewerker(leeg: string) {
  return z.guid(leeg);
}

/** A box: ticked or not. */
export function vinkje() {
  return z
    .string()
    .optional()
    .transform((waarde) => waarde === 'ja');
}

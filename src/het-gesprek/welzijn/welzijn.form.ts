import { z } from 'zod';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { maakSchoon } from '../../basis/tekst.ts';
import { KIEZERS } from './scenario.ts';
import type { Kiezer } from './scenario.ts';
import { SCORES } from './welzijnsscan.ts';
import type { Scores } from './welzijnsscan.ts';

const id = z.guid('Deze pagina is oud. Laad haar opnieuw en probeer het nog eens.');
const ids = z
  .union([id.transform((een) => [een]), z.array(id), z.literal('').transform(() => [])])
  .default([]);

const antwoorden = {
  op: z
    .string()
    .default('')
    .transform((text, ctx): Datum | undefined => {
      if (text.trim() === '') return undefined;
      const datum = leesDatum(text);
      if (datum !== undefined) return datum;
      ctx.addIssue({
        code: 'custom',
        message: 'Dit is geen dag die we kennen. Schrijf hem zo: 3-11-2026.',
      });
      return z.NEVER;
    }),
  inVerslag: z
    .literal('ja')
    .transform((): true => true)
    .optional(),
};

/** A scan that is filled in, mended or taken out; the answers come in fields of their own (`score-<leefgebied>`). */
export const scanForm = z.discriminatedUnion('daad', [
  z.object({ daad: z.literal('invullen'), ...antwoorden }),
  z.object({ daad: z.literal('verbeteren'), scanId: id, gezien: ids, ...antwoorden }),
  z.object({ daad: z.literal('weghalen'), scanId: id }),
]);

/** What the field of a leefgebied is called. */
export function scoreVeld(leefgebied: string): string {
  return `score-${leefgebied}`;
}

/** The answers of a form; a field without one of the five words is a missing answer and is left out (HG-70). */
export function leesScores(form: URLSearchParams): Scores {
  const gevuld = [...form].flatMap(([naam, waarde]) => {
    const score = SCORES.find((een) => een === waarde);
    return naam.startsWith('score-') && score !== undefined ? [[naam.slice(6), score] as const] : [];
  });
  return Object.fromEntries(gevuld);
}

/** Which scenario fits according to one of the two, and why. */
export const scenarioForm = z.object({
  van: z.enum(KIEZERS, { error: 'Kies van wie dit is.' }),
  scenario: z.string({ error: 'Kies wat het beste past.' }).min(1, 'Kies wat het beste past.').max(100),
  waarom: z
    .string()
    .default('')
    .transform((text, ctx): string => {
      const schoon = maakSchoon(text, 1_000);
      if (schoon.gelukt) return schoon.tekst;
      ctx.addIssue({ code: 'custom', message: schoon.uitleg });
      return z.NEVER;
    }),
  gezien: ids,
});

/** What a field of the choice is called: both choices stand on one page. */
export function scenarioVeld(veld: 'scenario' | 'waarom', van: Kiezer): string {
  return `${veld}-${van}`;
}

/** The fields of the choice of one of the two, by their plain names. */
export function kaleScenariovelden(form: URLSearchParams): URLSearchParams {
  const kaal = new URLSearchParams(form);
  const van = KIEZERS.find((een) => een === form.get('van'));
  if (van === undefined) return kaal;
  for (const veld of ['scenario', 'waarom'] as const) kaal.set(veld, form.get(scenarioVeld(veld, van)) ?? '');
  return kaal;
}

import { z } from 'zod';
import type { Datum } from '../basis/datum.ts';
import { leesDatum } from '../basis/datum.ts';

/** Some words that must be there; `wat` says which. */
export const tekst = (wat: string) =>
  z
    .string({ error: `Vul ${wat} in.` })
    .trim()
    .min(1, `Vul ${wat} in.`)
    .max(2000, `Maak ${wat} korter: hoogstens 2000 tekens.`);

/** An id of small letters, digits and dashes. */
export const id = z
  .string({ error: 'Vul een id in.' })
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.');

/** A day as 2026-01-31. */
export const datum = z
  .string({ error: 'Vul een datum in, als 2026-01-31.' })
  .transform((waarde, ctx): Datum => {
    const gelezen = leesDatum(waarde);
    if (gelezen !== undefined) return gelezen;
    ctx.addIssue({ code: 'custom', message: 'Deze datum bestaat niet. Schrijf hem als 2026-01-31.' });
    return z.NEVER;
  });

/** A whole number between two others. */
export const heelGetal = (van: number, tot: number) => {
  const zin = `Vul een heel getal in van ${van} tot en met ${tot}.`;
  return z.int({ error: zin }).min(van, zin).max(tot, zin);
};

/** Yes or no. */
export const jaNee = z.boolean({ error: 'Kies ja (true) of nee (false).' });
/** A time of day as 09:30. */
const tijd = z
  .string({ error: 'Vul een tijd in, als 09:30.' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'Vul een tijd in, als 09:30.');
/** When a place is open: days of the week from 1 for Monday, each with a beginning and an end. */
export const openingstijden = z.array(
  z
    .strictObject({
      dag: z.literal([1, 2, 3, 4, 5, 6, 7], { error: 'Kies een dag: 1 is maandag, 7 is zondag.' }),
      van: tijd,
      tot: tijd,
    })
    .refine(({ van, tot }) => van < tot, 'De eindtijd komt na de begintijd.'),
  { error: 'Geef een lijst met openingstijden.' },
);
/** A list of things of one kind. */
export const lijst = <T extends z.ZodType>(van: T, wat: string) =>
  z.array(van, { error: `Geef een lijst met ${wat}.` });
/** One of these words. */
export const keuze = <const T extends readonly [string, ...string[]]>(woorden: T) =>
  z.enum(woorden, { error: `Kies uit: ${woorden.join(', ')}.` });
/** Named fields, and no others. */
export const object = <T extends z.ZodRawShape>(velden: T) =>
  z.strictObject(velden, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Dit hoort er niet in: ${issue.keys.join(', ')}.`
        : 'Hier horen velden met een naam.',
  });

import { z } from 'zod';
import { BIJDRAGE_BEGINT } from './levering.ts';

const naam = z.string({ error: 'Vul een naam in.' }).trim().min(1, 'Vul een naam in.').max(200);

const aanbieder = z.strictObject({
  agb: z
    .string({ error: 'Vul de AGB-code in.' })
    .regex(/^\d{8}$/, 'Een AGB-code bestaat uit acht cijfers, ook als hij met een nul begint.'),
  naam,
  telefoon: z.string().trim().min(1).max(40).optional(),
  producten: z
    .array(
      z.strictObject({
        product: z.string({ error: 'Vul het id van een product in.' }),
        categorie: z
          .string({ error: 'Vul de productcategorie in.' })
          .regex(/^(0[1-9]|1[0-8])$/, 'Kies een productcategorie van de iWmo: 01 tot en met 18.'),
        code: z
          .string()
          .regex(/^[0-9A-Za-z]{1,5}$/, 'Een productcode is hoogstens vijf letters en cijfers.')
          .optional(),
      }),
      { error: 'Geef een lijst met producten.' },
    )
    .min(1, 'Noem minstens één product.'),
});

/** How help in natura is delivered, as a municipality imports it (IR-50). */
export const leveringSchema = z.strictObject({
  aanbieders: z.array(aanbieder, { error: 'Geef een lijst met aanbieders.' }),
  bijdrageBegint: z.enum(BIJDRAGE_BEGINT, { error: `Kies uit: ${BIJDRAGE_BEGINT.join(', ')}.` }),
});

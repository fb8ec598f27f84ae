import { z } from '@hono/zod-openapi';

const feit = z.object({ naam: z.string(), tekst: z.string() });

const regel = z.object({
  soort: z.enum(['alinea', 'woorden', 'punten', 'feiten']),
  tekst: z.string().optional(),
  wie: z.string().optional(),
  punten: z
    .array(
      z.object({
        tekst: z.string(),
        erbij: z.array(z.object({ naam: z.string().optional(), tekst: z.string() })),
      }),
    )
    .optional(),
  feiten: z.array(feit).optional(),
});

/** Something to read, the same words as on the page and on paper. */
export const leesstukSchema = z
  .object({
    titel: z.string(),
    feiten: z.array(feit),
    voorop: z.object({ titel: z.string(), tekst: z.string(), wie: z.string().optional() }).optional(),
    hoofdstukken: z.array(
      z.object({
        id: z.string(),
        titel: z.string(),
        delen: z.array(z.object({ titel: z.string().optional(), regels: z.array(regel) })),
      }),
    ),
  })
  .openapi('Leesstuk', { description: 'Om te lezen: dezelfde woorden als op de pagina en op papier.' });

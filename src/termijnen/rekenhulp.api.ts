import { z } from '@hono/zod-openapi';
import { leesDatum } from '../basis/datum.ts';
import { dayField, shownDay } from '../platform/api-fields.ts';
import { publicOperation } from '../platform/api-public.ts';
import type { Opschorting } from './opschorting.ts';
import { keurRekendag, keurStilstand, MEESTE_OPSCHORTINGEN, narekenen } from './rekenhulp.ts';
import { GEBEURTENISSEN } from './termijnregel.ts';

const dag = dayField().transform((datum, ctx) => {
  const gekeurd = keurRekendag(datum);
  if (!gekeurd.gelukt) ctx.addIssue({ code: 'custom', message: gekeurd.uitleg });
  return datum;
});

const stilstand = z
  .array(z.string())
  .default([])
  .transform((regels, ctx): readonly Opschorting[] => {
    const weiger = (message: string): never => {
      ctx.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    const gelezen = regels.map(leesOpschorting);
    if (gelezen.includes(undefined)) {
      return weiger(
        'Schrijf een opschorting als van..tot, met twee dagen die bestaan: 2026-11-06..2026-11-12.',
      );
    }
    const gekeurd = keurStilstand(gelezen.filter((een) => een !== undefined));
    return gekeurd.gelukt ? gekeurd.waarde : weiger(gekeurd.uitleg);
  })
  .openapi({
    type: 'array',
    maxItems: MEESTE_OPSCHORTINGEN,
    items: { type: 'string', example: '2026-11-06..2026-11-12' },
    description: 'Wanneer de klok stilstond: de eerste dag, twee punten en de dag waarop hij weer liep.',
  });

const rekenrij = z.object({
  id: z.string().openapi({ example: 'D03', description: 'Het nummer in de tabel van termijnen.' }),
  naam: z.string().openapi({ example: 'onderzoek en verslag' }),
  eersteDag: shownDay,
  eindeOnverschoven: shownDay.nullable().openapi({
    description: 'De laatste dag voordat hij om een weekend of feestdag opschuift.',
  }),
  einde: shownDay.nullable().openapi({
    description: 'De laatste dag waarop het nog kan; leeg als iets anders die dag bepaalt.',
  }),
  dagenOpgeschort: z.int().openapi({ example: 0 }),
  reden: z.string().openapi({ description: 'In één zin hoe de laatste dag is berekend.' }),
  artikel: z.string().openapi({ example: 'Wmo 2015 art. 2.3.2 lid 1 en 9' }),
  soort: z.enum(['wettelijk', 'norm']).openapi({ description: 'Een norm is een eigen afspraak, geen wet.' }),
});

/** GET /api/v1/termijnen — the terms that an event starts, for everybody. */
export const rekenTermijnenUit = publicOperation({
  id: 'rekenTermijnenUit',
  path: '/termijnen',
  tag: 'Termijnen',
  summary: 'Uitrekenen welke termijnen een gebeurtenis start',
  description:
    'Voor iedereen, zonder aanmelden. Stuur gebeurtenis en datum mee, en opschorting zo vaak als de klok stilstond: ' +
    '/termijnen?gebeurtenis=aanvraag&datum=2026-11-02&opschorting=2026-11-06..2026-11-12. Er wordt niets bewaard.',
  query: z.strictObject({
    gebeurtenis: z.enum(GEBEURTENISSEN),
    datum: dag.openapi({ description: 'De dag van de gebeurtenis in Nederland.' }),
    opschorting: stilstand,
  }),
  lists: ['opschorting'],
  answer: z
    .object({
      gebeurtenis: z.enum(GEBEURTENISSEN),
      datum: shownDay,
      termijnen: z.array(rekenrij),
    })
    .openapi('Termijnen'),
  handler: ({ gebeurtenis, datum, opschorting }) => {
    const antwoord = narekenen({ gebeurtenis, datum, opschortingen: opschorting });
    return { ...antwoord, termijnen: [...antwoord.termijnen] };
  },
});

function leesOpschorting(regel: string): Opschorting | undefined {
  const delen = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)$/.exec(regel);
  const van = leesDatum(delen?.[1] ?? '');
  const tot = leesDatum(delen?.[2] ?? '');
  return van && tot && { van, tot };
}

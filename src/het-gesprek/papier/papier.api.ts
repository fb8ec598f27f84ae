import { z } from '@hono/zod-openapi';
import { actBody, dayField } from '../../platform/api-fields.ts';
import { gesprekdaad, langeTekst, zin } from '../gesprekdaad.api.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { VORMEN } from '../gevoerd.ts';
import { SPREKERS } from '../vraagverheldering/spreker.ts';
import { neemOver } from './overnemen.ts';

/** A sheet of paper that is taken over at once. */
export const papierOperaties = [
  gesprekdaad({
    id: 'neemPapierOver',
    path: '/papieren',
    summary: 'Overnemen wat op papier is geschreven',
    description:
      'Elk vak met woorden wordt een notitie op de dag van het blad; met een vorm ook het gesprek.',
    body: actBody({
      op: dayField(),
      spreker: z.enum(SPREKERS).default('inwoner'),
      vorm: z.enum(VORMEN).optional(),
      vakken: z
        .array(z.strictObject({ leefgebied: z.string().max(100).optional(), tekst: langeTekst }))
        .max(50)
        .default([]),
      wens: zin.default('').openapi({ description: 'Waar het de inwoner om gaat, bovenaan het blad.' }),
      bereiken: zin.default('').openapi({ description: 'Wat de inwoner wil bereiken.' }),
    }),
    soorten: ['inbreng-genoteerd', 'wondervraag-gezet', 'resultaat-voorgesteld'],
    beslis: async (ctx, rest) => {
      const zaakId = ctx.id('zaak');
      const instrument = await getInstrument(ctx.tx, zaakId, ctx.vandaag);
      return (acts, aanleiding) => neemOver(acts, { zaakId, ...rest }, { instrument, aanleiding });
    },
  }),
];

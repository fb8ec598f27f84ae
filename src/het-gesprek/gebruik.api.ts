import { z } from '@hono/zod-openapi';
import { operation } from '../platform/api-operation.ts';
import { countGebruik } from './gebruik.server.ts';

const telling = { gesprekken: z.int(), notities: z.int(), ingevuld: z.int() };

/** How the instrument is used, counted from what was noted and filled in. */
export const gebruikOperaties = [
  operation({
    id: 'leesGebruik',
    method: 'get',
    path: '/gebruik-instrument',
    tag: 'Inrichting',
    summary: 'Waar gesprekken over gaan: hoe vaak elk onderwerp is geraakt',
    description: 'Over het afgelopen jaar. Een vrije notitie telt even zwaar als een ingevuld veld.',
    handeling: 'cijfers-zien',
    answer: z
      .object({
        gesprekken: z.int(),
        zonderIets: z.int().openapi({ description: 'Gesprekken waarin niets is opgeschreven.' }),
        leefgebieden: z.array(
          z.object({ leefgebied: z.string(), naam: z.string(), isVanNu: z.boolean(), ...telling }),
        ),
        vrij: z.object(telling).openapi({ description: 'Notities zonder onderwerp.' }),
      })
      .openapi('Gebruik'),
    handler: async ({ tx, vandaag }) => {
      const { leefgebieden, ...rest } = await countGebruik(tx, vandaag);
      return { body: { ...rest, leefgebieden: [...leefgebieden] } };
    },
  }),
];

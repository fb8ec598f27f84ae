import { z } from '@hono/zod-openapi';
import { actBody, dayField } from '../../platform/api-fields.ts';
import { gesprekdaad, zin } from '../gesprekdaad.api.ts';
import { hervat, PAUZE_VAN, pauzeer } from './pauze.ts';

/** A gesprek that rests and goes on. */
export const contactenOperaties = [
  gesprekdaad({
    id: 'pauzeerGesprek',
    path: '/pauzes',
    summary: 'Het gesprek laten rusten',
    description: 'De zes weken voor het verslag lopen door. Het volgende gesprek maakt er een eind aan.',
    body: actBody({
      van: z.enum(PAUZE_VAN).default('inwoner').openapi({ description: 'Wie de pauze wil.' }),
      tot: dayField().optional(),
      reden: zin.default(''),
    }),
    soorten: ['gesprek-gepauzeerd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => pauzeer(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'hervatGesprek',
    path: '/hervattingen',
    summary: 'Verder gaan na een pauze',
    body: actBody({}),
    soorten: ['gesprek-hervat'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak') };
      return (acts, aanleiding) => hervat(acts, opdracht, aanleiding);
    },
  }),
];

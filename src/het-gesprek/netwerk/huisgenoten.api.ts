import { z } from '@hono/zod-openapi';
import { actBody } from '../../platform/api-fields.ts';
import { alleenVoornaam, gesprekdaad, gezien, langeTekst } from '../gesprekdaad.api.ts';
import { WAAROMS } from './huisgenoot.ts';
import { laatHuisgenootVervallen, noemHuisgenoot, veranderHuisgenoot } from './huisgenootopgave.ts';

const huisgenoot = {
  naam: alleenVoornaam,
  doetNu: langeTekst.default(''),
  kan: langeTekst.default(''),
  kanNiet: langeTekst.default(''),
  waarom: z.enum(WAAROMS).optional().openapi({ description: 'Waarom het niet kan.' }),
  gehoord: z.boolean().openapi({ description: 'Of met deze huisgenoot, of over hem of haar, is gesproken.' }),
};

/** Who lives here, and what each does, can and cannot. */
export const huisgenotenOperaties = [
  gesprekdaad({
    id: 'noemHuisgenoot',
    path: '/huisgenoten',
    summary: 'Neerzetten wie er in huis woont, en wat die doet, kan en niet kan',
    body: actBody(huisgenoot),
    soorten: ['huisgenoot-genoemd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => noemHuisgenoot(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'veranderHuisgenoot',
    path: '/huisgenoten/{huisgenoot}/veranderingen',
    summary: 'Veranderen wat er over een huisgenoot staat',
    body: actBody({ ...huisgenoot, gezien }),
    soorten: ['huisgenoot-genoemd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), huisgenootId: ctx.id('huisgenoot'), ...rest };
      return (acts, aanleiding) => veranderHuisgenoot(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatHuisgenootVervallen',
    path: '/huisgenoten/{huisgenoot}/vervallenverklaringen',
    summary: 'Een huisgenoot weghalen',
    body: actBody({}),
    soorten: ['huisgenoot-vervallen'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), huisgenootId: ctx.id('huisgenoot') };
      return (acts, aanleiding) => laatHuisgenootVervallen(acts, opdracht, aanleiding);
    },
  }),
];

import { z } from '@hono/zod-openapi';
import { actBody } from '../../platform/api-fields.ts';
import { alleenVoornaam, gesprekdaad, gezien, zin } from '../gesprekdaad.api.ts';
import { laatNetwerklidVervallen, noemNetwerklid, veranderNetwerklid } from './neerzetting.ts';
import { bespreekNetwerk, UITKOMSTEN } from './netwerk.ts';
import { KRINGEN, LIDSOORTEN, MEER, RICHTINGEN, VRAGEN } from './netwerklid.ts';

const lid = {
  naam: alleenVoornaam,
  kring: z.enum(KRINGEN).default('bekend'),
  soort: z.enum(LIDSOORTEN).default('anders'),
  isErVoor: z.enum(RICHTINGEN).default('inwoner').openapi({ description: 'Wie er voor wie is.' }),
  helptMet: zin.default(''),
  kanMeer: z.enum(MEER).default('weet-niet'),
  vragen: z.enum(VRAGEN).default('weet-niet').openapi({ description: 'Of de inwoner het zou vragen.' }),
};

/** The people around the inwoner, and whether there is anybody. */
export const netwerkOperaties = [
  gesprekdaad({
    id: 'noemNetwerklid',
    path: '/netwerkleden',
    summary: 'Iemand om de inwoner heen neerzetten',
    body: actBody(lid),
    soorten: ['netwerklid-genoemd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => noemNetwerklid(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'veranderNetwerklid',
    path: '/netwerkleden/{lid}/veranderingen',
    summary: 'Veranderen wat er over iemand om de inwoner heen staat',
    body: actBody({ ...lid, gezien }),
    soorten: ['netwerklid-genoemd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), lidId: ctx.id('lid'), ...rest };
      return (acts, aanleiding) => veranderNetwerklid(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatNetwerklidVervallen',
    path: '/netwerkleden/{lid}/vervallenverklaringen',
    summary: 'Iemand uit het netwerk weghalen',
    body: actBody({}),
    soorten: ['netwerklid-vervallen'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), lidId: ctx.id('lid') };
      return (acts, aanleiding) => laatNetwerklidVervallen(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'bespreekNetwerk',
    path: '/netwerkuitkomsten',
    summary: 'Vastleggen dat er mensen zijn, of dat er nu niemand is',
    description:
      'Bij niemand volgt meer hulp: iemand belt binnen zes weken, en loslaten vraagt een tweede collega.',
    body: actBody({
      uitkomst: z.enum(UITKOMSTEN),
      waarmee: zin.default('').openapi({ description: 'Waarmee nu niemand kan helpen.' }),
      gezien,
    }),
    soorten: ['netwerk-besproken'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (acts, aanleiding) => bespreekNetwerk(acts, opdracht, aanleiding);
    },
  }),
];

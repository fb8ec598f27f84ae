import { z } from '@hono/zod-openapi';
import { actBody } from '../../platform/api-fields.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { laatHuisgenootVervallen, noemHuisgenoot, veranderHuisgenoot, WAAROMS } from './huisgenoot.ts';
import { bespreekNetwerk, UITKOMSTEN } from './netwerk.ts';
import {
  KRINGEN,
  laatNetwerklidVervallen,
  LIDSOORTEN,
  MEER,
  noemNetwerklid,
  RICHTINGEN,
  veranderNetwerklid,
  VRAGEN,
} from './netwerklid.ts';

const alleenVoornaam = naam
  .transform((text) => text ?? '')
  .openapi({ description: 'Een voornaam of een rol, zoals “Els” of “de buurvrouw”. Geen achternaam.' });

const lid = {
  naam: alleenVoornaam,
  kring: z.enum(KRINGEN).default('bekend'),
  soort: z.enum(LIDSOORTEN).default('anders'),
  isErVoor: z.enum(RICHTINGEN).default('inwoner').openapi({ description: 'Wie er voor wie is.' }),
  helptMet: zin.default(''),
  kanMeer: z.enum(MEER).default('weet-niet'),
  vragen: z.enum(VRAGEN).default('weet-niet').openapi({ description: 'Of de inwoner het zou vragen.' }),
};

const huisgenoot = {
  naam: alleenVoornaam,
  doetNu: langeTekst.default(''),
  kan: langeTekst.default(''),
  kanNiet: langeTekst.default(''),
  waarom: z.enum(WAAROMS).optional().openapi({ description: 'Waarom het niet kan.' }),
  gehoord: z.boolean().openapi({ description: 'Of met deze huisgenoot, of over hem of haar, is gesproken.' }),
};

const leden = [
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

const huisgenoten = [
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

/** The people around the inwoner and who lives here. */
export const netwerkOperaties = [...leden, ...huisgenoten];

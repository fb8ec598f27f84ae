import { z } from '@hono/zod-openapi';
import { actBody, dayField, idField } from '../../platform/api-fields.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { noteerAchteraf } from './achteraf.ts';
import { haalUitElkaar, spreekUitproberenAf, zetKijkNaast } from './kijk.ts';
import { SPREKERS } from './spreker.ts';
import { beantwoordInbreng } from './weerwoord.ts';

const ander = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('nieuw'),
    woorden: langeTekst,
    spreker: z.enum(SPREKERS),
    sprekerNaam: naam.optional(),
  }),
  z.strictObject({ soort: z.literal('staat-er'), inbrengId: idField() }),
]);

/** What happens with notes in the stream: an answer to what was seen, another view beside it, and writing up afterwards. */
export const stroomOperaties = [
  gesprekdaad({
    id: 'beantwoordInbreng',
    path: '/inbreng/{inbreng}/weerwoorden',
    summary: 'Opschrijven wat de inwoner zegt van wat gezien is',
    body: actBody({ tekst: langeTekst }),
    soorten: ['inbreng-beantwoord'],
    beslis: (ctx, { tekst }) => {
      const opdracht = { zaakId: ctx.id('zaak'), inbrengId: ctx.id('inbreng'), tekst };
      return (acts, aanleiding) => beantwoordInbreng(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'zetKijkNaast',
    path: '/inbreng/{inbreng}/kijken',
    summary: 'Een andere manier van kijken naast een notitie zetten',
    description: 'Met nieuwe woorden van iemand anders, of met een notitie die er al staat.',
    body: actBody({
      ander,
      proberen: langeTekst.optional().openapi({ description: 'Wat u samen uitprobeert.' }),
    }),
    soorten: ['kijken-naast-elkaar', 'inbreng-genoteerd', 'uitproberen-afgesproken'],
    beslis: async (ctx, rest) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), een: ctx.id('inbreng'), instrument, ...rest };
      return (acts, aanleiding) => zetKijkNaast(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'spreekUitproberenAf',
    path: '/kijken/{kijk}/afspraken',
    summary: 'Opschrijven wat u samen uitprobeert',
    body: actBody({ tekst: zin, gezien }),
    soorten: ['uitproberen-afgesproken'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), kijkId: ctx.id('kijk'), ...rest };
      return (acts, aanleiding) => spreekUitproberenAf(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'haalUitElkaar',
    path: '/kijken/{kijk}/vervallenverklaringen',
    summary: 'Twee manieren van kijken weer los van elkaar zetten',
    body: actBody({}),
    soorten: ['kijken-los'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), kijkId: ctx.id('kijk') };
      return (acts, aanleiding) => haalUitElkaar(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'noteerAchteraf',
    path: '/inbreng-achteraf',
    summary: 'Achteraf in één keer opschrijven: elke regel wordt een notitie',
    body: actBody({
      tekst: langeTekst,
      op: dayField().optional().openapi({ description: 'De dag waarop u elkaar sprak.' }),
    }),
    soorten: ['inbreng-genoteerd'],
    beslis: async (ctx, rest) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), instrument, ...rest };
      return (_acts, aanleiding) => noteerAchteraf(opdracht, aanleiding);
    },
  }),
];

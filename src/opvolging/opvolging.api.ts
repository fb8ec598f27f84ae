import { z } from '@hono/zod-openapi';
import { OPVOLGVORMEN } from '../arrangement/index.ts';
import { listMedewerkers } from '../inrichting/index.server.ts';
import { actOperation } from '../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  lineField,
  shownDay,
  shownId,
  shownInstant,
  textField,
} from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { GRONDEN } from './afsluiten.ts';
import { REDENEN } from './loslaten.ts';
import { BEOORDELAARS, MATEN } from './opvolging.ts';
import {
  getOpvolging,
  legVast,
  planOpvolgmoment,
  storeInstemming,
  storeLoslating,
} from './opvolging.server.ts';

const oordeel = z.object({ mate: z.enum(MATEN), op: shownDay }).optional();

const leesOpvolging = operation({
  id: 'leesOpvolging',
  method: 'get',
  path: '/zaken/{zaak}/opvolging',
  tag: 'Opvolging',
  summary: 'Lezen hoe het gaat met wat is afgesproken',
  handeling: 'arrangement-inzien',
  answer: z
    .object({
      gepland: z.object({ op: shownDay, doorId: shownId, vorm: z.enum(OPVOLGVORMEN) }).optional(),
      gehouden: z.array(z.object({ op: shownDay, woorden: z.string().optional() })),
      resultaten: z.array(
        z.object({ resultaatId: shownId, tekst: z.string(), inwoner: oordeel, gespreksvoerder: oordeel }),
      ),
      losgelaten: z
        .object({
          reden: z.enum(REDENEN),
          toelichting: z.string(),
          blijftInBeeld: z.string().optional(),
          vanaf: shownDay.optional(),
          op: shownInstant,
        })
        .optional(),
      afgesloten: z.object({ grond: z.enum(GRONDEN), op: shownDay, toelichting: z.string() }).optional(),
    })
    .openapi('Opvolging'),
  handler: async (ctx) => {
    const { opvolging, plan, losgelaten, afgesloten, woorden } = await getOpvolging(ctx.tx, ctx.id('zaak'));
    ctx.show(plan.personen.map(({ id }) => id));
    const tekst = (id: string) => woorden.get(id) ?? '';
    return {
      body: {
        gepland: opvolging.gepland,
        gehouden: opvolging.gehouden.map((een) => ({
          op: een.op,
          woorden: een.woorden && tekst(een.woorden),
        })),
        resultaten: plan.resultaten.map(({ resultaatId, tekst: resultaat }) => ({
          resultaatId,
          tekst: resultaat,
          ...opvolging.oordelen.get(resultaatId),
        })),
        losgelaten: losgelaten && { ...losgelaten, toelichting: tekst(losgelaten.toelichting) },
        afgesloten: afgesloten && {
          grond: afgesloten.grond,
          op: afgesloten.op,
          toelichting: tekst(afgesloten.toelichting),
        },
      },
    };
  },
});

const woorden = textField(5_000);

const planOpvolging = actOperation({
  id: 'planOpvolging',
  path: '/zaken/{zaak}/opvolgmomenten',
  tag: 'Opvolging',
  summary: 'Plannen wanneer iemand vraagt hoe het gaat',
  handeling: 'opvolging-plannen',
  body: actBody({ op: dayField(), doorId: idField(), vorm: z.enum(OPVOLGVORMEN) }),
  soorten: ['opvolging-gepland'],
  perform: async (ctx, moment, aanleiding) => {
    const medewerkerIds = (await listMedewerkers(ctx.tx)).map(({ id }) => id);
    return planOpvolgmoment(ctx.tx, { ...moment, zaakId: ctx.id('zaak'), medewerkerIds }, aanleiding);
  },
});

const legOpvolgingVast = actOperation({
  id: 'legOpvolgingVast',
  path: '/zaken/{zaak}/opvolggesprekken',
  tag: 'Opvolging',
  summary: 'Vastleggen hoe het gaat, in de woorden van de inwoner',
  handeling: 'arrangement-maken',
  body: actBody({
    op: dayField(),
    woorden: woorden.default(''),
    oordelen: z
      .array(z.strictObject({ resultaatId: idField(), volgens: z.enum(BEOORDELAARS), mate: z.enum(MATEN) }))
      .max(100)
      .default([]),
  }),
  soorten: ['opvolging-gehouden'],
  perform: (ctx, gehouden, aanleiding) =>
    legVast(ctx.tx, { ...gehouden, zaakId: ctx.id('zaak') }, aanleiding),
});

const laatLos = actOperation({
  id: 'laatLos',
  path: '/zaken/{zaak}/loslatingen',
  tag: 'Opvolging',
  summary: 'Loslaten: het contact eindigt om een van drie redenen',
  description: 'De zaak blijft open. Een mens beslist dit, nooit een termijn.',
  handeling: 'loslaten',
  body: actBody({
    reden: z.enum(REDENEN),
    toelichting: woorden,
    blijftInBeeld: lineField(200)
      .optional()
      .openapi({ description: 'Wie contact houdt, of nu in beeld is.' }),
    vanaf: dayField().optional(),
  }),
  soorten: ['losgelaten'],
  perform: (ctx, loslating, aanleiding) =>
    storeLoslating(ctx.tx, { ...loslating, zaakId: ctx.id('zaak') }, aanleiding),
});

const stemInMetLoslaten = actOperation({
  id: 'stemInMetLoslaten',
  path: '/zaken/{zaak}/instemmingen',
  tag: 'Opvolging',
  summary: 'Als tweede collega instemmen met loslaten',
  description: 'Nodig als er niemand is op wie de inwoner kan leunen. Wie loslaat, kan dit niet zelf doen.',
  handeling: 'meekijken-bij-loslaten',
  body: actBody({ waarom: woorden }),
  soorten: ['loslaten-ingestemd'],
  perform: (ctx, instemming, aanleiding) =>
    storeInstemming(ctx.tx, { ...instemming, zaakId: ctx.id('zaak') }, aanleiding),
});

/** What other systems can do and read of the follow-up. */
export const opvolgingOperaties = [
  leesOpvolging,
  planOpvolging,
  legOpvolgingVast,
  laatLos,
  stemInMetLoslaten,
];

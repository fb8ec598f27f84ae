import { z } from '@hono/zod-openapi';
import { loadActs } from '../../platform/acts.ts';
import { actOperation } from '../../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  lineField,
  shownDay,
  shownId,
  textField,
} from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { findInwoner } from '../iwmo/iwmo.server.ts';
import { doeGebeld, doeOverbrugging } from './wachten.server.ts';
import { dagenGewacht, vouwWachten } from './wachten.ts';

const tag = 'Toewijzing';

const wachttijd = z.object({
  besluitId: shownId,
  product: z.string().optional(),
  sinds: shownDay,
  begonnenOp: shownDay.optional(),
  dagen: z.number(),
  belVoor: shownDay.optional(),
  aanbieder: z.object({ agb: z.string(), naam: z.string() }).optional(),
  gebeld: z.array(z.object({ op: shownDay, woorden: z.string() })),
  overbruggingen: z.array(z.object({ wie: z.string(), wat: z.string(), tot: shownDay })),
  wissels: z.array(z.object({ eersteAanbieder: z.string(), nieuweAanbieder: z.string(), reden: z.string() })),
});

const leesWachten = operation({
  id: 'leesWachten',
  method: 'get',
  path: '/zaken/{zaak}/wachten',
  tag,
  summary: 'Hoe lang de inwoner wacht op toegekende hulp, en wat er intussen gebeurt',
  handeling: 'wachten-bijhouden',
  answer: z.object({ wachten: z.array(wachttijd) }).openapi('Wachten'),
  handler: async (ctx) => {
    const zaakId = ctx.id('zaak');
    const inwoner = await findInwoner(ctx.tx, zaakId);
    if (inwoner !== undefined) ctx.show([inwoner.id]);
    const versies = await loadTextVersions(ctx.tx, zaakId);
    const tekst = (id: string) => versies.get(id)?.inhoud ?? '';
    const wachten = vouwWachten(await loadActs(ctx.tx, zaakId)).map((een) => ({
      ...een,
      dagen: dagenGewacht(een, ctx.vandaag),
      gebeld: een.gebeld.map(({ op, woorden }) => ({ op, woorden: tekst(woorden) })),
      overbruggingen: een.overbruggingen.map(({ wie, wat, tot }) => ({ wie, wat: tekst(wat), tot })),
      wissels: een.wissels.map(({ van, naar, reden }) => ({
        eersteAanbieder: van.naam,
        nieuweAanbieder: naar.naam,
        reden: tekst(reden),
      })),
    }));
    return { body: { wachten } };
  },
});

const legGebeldVast = actOperation({
  id: 'legGebeldVast',
  path: '/zaken/{zaak}/wachttelefoontjes',
  tag,
  summary: 'Opschrijven dat iemand belde met wie op hulp wacht',
  handeling: 'wachten-bijhouden',
  body: actBody({ besluitId: idField(), woorden: textField(5000) }),
  soorten: ['wachten-gebeld'],
  perform: (ctx, opdracht, aanleiding) =>
    doeGebeld(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const spreekOverbruggingAf = actOperation({
  id: 'spreekOverbruggingAf',
  path: '/zaken/{zaak}/overbruggingen',
  tag,
  summary: 'Hulp voor de tussentijd afspreken: wat, wie en tot wanneer',
  handeling: 'wachten-bijhouden',
  body: actBody({ besluitId: idField(), wie: lineField(), wat: textField(5000), tot: dayField() }),
  soorten: ['overbrugging-afgesproken'],
  perform: (ctx, opdracht, aanleiding) =>
    doeOverbrugging(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

/** What other systems can do and read about somebody who waits for help. */
export const wachtOperaties = [leesWachten, legGebeldVast, spreekOverbruggingAf];

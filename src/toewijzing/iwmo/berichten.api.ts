import { z } from '@hono/zod-openapi';
import { actBody, shownDay, shownId, shownInstant } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { settingsOf } from '../../platform/settings.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { haalOp, listBerichten } from './berichten.server.ts';
import type { Bericht } from './berichten.server.ts';
import { doeCakOverzicht, listOpenstaand } from './doorgeven.server.ts';
import { leesIn } from './inlezen.server.ts';

const tag = 'Toewijzing';

const bericht = z
  .object({
    berichtId: shownId,
    soort: z.enum(['301', '305', '307', 'cak', 'svb']),
    agb: z.string().openapi({ description: 'De aanbieder; leeg bij het CAK en de SVB.' }),
    identificatie: z.string(),
    zaakId: shownId.optional(),
    gemaaktOp: shownInstant,
    opgehaaldOp: shownInstant.optional(),
  })
  .openapi('Bericht');

function toon({ id, soort, agb, identificatie, zaakId, gemaaktOp, opgehaaldOp }: Bericht) {
  return { berichtId: id, soort, agb, identificatie, zaakId, gemaaktOp, opgehaaldOp };
}

const lijstBerichten = operation({
  id: 'lijstBerichten',
  method: 'get',
  path: '/berichten',
  tag,
  summary: 'De laatste honderd berichten die weg moeten, de nieuwste eerst',
  description: 'Voor een koppeling die berichten ophaalt en verstuurt. Keukentafel verstuurt zelf niets.',
  handeling: 'berichten-inlezen',
  query: z.strictObject({ nietopgehaald: z.enum(['ja', 'nee']).optional() }),
  answer: z.object({ berichten: z.array(bericht) }).openapi('Berichten'),
  handler: async (ctx, { query }) => {
    const nietOpgehaald = query.nietopgehaald === 'ja';
    const berichten = await listBerichten(ctx.tx, { richting: 'uit', nietOpgehaald });
    return { body: { berichten: berichten.map(toon) } };
  },
});

const haalBerichtOp = operation({
  id: 'haalBerichtOp',
  method: 'post',
  path: '/berichten/{bericht}/ophalingen',
  tag,
  summary: 'Een bericht ophalen; de eerste keer wordt onthouden',
  handeling: 'berichten-inlezen',
  body: actBody({}),
  answer: z.object({ bericht, inhoud: z.string() }).openapi('BerichtMetInhoud'),
  handler: async (ctx) => {
    const gevonden = await haalOp(ctx.tx, ctx.id('bericht'), ctx.nu);
    if (gevonden === undefined) throwNotHere();
    const { inhoud, ...rest } = gevonden;
    return { body: { bericht: toon(rest), inhoud } };
  },
});

const leesBerichtIn = operation({
  id: 'leesBerichtIn',
  method: 'post',
  path: '/regieberichten',
  tag,
  summary: 'Een startbericht (305) of stopbericht (307) van iWmo 3.2 inlezen',
  description: 'Alles of niets. Hetzelfde bericht nog eens verandert niets.',
  handeling: 'berichten-inlezen',
  body: actBody({ bericht: z.string().openapi({ description: 'Het bericht, als XML.' }) }),
  answer: z
    .object({
      berichtId: shownId,
      soort: z.enum(['305', '307']),
      aantal: z.number(),
      zaakIds: z.array(shownId),
      isHerhaling: z.boolean().openapi({ description: 'Dit bericht was er al; er is niets veranderd.' }),
    })
    .openapi('Ingelezen'),
  handler: async (ctx, { body }) => {
    const { schemas } = settingsOf(ctx);
    const uitkomst = await leesIn(ctx.tx, { bestand: body.bericht, schemas }, ctx.aanleiding(body.actId));
    if (!uitkomst.gelukt) return uitkomst;
    return { body: { ...uitkomst.waarde, zaakIds: [...uitkomst.waarde.zaakIds] } };
  },
});

const cakFeit = z.object({
  zaakId: shownId,
  soort: z.enum(['start', 'stop', 'pgb-start', 'pgb-stop']),
  op: shownDay,
  uiterlijk: shownDay,
  bijdrageVanaf: shownDay.optional(),
});

const lijstCakFeiten = operation({
  id: 'lijstCakFeiten',
  method: 'get',
  path: '/cak-feiten',
  tag,
  summary: 'Wat het CAK nog niet weet, met de laatste dag om het door te geven',
  handeling: 'berichten-inlezen',
  answer: z.object({ feiten: z.array(cakFeit) }).openapi('CakFeiten'),
  handler: async (ctx) => {
    const open = await listOpenstaand(ctx.tx, ctx.nu);
    ctx.show(open.map(({ persoon }) => persoon.id));
    const feiten = open.flatMap(({ zaakId, cak }) =>
      cak.map(({ soort, op, uiterlijk, bijdrageVanaf }) => ({ zaakId, soort, op, uiterlijk, bijdrageVanaf })),
    );
    return { body: { feiten } };
  },
});

const maakCakOverzicht = operation({
  id: 'maakCakOverzicht',
  method: 'post',
  path: '/cak-overzichten',
  tag,
  summary: 'Het overzicht voor het CAK maken, van iedereen over wie het nog iets niet weet',
  description: 'Een gewone tabel van onszelf, geen bericht van de iEb.',
  handeling: 'berichten-inlezen',
  body: actBody({}),
  answer: z.object({ berichtId: shownId, aantal: z.number() }).openapi('CakOverzicht'),
  handler: async (ctx, { body }) => {
    const uitkomst = await doeCakOverzicht(ctx.tx, ctx.aanleiding(body.actId));
    return uitkomst.gelukt ? { body: uitkomst.waarde } : uitkomst;
  },
});

/** What a gateway of the municipality does with messages and overviews. */
export const berichtOperaties = [
  lijstBerichten,
  haalBerichtOp,
  leesBerichtIn,
  lijstCakFeiten,
  maakCakOverzicht,
];

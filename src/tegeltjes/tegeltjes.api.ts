import { z } from '@hono/zod-openapi';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { actBody, shownId, textField } from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { throwNotHere } from '../platform/visit.ts';
import type { Ctx } from '../platform/visit.ts';
import { listTegeltjes, storeTegeldaad } from './tegeltje.server.ts';
import {
  PLEKKEN,
  schrijfTegeltje,
  STEMMEN,
  stemTegeltje,
  trekTegeltjeIn,
  verbergTegeltje,
} from './tegeltje.ts';
import type { Tegelaanleiding, Tegeldaad, Tegeltje } from './tegeltje.ts';

const tegelBeeld = z
  .object({
    tegeltjeId: shownId,
    woorden: z.string(),
    plek: z.enum(PLEKKEN),
    voor: z.int(),
    tegen: z.int(),
    hangt: z.boolean(),
    isIngetrokken: z.boolean(),
    isVerborgen: z.boolean().openapi({ description: 'Verborgen voor de medewerker in wiens naam u vraagt.' }),
  })
  .openapi('Tegeltje');

const woorden = textField(1_000);
const plek = z.enum(PLEKKEN);

type Beslis = (tegeltjes: readonly Tegeltje[], aanleiding: Tegelaanleiding) => Uitkomst<Tegeldaad>;

/** The maxims of the team of the member of staff in whose name is asked (TG-2). */
export const tegeltjeOperaties = [
  operation({
    id: 'leesTegeltjes',
    method: 'get',
    path: '/tegeltjes',
    tag: 'Inrichting',
    summary: 'De tegeltjes van het eigen team',
    description: 'Namens een medewerker; een ander team ziet ze niet.',
    handeling: 'tegeltjes-zien',
    answer: z.object({ tegeltjes: z.array(tegelBeeld) }).openapi('Tegeltjes'),
    handler: async (ctx) => {
      const { id, team } = teamlidVan(ctx);
      const tegeltjes = await listTegeltjes(ctx.tx, team);
      return { body: { tegeltjes: tegeltjes.map((een) => toonTegeltje(een, id)) } };
    },
  }),
  operation({
    id: 'schrijfTegeltje',
    method: 'post',
    path: '/tegeltjes',
    tag: 'Inrichting',
    summary: 'Een tegeltje voor het eigen team schrijven',
    handeling: 'tegeltjes-schrijven',
    body: actBody({ woorden, plek }),
    answer: tegelBeeld,
    handler: (ctx, { body: { actId, ...opdracht } }) =>
      doe(ctx, actId, (tegeltjes, a) => schrijfTegeltje(tegeltjes, opdracht, a)),
  }),
  operation({
    id: 'herschrijfTegeltje',
    method: 'post',
    path: '/tegeltjes/{tegeltje}/verwoordingen',
    tag: 'Inrichting',
    summary: 'Een tegeltje andere woorden of een andere plek geven',
    handeling: 'tegeltjes-schrijven',
    body: actBody({ woorden, plek }),
    answer: tegelBeeld,
    handler: (ctx, { body: { actId, ...opdracht } }) => {
      const tegeltjeId = ctx.id('tegeltje');
      return doe(ctx, actId, (tegeltjes, a) => schrijfTegeltje(tegeltjes, { ...opdracht, tegeltjeId }, a));
    },
  }),
  operation({
    id: 'stemTegeltje',
    method: 'post',
    path: '/tegeltjes/{tegeltje}/stemmen',
    tag: 'Inrichting',
    summary: 'Voor of tegen een tegeltje stemmen; de laatste stem telt',
    handeling: 'tegeltjes-schrijven',
    body: actBody({ stem: z.enum(STEMMEN) }),
    answer: tegelBeeld,
    handler: (ctx, { body: { actId, stem } }) =>
      doe(ctx, actId, (tegeltjes, a) => stemTegeltje(tegeltjes, { tegeltjeId: ctx.id('tegeltje'), stem }, a)),
  }),
  operation({
    id: 'trekTegeltjeIn',
    method: 'post',
    path: '/tegeltjes/{tegeltje}/intrekkingen',
    tag: 'Inrichting',
    summary: 'Een tegeltje van de muur halen',
    handeling: 'tegeltjes-schrijven',
    body: actBody({}),
    answer: tegelBeeld,
    handler: (ctx, { body: { actId } }) =>
      doe(ctx, actId, (tegeltjes, a) => trekTegeltjeIn(tegeltjes, ctx.id('tegeltje'), a)),
  }),
  operation({
    id: 'verbergTegeltje',
    method: 'post',
    path: '/tegeltjes/{tegeltje}/verbergingen',
    tag: 'Inrichting',
    summary: 'Een tegeltje voor uzelf verbergen, of weer tonen',
    handeling: 'tegeltjes-zien',
    body: actBody({ weer: z.boolean().default(false).openapi({ description: 'Weer tonen.' }) }),
    answer: tegelBeeld,
    handler: (ctx, { body: { actId, weer } }) =>
      doe(ctx, actId, (tegeltjes, a) =>
        verbergTegeltje(tegeltjes, { tegeltjeId: ctx.id('tegeltje'), weer }, a),
      ),
  }),
];

async function doe(ctx: Ctx, gegeven: string | undefined, beslis: Beslis) {
  const wie = teamlidVan(ctx);
  const { actId, nu } = ctx.aanleiding(gegeven);
  const uitkomst = await storeTegeldaad(ctx.tx, { actId, nu, wie }, beslis);
  if (!uitkomst.gelukt) {
    if (uitkomst.regel === 'TG-2') throwNotHere();
    return uitkomst;
  }
  const tegeltjes = await listTegeltjes(ctx.tx, wie.team);
  const tegeltje = tegeltjes.find(({ tegeltjeId }) => tegeltjeId === uitkomst.waarde.tegeltjeId);
  return tegeltje === undefined ? throwNotHere() : { body: toonTegeltje(tegeltje, wie.id) };
}

function teamlidVan({ wie }: Ctx) {
  if (wie.soort !== 'medewerker') throwNotHere();
  return { id: wie.id, team: wie.team };
}

function toonTegeltje(
  { tegeltjeId, woorden: zin, plek: waar, voor, tegen, hangt, isIngetrokken, verborgenVoor }: Tegeltje,
  wieId: string,
) {
  return {
    tegeltjeId,
    woorden: zin,
    plek: waar,
    voor: voor.length,
    tegen: tegen.length,
    hangt,
    isIngetrokken,
    isVerborgen: verborgenVoor.includes(wieId),
  };
}

import { z } from '@hono/zod-openapi';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { schrijfAdres } from '../personen/index.ts';
import { actOperation, getRecorded, recordedSchema } from '../platform/api-act.ts';
import {
  actBody,
  idField,
  instantField,
  lineField,
  shownId,
  shownInstant,
  textField,
} from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import { throwNotHere } from '../platform/visit.ts';
import { storeAfzegging, storeContactmoment, storeVerzetting } from './contactmoment.server.ts';
import type { Afzender } from './contactmoment.server.ts';
import { GENODIGDE_ROLLEN, ONDERSTEUNING, PLEKREDENEN, TOLKEN, VORMEN } from './contactmoment.ts';
import { getPlanning } from './planning.server.ts';
import type { ZaakPlanning } from './planning.server.ts';
import { kiesPlek } from './plek.ts';
import type { Plekvraag } from './plek.ts';
import { urenOperaties } from './uren.api.ts';

const wanneerEnWaar = {
  van: instantField(),
  tot: instantField(),
  vorm: z.enum(VORMEN),
  loket: lineField(60)
    .default('')
    .openapi({ description: 'Bij vorm loket: de plek uit het gemeenteprofiel.' }),
  plaats: lineField(200).default('').openapi({ description: 'Anders dan thuis of het loket.' }),
  plekreden: z.enum(PLEKREDENEN).optional().openapi({ description: 'Waarom de inwoner deze plek koos.' }),
  tochHier: z
    .boolean()
    .default(false)
    .openapi({ description: 'De inwoner weet wat er tegen deze plek is en wil het toch.' }),
};
const rol = z.enum(GENODIGDE_ROLLEN);
const reden = textField(1_000).optional();

const leesContactmomenten = operation({
  id: 'leesContactmomenten',
  method: 'get',
  path: '/zaken/{zaak}/contactmomenten',
  tag: 'Planning',
  summary: 'Zien wat er gepland is',
  handeling: 'contactmoment-plannen',
  answer: z
    .object({
      contactmomenten: z.array(
        z.object({
          contactmomentId: shownId,
          van: shownInstant,
          tot: shownInstant,
          vorm: z.enum(VORMEN),
          plaats: z.string(),
          plekreden: z.enum(PLEKREDENEN).optional(),
          medewerkerId: shownId,
          genodigden: z.array(z.object({ naam: z.string(), rol })),
          opvolging: z.boolean(),
          tolk: z.enum(TOLKEN).optional(),
          afgezegdOp: shownInstant.optional(),
        }),
      ),
      vanafDag: z.string().optional().openapi({
        format: 'date',
        description: 'Zolang we op een eigen plan wachten: de eerste dag voor een gesprek.',
      }),
    })
    .openapi('Contactmomenten'),
  handler: async (ctx) => {
    const { momenten, wachtTot } = await lees(ctx);
    const contactmomenten = momenten.map(({ contactmomentId, van, tot, vorm, plaats, ...rest }) => ({
      contactmomentId,
      van,
      tot,
      vorm,
      plaats,
      plekreden: rest.plekreden,
      medewerkerId: rest.medewerkerId,
      opvolging: rest.opvolging,
      tolk: rest.tolk,
      afgezegdOp: rest.afgezegdOp,
      genodigden: [...rest.genodigden],
    }));
    return { body: { contactmomenten, vanafDag: wachtTot } };
  },
});

const planContactmoment = operation({
  id: 'planContactmoment',
  method: 'post',
  path: '/zaken/{zaak}/contactmomenten',
  tag: 'Planning',
  summary: 'Een bezoek of gesprek plannen',
  description: 'De inwoner en de medewerker krijgen een mail met een agendabestand.',
  handeling: 'contactmoment-plannen',
  body: actBody({
    ...wanneerEnWaar,
    medewerkerId: idField(),
    genodigden: z
      .array(z.strictObject({ naam: lineField(120), rol }))
      .max(20)
      .default([]),
    clientondersteuning: z
      .enum(ONDERSTEUNING)
      .optional()
      .openapi({ description: 'Wat de inwoner zei over gratis, onafhankelijke hulp.' }),
    opvolging: z.boolean().default(false),
    tolk: z
      .enum(TOLKEN)
      .optional()
      .openapi({ description: 'Met een tolk wordt het moment twee keer zo lang als u opgeeft.' }),
    naaste: z.strictObject({ wens: z.boolean(), volwassen: z.boolean() }).optional().openapi({
      description: 'Nodig als een naaste tolkt: wil de inwoner dat zelf, en is die 18 of ouder.',
    }),
    zietAfVanPlan: z.boolean().default(false).openapi({ description: 'De inwoner maakt geen eigen plan.' }),
  }),
  answer: recordedSchema.extend({ contactmomentId: shownId }).openapi('GeplandContactmoment'),
  handler: async (ctx, { body: { actId, loket, plaats, tochHier, ...rest } }) => {
    const planning = await lees(ctx);
    const { zaakId } = planning;
    const aanleiding = ctx.aanleiding(actId);
    const waar = waarVan(planning, { ...rest, loket, plaats, tochHier });
    if (!waar.gelukt) return waar;
    const opdracht = { zaakId, ...rest, plaats: waar.waarde, afzender: afzenderVan(ctx) };
    const uitkomst = await storeContactmoment(ctx.tx, opdracht, aanleiding);
    if (!uitkomst.gelukt) return uitkomst;
    const { inhoud, ...vastgelegd } = await getRecorded(ctx, { actId: aanleiding.actId, zaakId });
    const { contactmomentId = '' } = inhoud as { readonly contactmomentId?: string };
    return { body: { ...vastgelegd, contactmomentId } };
  },
});

const verzetContactmoment = actOperation({
  id: 'verzetContactmoment',
  path: '/zaken/{zaak}/contactmomenten/{contactmoment}/verzettingen',
  tag: 'Planning',
  summary: 'Een bezoek of gesprek verzetten',
  handeling: 'contactmoment-plannen',
  body: actBody({ ...wanneerEnWaar, reden }),
  soorten: ['contactmoment-verzet'],
  perform: async (ctx, { loket, plaats, tochHier, ...rest }, aanleiding) => {
    const planning = await lees(ctx);
    const contactmomentId = getMoment(ctx, planning);
    const waar = waarVan(planning, { ...rest, loket, plaats, tochHier });
    if (!waar.gelukt) return waar;
    const opdracht = { zaakId: planning.zaakId, contactmomentId, ...rest, plaats: waar.waarde };
    return storeVerzetting(ctx.tx, { ...opdracht, afzender: afzenderVan(ctx) }, aanleiding);
  },
});

const zegContactmomentAf = actOperation({
  id: 'zegContactmomentAf',
  path: '/zaken/{zaak}/contactmomenten/{contactmoment}/afzeggingen',
  tag: 'Planning',
  summary: 'Een bezoek of gesprek afzeggen',
  handeling: 'contactmoment-plannen',
  body: actBody({ reden }),
  soorten: ['contactmoment-afgezegd'],
  perform: async (ctx, opgave, aanleiding) => {
    const planning = await lees(ctx);
    const contactmomentId = getMoment(ctx, planning);
    const opdracht = { zaakId: planning.zaakId, contactmomentId, ...opgave, afzender: afzenderVan(ctx) };
    return storeAfzegging(ctx.tx, opdracht, aanleiding);
  },
});

/** What other systems can do and read of the planning. */
export const planningOperaties = [
  leesContactmomenten,
  planContactmoment,
  verzetContactmoment,
  zegContactmomentAf,
  ...urenOperaties,
];

async function lees(ctx: Ctx): Promise<ZaakPlanning> {
  const planning = await getPlanning(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  if (planning.melding === undefined) throwNotHere();
  ctx.show(planning.betrokkenen.map(({ persoonId }) => persoonId));
  return planning;
}

function getMoment(ctx: Ctx, { momenten }: ZaakPlanning): string {
  const id = ctx.id('contactmoment');
  return momenten.some(({ contactmomentId }) => contactmomentId === id) ? id : throwNotHere();
}

function waarVan(
  { profiel, inwoner }: ZaakPlanning,
  keuze: Omit<Plekvraag, 'plaatsen' | 'thuisadres'>,
): Uitkomst<string> {
  return kiesPlek({
    ...keuze,
    plaatsen: profiel.plaatsen,
    thuisadres: inwoner && schrijfAdres(inwoner.adres),
  });
}

function afzenderVan(ctx: Ctx): Afzender {
  const { publicUrl } = settingsOf(ctx);
  return { naam: ctx.gemeente.naam, linkNaar: (zaakId) => `${publicUrl}${ctx.path(`/zaken/${zaakId}`)}` };
}

import { z } from '@hono/zod-openapi';
import { actOperation, answerAct, recordedSchema } from '../../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  shownDay,
  shownId,
  shownInstant,
  textField,
} from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { isActueel, leesBeschikking, vouwBeschikkingen, WIJZEN } from './beschikking.ts';
import { renderBeschikking } from './beschikking.document.ts';
import { getBrievenzaak, leesVersie, maakOp, stofVoor, verzend } from './beschikking.server.ts';
import type { Brievenzaak } from './beschikking.server.ts';
import { herkomstWoord } from './herkomst.ts';
import { keurBeschikking } from './keuring.ts';
import { stelBriefSamen } from './samenstellen.ts';

const TAG = 'Aanvraag en besluit';

const briefBeeld = z.object({
  titel: z.string(),
  dag: shownDay,
  kenmerk: z.string(),
  afzender: z.array(z.string()),
  ontvanger: z.array(z.string()),
  delen: z.array(
    z.object({
      sleutel: z.string(),
      titel: z.string().optional(),
      niveau: z.union([z.literal(2), z.literal(3)]),
      zinnen: z.array(z.object({ tekst: z.string(), komtUit: z.string() })),
    }),
  ),
});

const versieBeeld = z.object({
  beschikkingId: shownId,
  versie: z.int(),
  dag: shownDay,
  opgemaaktOp: shownInstant,
  wijze: z.enum(WIJZEN).optional(),
  bekendOp: shownDay.optional(),
});

const leesBeschikkingOperatie = operation({
  id: 'leesBeschikking',
  method: 'get',
  path: '/zaken/{zaak}/besluiten/{besluit}/beschikking',
  tag: TAG,
  summary:
    'De brief bij een besluit lezen: elke zin met waar die vandaan komt, wat er nog ontbreekt en de versies',
  description:
    'Met een gebrek gaat de brief niet weg. Het veld isVast zegt of de brief is opgemaakt en nog klopt.',
  handeling: 'besluit-inzien',
  answer: z
    .object({
      isVast: z.boolean(),
      gebreken: z.array(
        z.object({ wat: z.string(), waar: z.string(), regel: z.string(), artikel: z.string() }),
      ),
      brief: briefBeeld,
      versies: z.array(versieBeeld),
    })
    .openapi('Beschikking'),
  handler: async (ctx) => {
    if (ctx.wie.soort === 'inwoner') throwNotHere();
    const { stof, versies } = await getStof(ctx);
    const laatste = versies.at(-1);
    const isVast = laatste !== undefined && (laatste.verzonden !== undefined || isActueel(laatste, stof));
    const brief = isVast ? leesBeschikking(laatste, stof) : stelBriefSamen(stof);
    return {
      body: {
        isVast,
        gebreken: [...keurBeschikking({ brief, stof })],
        brief: {
          ...brief,
          afzender: [...brief.afzender],
          ontvanger: [...brief.ontvanger],
          delen: brief.delen.map(({ zinnen, ...deel }) => ({
            ...deel,
            zinnen: zinnen.map(({ tekst, herkomst }) => ({ tekst, komtUit: herkomstWoord(herkomst) })),
          })),
        },
        versies: versies.map(({ beschikkingId, versie, dag, opgemaaktOp, verzonden }) => ({
          beschikkingId,
          versie,
          dag,
          opgemaaktOp,
          wijze: verzonden?.wijze,
          bekendOp: verzonden?.bekendOp,
        })),
      },
    };
  },
});

const leesBeschikkingPdf = operation({
  id: 'leesBeschikkingPdf',
  method: 'get',
  path: '/zaken/{zaak}/beschikkingen/{beschikking}/pdf',
  tag: TAG,
  summary: 'Een brief bij een besluit als PDF, zoals hij is opgemaakt',
  handeling: 'besluit-inzien',
  answer: 'pdf',
  handler: async (ctx) => {
    const zaak = await getZaak(ctx);
    const gezocht = ctx.id('beschikking');
    const vast = vouwBeschikkingen(zaak.acts).find(({ beschikkingId }) => beschikkingId === gezocht);
    // An inwoner reads what was sent and nothing that was only made (ZK-10).
    if (vast === undefined || (ctx.wie.soort === 'inwoner' && vast.verzonden === undefined)) throwNotHere();
    const gemaakt = await renderBeschikking(await leesVersie(ctx.tx, zaak, vast), vast.opgemaaktOp);
    if (gemaakt.soort !== 'gelukt') return { gelukt: false, uitleg: explainPdfFailure(gemaakt) };
    return { pdf: gemaakt.pdf, fileName: `brief-${vast.versie}.pdf` };
  },
});

const maakBeschikkingOpOperatie = actOperation({
  id: 'maakBeschikkingOp',
  path: '/zaken/{zaak}/besluiten/{besluit}/beschikkingen',
  tag: TAG,
  summary: 'De brief bij een besluit opmaken: hij staat daarna vast als een nieuwe versie',
  handeling: 'besluit-versturen',
  body: actBody({
    dag: dayField().openapi({ description: 'Waarop de brief weggaat; die dag komt erop.' }),
    toelichting: textField(2_000).optional(),
  }),
  soorten: ['beschikking-opgemaakt'],
  perform: (ctx, { dag, toelichting }, aanleiding) =>
    maakOp(
      ctx.tx,
      { zaakId: ctx.id('zaak'), besluitId: ctx.id('besluit'), dag, ...(toelichting && { toelichting }) },
      aanleiding,
    ),
});

const verstuurBeschikkingOperatie = operation({
  id: 'verstuurBeschikking',
  method: 'post',
  path: '/zaken/{zaak}/besluiten/{besluit}/verzendingen',
  tag: TAG,
  summary: 'De opgemaakte brief versturen; vanaf die dag loopt de tijd voor bezwaar',
  description: 'Een brief met een gebrek wordt geweigerd met TW-75, en het eerste gebrek staat in de uitleg.',
  handeling: 'besluit-versturen',
  body: actBody({ beschikkingId: idField(), wijze: z.enum(WIJZEN), bekendOp: dayField() }),
  answer: recordedSchema
    .extend({
      code: z.string().optional().openapi({
        description: 'Hoort bij de link in de mail. U krijgt hem één keer, niet bij een herhaling.',
      }),
    })
    .openapi('VerstuurdeBeschikking'),
  handler: async (ctx, { body: { actId, ...body } }) => {
    const { publicUrl } = settingsOf(ctx);
    const linkNaar = (token: string) => `${publicUrl}${ctx.path(`/link/${token}`)}`;
    const aanleiding = ctx.aanleiding(actId);
    const waar = { zaakId: ctx.id('zaak'), besluitId: ctx.id('besluit') };
    const opgave = { ...waar, ...body, afzender: ctx.gemeente.naam, linkNaar };
    const uitkomst = await verzend(ctx.tx, opgave, aanleiding);
    const antwoord = await answerAct(ctx, { uitkomst, aanleiding, soorten: ['beschikking-verzonden'] });
    if (!('body' in antwoord) || !uitkomst.gelukt) return antwoord;
    return { body: { ...antwoord.body, code: uitkomst.waarde.code } };
  },
});

async function getZaak(ctx: Ctx): Promise<Brievenzaak> {
  const zaak = await getBrievenzaak(ctx.tx, ctx.id('zaak'), ctx.vandaag);
  if (zaak.inwoner !== undefined) ctx.show([zaak.inwoner.id]);
  return zaak;
}

async function getStof(ctx: Ctx) {
  const zaak = await getZaak(ctx);
  const besluitId = ctx.id('besluit');
  const stof = stofVoor(zaak, { besluitId, dag: ctx.vandaag }) ?? throwNotHere();
  return { stof, versies: vouwBeschikkingen(zaak.acts, besluitId) };
}

/** What other systems can do with the letter of a besluit. */
export const beschikkingOperaties = [
  leesBeschikkingOperatie,
  leesBeschikkingPdf,
  maakBeschikkingOpOperatie,
  verstuurBeschikkingOperatie,
];

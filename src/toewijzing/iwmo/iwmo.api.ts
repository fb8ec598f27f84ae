import { z } from '@hono/zod-openapi';
import { actOperation, answerAct, recordedSchema } from '../../platform/api-act.ts';
import { actBody, dayField, idField, shownDay, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { settingsOf } from '../../platform/settings.ts';
import { loadActs } from '../../platform/acts.ts';
import { doeCakAntwoord, doeSvbOverzicht } from './doorgeven.server.ts';
import {
  doeBeeindigen,
  doeBericht,
  doeStart,
  doeStop,
  doeToewijzen,
  doeWijzigen,
  doeWisselen,
  findInwoner,
} from './iwmo.server.ts';
import { vouwToewijzingen } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';

const omvang = z.object({
  volume: z.int().min(0).max(99_999_999),
  eenheid: z
    .string()
    .regex(/^\d\d$/)
    .openapi({ description: 'Code van WJ756.' }),
  frequentie: z.string().regex(/^\d$/).openapi({ description: 'Code van WMO757.' }),
});

const agb = z
  .string()
  .regex(/^\d{8}$/, 'Een AGB-code bestaat uit acht cijfers.')
  .openapi({ example: '99990101', description: 'De aanbieder, uit de inrichting van de gemeente.' });

const nummer = z.int().min(0).max(999_999_999);
const code = z.string().regex(/^\d\d$/, 'Een code bestaat uit twee cijfers.');

const toewijzing = z
  .object({
    toewijzingnummer: z.number(),
    besluitId: shownId,
    aanbieder: z.object({ agb: z.string(), naam: z.string() }),
    productcategorie: z.string(),
    productcode: z.string().optional(),
    toegewezenOp: shownDay,
    ingangOp: shownDay,
    eindOp: shownDay.optional(),
    redenWijziging: z.string().optional(),
    omvang: omvang.optional(),
    gemeldAanAanbieder: z.boolean(),
    leveringen: z.array(
      z.object({ begonnenOp: shownDay, gestoptOp: shownDay.optional(), reden: z.string().optional() }),
    ),
  })
  .openapi('Toewijzing');

const tag = 'Toewijzing';

const leesToewijzingen = operation({
  id: 'leesToewijzingen',
  method: 'get',
  path: '/zaken/{zaak}/toewijzingen',
  tag,
  summary: 'De toewijzingen van een zaak, met wat er over de levering bekend is',
  handeling: 'toewijzen',
  answer: z.object({ toewijzingen: z.array(toewijzing) }).openapi('Toewijzingen'),
  handler: async (ctx) => {
    const zaakId = ctx.id('zaak');
    const inwoner = await findInwoner(ctx.tx, zaakId);
    if (inwoner !== undefined) ctx.show([inwoner.id]);
    return { body: { toewijzingen: vouwToewijzingen(await loadActs(ctx.tx, zaakId)).map(toon) } };
  },
});

function toon(een: Toewijzing): z.input<typeof toewijzing> {
  const { toewijzingnummer, besluitId, aanbieder, productcategorie, productcode } = een;
  const { toegewezenOp, ingangOp, eindOp, redenWijziging, isBericht } = een;
  const leveringen = een.leveringen.map(({ begonnenOp, gestoptOp, reden }) => ({
    begonnenOp,
    gestoptOp,
    reden,
  }));
  return {
    toewijzingnummer,
    besluitId,
    aanbieder,
    productcategorie,
    productcode,
    toegewezenOp,
    ingangOp,
    eindOp,
    redenWijziging,
    omvang: een.omvang,
    gemeldAanAanbieder: isBericht,
    leveringen,
  };
}

const wijsToe = actOperation({
  id: 'wijsToe',
  path: '/zaken/{zaak}/toewijzingen',
  tag,
  summary: 'Een besluit in natura toewijzen aan een aanbieder',
  description:
    'De omvang volgt uit het besluit; stuur hem alleen mee als de standaard er geen woorden voor heeft.',
  handeling: 'toewijzen',
  body: actBody({
    besluitId: idField(),
    agb,
    ingangOp: dayField().optional(),
    eindOp: dayField().optional(),
    omvang: omvang.optional(),
  }),
  soorten: ['toegewezen', 'toewijzing-gewijzigd'],
  perform: (ctx, opdracht, aanleiding) =>
    doeToewijzen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const wijzigToewijzing = actOperation({
  id: 'wijzigToewijzing',
  path: '/zaken/{zaak}/toewijzingswijzigingen',
  tag,
  summary: 'Een toewijzing een andere laatste dag geven',
  handeling: 'toewijzen',
  body: actBody({
    toewijzingnummer: nummer,
    redenWijziging: code.openapi({ description: 'Code van WMO002.' }),
    eindOp: dayField(),
    besluitId: idField().optional(),
  }),
  soorten: ['toewijzing-gewijzigd'],
  perform: (ctx, opdracht, aanleiding) =>
    doeWijzigen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const beeindigToewijzingen = actOperation({
  id: 'beeindigToewijzingen',
  path: '/zaken/{zaak}/toewijzingseinden',
  tag,
  summary: 'Alle toewijzingen beëindigen na een bevestigde verhuizing of overlijden',
  handeling: 'toewijzen',
  body: actBody({}),
  soorten: ['toewijzing-gewijzigd'],
  perform: (ctx, _, aanleiding) => doeBeeindigen(ctx.tx, { zaakId: ctx.id('zaak') }, aanleiding),
});

const wisselAanbieder = actOperation({
  id: 'wisselAanbieder',
  path: '/zaken/{zaak}/aanbiederwisselingen',
  tag,
  summary: 'Een andere aanbieder laten overnemen',
  handeling: 'toewijzen',
  body: actBody({ besluitId: idField(), naarAgb: agb, ingangOp: dayField(), reden: textField(5000) }),
  soorten: ['aanbieder-gewisseld'],
  perform: (ctx, opdracht, aanleiding) =>
    doeWisselen(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const meldStart = actOperation({
  id: 'meldStart',
  path: '/zaken/{zaak}/starts',
  tag,
  summary: 'Opschrijven dat de hulp begon, zonder startbericht',
  handeling: 'toewijzen',
  body: actBody({ toewijzingnummer: nummer, begonnenOp: dayField() }),
  soorten: ['start-gemeld'],
  perform: (ctx, opdracht, aanleiding) =>
    doeStart(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const meldStop = actOperation({
  id: 'meldStop',
  path: '/zaken/{zaak}/stops',
  tag,
  summary: 'Opschrijven dat de hulp stopte, zonder stopbericht',
  handeling: 'toewijzen',
  body: actBody({
    toewijzingnummer: nummer,
    gestoptOp: dayField(),
    reden: code.openapi({ description: 'Code van WMO588.' }),
  }),
  soorten: ['stop-gemeld'],
  perform: (ctx, opdracht, aanleiding) =>
    doeStop(ctx.tx, { ...opdracht, zaakId: ctx.id('zaak') }, aanleiding),
});

const maakToewijzingsbericht = operation({
  id: 'maakToewijzingsbericht',
  method: 'post',
  path: '/zaken/{zaak}/toewijzingsberichten',
  tag,
  summary: 'De 301 maken met alles wat deze inwoner bij deze aanbieder heeft',
  description: 'Het bericht heeft het id van de act. Haal het op met POST /berichten/{bericht}/ophalingen.',
  handeling: 'toewijzen',
  body: actBody({ agb }),
  answer: recordedSchema,
  handler: async (ctx, { body }) => {
    const aanleiding = ctx.aanleiding(body.actId);
    const { schemas } = settingsOf(ctx);
    const uitkomst = await doeBericht(ctx.tx, { zaakId: ctx.id('zaak'), agb: body.agb, schemas }, aanleiding);
    return answerAct(ctx, { uitkomst, aanleiding, soorten: ['toewijzingsbericht-gemaakt'] });
  },
});

const geefDoorAanSvb = operation({
  id: 'geefDoorAanSvb',
  method: 'post',
  path: '/zaken/{zaak}/svb-overzichten',
  tag,
  summary: 'Het overzicht van een pgb voor de SVB maken',
  description: 'Een gewone tabel van onszelf, geen officieel bericht.',
  handeling: 'toewijzen',
  body: actBody({ besluitId: idField() }),
  answer: recordedSchema,
  handler: async (ctx, { body }) => {
    const aanleiding = ctx.aanleiding(body.actId);
    const zaakId = ctx.id('zaak');
    const uitkomst = await doeSvbOverzicht(ctx.tx, { zaakId, besluitId: body.besluitId }, aanleiding);
    return answerAct(ctx, { uitkomst, aanleiding, soorten: ['svb-doorgegeven'] });
  },
});

const legCakAntwoordVast = actOperation({
  id: 'legCakAntwoordVast',
  path: '/zaken/{zaak}/cak-antwoorden',
  tag,
  summary: 'Opschrijven wat het CAK over deze zaak antwoordde',
  handeling: 'toewijzen',
  body: actBody({
    berichtId: idField(),
    uitkomst: z.enum(['aangenomen', 'afgekeurd']),
    toelichting: textField(5000).optional(),
  }),
  soorten: ['cak-beantwoord'],
  perform: (ctx, antwoord, aanleiding) =>
    doeCakAntwoord(ctx.tx, { ...antwoord, zaakId: ctx.id('zaak') }, aanleiding),
});

/** What other systems can do with the toewijzingen of one zaak. */
export const toewijzingOperaties = [
  leesToewijzingen,
  wijsToe,
  wijzigToewijzing,
  beeindigToewijzingen,
  wisselAanbieder,
  meldStart,
  meldStop,
  maakToewijzingsbericht,
  geefDoorAanSvb,
  legCakAntwoordVast,
];

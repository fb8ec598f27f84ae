import { z } from '@hono/zod-openapi';
import { getProfiel, listMedewerkers } from '../inrichting/index.server.ts';
import { volledigeNaam } from '../personen/index.ts';
import { actOperation } from '../platform/api-act.ts';
import {
  actBody,
  dayField,
  idField,
  lineField,
  shownDay,
  shownId,
  textField,
} from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { explainPdfFailure } from '../platform/documents/documents.ts';
import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import { renderPlan } from './arrangement.document.ts';
import { gedaan, getPlan, maak, spreekAf, verval } from './arrangement.server.ts';
import { AKKOORDWIJZEN } from './arrangement.ts';
import { UITVOERDERS } from './afspraak.ts';
import { OPVOLGVORMEN } from './opvolgmoment.ts';
import type { Planafspraak } from './plan.ts';
import { mailPlan } from './planmail.server.ts';
import { schrijfPlan } from './planstuk.ts';

const afspraakBeeld = z.object({
  afspraakId: shownId,
  resultaatId: shownId,
  oplossingId: shownId.optional(),
  wat: z.string(),
  wie: z.enum(UITVOERDERS),
  wieNaam: z.string().optional(),
  hulp: z.object({ naam: z.string(), wat: z.string() }).optional(),
  uiterlijk: shownDay.optional(),
  staat: z.enum(['open', 'gedaan', 'vervallen']),
  gedaanOp: shownDay.optional(),
  reden: z.string().optional(),
});

const leesArrangement = operation({
  id: 'leesArrangement',
  method: 'get',
  path: '/zaken/{zaak}/arrangement',
  tag: 'Arrangement',
  summary: 'Lezen wie wat doet, per resultaat',
  handeling: 'arrangement-inzien',
  answer: z
    .object({
      wondervraag: z.string().optional(),
      resultaten: z.array(
        z.object({
          resultaatId: shownId,
          tekst: z.string(),
          isAfgesproken: z.boolean(),
          oplossingen: z.array(z.object({ oplossingId: shownId, tekst: z.string() })),
          afspraken: z.array(afspraakBeeld),
        }),
      ),
      losseAfspraken: z.array(afspraakBeeld),
      akkoord: z
        .object({
          op: shownDay,
          akkoordVan: z.enum(['inwoner', 'vertegenwoordiger']),
          wijze: z.enum(AKKOORDWIJZEN),
        })
        .optional(),
      isVeranderd: z.boolean().openapi({ description: 'Er is na het akkoord iets veranderd.' }),
      opvolging: z.object({ op: shownDay, doorId: shownId, vorm: z.enum(OPVOLGVORMEN) }).optional(),
    })
    .openapi('Arrangement'),
  handler: async (ctx) => {
    const plan = await getPlan(ctx.tx, ctx.id('zaak'));
    ctx.show(plan.personen.map(({ id }) => id));
    const { akkoord, isVeranderd } = plan.arrangement;
    return {
      body: {
        wondervraag: plan.wens,
        resultaten: plan.resultaten.map(({ gevonden, afspraken, ...resultaat }) => ({
          ...resultaat,
          oplossingen: gevonden.map(({ oplossingId, tekst }) => ({ oplossingId, tekst })),
          afspraken: afspraken.map(toonAfspraak),
        })),
        losseAfspraken: plan.los.map(toonAfspraak),
        akkoord: akkoord && { op: akkoord.op, akkoordVan: akkoord.akkoordVan, wijze: akkoord.wijze },
        isVeranderd,
        opvolging: plan.opvolging,
      },
    };
  },
});

function toonAfspraak(afspraak: Planafspraak): z.input<typeof afspraakBeeld> {
  const { afspraakId, resultaatId, oplossingId, wie, wieNaam, hulp, uiterlijk, staat } = afspraak;
  return {
    afspraakId,
    resultaatId,
    oplossingId,
    wie,
    wieNaam,
    uiterlijk,
    wat: afspraak.watTekst,
    hulp: hulp && {
      naam: hulp.naam,
      wat: afspraak.hulpTekst ?? '',
    },
    staat: staat.soort,
    gedaanOp: staat.soort === 'gedaan' ? staat.op : undefined,
    reden: afspraak.redenTekst,
  };
}

const leesArrangementPdf = operation({
  id: 'leesArrangementPdf',
  method: 'get',
  path: '/zaken/{zaak}/arrangement/pdf',
  tag: 'Arrangement',
  summary: 'Het plan van de inwoner als PDF',
  handeling: 'arrangement-inzien',
  answer: 'pdf',
  handler: async (ctx) => {
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const plan = await getPlan(ctx.tx, ctx.id('zaak'));
    ctx.show(plan.personen.map(({ id }) => id));
    const medewerkers = new Map((await listMedewerkers(ctx.tx)).map(({ id, naam }) => [id, naam]));
    const naam = plan.inwoner === undefined ? 'de inwoner' : volledigeNaam(plan.inwoner.naam);
    const stuk = schrijfPlan({ plan, naam, afzender: ctx.gemeente.naam, profiel, medewerkers });
    const gemaakt = await renderPlan(stuk, ctx.nu);
    if (gemaakt.soort !== 'gelukt') return { gelukt: false, uitleg: explainPdfFailure(gemaakt) };
    return { pdf: gemaakt.pdf, fileName: 'plan.pdf' };
  },
});

const woorden = textField(5_000);

const maakAfspraak = actOperation({
  id: 'maakAfspraak',
  path: '/zaken/{zaak}/afspraken',
  tag: 'Arrangement',
  summary: 'Afspreken wie wat doet en wanneer',
  handeling: 'arrangement-maken',
  body: actBody({
    resultaatId: idField(),
    oplossingId: idField().optional(),
    wat: woorden,
    wie: z.enum(UITVOERDERS),
    wieNaam: lineField(200).optional(),
    hulp: z
      .strictObject({ naam: lineField(200), wat: woorden })
      .optional()
      .openapi({ description: 'Wie daarbij helpt, en waarmee.' }),
    uiterlijk: dayField().optional(),
  }),
  soorten: ['afspraak-gemaakt'],
  perform: (ctx, afspraak, aanleiding) =>
    maak(ctx.tx, { ...afspraak, wieNaam: afspraak.wieNaam || undefined, zaakId: ctx.id('zaak') }, aanleiding),
});

const laatAfspraakVervallen = actOperation({
  id: 'laatAfspraakVervallen',
  path: '/zaken/{zaak}/afspraken/{afspraak}/vervallenverklaringen',
  tag: 'Arrangement',
  summary: 'Een afspraak laten vervallen, met de reden',
  handeling: 'arrangement-maken',
  body: actBody({ reden: woorden }),
  soorten: ['afspraak-vervallen'],
  perform: (ctx, opgave, aanleiding) => verval(ctx.tx, { ...welke(ctx), ...opgave }, aanleiding),
});

const rondAfspraakAf = actOperation({
  id: 'rondAfspraakAf',
  path: '/zaken/{zaak}/afspraken/{afspraak}/afrondingen',
  tag: 'Arrangement',
  summary: 'Vastleggen dat een afspraak gedaan is',
  handeling: 'arrangement-maken',
  body: actBody({ op: dayField() }),
  soorten: ['afspraak-gedaan'],
  perform: (ctx, opgave, aanleiding) => gedaan(ctx.tx, { ...welke(ctx), ...opgave }, aanleiding),
});

const spreekArrangementAf = actOperation({
  id: 'spreekArrangementAf',
  path: '/zaken/{zaak}/akkoorden',
  tag: 'Arrangement',
  summary: 'Het arrangement als geheel afspreken',
  description: 'De inwoner krijgt bericht als er een e-mailadres is.',
  handeling: 'arrangement-maken',
  body: actBody({
    op: dayField(),
    akkoordVan: z.enum(['inwoner', 'vertegenwoordiger']),
    wijze: z.enum(['mondeling', 'schriftelijk']),
    opvolging: z.strictObject({ op: dayField(), doorId: idField(), vorm: z.enum(OPVOLGVORMEN) }),
    gezien: z.array(idField()).max(500).optional().openapi({
      description:
        'De afspraken die op het scherm stonden toen er ja werd gezegd. Zijn het er nu andere, dan wordt het geweigerd.',
    }),
  }),
  soorten: ['arrangement-afgesproken'],
  perform: async (ctx, akkoord, aanleiding) => {
    const zaakId = ctx.id('zaak');
    const medewerkerIds = (await listMedewerkers(ctx.tx)).map(({ id }) => id);
    const opvolging = { ...akkoord.opvolging, medewerkerIds };
    const uitkomst = await spreekAf(ctx.tx, { ...akkoord, zaakId, opvolging }, aanleiding);
    if (uitkomst.gelukt && uitkomst.waarde.acts.length > 0) await bericht(ctx);
    return uitkomst;
  },
});

async function bericht(ctx: Ctx): Promise<void> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const { inwoner } = await getPlan(ctx.tx, zaakId);
  const linkNaar = (token: string) => `${settingsOf(ctx).publicUrl}${ctx.path(`/link/${token}`)}`;
  const vraag = { zaakId, inwoner, afzender: ctx.gemeente.naam, profiel, nieuweLink: false, linkNaar };
  await mailPlan(ctx.tx, vraag, ctx.nu);
}

function welke(ctx: Ctx) {
  return { zaakId: ctx.id('zaak'), afspraakId: ctx.id('afspraak') };
}

/** What other systems can do and read of the arrangement. */
export const arrangementOperaties = [
  leesArrangement,
  leesArrangementPdf,
  maakAfspraak,
  laatAfspraakVervallen,
  rondAfspraakAf,
  spreekArrangementAf,
];

import { z } from '@hono/zod-openapi';
import type { Leesstuk } from '../../basis/leesstuk.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { answerAct, recordedSchema } from '../../platform/api-act.ts';
import { actBody, shownId, shownInstant, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';

import { explainPdfFailure } from '../../platform/documents/documents.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { leesstukSchema } from './leesstuk.api.ts';
import { renderVerslag, renderVerzondenVerslag } from './verslag.document.ts';
import { AKKOORDWIJZEN, ANTWOORDEN, WIJZEN } from './verslag.ts';
import {
  afdrukVan,
  findVerslag,
  leesConcept,
  leesVersie,
  sendVerslag,
  storeReactie,
} from './verslag.server.ts';
import type { VerslagMetWoorden } from './verslag.server.ts';

const leesVerslagconcept = operation({
  id: 'leesVerslagconcept',
  method: 'get',
  path: '/zaken/{zaak}/verslagconcept',
  tag: 'Verslag',
  summary: 'Het verslag lezen zoals het nu verstuurd zou worden',
  description: 'Het kenmerk stuurt u mee bij het versturen, zodat niemand iets verstuurt wat hij niet las.',
  handeling: 'verslag-maken',
  answer: z.object({ kenmerk: z.string(), verslag: leesstukSchema }).openapi('Verslagconcept'),
  handler: async (ctx) => {
    const { stuk, kenmerk } = await conceptVan(ctx, await getVerslag(ctx));
    return { body: { kenmerk, verslag: toonLeesstuk(stuk) } };
  },
});

const versie = z
  .object({
    verslagId: shownId,
    versie: z.int(),
    wijze: z.enum(WIJZEN),
    verzondenOp: shownInstant,
    antwoord: z.enum(ANTWOORDEN).optional(),
    aanTafel: z
      .object({
        wijze: z.enum(AKKOORDWIJZEN),
        afdruk: z.string().openapi({ description: 'SHA-256 van de woorden waarop het antwoord was.' }),
        klopt: z.boolean().openapi({ description: 'De woorden zijn nog precies die van toen.' }),
      })
      .optional(),
    verslag: leesstukSchema,
  })
  .openapi('Verslagversie');

const leesVerslagen = operation({
  id: 'leesVerslagen',
  method: 'get',
  path: '/zaken/{zaak}/verslagen',
  tag: 'Verslag',
  summary: 'Elke verstuurde versie van het verslag lezen',
  handeling: 'verslag-inzien',
  answer: z.object({ versies: z.array(versie) }).openapi('Verslagen'),
  handler: async (ctx) => {
    const gevonden = await getVerslag(ctx);
    const versies: z.input<typeof versie>[] = [];
    for (const een of gevonden.verslag.versies) {
      const stuk = await leesVersie(ctx.tx, gevonden, { versie: een, afzender: ctx.gemeente.naam });
      const { verslagId, versie: nummer, wijze, verzondenOp, antwoord } = een;
      versies.push({
        verslagId,
        versie: nummer,
        wijze,
        verzondenOp,
        antwoord: antwoord?.antwoord,
        aanTafel: antwoord?.akkoord && {
          wijze: antwoord.akkoord.wijze,
          afdruk: antwoord.akkoord.afdruk,
          klopt: afdrukVan(gevonden, verslagId) === antwoord.akkoord.afdruk,
        },
        verslag: toonLeesstuk(stuk),
      });
    }
    return { body: { versies } };
  },
});

const leesVerslagPdf = operation({
  id: 'leesVerslagPdf',
  method: 'get',
  path: '/zaken/{zaak}/verslagen/{verslag}/pdf',
  tag: 'Verslag',
  summary: 'Een verslag als PDF',
  handeling: 'verslag-inzien',
  answer: 'pdf',
  handler: async (ctx) => {
    const gevonden = await getVerslag(ctx);
    const verslagId = ctx.id('verslag');
    const een = gevonden.verslag.versies.find((versieVan) => versieVan.verslagId === verslagId);
    if (een === undefined) throwNotHere();
    const stuk = await leesVersie(ctx.tx, gevonden, { versie: een, afzender: ctx.gemeente.naam });
    const gemaakt = await renderVerzondenVerslag(stuk, een.verzondenOp);
    if (gemaakt.soort !== 'gelukt') return { gelukt: false, uitleg: explainPdfFailure(gemaakt) };
    return { pdf: gemaakt.pdf, fileName: `verslag-${een.versie}.pdf` };
  },
});

const verstuurVerslagOperatie = operation({
  id: 'verstuurVerslag',
  method: 'post',
  path: '/zaken/{zaak}/verslagen',
  tag: 'Verslag',
  summary: 'Het verslag versturen',
  handeling: 'verslag-versturen',
  body: actBody({
    wijze: z.enum(WIJZEN),
    kenmerk: z.string().max(100).openapi({ description: 'Van het concept dat u las.' }),
    geenGesprek: textField(1_000)
      .optional()
      .openapi({ description: 'Waarom er geen gesprek was, als dat er niet was.' }),
  }),
  answer: recordedSchema
    .extend({
      code: z.string().optional().openapi({
        description: 'Hoort bij de link in de mail. U krijgt hem één keer, niet bij een herhaling.',
      }),
    })
    .openapi('VerstuurdVerslag'),
  handler: async (ctx, { body: { actId, kenmerk, ...rest } }) => {
    const gevonden = await getVerslag(ctx);
    const { profiel, stuk, vanAnderen } = await conceptVan(ctx, gevonden);
    const gemaakt = await renderVerslag(stuk, { madeAt: ctx.nu, vanAnderen });
    if (gemaakt.soort !== 'gelukt') return { gelukt: false, uitleg: explainPdfFailure(gemaakt) };
    const { publicUrl } = settingsOf(ctx);
    const linkNaar = (token: string) => `${publicUrl}${ctx.path(`/link/${token}`)}`;
    const aanleiding = ctx.aanleiding(actId);
    const afzender = ctx.gemeente.naam;
    const opgave = { zaakId: gevonden.zaakId, ...rest, gezien: kenmerk, profiel, afzender, linkNaar };
    const uitkomst = await sendVerslag(ctx.tx, opgave, aanleiding);
    const antwoord = await answerAct(ctx, { uitkomst, aanleiding, soorten: ['verslag-verzonden'] });
    if (!('body' in antwoord) || !uitkomst.gelukt) return antwoord;
    return { body: { ...antwoord.body, code: uitkomst.waarde.code } };
  },
});

const namensWie = z.enum(['inwoner', 'vertegenwoordiger']).default('inwoner');
const woorden = textField(20_000);

const beantwoordVerslagOperatie = operation({
  id: 'beantwoordVerslag',
  method: 'post',
  path: '/zaken/{zaak}/verslagen/{verslag}/antwoorden',
  tag: 'Verslag',
  summary: 'Het antwoord van de inwoner op het verslag vastleggen',
  description: 'Bij klopt-niet hoort wat er niet klopt. Geen antwoord is ook goed; dan legt u niets vast.',
  handeling: 'verslag-reactie-vastleggen',
  body: actBody({
    antwoord: z.enum(ANTWOORDEN),
    opmerking: woorden.default(''),
    namensWie,
    aanTafel: z.enum(['gezegd', 'aangetikt']).optional().openapi({
      description:
        'Samen gelezen op een scherm: zo antwoordde de inwoner. Dan bewaren we een afdruk van de woorden.',
    }),
  }),
  answer: recordedSchema,
  handler: async (ctx, { body: { actId, aanTafel, ...reactie } }) => {
    const aanleiding = ctx.aanleiding(actId);
    const akkoord = aanTafel && { wijze: aanTafel, tekening: '' };
    const via = aanTafel === undefined ? 'medewerker' : 'aan-tafel';
    const opgave = { ...waarover(ctx), ...reactie, vastgelegdVia: via, akkoord } as const;
    const uitkomst = await storeReactie(ctx.tx, opgave, aanleiding);
    return answerAct(ctx, { uitkomst, aanleiding, soorten: ['verslag-beantwoord'] });
  },
});

const maakOpmerkingOperatie = operation({
  id: 'maakOpmerking',
  method: 'post',
  path: '/zaken/{zaak}/verslagen/{verslag}/opmerkingen',
  tag: 'Verslag',
  summary: 'Een opmerking van de inwoner bij het verslag zetten',
  handeling: 'verslag-reactie-vastleggen',
  body: actBody({ opmerking: woorden, namensWie }),
  answer: recordedSchema,
  handler: async (ctx, { body: { actId, ...reactie } }) => {
    const aanleiding = ctx.aanleiding(actId);
    const opgave = { ...waarover(ctx), antwoord: 'opmerking' as const, ...reactie };
    const uitkomst = await storeReactie(ctx.tx, opgave, aanleiding);
    return answerAct(ctx, { uitkomst, aanleiding, soorten: ['opmerking-gemaakt'] });
  },
});

function waarover(ctx: Ctx) {
  return { zaakId: ctx.id('zaak'), verslagId: ctx.id('verslag'), vastgelegdVia: 'medewerker' as const };
}

async function getVerslag(ctx: Ctx): Promise<VerslagMetWoorden> {
  const gevonden = await findVerslag(ctx.tx, ctx.id('zaak'));
  if (gevonden === undefined) throwNotHere();
  ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
  return gevonden;
}

async function conceptVan(ctx: Ctx, gevonden: VerslagMetWoorden) {
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const concept = await leesConcept(ctx.tx, gevonden, { profiel, afzender: ctx.gemeente.naam });
  return { profiel, ...concept };
}

function toonLeesstuk(stuk: Leesstuk): z.input<typeof leesstukSchema> {
  return structuredClone(stuk) as z.input<typeof leesstukSchema>;
}

/** What other systems can do and read of the verslag. */
export const verslagOperaties = [
  leesVerslagconcept,
  leesVerslagen,
  leesVerslagPdf,
  verstuurVerslagOperatie,
  beantwoordVerslagOperatie,
  maakOpmerkingOperatie,
];

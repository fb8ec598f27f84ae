import { z } from '@hono/zod-openapi';
import { getProfiel } from '../../inrichting/index.server.ts';
import { answerAct, recordedSchema } from '../../platform/api-act.ts';
import { actBody, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { settingsOf } from '../../platform/settings.ts';
import type { Ctx } from '../../platform/visit.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { AANWEZIGHEDEN } from './deelnemer.ts';
import { DEELNEMERROLLEN } from './deelnemerrol.ts';
import { storeMeeschrijven, storeUitnodiging } from './deelnemers.server.ts';
import { vertelEigenWoorden } from './eigen-woorden.ts';
import { ALLEEN_ANTWOORDEN, ALLEEN_MET, biedAlleenAan, deelApart, noteerApart } from './onder-vier-ogen.ts';
import { stopMeeschrijven } from './meeschrijven.ts';
import { beantwoordVooraf, legAanwezigheidVast } from './uitnodigen.ts';

const eenKeer = 'U krijgt hem één keer, niet bij een herhaling.';
const linkSchema = recordedSchema.extend({
  link: z
    .string()
    .optional()
    .openapi({ description: `Het adres om door te geven. ${eenKeer}` }),
  code: z
    .string()
    .optional()
    .openapi({ description: `Hoort bij de link. ${eenKeer}` }),
});

const nodigDeelnemerUit = operation({
  id: 'nodigDeelnemerUit',
  method: 'post',
  path: '/zaken/{zaak}/deelnemers',
  tag: 'Gesprek',
  summary: 'Iemand bij het gesprek vragen',
  description:
    'Alleen als de inwoner het goed vindt. Met een e-mailadres gaat er een mail zonder namen; de code geeft een mens door.',
  handeling: 'gesprek-voeren',
  body: actBody({
    naam: textField(200),
    rol: z.enum(DEELNEMERROLLEN),
    inwonerVindtGoed: z.boolean(),
    email: z.email().optional(),
    waarom: zin.optional().openapi({ description: 'Alleen nodig bij een leidinggevende.' }),
  }),
  answer: linkSchema.openapi('Uitnodiging'),
  handler: async (ctx, { body: { actId, ...opgave } }) => {
    const aanleiding = ctx.aanleiding(actId);
    const linkNaar = adresVoor(ctx, 'uitnodiging');
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const afzender = ctx.gemeente.naam;
    const opdracht = { zaakId: ctx.id('zaak'), ...opgave, profiel, afzender, linkNaar };
    const uitkomst = await storeUitnodiging(ctx.tx, opdracht, aanleiding);
    const antwoord = await answerAct(ctx, { uitkomst, aanleiding, soorten: ['deelnemer-genodigd'] });
    const link = uitkomst.gelukt ? uitkomst.waarde.link : undefined;
    if (!('body' in antwoord) || link === undefined) return antwoord;
    return { body: { ...antwoord.body, link: linkNaar(link.token), code: link.code } };
  },
});

const openMeeschrijvenOperatie = operation({
  id: 'openMeeschrijven',
  method: 'post',
  path: '/zaken/{zaak}/meeschrijvers',
  tag: 'Gesprek',
  summary: 'De inwoner laten meelezen en meeschrijven op een eigen telefoon',
  description: 'Stopt als het gesprek is vastgelegd, en in elk geval aan het eind van de dag.',
  handeling: 'gesprek-voeren',
  body: actBody({}),
  answer: linkSchema.openapi('Meeschrijflink'),
  handler: async (ctx, { body: { actId } }) => {
    const aanleiding = ctx.aanleiding(actId);
    const uitkomst = await storeMeeschrijven(ctx.tx, { zaakId: ctx.id('zaak') }, aanleiding);
    const antwoord = await answerAct(ctx, { uitkomst, aanleiding, soorten: ['meeschrijven-geopend'] });
    const link = uitkomst.gelukt ? uitkomst.waarde.link : undefined;
    if (!('body' in antwoord) || link === undefined) return antwoord;
    return {
      body: { ...antwoord.body, link: adresVoor(ctx, 'meeschrijven')(link.token), code: link.code },
    };
  },
});

function adresVoor(ctx: Ctx, woord: string): (token: string) => string {
  const { publicUrl } = settingsOf(ctx);
  return (token) => `${publicUrl}${ctx.path(`/${woord}/${token}`)}`;
}

/** Who sits at the table, what they tell beforehand, and what is said alone. */
export const deelnemersOperaties = [
  nodigDeelnemerUit,
  gesprekdaad({
    id: 'legAanwezigheidVast',
    path: '/deelnemers/{deelnemer}/aanwezigheden',
    summary: 'Vastleggen of iemand die gevraagd was, erbij was',
    body: actBody({ aanwezigheid: z.enum(AANWEZIGHEDEN), gezien }),
    soorten: ['deelnemer-aanwezig'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), deelnemerId: ctx.id('deelnemer'), ...rest };
      return (acts, aanleiding) => legAanwezigheidVast(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'beantwoordVooraf',
    path: '/deelnemers/{deelnemer}/antwoorden',
    summary: 'Vastleggen wat iemand vooraf vertelde',
    description: 'Eén vraag of meer. De woorden komen onder de naam van deze persoon bij het gesprek.',
    body: actBody({
      gaatGoed: langeTekst.default(''),
      lastig: langeTekst.default(''),
      belangrijk: langeTekst.default(''),
    }),
    soorten: ['vooraf-beantwoord'],
    beslis: (ctx, { gaatGoed, lastig, belangrijk }) => {
      const woorden = { 'gaat-goed': gaatGoed, lastig, belangrijk };
      const waar = { zaakId: ctx.id('zaak'), deelnemerId: ctx.id('deelnemer') };
      return (acts, aanleiding) =>
        beantwoordVooraf(acts, { ...waar, woorden, via: 'medewerker' }, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'biedAlleenAan',
    path: '/momenten-alleen',
    summary: 'Vastleggen dat een moment alleen is aangeboden, en het antwoord',
    body: actBody({ met: z.enum(ALLEEN_MET), antwoord: z.enum(ALLEEN_ANTWOORDEN) }),
    soorten: ['alleen-aangeboden'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => biedAlleenAan(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'noteerApart',
    path: '/aparte-woorden',
    summary: 'Opschrijven wat iemand onder vier ogen zei',
    description: 'Komt in geen beeld van het gesprek en niet in het verslag, tot de spreker het goed vindt.',
    body: actBody({ van: z.enum(ALLEEN_MET), naam: naam.optional(), tekst: langeTekst }),
    soorten: ['apart-genoteerd'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => noteerApart(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'deelApart',
    path: '/aparte-woorden/{apart}/instemmingen',
    summary: 'Vastleggen dat wie iets onder vier ogen zei, goed vindt dat de anderen het horen',
    body: actBody({}),
    soorten: ['apart-gedeeld'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), apartId: ctx.id('apart') };
      return (acts, aanleiding) => deelApart(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'vertelEigenWoorden',
    path: '/eigen-woorden',
    summary: 'Vastleggen wat de inwoner in eigen woorden zegt dat er is afgesproken',
    body: actBody({ tekst: langeTekst, gezien }),
    soorten: ['eigen-woorden-verteld'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (acts, aanleiding) => vertelEigenWoorden(acts, opdracht, aanleiding);
    },
  }),
  openMeeschrijvenOperatie,
  gesprekdaad({
    id: 'stopMeeschrijven',
    path: '/meeschrijvers/einde',
    summary: 'Het meelezen op een telefoon stoppen',
    body: actBody({}),
    soorten: ['meeschrijven-gestopt'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak') };
      return (acts, aanleiding) => stopMeeschrijven(acts, opdracht, aanleiding);
    },
  }),
];

import { z } from '@hono/zod-openapi';
import { getProfiel } from '../inrichting/index.server.ts';
import { actOperation } from '../platform/api-act.ts';
import { actBody, textField } from '../platform/api-fields.ts';
import { operation } from '../platform/api-operation.ts';
import { loadActs } from '../platform/acts.ts';
import { throwNotHere } from '../platform/visit.ts';
import { teVeelMinuten, urenVan, wachtOpContracteigenaar } from './uren.ts';
import { storeToekenning } from './uren.server.ts';

const leesUren = operation({
  id: 'leesUren',
  method: 'get',
  path: '/zaken/{zaak}/uren',
  tag: 'Planning',
  summary: 'Zien hoeveel uren een gesprek gebruikt van het budget',
  handeling: 'uren-toekennen',
  answer: z
    .object({
      maximum: z.int().openapi({ description: 'Het budget in minuten, met wat erbij kwam.' }),
      bewaard: z.int().openapi({ description: 'Minuten die bewaard blijven voor opvolging.' }),
      voorGesprek: z.int(),
      voorOpvolging: z.int(),
      teVeel: z.int().openapi({ description: 'Hoeveel minuten meer dan er voor het gesprek is.' }),
      wachtOpContracteigenaar: z.boolean(),
    })
    .openapi('Uren'),
  handler: async (ctx) => {
    const acts = await loadActs(ctx.tx, ctx.id('zaak'));
    const stand = urenVan(acts, (await getProfiel(ctx.tx, ctx.vandaag)).urenbudget);
    if (stand === undefined) throwNotHere();
    const wacht = wachtOpContracteigenaar(acts);
    return { body: { ...stand, teVeel: teVeelMinuten(stand), wachtOpContracteigenaar: wacht } };
  },
});

const kenUrenToe = actOperation({
  id: 'kenUrenToe',
  path: '/zaken/{zaak}/uren/toekenningen',
  tag: 'Planning',
  summary: 'Uren erbij geven, of laten weten dat het besproken is',
  handeling: 'uren-toekennen',
  body: actBody({
    minuten: z.int().min(0).max(6_000).default(0),
    toelichting: textField(1_000).default(''),
  }),
  soorten: ['uren-toegekend'],
  perform: (ctx, opgave, aanleiding) =>
    storeToekenning(ctx.tx, { zaakId: ctx.id('zaak'), ...opgave }, aanleiding),
});

/** What other systems can do and read of the hours of a zaak. */
export const urenOperaties = [leesUren, kenUrenToe];

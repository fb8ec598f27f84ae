import { z } from '@hono/zod-openapi';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, lineField, shownDay, shownId } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { findGesprek } from '../gesprek.server.ts';
import { gesprekdaad, langeTekst, zin } from '../gesprekdaad.api.ts';
import { storeOverleg } from './overleg.server.ts';
import { GRONDEN, INWONER_WEET, moetVerteld, OVERLEGSOORTEN, vertelOverleg, vouwOverleg } from './overleg.ts';

const deelnemer = z.strictObject({ naam: lineField(200), organisatie: lineField(200).default('') });

const leesOverleggen = operation({
  id: 'leesOverleggen',
  method: 'get',
  path: '/zaken/{zaak}/overleggen',
  tag: 'Gesprek',
  summary: 'Zien met wie is overlegd, wat is gedeeld en op welke grond',
  handeling: 'gesprek-inzien',
  answer: z
    .object({
      overleggen: z.array(
        z.object({
          overlegId: shownId,
          soort: z.enum(OVERLEGSOORTEN),
          op: shownDay,
          anoniem: z.boolean(),
          grond: z.enum(GRONDEN),
          deelnemers: z.array(z.object({ naam: z.string(), organisatie: z.string() })),
          gedeeld: z.string(),
          advies: z.string().optional(),
          inwoner: z.enum(INWONER_WEET),
          moetVerteld: z.boolean().openapi({ description: 'De inwoner moet het nog horen.' }),
        }),
      ),
    })
    .openapi('Overleggen'),
  handler: async (ctx) => {
    const gevonden = await findGesprek(ctx.tx, ctx.id('zaak'));
    if (gevonden === undefined) throwNotHere();
    ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
    const woorden = (id: string) => gevonden.teksten.get(id)?.inhoud ?? '';
    const overleggen = vouwOverleg(gevonden.acts).map((een) => ({
      overlegId: een.overlegId,
      soort: een.soort,
      op: een.op,
      anoniem: een.anoniem,
      grond: een.grond,
      deelnemers: [...een.deelnemers],
      gedeeld: woorden(een.gedeeld),
      advies: een.advies && woorden(een.advies),
      inwoner: een.inwoner,
      moetVerteld: moetVerteld(een),
    }));
    return { body: { overleggen } };
  },
});

const legOverlegVast = actOperation({
  id: 'legOverlegVast',
  path: '/zaken/{zaak}/overleggen',
  tag: 'Gesprek',
  summary: 'Vastleggen dat een collega of anderen zijn gesproken over een zaak',
  description: 'Zonder naam is gewoon; dan mogen er geen woorden in staan waaraan iemand te herkennen is.',
  handeling: 'gesprek-voeren',
  body: actBody({
    soort: z.enum(OVERLEGSOORTEN).default('collega'),
    op: dayField(),
    grond: z.enum(GRONDEN).default('zonder-naam'),
    deelnemers: z.array(deelnemer).max(30),
    gedeeld: langeTekst,
    advies: langeTekst.default(''),
    inwoner: z.enum(INWONER_WEET).default('nog-niet'),
    redenNogNiet: zin.default(''),
  }),
  soorten: ['overleg-gehouden'],
  perform: (ctx, { deelnemers, ...rest }, aanleiding) => {
    const genoemd = deelnemers.filter((een) => een.naam !== '');
    return storeOverleg(ctx.tx, { zaakId: ctx.id('zaak'), ...rest, deelnemers: genoemd }, aanleiding);
  },
});

/** Asking a colleague and meeting others about a zaak. */
export const overlegOperaties = [
  leesOverleggen,
  legOverlegVast,
  gesprekdaad({
    id: 'vertelOverleg',
    path: '/overleggen/{overleg}/vertellingen',
    summary: 'Vastleggen dat de inwoner over een overleg is verteld',
    body: actBody({}),
    soorten: ['overleg-verteld'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), overlegId: ctx.id('overleg') };
      return (acts, aanleiding) => vertelOverleg(acts, opdracht, aanleiding);
    },
  }),
];

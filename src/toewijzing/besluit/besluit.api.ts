import { z } from '@hono/zod-openapi';
import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, shownDay, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { beslissenVoor } from '../../termijnen/index.ts';
import type { Besluit } from './besluiten.ts';
import { UITKOMSTEN } from './besluitinhoud.ts';
import { WEGEN } from '../aanvraag/gevraagd.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { bereidVoor, getToewijzing, neem, toets } from '../toewijzing.server.ts';
import type { Toewijzing } from '../toewijzing.server.ts';

const resultaat = z.object({
  tekst: z.string(),
  stand: z.enum(['afgesproken', 'oneens']),
  oplossingen: z.array(
    z.object({
      tekst: z.string(),
      waarom: z.string(),
      trede: z.string().optional(),
      nietGenoeg: z.string().optional(),
    }),
  ),
});

const besluitBeeld = z.object({
  besluitId: shownId,
  uitkomst: z.enum(UITKOMSTEN),
  product: z.string().optional(),
  uren: z.number().optional(),
  bedrag: z.number().optional(),
  aantal: z.number().optional(),
  van: shownDay.optional(),
  tot: shownDay.optional(),
  motivering: z.string(),
  toetsing: z.enum(['niet-nodig', 'open', 'akkoord', 'teruggestuurd']),
  genomenOp: shownDay.optional(),
  besluitnummer: z.string().optional().openapi({ description: 'Van het mandaat waaronder besloten is.' }),
});

const leesBesluit = operation({
  id: 'leesBesluit',
  method: 'get',
  path: '/zaken/{zaak}/besluit',
  tag: 'Aanvraag en besluit',
  summary: 'De aanvraag lezen, de uitkomst van het onderzoek en het besluit',
  handeling: 'besluit-inzien',
  answer: z
    .object({
      aanvraagId: shownId,
      weg: z.enum(WEGEN),
      woorden: z.string(),
      ontvangenOp: shownDay,
      beslissenVoor: shownDay,
      hulpvraag: z.string(),
      resultaten: z.array(resultaat),
      onderdelen: z.array(z.object({ onderdeel: z.string(), besproken: z.boolean(), tekst: z.string() })),
      besluit: besluitBeeld.optional(),
    })
    .openapi('AanvraagMetBesluit'),
  handler: async (ctx) => {
    const toewijzing = await getToewijzing(ctx.tx, ctx.id('zaak'));
    const { aanvraag, besluit, woorden, inwoner } = toewijzing;
    if (aanvraag === undefined) throwNotHere();
    if (inwoner !== undefined) ctx.show([inwoner.id]);
    const tekst = (id: string | undefined) => (id === undefined ? '' : (woorden.get(id) ?? ''));
    return {
      body: {
        aanvraagId: aanvraag.aanvraagId,
        weg: aanvraag.weg,
        woorden: tekst(aanvraag.woorden),
        ontvangenOp: aanvraag.ontvangenOp,
        beslissenVoor: beslissenVoor(aanvraag.ontvangenOp),
        hulpvraag: tekst(aanvraag.onderzoek.hulpvraag),
        resultaten: resultatenVan(toewijzing),
        onderdelen: aanvraag.onderzoek.onderdelen.map((een) => ({ ...een, tekst: tekst(een.tekst) })),
        besluit: besluit && toonBesluit(besluit, tekst(besluit.voorstel.motivering)),
      },
    };
  },
});

function resultatenVan({ aanvraag, woorden }: Toewijzing): z.input<typeof resultaat>[] {
  const tekst = (id: string) => woorden.get(id) ?? '';
  return (aanvraag?.onderzoek.resultaten ?? []).map((een) => ({
    tekst: tekst(een.tekst),
    stand: een.stand,
    oplossingen: een.oplossingen.map((oplossing) => ({
      tekst: tekst(oplossing.tekst),
      waarom: tekst(oplossing.waarom),
      trede: oplossing.trede,
      nietGenoeg: oplossing.nietGenoeg && tekst(oplossing.nietGenoeg),
    })),
  }));
}

function toonBesluit(
  { voorstel, toetsing, genomen }: Besluit,
  motivering: string,
): z.input<typeof besluitBeeld> {
  const { besluitId, uitkomst, product, uren, bedrag, aantal, van, tot } = voorstel;
  return {
    besluitId,
    uitkomst,
    product,
    uren,
    bedrag,
    aantal,
    van,
    tot,
    motivering,
    toetsing,
    genomenOp: genomen?.op,
    besluitnummer: genomen?.mandaat.besluitnummer,
  };
}

const woorden = textField(20_000);
const hoeveel = z.number().min(0).max(999_999).optional();

const bereidBesluitVoor = actOperation({
  id: 'bereidBesluitVoor',
  path: '/zaken/{zaak}/besluitvoorstellen',
  tag: 'Aanvraag en besluit',
  summary: 'Een besluit voorbereiden',
  handeling: 'besluit-voorbereiden',
  body: actBody({
    uitkomst: z.enum(UITKOMSTEN),
    product: z.string().max(100).optional(),
    uren: hoeveel.openapi({ description: 'Uren of dagdelen per week.' }),
    bedrag: hoeveel.openapi({ description: 'Hele euro’s.' }),
    aantal: hoeveel,
    van: dayField().optional(),
    tot: dayField().optional(),
    motivering: woorden,
  }),
  soorten: ['besluit-voorbereid'],
  perform: async (ctx, voorstel, aanleiding) => {
    const { mandaat: regeling } = await getProfiel(ctx.tx, ctx.vandaag);
    return bereidVoor(ctx.tx, { ...voorstel, zaakId: ctx.id('zaak'), regeling }, aanleiding);
  },
});

const toetsBesluit = actOperation({
  id: 'toetsBesluit',
  path: '/zaken/{zaak}/toetsingen',
  tag: 'Aanvraag en besluit',
  summary: 'Een voorbereid besluit toetsen, namens een medewerker',
  handeling: 'toetsen',
  body: actBody({ akkoord: z.boolean(), opmerking: woorden.default('') }),
  soorten: ['besluit-getoetst'],
  perform: (ctx, toetsing, aanleiding) => toets(ctx.tx, { ...toetsing, zaakId: ctx.id('zaak') }, aanleiding),
});

const neemBesluit = actOperation({
  id: 'neemBesluit',
  path: '/zaken/{zaak}/besluiten',
  tag: 'Aanvraag en besluit',
  summary: 'Het voorbereide besluit nemen, namens een medewerker met mandaat',
  description: 'Een koppeling besluit nooit zelf: stuur de kop Namens-Medewerker mee.',
  handeling: 'besluit-nemen',
  body: actBody({
    hoedanigheid: z.literal('beslisser').optional().openapi({
      description: 'Nodig als degene die besluit ook het gesprek voerde: die besluit nu namens het college.',
    }),
  }),
  soorten: ['besluit-genomen'],
  perform: async (ctx, { hoedanigheid }, aanleiding) => {
    const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
    const wie = beslisserVan(ctx.wie);
    return neem(ctx.tx, { zaakId: ctx.id('zaak'), ...wie, regeling, hoedanigheid }, aanleiding);
  },
});

/** What other systems can do and read of the besluit. */
export const besluitOperaties = [leesBesluit, bereidBesluitVoor, toetsBesluit, neemBesluit];

import { z } from '@hono/zod-openapi';
import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, idField, shownDay, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { beslissenVoor } from '../../termijnen/index.ts';
import { besluitBeeld, toonBesluit, voorstelBody } from './besluitvelden.api.ts';
import { HULPSTANDEN, hulpstandOp } from './tijdelijk.ts';
import { WEGEN } from '../aanvraag/gevraagd.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { bereidVoor, getToewijzing, meldTraject, neem, toets } from '../toewijzing.server.ts';
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
    const { aanvraag, besluit, woorden, inwoner, uiterlijk } = toewijzing;
    if (aanvraag === undefined) throwNotHere();
    if (inwoner !== undefined) ctx.show([inwoner.id]);
    const tekst = (id: string | undefined) => (id === undefined ? '' : (woorden.get(id) ?? ''));
    return {
      body: {
        aanvraagId: aanvraag.aanvraagId,
        weg: aanvraag.weg,
        woorden: tekst(aanvraag.woorden),
        ontvangenOp: aanvraag.ontvangenOp,
        beslissenVoor: uiterlijk ?? beslissenVoor(aanvraag.ontvangenOp),
        hulpvraag: tekst(aanvraag.onderzoek.hulpvraag),
        resultaten: resultatenVan(toewijzing),
        onderdelen: aanvraag.onderzoek.onderdelen.map((een) => ({ ...een, tekst: tekst(een.tekst) })),
        besluit: besluit && toonBesluit(besluit, tekst),
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

const leesBesluiten = operation({
  id: 'leesBesluiten',
  method: 'get',
  path: '/zaken/{zaak}/besluiten',
  tag: 'Aanvraag en besluit',
  summary: 'Alle besluiten van een zaak lezen, ook die met spoed, en tijdelijke hulp',
  handeling: 'besluit-inzien',
  answer: z
    .object({
      besluiten: z.array(besluitBeeld),
      tijdelijkeHulp: z.array(
        z.object({
          besluitId: shownId,
          van: shownDay,
          tot: shownDay,
          laatsteDag: shownDay,
          stand: z.enum(HULPSTANDEN),
          opvolger: shownId.optional(),
        }),
      ),
    })
    .openapi('Besluiten'),
  handler: async (ctx) => {
    // Drafts are no part of what an inwoner reads (ZK-10).
    if (ctx.wie.soort === 'inwoner') throwNotHere();
    const { besluiten, hulp, woorden, inwoner } = await getToewijzing(ctx.tx, ctx.id('zaak'));
    if (inwoner !== undefined) ctx.show([inwoner.id]);
    const tekst = (id: string | undefined) => (id === undefined ? '' : (woorden.get(id) ?? ''));
    return {
      body: {
        besluiten: besluiten.map((besluit) => toonBesluit(besluit, tekst)),
        tijdelijkeHulp: hulp.map((een) => ({
          besluitId: een.besluit.besluitId,
          van: een.van,
          tot: een.tot,
          laatsteDag: een.laatsteDag,
          stand: hulpstandOp(een, ctx.vandaag),
          opvolger: een.opvolger?.besluitId,
        })),
      },
    };
  },
});

const bereidBesluitVoor = actOperation({
  id: 'bereidBesluitVoor',
  path: '/zaken/{zaak}/besluitvoorstellen',
  tag: 'Aanvraag en besluit',
  summary: 'Een besluit voorbereiden',
  handeling: 'besluit-voorbereiden',
  body: voorstelBody,
  soorten: ['besluit-voorbereid'],
  perform: async (ctx, voorstel, aanleiding) => {
    const kader = await getProfiel(ctx.tx, ctx.vandaag);
    return bereidVoor(ctx.tx, { ...voorstel, zaakId: ctx.id('zaak'), kader }, aanleiding);
  },
});

const meldTrajectBegonnen = actOperation({
  id: 'meldTrajectBegonnen',
  path: '/zaken/{zaak}/trajecten',
  tag: 'Aanvraag en besluit',
  summary: 'Vastleggen dat het traject begon waar tijdelijke hulp op wacht',
  handeling: 'besluit-voorbereiden',
  body: actBody({ besluitId: idField(), op: dayField() }),
  soorten: ['traject-begonnen'],
  perform: (ctx, traject, aanleiding) =>
    meldTraject(ctx.tx, { ...traject, zaakId: ctx.id('zaak') }, aanleiding),
});

/** Which draft; without it the one on the aanvraag. */
const welk = idField().optional().openapi({ description: 'Zonder id: het voorstel op de aanvraag.' });

const toetsBesluit = actOperation({
  id: 'toetsBesluit',
  path: '/zaken/{zaak}/toetsingen',
  tag: 'Aanvraag en besluit',
  summary: 'Een voorbereid besluit toetsen, namens een medewerker',
  handeling: 'toetsen',
  body: actBody({
    besluitId: welk,
    akkoord: z.boolean(),
    opmerking: textField(20_000).default(''),
  }),
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
    besluitId: welk,
    hoedanigheid: z.literal('beslisser').optional().openapi({
      description: 'Nodig als degene die besluit ook het gesprek voerde: die besluit nu namens het college.',
    }),
  }),
  soorten: ['besluit-genomen'],
  perform: async (ctx, { besluitId, hoedanigheid }, aanleiding) => {
    const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
    const wie = beslisserVan(ctx.wie);
    const opdracht = { zaakId: ctx.id('zaak'), besluitId, ...wie, regeling, hoedanigheid };
    return neem(ctx.tx, opdracht, aanleiding);
  },
});

/** What other systems can do and read of the besluit. */
export const besluitOperaties = [
  leesBesluit,
  leesBesluiten,
  bereidBesluitVoor,
  toetsBesluit,
  neemBesluit,
  meldTrajectBegonnen,
];

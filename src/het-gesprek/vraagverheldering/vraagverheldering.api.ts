import { z } from '@hono/zod-openapi';
import { geweigerd } from '../../basis/uitkomst.ts';
import { actBody, dayField, idField } from '../../platform/api-fields.ts';
import { loadTexts } from '../../platform/texts.ts';
import { getInstrument } from '../gespreksprofiel.server.ts';
import { gesprekdaad, gezien, langeTekst, naam, zin } from '../gesprekdaad.api.ts';
import { AARDEN, duidInbreng, gewoneSpreker, laatInbrengVervallen, noteerInbreng } from './inbreng.ts';
import {
  laatResultaatVervallen,
  noteerOneens,
  spreekResultaatAf,
  stelResultaatVoor,
  verwoordResultaatOpnieuw,
} from './overeenstemming.ts';
import { findResultaat } from './resultaat.ts';
import { SPREKERS } from './spreker.ts';
import { zetWondervraag } from './wondervraag.ts';

const duiding = {
  spreker: z.enum(SPREKERS).optional().openapi({
    description: 'Zonder keuze: de inwoner zegt het, en wat gezien is zag de gespreksvoerder.',
  }),
  sprekerNaam: naam.optional(),
  leefgebied: z.string().max(100).optional(),
  soort: z.enum(['gezegd', 'gezien']).default('gezegd'),
  aard: z.enum(AARDEN).optional(),
  resultaatId: idField().optional(),
  over: naam.optional().openapi({ description: 'Over wie het gaat: een voornaam of een rol.' }),
  buitenVerslag: z.literal(true).optional().openapi({
    description: 'Wat een ander over zichzelf zegt en niet in het verslag van de inwoner hoort.',
  }),
};

const kop = idField().openapi({ description: 'De kop van het resultaat zoals u het las.' });

/** Notes with their speaker, the wish in one sentence, and what is to be reached, before any way to get there. */
export const vraagverhelderingOperaties = [
  gesprekdaad({
    id: 'noteerInbreng',
    path: '/inbreng',
    summary: 'Noteren wat er gezegd of gezien is',
    body: actBody({ tekst: langeTekst, ...duiding }),
    soorten: ['inbreng-genoteerd'],
    beslis: async (ctx, inbreng) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), ...inbreng };
      return (acts, aanleiding) => noteerInbreng({ ...opdracht, acts }, instrument, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'duidInbreng',
    path: '/inbreng/{inbreng}/duidingen',
    summary: 'Verbeteren wie iets zei of waar het over gaat',
    body: actBody({ ...duiding, gezien }),
    soorten: ['inbreng-genoteerd'],
    beslis: async (ctx, rest) => {
      const spreker = rest.spreker ?? gewoneSpreker(rest.soort);
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), inbrengId: ctx.id('inbreng'), instrument, ...rest, spreker };
      return (acts, aanleiding) => duidInbreng(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatInbrengVervallen',
    path: '/inbreng/{inbreng}/vervallenverklaringen',
    summary: 'Een notitie weghalen',
    body: actBody({}),
    soorten: ['inbreng-vervallen'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), inbrengId: ctx.id('inbreng') };
      return (acts, aanleiding) => laatInbrengVervallen(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'zetWondervraag',
    path: '/wondervragen',
    summary: 'In één zin opschrijven waar het de inwoner om gaat',
    body: actBody({ tekst: zin, woordenVan: z.enum(SPREKERS), naam: naam.optional(), gezien }),
    soorten: ['wondervraag-gezet'],
    beslis: (ctx, wens) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...wens };
      return (acts, aanleiding) => zetWondervraag(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'stelResultaatVoor',
    path: '/resultaten',
    summary: 'Opschrijven wat de inwoner wil bereiken',
    body: actBody({ tekst: zin, resultaatsoort: z.string().max(100).optional() }),
    soorten: ['resultaat-voorgesteld'],
    beslis: async (ctx, resultaat) => {
      const instrument = await getInstrument(ctx.tx, ctx.id('zaak'), ctx.vandaag);
      const opdracht = { zaakId: ctx.id('zaak'), ...resultaat };
      return (_acts, aanleiding) => stelResultaatVoor(opdracht, instrument, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'spreekResultaatAf',
    path: '/resultaten/{resultaat}/overeenstemmingen',
    summary: 'Een resultaat samen afspreken',
    body: actBody({
      kop,
      op: dayField(),
      versie: idField().openapi({ description: 'De versie van de tekst waarmee u het samen eens bent.' }),
    }),
    soorten: ['resultaat-afgesproken'],
    beslis: async (ctx, { versie, ...rest }) => {
      const zaakId = ctx.id('zaak');
      const resultaatId = ctx.id('resultaat');
      const teksten = await loadTexts(ctx.tx, zaakId);
      return (acts, aanleiding) => {
        const tekstversie = teksten.get(findResultaat(acts, resultaatId)?.tekst ?? '')?.id;
        if (tekstversie !== undefined && tekstversie !== versie) return weigerAndereWoorden();
        return spreekResultaatAf(acts, { zaakId, resultaatId, tekstversie, ...rest }, aanleiding);
      };
    },
  }),
  gesprekdaad({
    id: 'noteerOneens',
    path: '/resultaten/{resultaat}/meningsverschillen',
    summary: 'Opschrijven dat u het nog niet eens bent, met beide meningen',
    body: actBody({ kop, woordenInwoner: langeTekst, woordenGespreksvoerder: langeTekst }),
    soorten: ['resultaat-oneens'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), resultaatId: ctx.id('resultaat'), ...rest };
      return (acts, aanleiding) => noteerOneens(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'verwoordResultaatOpnieuw',
    path: '/resultaten/{resultaat}/verwoordingen',
    summary: 'Een resultaat opnieuw verwoorden en zo afspreken',
    body: actBody({ kop, tekst: zin, op: dayField() }),
    soorten: ['resultaat-afgesproken'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), resultaatId: ctx.id('resultaat'), ...rest };
      return (acts, aanleiding) => verwoordResultaatOpnieuw(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatResultaatVervallen',
    path: '/resultaten/{resultaat}/vervallenverklaringen',
    summary: 'Een resultaat laten vervallen',
    body: actBody({ kop, reden: zin.default('') }),
    soorten: ['resultaat-vervallen'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), resultaatId: ctx.id('resultaat'), ...rest };
      return (acts, aanleiding) => laatResultaatVervallen(acts, opdracht, aanleiding);
    },
  }),
];

function weigerAndereWoorden() {
  return geweigerd('HG-5', 'Iemand anders heeft deze woorden intussen veranderd. Lees ze samen nog eens.');
}

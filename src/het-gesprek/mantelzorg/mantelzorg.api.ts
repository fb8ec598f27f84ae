import { z } from '@hono/zod-openapi';
import { actBody, dayField, shownDay, shownId } from '../../platform/api-fields.ts';
import { alleenVoornaam, gesprekdaad, gezien, langeTekst } from '../gesprekdaad.api.ts';
import { hoorMantelzorger, laatMantelzorgerVervallen, veranderMantelzorger } from './horen.ts';
import { LASTEN, WENSEN } from './mantelzorger.ts';
import type { Mantelzorger } from './mantelzorger.ts';

const velden = {
  naam: alleenVoornaam,
  last: z.enum(LASTEN).optional(),
  woorden: langeTekst.default(''),
  helpt: langeTekst.default(''),
  gesprek: z
    .strictObject({
      aangeboden: z.boolean(),
      wens: z.enum(WENSEN).optional(),
      op: dayField().optional(),
    })
    .default({ aangeboden: false }),
  delen: z.literal(true).optional().openapi({
    description: 'De mantelzorger vindt goed dat de inwoner dit leest en dat het in het verslag staat.',
  }),
};

/** What a mantelzorger tells about themselves, and the gesprek of their own. */
export const mantelzorgOperaties = [
  gesprekdaad({
    id: 'hoorMantelzorger',
    path: '/mantelzorgers',
    summary: 'Vastleggen wat een mantelzorger over zichzelf vertelt',
    body: actBody(velden),
    soorten: ['mantelzorger-gehoord'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), ...rest };
      return (_acts, aanleiding) => hoorMantelzorger(opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'veranderMantelzorger',
    path: '/mantelzorgers/{mantelzorger}/veranderingen',
    summary: 'Veranderen wat een mantelzorger vertelde, of dat het gedeeld mag worden',
    body: actBody({ ...velden, gezien }),
    soorten: ['mantelzorger-gehoord'],
    beslis: (ctx, rest) => {
      const opdracht = { zaakId: ctx.id('zaak'), mantelzorgerId: ctx.id('mantelzorger'), ...rest };
      return (acts, aanleiding) => veranderMantelzorger(acts, opdracht, aanleiding);
    },
  }),
  gesprekdaad({
    id: 'laatMantelzorgerVervallen',
    path: '/mantelzorgers/{mantelzorger}/vervallenverklaringen',
    summary: 'Weghalen wat een mantelzorger vertelde',
    body: actBody({}),
    soorten: ['mantelzorger-vervallen'],
    beslis: (ctx) => {
      const opdracht = { zaakId: ctx.id('zaak'), mantelzorgerId: ctx.id('mantelzorger') };
      return (acts, aanleiding) => laatMantelzorgerVervallen(acts, opdracht, aanleiding);
    },
  }),
];

/** The mantelzorgers as another system gets them; `delen` says whether the inwoner may read it. */
export const mantelzorgersBeeld = z.array(
  z.object({
    mantelzorgerId: shownId,
    naam: z.string(),
    last: z.enum(LASTEN).optional(),
    woorden: z.string().optional(),
    helpt: z.string().optional(),
    gesprek: z.object({
      aangeboden: z.boolean(),
      wens: z.enum(WENSEN).optional(),
      op: shownDay.optional(),
    }),
    delen: z.boolean(),
    gezien: z.array(shownId),
  }),
);

/** Puts the mantelzorgers with their words into that form. */
export function toonMantelzorgers(
  alle: readonly Mantelzorger[],
  inhoud: (tekstId: string) => string,
): z.input<typeof mantelzorgersBeeld> {
  return alle.map((een) => ({
    ...een,
    woorden: een.woorden && inhoud(een.woorden),
    helpt: een.helpt && inhoud(een.helpt),
    gezien: [...een.gezien],
  }));
}

import { z } from '@hono/zod-openapi';
import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, idField, textField } from '../../platform/api-fields.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { stelDwangsomVast, UITZONDERINGEN } from './dwangsom.ts';
import { beantwoordIngebrekestelling, ontvangIngebrekestelling } from './ingebrekestelling.ts';
import { KLACHTUITKOMSTEN, KLACHTWEGEN } from './klacht.ts';
import { deelKlachtToe, handelKlachtAf, ontvangKlacht } from './klacht-behandelen.ts';
import { doe, ONVREDETAG } from './onvrededaad.api.ts';

const tag = ONVREDETAG;
const tekst = textField(20_000);

const registreerKlacht = actOperation({
  id: 'registreerKlacht',
  path: '/zaken/{zaak}/klachten',
  tag,
  summary: 'Een klacht opschrijven',
  handeling: 'klacht-registreren',
  body: actBody({
    over: tekst,
    ontvangenOp: dayField(),
    weg: z.enum(KLACHTWEGEN),
    overWieId: idField().optional(),
  }),
  soorten: ['klacht-ontvangen'],
  perform: (ctx, klacht, a) => doe(ctx, a, () => ontvangKlacht({ ...klacht, zaakId: ctx.id('zaak') }, a)),
});

const deelKlacht = actOperation({
  id: 'deelKlachtToe',
  path: '/zaken/{zaak}/klachttoedelingen',
  tag,
  summary: 'Een klacht toedelen aan iemand die er niets mee te maken had, namens een medewerker',
  handeling: 'klacht-behandelen',
  body: actBody({ klachtId: idField(), behandelaarId: idField(), commissie: z.boolean().default(false) }),
  soorten: ['klacht-toegedeeld'],
  perform: (ctx, toedeling, a) =>
    doe(ctx, a, (acts) => deelKlachtToe(acts, { ...toedeling, zaakId: ctx.id('zaak') }, a)),
});

const handelAf = actOperation({
  id: 'handelKlachtAf',
  path: '/zaken/{zaak}/klachtantwoorden',
  tag,
  summary: 'Een klacht beantwoorden, namens de medewerker die haar behandelt',
  handeling: 'klacht-behandelen',
  body: actBody({ klachtId: idField(), uitkomst: z.enum(KLACHTUITKOMSTEN), oordeel: tekst }),
  soorten: ['klacht-afgehandeld'],
  perform: (ctx, antwoord, a) =>
    doe(ctx, a, (acts) => handelKlachtAf(acts, { ...antwoord, zaakId: ctx.id('zaak') }, a)),
});

const over = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('aanvraag'), aanvraagId: idField() }),
  z.strictObject({ soort: z.literal('bezwaar'), bezwaarId: idField() }),
  z.strictObject({ soort: z.literal('melding') }),
]);

const registreerIngebrekestelling = actOperation({
  id: 'registreerIngebrekestelling',
  path: '/zaken/{zaak}/ingebrekestellingen',
  tag,
  summary: 'Een ingebrekestelling opschrijven, ook als zij te vroeg is',
  handeling: 'bezwaar-registreren',
  body: actBody({ over, woorden: tekst, ontvangenOp: dayField() }),
  soorten: ['ingebrekestelling-ontvangen'],
  perform: (ctx, brief, a) =>
    doe(ctx, a, (acts) => ontvangIngebrekestelling(acts, { ...brief, zaakId: ctx.id('zaak') }, a)),
});

const beantwoord = actOperation({
  id: 'beantwoordIngebrekestelling',
  path: '/zaken/{zaak}/ingebrekeantwoorden',
  tag,
  summary: 'Een ingebrekestelling beantwoorden',
  handeling: 'bezwaar-registreren',
  body: actBody({ ingebrekestellingId: idField(), antwoord: tekst }),
  soorten: ['ingebrekestelling-beantwoord'],
  perform: (ctx, antwoord, a) =>
    doe(ctx, a, (acts) => beantwoordIngebrekestelling(acts, { ...antwoord, zaakId: ctx.id('zaak') }, a)),
});

const stelVast = actOperation({
  id: 'stelDwangsomVast',
  path: '/zaken/{zaak}/dwangsommen',
  tag,
  summary: 'De dwangsom vaststellen, namens een medewerker met mandaat',
  description: 'Het bedrag volgt uit de dagen en wordt nooit meegestuurd.',
  handeling: 'besluit-nemen',
  body: actBody({
    ingebrekestellingId: idField(),
    uitzondering: z.enum(UITZONDERINGEN).optional(),
    motivering: tekst.default(''),
  }),
  soorten: ['dwangsom-vastgesteld'],
  perform: async (ctx, dwangsom, a) => {
    const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
    const opdracht = { ...dwangsom, ...beslisserVan(ctx.wie), regeling, zaakId: ctx.id('zaak') };
    return doe(ctx, a, (acts) => stelDwangsomVast(acts, opdracht, a));
  },
});

/** What other systems can do with a klacht, an ingebrekestelling and a dwangsom. */
export const klachtOperaties = [
  registreerKlacht,
  deelKlacht,
  handelAf,
  registreerIngebrekestelling,
  beantwoord,
  stelVast,
];

import { z } from '@hono/zod-openapi';
import { regelingVan } from '../../inrichting/index.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, idField, shownDay, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { beslisserVan } from '../mandaat/beslisser.ts';
import { deelBezwaarToe, houdHoorzitting, verdaagBezwaar, zieAfVanHoren } from './behandelen.ts';
import { beslisOpBezwaar } from './beslissen.ts';
import { AFZIENGRONDEN, BEZWAARUITKOMSTEN, BEZWAARWEGEN, vouwBezwaren } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import { dwangsomVan } from './dwangsom.ts';
import { vouwIngebrekestellingen } from './ingebrekestelling.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';
import { doe, ONVREDETAG } from './onvrededaad.api.ts';
import { findOnvrede } from './onvrede.server.ts';
import { ontvangBezwaar, trekBezwaarIn } from './ontvangen.ts';

const tag = ONVREDETAG;
const tekst = textField(20_000);

const tegen = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('besluit'), besluitId: idField() }),
  z.strictObject({ soort: z.literal('uitblijven'), aanvraagId: idField() }),
]);

const leesOnvrede = operation({
  id: 'leesOnvrede',
  method: 'get',
  path: '/zaken/{zaak}/onvrede',
  tag,
  summary: 'Lezen welke bezwaren, klachten en ingebrekestellingen er zijn, met hun dagen',
  description: 'Wat iemand in een klacht schreef, staat hier niet: dat leest alleen wie klachten behandelt.',
  handeling: 'bezwaar-registreren',
  answer: z
    .object({
      bezwaren: z.array(
        z.object({
          bezwaarId: shownId,
          tegen: z.object({ soort: z.enum(['besluit', 'uitblijven']), id: shownId }),
          ontvangenOp: shownDay,
          gepostOp: shownDay.optional(),
          tijdigheid: z.enum([
            'op-tijd',
            'op-tijd-per-post',
            'te-laat',
            'voor-bekendmaking',
            'zonder-termijn',
          ]),
          beslissenVoor: shownDay,
          behandelaarId: shownId.optional(),
          uitkomst: z.enum(BEZWAARUITKOMSTEN).optional(),
          beslistOp: shownDay.optional(),
          ingetrokkenOp: shownDay.optional(),
        }),
      ),
      klachten: z.array(
        z.object({
          klachtId: shownId,
          ontvangenOp: shownDay,
          antwoordUiterlijk: shownDay,
          afgehandeldOp: shownDay.optional(),
        }),
      ),
      ingebrekestellingen: z.array(
        z.object({
          ingebrekestellingId: shownId,
          ontvangenOp: shownDay,
          stand: z.enum(['geldig', 'te-vroeg', 'geen-aanvraag', 'al-beslist']),
          dwangsom: z.enum(['te-vroeg', 'wacht', 'op-tijd', 'loopt', 'gestopt', 'hoogste-bedrag']),
          bedrag: z.number().optional().openapi({ description: 'Hele euro’s tot vandaag.' }),
          vastgesteldOp: shownDay.optional(),
          beantwoordOp: shownDay.optional(),
        }),
      ),
    })
    .openapi('Onvrede'),
  handler: async (ctx) => {
    const onvrede = await findOnvrede(ctx.tx, ctx.id('zaak'));
    if (onvrede === undefined) throwNotHere();
    const { acts } = onvrede;
    return {
      body: {
        bezwaren: vouwBezwaren(acts).map((bezwaar) => {
          const { beslissenVoor, tijdigheid } = klokVan(bezwaar, bekendVoor(acts, bezwaar));
          const { tegen: een, bezwaarId, ontvangenOp, gepostOp, behandelaarId, ingetrokkenOp } = bezwaar;
          return {
            bezwaarId,
            tegen: { soort: een.soort, id: een.soort === 'besluit' ? een.besluitId : een.aanvraagId },
            ontvangenOp,
            gepostOp,
            tijdigheid,
            beslissenVoor,
            behandelaarId,
            uitkomst: bezwaar.beslissing?.uitkomst,
            beslistOp: bezwaar.beslissing?.op,
            ingetrokkenOp,
          };
        }),
        klachten: vouwKlachten(acts).map((klacht) => ({
          klachtId: klacht.klachtId,
          ontvangenOp: klacht.ontvangenOp,
          antwoordUiterlijk: antwoordUiterlijk(klacht),
          afgehandeldOp: klacht.afgehandeld?.op,
        })),
        ingebrekestellingen: vouwIngebrekestellingen(acts).map((brief) => {
          const { dwangsom, vastgesteld } = dwangsomVan(acts, brief, ctx.vandaag);
          return {
            ingebrekestellingId: brief.ingebrekestellingId,
            ontvangenOp: brief.ontvangenOp,
            stand: brief.stand,
            dwangsom: dwangsom.soort,
            bedrag: vastgesteld?.bedrag ?? ('bedrag' in dwangsom ? dwangsom.bedrag : undefined),
            vastgesteldOp: vastgesteld?.op,
            beantwoordOp: brief.beantwoord?.op,
          };
        }),
      },
    };
  },
});

const registreerBezwaar = actOperation({
  id: 'registreerBezwaar',
  path: '/zaken/{zaak}/bezwaren',
  tag,
  summary: 'Een bezwaar opschrijven, ook als het te laat is',
  handeling: 'bezwaar-registreren',
  body: actBody({
    tegen,
    weg: z.enum(BEZWAARWEGEN),
    ontvangenOp: dayField(),
    gepostOp: dayField().optional(),
    woorden: tekst,
  }),
  soorten: ['bezwaar-ontvangen'],
  perform: (ctx, bezwaar, a) =>
    doe(ctx, a, (acts) => ontvangBezwaar(acts, { ...bezwaar, zaakId: ctx.id('zaak') }, a)),
});

const deelToe = actOperation({
  id: 'deelBezwaarToe',
  path: '/zaken/{zaak}/bezwaartoedelingen',
  tag,
  summary: 'Een bezwaar toedelen aan iemand die niet aan het besluit werkte, namens een medewerker',
  handeling: 'bezwaar-behandelen',
  body: actBody({ bezwaarId: idField(), behandelaarId: idField(), commissie: z.boolean().default(false) }),
  soorten: ['bezwaar-toegedeeld'],
  perform: (ctx, toedeling, a) =>
    doe(ctx, a, (acts) => deelBezwaarToe(acts, { ...toedeling, zaakId: ctx.id('zaak') }, a)),
});

const hoor = actOperation({
  id: 'legHoorzittingVast',
  path: '/zaken/{zaak}/hoorzittingen',
  tag,
  summary: 'Vastleggen dat de inwoner is gehoord, namens een medewerker',
  handeling: 'bezwaar-behandelen',
  body: actBody({
    bezwaarId: idField(),
    op: dayField(),
    hoorderIds: z.array(idField()).min(1).max(5),
    verslag: tekst,
  }),
  soorten: ['hoorzitting-gehouden'],
  perform: (ctx, zitting, a) =>
    doe(ctx, a, (acts) => houdHoorzitting(acts, { ...zitting, zaakId: ctx.id('zaak') }, a)),
});

const zieAf = actOperation({
  id: 'zieAfVanHoren',
  path: '/zaken/{zaak}/hoorafzieningen',
  tag,
  summary: 'Vastleggen waarom er niet gehoord wordt (Awb 7:3), namens een medewerker',
  handeling: 'bezwaar-behandelen',
  body: actBody({ bezwaarId: idField(), grond: z.enum(AFZIENGRONDEN), reden: tekst }),
  soorten: ['horen-afgezien'],
  perform: (ctx, afzien, a) =>
    doe(ctx, a, (acts) => zieAfVanHoren(acts, { ...afzien, zaakId: ctx.id('zaak') }, a)),
});

const verdaag = actOperation({
  id: 'verdaagBezwaar',
  path: '/zaken/{zaak}/verdagingen',
  tag,
  summary: 'De beslissing op een bezwaar verdagen, namens een medewerker',
  handeling: 'bezwaar-behandelen',
  body: actBody({ bezwaarId: idField(), weken: z.int().min(1).max(6), reden: tekst }),
  soorten: ['bezwaar-verdaagd'],
  perform: (ctx, verdaging, a) =>
    doe(ctx, a, (acts) => verdaagBezwaar(acts, { ...verdaging, zaakId: ctx.id('zaak') }, a)),
});

const beslis = actOperation({
  id: 'beslisOpBezwaar',
  path: '/zaken/{zaak}/bezwaarbeslissingen',
  tag,
  summary: 'Op een bezwaar beslissen, namens een medewerker met mandaat die niet aan het besluit werkte',
  handeling: 'bezwaar-behandelen',
  body: actBody({ bezwaarId: idField(), uitkomst: z.enum(BEZWAARUITKOMSTEN), motivering: tekst }),
  soorten: ['bezwaar-beslist'],
  perform: async (ctx, beslissing, a) => {
    const regeling = regelingVan(await getProfiel(ctx.tx, ctx.vandaag));
    const opdracht = { ...beslissing, ...beslisserVan(ctx.wie), regeling, zaakId: ctx.id('zaak') };
    return doe(ctx, a, (acts) => beslisOpBezwaar(acts, opdracht, a));
  },
});

const trekIn = actOperation({
  id: 'trekBezwaarIn',
  path: '/zaken/{zaak}/bezwaarintrekkingen',
  tag,
  summary: 'Vastleggen dat de inwoner het bezwaar intrekt',
  handeling: 'bezwaar-registreren',
  body: actBody({ bezwaarId: idField(), woorden: tekst }),
  soorten: ['bezwaar-ingetrokken'],
  perform: (ctx, intrekking, a) =>
    doe(ctx, a, (acts) => trekBezwaarIn(acts, { ...intrekking, zaakId: ctx.id('zaak') }, a)),
});

/** What other systems can do and read of bezwaar, and read of all dissatisfaction. */
export const bezwaarOperaties = [
  leesOnvrede,
  registreerBezwaar,
  deelToe,
  hoor,
  zieAf,
  verdaag,
  beslis,
  trekIn,
];

import { z } from '@hono/zod-openapi';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, shownId, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { BELANGEN } from './belang.ts';
import { getBeslisstand, legBesluitVoor, storeBelang } from './mandaat.server.ts';

const bevoegdheidBeeld = z
  .object({
    stand: z.enum(['geen-voorstel', 'nu', 'andere-rol', 'niet']),
    regel: z.string().optional(),
    uitleg: z.string().optional(),
    besluitnummer: z.string().optional().openapi({ description: 'Van het mandaat dat het dekt.' }),
    isVoorgelegd: z.boolean(),
    wieWel: z.array(z.object({ medewerkerId: shownId, naam: z.string() })),
  })
  .openapi('Beslisbevoegdheid');

const leesBeslisbevoegdheid = operation({
  id: 'leesBeslisbevoegdheid',
  method: 'get',
  path: '/zaken/{zaak}/beslisbevoegdheid',
  tag: 'Aanvraag en besluit',
  summary: 'Of wie vraagt vandaag mag besluiten over het voorstel, en wie anders',
  handeling: 'besluit-inzien',
  query: z.object({
    besluit: z.uuid().optional().openapi({ description: 'Zonder: het besluit op de aanvraag.' }),
  }),
  answer: bevoegdheidBeeld,
  handler: async (ctx, { query }) => {
    const profiel = await getProfiel(ctx.tx, ctx.vandaag);
    const vraag = { zaakId: ctx.id('zaak'), besluitId: query.besluit, wie: ctx.wie, profiel, nu: ctx.nu };
    return { body: toonStand(await getBeslisstand(ctx.tx, vraag)) };
  },
});

function toonStand(stand: Awaited<ReturnType<typeof getBeslisstand>>): z.input<typeof bevoegdheidBeeld> {
  if (stand === undefined) return { stand: 'geen-voorstel', isVoorgelegd: false, wieWel: [] };
  if (stand.soort !== 'niet') {
    const { besluitnummer } = stand.mandaat;
    return { stand: stand.soort, besluitnummer, isVoorgelegd: false, wieWel: [] };
  }
  const { regel, uitleg, isVoorgelegd } = stand;
  const wieWel = stand.wieWel.map(({ id, naam }) => ({ medewerkerId: id, naam }));
  return { stand: 'niet', regel, uitleg, isVoorgelegd, wieWel };
}

const legBesluitVoorOperatie = actOperation({
  id: 'legBesluitVoor',
  path: '/zaken/{zaak}/voorleggingen',
  tag: 'Aanvraag en besluit',
  summary: 'Een voorstel voorleggen aan iemand met een ruimer mandaat',
  handeling: 'besluit-voorbereiden',
  body: actBody({ besluitId: z.uuid().optional(), toelichting: textField(5000).default('') }),
  soorten: ['besluit-voorgelegd'],
  perform: (ctx, voorlegging, aanleiding) =>
    legBesluitVoor(ctx.tx, { ...voorlegging, zaakId: ctx.id('zaak') }, aanleiding),
});

const meldBelangOperatie = actOperation({
  id: 'meldBelang',
  path: '/zaken/{zaak}/belangen',
  tag: 'Aanvraag en besluit',
  summary: 'Een eigen belang melden, namens een medewerker',
  description:
    'Daarna besluit en toetst die medewerker hier niet. Bij familie gaat de zaak voor diegene dicht.',
  handeling: 'belang-melden',
  body: actBody({ soort: z.enum(BELANGEN), toelichting: textField(5000).default('') }),
  soorten: ['belang-gemeld'],
  perform: (ctx, belang, aanleiding) =>
    storeBelang(ctx.tx, { ...belang, zaakId: ctx.id('zaak') }, aanleiding),
});

/** What other systems can ask and tell about who may decide. */
export const mandaatOperaties = [leesBeslisbevoegdheid, legBesluitVoorOperatie, meldBelangOperatie];

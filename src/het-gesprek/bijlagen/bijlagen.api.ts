import { z } from '@hono/zod-openapi';
import { loadActs } from '../../platform/acts.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, lineField, shownId, shownInstant, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { settingsOf } from '../../platform/settings.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { findGesprek } from '../gesprek.server.ts';
import { removeBijlage, storeBijlage } from './bijlage.server.ts';

const bijlageSchema = z
  .object({
    bijlageId: shownId,
    soort: z.enum(['foto', 'document']),
    vanWie: z.string(),
    woorden: z.string().openapi({ description: 'Wat erop staat.' }),
    omvang: z.int().openapi({ description: 'In bytes.' }),
    op: shownInstant,
    keuring: z.enum(['wacht', 'schoon', 'besmet']),
  })
  .openapi('Bijlage');

const leesBijlagen = operation({
  id: 'leesBijlagen',
  method: 'get',
  path: '/zaken/{zaak}/bijlagen',
  tag: 'Gesprek',
  summary: 'De foto’s en documenten bij een gesprek, zonder de inhoud',
  handeling: 'gesprek-inzien',
  answer: z.object({ bijlagen: z.array(bijlageSchema) }),
  handler: async (ctx) => {
    const gevonden = await findGesprek(ctx.tx, ctx.id('zaak'));
    if (gevonden === undefined) throwNotHere();
    ctx.show(gevonden.betrokkenen.map(({ persoonId }) => persoonId));
    const bijlagen = gevonden.gesprek.bijlagen.map(
      ({ bijlageId, soort, van, tekst, omvang, op, keuring }) => ({
        bijlageId,
        soort,
        vanWie: van,
        omvang,
        op,
        keuring,
        woorden: gevonden.teksten.get(tekst)?.inhoud ?? '',
      }),
    );
    return { body: { bijlagen } };
  },
});

const voegBijlageToeOperatie = actOperation({
  id: 'voegBijlageToe',
  path: '/zaken/{zaak}/bijlagen',
  tag: 'Gesprek',
  summary: 'Een foto of document toevoegen',
  description:
    'Wat het is, zien wij aan de inhoud. Van een foto blijft alleen het beeld. Hier hoogstens 700 kB; op de pagina 12 MB.',
  handeling: 'gesprek-voeren',
  body: actBody({
    inhoud: z.base64().openapi({ description: 'Het bestand in base64.' }),
    woorden: textField(1_000).openapi({ description: 'Wat erop staat.' }),
    vanWie: lineField(100).default(''),
  }),
  soorten: ['bijlage-toegevoegd'],
  perform: (ctx, { inhoud, woorden, vanWie: van }, aanleiding) => {
    const { scanner } = settingsOf(ctx);
    const bytes = new Uint8Array(Buffer.from(inhoud, 'base64'));
    return storeBijlage(ctx.tx, { zaakId: ctx.id('zaak'), bytes, woorden, van }, { scanner, aanleiding });
  },
});

const verwijderBijlageOperatie = actOperation({
  id: 'verwijderBijlage',
  path: '/zaken/{zaak}/bijlagen/{bijlage}/verwijderingen',
  tag: 'Gesprek',
  summary: 'Een foto of document weghalen',
  handeling: 'gesprek-voeren',
  body: actBody({}),
  soorten: ['bijlage-verwijderd'],
  perform: async (ctx, _, aanleiding) => {
    const waar = { zaakId: ctx.id('zaak'), bijlageId: ctx.id('bijlage') };
    if (!(await loadActs(ctx.tx, waar.zaakId)).some(({ id }) => id === waar.bijlageId)) throwNotHere();
    return removeBijlage(ctx.tx, waar, aanleiding);
  },
});

/** Photos and documents over the API. */
export const bijlagenOperaties = [leesBijlagen, voegBijlageToeOperatie, verwijderBijlageOperatie] as const;

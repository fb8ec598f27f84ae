import { z } from '@hono/zod-openapi';
import { shownDay, shownId } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { throwNotHere } from '../../platform/visit.ts';
import { findZaak } from '../zaak.server.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import { isBerichtKlaar } from './termijnbericht.ts';
import { termijnenVan } from './termijnstand.ts';
import { schrijfGevolg, schrijfStand } from './termijnwoorden.ts';

const termijn = z.object({
  id: z.string().openapi({ example: 'D03' }),
  naam: z.string(),
  stand: z.enum(['loopt', 'gehaald', 'te-laat', 'gemist', 'vervallen']),
  wie: z.enum(['gemeente', 'inwoner']).openapi({ description: 'Wie voor de laatste dag aan zet is.' }),
  soort: z.enum(['wettelijk', 'norm']),
  eersteDag: shownDay,
  eindeOnverschoven: shownDay,
  einde: shownDay,
  dagenOpgeschort: z.number(),
  afgerondOp: shownDay.optional(),
  reden: z.string(),
  artikel: z.string(),
  hoeHetStaat: z.string(),
  gevolg: z.string().optional(),
  over: z.string().optional().openapi({ description: 'Bijvoorbeeld de aanvraag of het besluit.' }),
  actId: shownId.openapi({ description: 'De act waarmee de termijn begon.' }),
  berichtKlaar: z
    .boolean()
    .openapi({ description: 'Er ligt een bericht aan de inwoner klaar: het wordt later.' }),
});

const leesTermijnen = operation({
  id: 'leesTermijnen',
  method: 'get',
  path: '/zaken/{zaak}/termijnen',
  tag: 'Zaak',
  summary: 'Alle termijnen van een zaak: wat loopt, wat gehaald is en wat gemist is, met reden en artikel',
  handeling: 'zaak-inzien',
  answer: z.object({ termijnen: z.array(termijn) }).openapi('Zaaktermijnen'),
  handler: async (ctx) => {
    const gevonden = await findZaak(ctx.tx, ctx.id('zaak'));
    if (gevonden === undefined || gevonden.zaak.soort === 'signaal') throwNotHere();
    const { acts, betrokkenen } = gevonden;
    const { vandaag } = ctx;
    ctx.show(betrokkenen.map(({ persoonId }) => persoonId));
    const profiel = await getProfiel(ctx.tx, vandaag);
    return {
      body: {
        termijnen: termijnenVan(acts, vandaag).map((een) => {
          const { van, gebeurtenis: _, ...rest } = een;
          return {
            ...rest,
            actId: van,
            hoeHetStaat: schrijfStand(een, vandaag),
            gevolg: schrijfGevolg(een),
            berichtKlaar: isBerichtKlaar(een, { acts, vandaag, profiel }),
          };
        }),
      },
    };
  },
});

/** What other systems can read of the terms of one zaak; a notice is sent by a person, on a page. */
export const termijnOperaties = [leesTermijnen];

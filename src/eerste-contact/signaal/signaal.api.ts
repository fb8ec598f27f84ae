import { z } from '@hono/zod-openapi';
import { foutenIn, getPersoonsgegevens, persoonInvoer } from '../../personen/index.server.ts';
import { derivedId, getRecorded, recordedSchema } from '../../platform/api-act.ts';
import { actBody, textField } from '../../platform/api-fields.ts';
import { operation } from '../../platform/api-operation.ts';
import { storeSignaal } from './signaal.server.ts';
import { MEESTE_WOORDEN } from '../velden.form.ts';

const woorden = textField(MEESTE_WOORDEN);

const geefSignaal = operation({
  id: 'geefSignaal',
  method: 'post',
  path: '/signalen',
  tag: 'Melding',
  summary: 'Doorgeven dat iemand zich zorgen maakt over een ander',
  description:
    'Een zorg is geen melding: we zoeken eerst contact met degene over wie het gaat. Wie het vertelt, hoort niet wat eruit komt.',
  handeling: 'signaal-geven',
  body: actBody({
    woorden: woorden.openapi({ description: 'Wat diegene ziet of hoort.' }),
    overWie: woorden.openapi({ description: 'Over wie het gaat, bijvoorbeeld een naam of een adres.' }),
    weetErvan: z.boolean().openapi({ description: 'Of die persoon weet dat dit verteld wordt.' }),
    gever: z
      .strictObject(persoonInvoer.shape)
      .openapi('PersoonInvoer')
      .optional()
      .openapi({ description: 'Wie het vertelt; mag onbekend blijven.' }),
  }),
  answer: recordedSchema,
  faults: ({ vandaag }, raw) => {
    const gever = typeof raw === 'object' && raw !== null && 'gever' in raw ? raw.gever : undefined;
    return foutenIn(gever, { veld: 'gever', vandaag });
  },
  handler: async (ctx, { body: { actId: gekozen, gever, ...rest } }) => {
    const aanleiding = ctx.aanleiding(gekozen);
    const { actId } = aanleiding;
    const zaakId = derivedId(actId, 'zaak');
    const gegevens = gever && getPersoonsgegevens(gever, { veld: '', vandaag: ctx.vandaag });
    const uitkomst = await storeSignaal(ctx.tx, { ...rest, zaakId, gever: gegevens }, aanleiding);
    if (!uitkomst.gelukt) return uitkomst;
    const { soort, gebeurdOp, vastgelegdOp } = await getRecorded(ctx, { actId, zaakId });
    return { body: { actId, soort, zaakId, gebeurdOp, vastgelegdOp } };
  },
});

/** What other systems can do with a worry about somebody. */
export const signaalOperaties = [geefSignaal];

import { actOperation } from '../platform/api-act.ts';
import { actBody, dayField, lineField, textField } from '../platform/api-fields.ts';
import { storeDoorzending, storeIntrekking } from './einde.server.ts';
import { storeGeenPlan, storePlan } from './plan.server.ts';
import { MEESTE_WOORDEN } from './velden.form.ts';

const woorden = textField(MEESTE_WOORDEN);

/** The own plan of the inwoner, and the two ways in which a melding ends here. */
export const eindeOperaties = [
  actOperation({
    id: 'leverPlanIn',
    path: '/zaken/{zaak}/plannen',
    tag: 'Melding',
    summary: 'Een persoonlijk plan inleveren',
    handeling: 'persoonlijk-plan-inleveren',
    body: actBody({ tekst: woorden, ontvangenOp: dayField().optional() }),
    soorten: ['plan-ontvangen'],
    perform: (ctx, plan, aanleiding) => storePlan(ctx.tx, { zaakId: ctx.id('zaak'), ...plan }, aanleiding),
  }),
  actOperation({
    id: 'zieAfVanPlan',
    path: '/zaken/{zaak}/plan-afmeldingen',
    tag: 'Melding',
    summary: 'Vastleggen dat de inwoner geen persoonlijk plan maakt',
    handeling: 'persoonlijk-plan-inleveren',
    body: actBody({}),
    soorten: ['plan-afgezien'],
    perform: (ctx, _, aanleiding) => storeGeenPlan(ctx.tx, ctx.id('zaak'), aanleiding),
  }),
  actOperation({
    id: 'zendDoor',
    path: '/zaken/{zaak}/doorzendingen',
    tag: 'Melding',
    summary: 'Een melding doorsturen',
    description: 'De melding hoort ergens anders. De inwoner krijgt bericht waarheen. De zaak eindigt hier.',
    handeling: 'melding-doorsturen',
    body: actBody({ naar: lineField(200), reden: woorden }),
    soorten: ['melding-doorgezonden'],
    perform: (ctx, doorzending, aanleiding) =>
      storeDoorzending(
        ctx.tx,
        { zaakId: ctx.id('zaak'), ...doorzending, afzender: ctx.gemeente.naam },
        aanleiding,
      ),
  }),
  actOperation({
    id: 'trekMeldingIn',
    path: '/zaken/{zaak}/intrekkingen',
    tag: 'Melding',
    summary: 'Een melding intrekken',
    description: 'De inwoner wil het niet meer. Woorden erbij mogen, en hoeven niet.',
    handeling: 'melding-intrekken',
    body: actBody({ woorden: woorden.default('') }),
    soorten: ['melding-ingetrokken'],
    perform: (ctx, intrekking, aanleiding) =>
      storeIntrekking(ctx.tx, { zaakId: ctx.id('zaak'), ...intrekking }, aanleiding),
  }),
];

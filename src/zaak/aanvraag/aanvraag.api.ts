import { z } from '@hono/zod-openapi';
import { getProfiel } from '../../inrichting/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, textField } from '../../platform/api-fields.ts';
import type { ProblemFault } from '../../platform/problem.ts';
import { WEGEN } from '../../toewijzing/index.ts';
import { storeAanvraag, storeAanvraagIntrekking } from './aanvraag.server.ts';

const woorden = textField(20_000);

const doeAanvraag = actOperation({
  id: 'doeAanvraag',
  path: '/zaken/{zaak}/aanvragen',
  tag: 'Aanvraag en besluit',
  summary: 'Een aanvraag vastleggen',
  description:
    'Kan na het verslag, of na zes weken. Een aanvraag die eerder komt, bewaren we; het soort is dan aanvraag-vroeg-ontvangen.',
  handeling: 'aanvraag-registreren',
  body: actBody({ weg: z.enum(WEGEN), woorden, ontvangenOp: dayField().optional() }),
  soorten: ['aanvraag-ontvangen', 'aanvraag-vroeg-ontvangen'],
  faults: (ctx, raw) => aanvraagfouten(raw, ctx.vandaag),
  perform: async (ctx, { ontvangenOp = ctx.vandaag, ...rest }, aanleiding) => {
    const { instrument } = await getProfiel(ctx.tx, ctx.vandaag);
    return storeAanvraag(ctx.tx, { zaakId: ctx.id('zaak'), instrument, ontvangenOp, ...rest }, aanleiding);
  },
});

const trekAanvraagIn = actOperation({
  id: 'trekAanvraagIn',
  path: '/zaken/{zaak}/aanvraag-intrekkingen',
  tag: 'Aanvraag en besluit',
  summary: 'De aanvraag intrekken, in de woorden van de inwoner',
  handeling: 'aanvraag-registreren',
  body: actBody({ reden: woorden.default('') }),
  soorten: ['aanvraag-ingetrokken'],
  perform: (ctx, intrekking, aanleiding) =>
    storeAanvraagIntrekking(ctx.tx, { zaakId: ctx.id('zaak'), ...intrekking }, aanleiding),
});

/** What other systems can do with an aanvraag. */
export const aanvraagOperaties = [doeAanvraag, trekAanvraagIn];

/** The faults that the page tells as well: no words, and a day that has yet to come. */
function aanvraagfouten(raw: unknown, vandaag: string): readonly ProblemFault[] {
  const velden = (typeof raw === 'object' && raw !== null ? raw : {}) as Readonly<Record<string, unknown>>;
  const { woorden: gezegd, ontvangenOp: dag } = velden;
  const leeg = typeof gezegd === 'string' && gezegd.trim() === '';
  const later = typeof dag === 'string' && /^\d{4}-\d\d-\d\d$/.test(dag) && dag > vandaag;
  return [
    ...(leeg
      ? [{ veld: 'woorden', tekst: 'Schrijf op wat de inwoner aanvraagt, in diens eigen woorden.' }]
      : []),
    ...(later
      ? [{ veld: 'ontvangenOp', tekst: 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.' }]
      : []),
  ];
}

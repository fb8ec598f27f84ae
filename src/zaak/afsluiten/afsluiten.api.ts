import { z } from '@hono/zod-openapi';
import { getProfiel } from '../../inrichting/index.server.ts';
import { mailAfsluiting } from '../../opvolging/index.server.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { actOperation } from '../../platform/api-act.ts';
import { actBody, dayField, lineField, textField } from '../../platform/api-fields.ts';
import type { Ctx } from '../../platform/visit.ts';
import { sluitAf } from './afsluiten.server.ts';
import { AFSLUITGRONDEN } from './afsluitgronden.ts';

type Grond = (typeof AFSLUITGRONDEN)[number];

const sluitZaakAf = actOperation({
  id: 'sluitZaakAf',
  path: '/zaken/{zaak}/afsluitingen',
  tag: 'Opvolging',
  summary: 'Een zaak afsluiten op een grond van de wet',
  description:
    'De inwoner krijgt bericht als er een e-mailadres is. Stilte of een termijn sluit nooit een zaak.',
  handeling: 'afsluiten',
  body: actBody({
    grond: z.enum(AFSLUITGRONDEN),
    op: dayField(),
    toelichting: textField(20_000),
    wens: textField(5_000)
      .optional()
      .openapi({ description: 'Bij geen-aanvraag-gewenst: de woorden van de inwoner.' }),
    naar: lineField(200).optional().openapi({ description: 'Bij doorgezonden: naar wie.' }),
  }),
  soorten: ['zaak-afgesloten'],
  perform: async (ctx, afsluiting, aanleiding) => {
    const opdracht = { zaakId: ctx.id('zaak'), ...afsluiting };
    const uitkomst = await sluitAf(ctx.tx, opdracht, aanleiding);
    if (uitkomst.gelukt && uitkomst.waarde.isNieuw) await bericht(ctx, afsluiting);
    return uitkomst;
  },
});

async function bericht(
  ctx: Ctx,
  { grond, naar }: { grond: Grond; naar?: string | undefined },
): Promise<void> {
  const zaakId = ctx.id('zaak');
  const profiel = await getProfiel(ctx.tx, ctx.vandaag);
  const inwoner = (await listBetrokkenen(ctx.tx, zaakId)).find(({ rol }) => rol === 'inwoner')?.persoon;
  const vraag = { zaakId, inwoner, grond, naar, profiel, afzender: ctx.gemeente.naam };
  await mailAfsluiting(ctx.tx, vraag, ctx.nu);
}

/** The legal end of a zaak. */
export const afsluitOperaties = [sluitZaakAf];

import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { getProfiel } from '../../inrichting/index.server.ts';
import type { Ctx } from '../../platform/visit.ts';
import { voerUit } from './onvrede.server.ts';

/** The chapter of the API. */
export const ONVREDETAG = 'Bezwaar en klacht';

/** Carries out what an operation asks, by the function that the pages use as well. */
export async function doe(
  ctx: Ctx,
  aanleiding: Aanleiding,
  besluit: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  const afzender = { naam: ctx.gemeente.naam, profiel: await getProfiel(ctx.tx, ctx.vandaag) };
  return voerUit(ctx.tx, { zaakId: ctx.id('zaak'), afzender }, aanleiding, besluit);
}

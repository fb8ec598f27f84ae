import { findTegels } from '../tegeltjes/index.server.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Tegelbord } from './tegeltje.tsx';

/** The maxims of the team of who looks, for a page of this zaak. */
export async function tegelbordVoor(ctx: Ctx, blad: 'gesprek' | 'verslag'): Promise<Tegelbord> {
  return {
    bij: await findTegels(ctx.tx, ctx.wie, ctx.vandaag),
    naar: ctx.path('/tegeltjes'),
    terug: `/zaken/${ctx.id('zaak')}/${blad}`,
  };
}

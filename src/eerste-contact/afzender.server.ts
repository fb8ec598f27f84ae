import { settingsOf } from '../platform/settings.ts';
import type { Ctx } from '../platform/visit.ts';
import type { Afzender } from './melding.server.ts';

/** In whose name we write, and where a private link leads. */
export function afzenderVan(ctx: Ctx): Afzender {
  return { naam: ctx.gemeente.naam, linkNaar: (token) => linkNaar(ctx, token) };
}

/** The whole address of a private link, for in a mail or on paper. */
export function linkNaar(ctx: Ctx, token: string): string {
  return `${settingsOf(ctx).publicUrl}${ctx.path(`/link/${token}`)}`;
}

import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { settingsOf } from './settings.ts';
import type { Ctx } from './visit.ts';

const name = 'kt-eenvoudig';

/**
 * Whether this visitor wants the simple view of one thing. A choice in the address (`?eenvoudig=ja` or `nee`) is
 * remembered until the browser closes, for that thing only.
 */
export function wantsSimple(ctx: Ctx, thing: string): boolean {
  const asked = ctx.http.req.query('eenvoudig');
  const place = { path: ctx.path('/'), secure: settingsOf(ctx).secure };
  if (asked === undefined) return getCookie(ctx.http, name) === thing;
  if (asked === 'ja') setCookie(ctx.http, name, thing, { ...place, httpOnly: true, sameSite: 'Lax' });
  else deleteCookie(ctx.http, name, place);
  return asked === 'ja';
}

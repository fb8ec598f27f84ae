import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { settingsOf } from './settings.ts';
import type { Ctx } from './visit.ts';
import { cookieName } from './web.ts';

/** Puts a session token in the cookie of this municipality. */
export function setSessionCookie(ctx: Ctx, token: string): void {
  const { secure } = settingsOf(ctx);
  setCookie(ctx.http, cookieName(ctx.gemeente.id, secure), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
  });
}

/** Where a note for one next page is kept, and what it says. */
export type Note = { readonly path: string; readonly value: string };

const noteSeconds = 3600;

/** Leaves a note for one page of this municipality, for an hour: what may be shown once and is stored nowhere. */
export function leaveNote(ctx: Ctx, { path, value }: Note): void {
  const { secure } = settingsOf(ctx);
  setCookie(ctx.http, 'kt-briefje', value, {
    path: ctx.path(path),
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: noteSeconds,
  });
}

/** The note that was left for this page, or nothing. */
export function readNote(ctx: Ctx): string | undefined {
  return getCookie(ctx.http, 'kt-briefje');
}

/** Takes the note of a page away. */
export function dropNote(ctx: Ctx, path: string): void {
  deleteCookie(ctx.http, 'kt-briefje', { path: ctx.path(path), secure: settingsOf(ctx).secure });
}

const loginSeconds = 600;

/** Remembers for ten minutes what must come back from the identity provider; no script can read it. */
export function setLoginCookie(ctx: Ctx, value: string): void {
  const { secure } = settingsOf(ctx);
  setCookie(ctx.http, loginCookieName(secure), Buffer.from(value).toString('base64url'), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: loginSeconds,
  });
}

/** Takes what was remembered, once. */
export function takeLoginCookie(ctx: Ctx): string | undefined {
  const { secure } = settingsOf(ctx);
  const found = getCookie(ctx.http, loginCookieName(secure));
  deleteCookie(ctx.http, loginCookieName(secure), { path: '/', secure });
  return found && Buffer.from(found, 'base64url').toString('utf8');
}

function loginCookieName(secure: boolean): string {
  return `${secure ? '__Host-' : ''}kt-inloggen`;
}

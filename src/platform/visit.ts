import type { Context } from 'hono';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import type { Aanleiding } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { actorVan } from '../basis/wie.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import type { Tx } from './database.ts';
import { isId, newId } from './ids.ts';

/** A municipality as the web server knows it; `id` is its CBS code, `slug` the first word of its URLs. */
export type Gemeente = {
  readonly id: number;
  readonly slug: string;
  readonly naam: string;
  readonly thema: string;
};

/** Everything a page or API operation gets: who asks, in which municipality, when, and the transaction. */
export type Ctx = {
  readonly http: Context;
  readonly gemeente: Gemeente;
  readonly wie: Wie;
  readonly relatie: Relatie;
  readonly nu: string;
  /** Today in the Netherlands. */
  readonly vandaag: Datum;
  readonly tx: Tx;
  /** The id in the URL under this name; throws the 404 when it is no id. */
  id(name: string): string;
  /** The posted fields; line ends as LF. */
  form(): Promise<URLSearchParams>;
  /** What surrounds a decision made in this request; `actId` makes a repeated request harmless. */
  aanleiding(actId?: string | null): Aanleiding;
  /** Marks people as shown, for the reading log; call it for everyone who is on the page. */
  show(personIds: readonly string[], zaakId?: string): void;
  /** A path inside this municipality: `ctx.path('/werklijst')`. */
  path(rest: string): string;
  html(page: VNode, status?: 200 | 201 | 401 | 404 | 409 | 413 | 422 | 429 | 500): Response;
  /** 303 to a path of this municipality, after a post. */
  redirect(rest: string): Response;
};

/** Not there, or not yours: the same 404. */
export const notHere = Symbol('not here');

/** Leaves the handler with the 404 that says nothing. */
export function throwNotHere(): never {
  throw notHere;
}

/** What a device sent cannot be read: nothing of it is stored. */
export const unreadable = Symbol('unreadable');

/** Leaves the handler with a 422 and undoes what this request did. */
export function throwUnreadable(): never {
  throw unreadable;
}

/** What one request is made of before a handler runs. */
export type VisitParts = Pick<Ctx, 'http' | 'gemeente' | 'wie' | 'relatie' | 'nu' | 'tx'>;

/** The people a handler showed. */
export type Shown = { readonly personIds: Set<string>; zaakId?: string | undefined };

/** Builds the context of one request; `shown` collects what must go into the reading log. */
export function makeCtx(parts: VisitParts, shown: Shown): Ctx {
  const { http, gemeente, wie, nu } = parts;
  const path = (rest: string) => `/${gemeente.slug}${rest}`;
  return {
    ...parts,
    vandaag: datumVanMoment(nu),
    id: (name) => {
      const value = http.req.param(name);
      return isId(value) ? value : throwNotHere();
    },
    form: () => readForm(http),
    aanleiding: (actId) => ({
      door: actorVan(wie),
      nu,
      actId: isId(actId ?? undefined) ? actId! : newId(Date.parse(nu)),
      nieuwId: () => newId(Date.parse(nu)),
    }),
    show: (personIds, zaakId) => {
      for (const id of personIds) shown.personIds.add(id);
      if (zaakId !== undefined) shown.zaakId = zaakId;
    },
    path,
    html: (page, status = 200) => http.html(`<!doctype html>${render(page)}`, status),
    redirect: (rest) => http.redirect(path(rest), 303),
  };
}

async function readForm(http: Context): Promise<URLSearchParams> {
  const posted = new URLSearchParams(await http.req.text());
  const clean = new URLSearchParams();
  for (const [name, value] of posted) clean.append(name, value.replaceAll('\r\n', '\n'));
  return clean;
}

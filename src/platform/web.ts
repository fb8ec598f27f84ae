import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { actorVan } from '../basis/wie.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import type { Database, Tx } from './database.ts';
import { isId } from './ids.ts';
import type { Log } from './log.ts';
import { notHereProblem, notLoggedInProblem, problem, unreadableProblem } from './problem.ts';
import { logReading } from './reading-log.ts';
import { makeCtx, notHere, throwNotHere, unreadable } from './visit.ts';
import type { Ctx, Gemeente, Shown } from './visit.ts';

export type Handler = (ctx: Ctx) => Promise<Response> | Response;

/** One line of the site map: a page or a post, the handling it is (authority table) and the function that does it. */
export type Route = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handeling: string;
  readonly handler: Handler;
  /** A program asks and not a person: what goes wrong is told as problem details. */
  readonly data?: true;
};

/** A page. */
export function get(path: string, handeling: string, handler: Handler): Route {
  return { method: 'GET', path, handeling, handler };
}

/** A form that was sent. */
export function post(path: string, handeling: string, handler: Handler): Route {
  return { method: 'POST', path, handeling, handler };
}

/** What a program on a device asks. */
export function getData(path: string, handeling: string, handler: Handler): Route {
  return { ...get(path, handeling, handler), data: true };
}

/** What a program on a device sends. */
export function postData(path: string, handeling: string, handler: Handler): Route {
  return { ...post(path, handeling, handler), data: true };
}

/** A page that says what went wrong; `fields` are what was typed, so that it can be sent again. */
export type Trouble = {
  readonly soort:
    | 'niet-hier'
    | 'uitgelogd'
    | 'te-groot'
    | 'te-vaak'
    | 'vreemde-herkomst'
    | 'geweigerd'
    | 'storing';
  readonly gemeente?: Gemeente | undefined;
  readonly action: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly code?: string;
  /** Why, when a rule refused. */
  readonly refused?: Refused | undefined;
};

/** A refusal by a rule, in words that are shown as they stand. */
export type Refused = { readonly regel: string; readonly uitleg: string };

/** What the web needs from the rest of the house. */
export type WebSettings = {
  readonly database: Database;
  readonly clock: () => string;
  readonly log: Log;
  readonly secure: boolean;
  findGemeente(slug: string): Promise<Gemeente | undefined>;
  /** Asks beforehand what the gate will need, so that it comes with the answer to the first question. */
  readAhead(tx: Tx, asked: { readonly zaakId: string | undefined; readonly nu: string }): void;
  findVisitor(tx: Tx, token: string, nu: string): Promise<Wie | undefined>;
  findRelatie(tx: Tx, wie: Wie, zaakId: string): Promise<Relatie | undefined>;
  /** Without a relation it is a list or a form about no zaak yet: any grant will do, the page narrows it. */
  mag(
    tx: Tx,
    wie: Wie,
    vraag: { handeling: string; relatie: Relatie | undefined; nu: string },
  ): Promise<boolean>;
  /**
   * What a member of staff reads who knows the zaak and tries what their role does not hold; it also writes that down.
   * Undefined: the 404 that says nothing.
   */
  refused?(
    tx: Tx,
    wie: Wie,
    vraag: { handeling: string; relatie: Relatie | undefined; zaakId: string | undefined; nu: string },
  ): Promise<Refused | undefined>;
  troublePage(trouble: Trouble): string;
  /** Counts a try; the seconds to wait when there were too many from one address. */
  waitFor?(http: Context, handeling: string): Promise<number | undefined>;
};

/** The name of the session cookie; on https it is bound to this host. */
export function cookieName(gemeenteId: number, secure: boolean): string {
  return `${secure ? '__Host-' : ''}kt-${gemeenteId}`;
}

/** Puts every route of the site map on the server, each behind its rule of the authority table. */
export function mountRoutes(app: Hono, routes: readonly Route[], settings: WebSettings): void {
  for (const route of routes) {
    app.on(route.method, route.path, (http) => answer(http, route, settings));
  }
}

async function answer(http: Context, route: Route, settings: WebSettings): Promise<Response> {
  const gemeente = await settings.findGemeente(http.req.param('gemeente') ?? '');
  if (gemeente === undefined) return trouble(http, settings, { soort: 'niet-hier' });
  const wait = await settings.waitFor?.(http, route.handeling);
  if (wait !== undefined) {
    http.header('retry-after', String(wait));
    return trouble(http, settings, { soort: 'te-vaak', gemeente });
  }
  try {
    return await settings.database.inTenant(gemeente.id, (tx) =>
      visit({ http, route, settings, gemeente, tx }),
    );
  } catch (error) {
    if (error === unreadable) return unreadableProblem(http);
    if (error === notHere && route.data) return notHereProblem(http);
    if (error === notHere) return trouble(http, settings, { soort: 'niet-hier', gemeente });
    throw error;
  }
}

type Visit = {
  readonly http: Context;
  readonly route: Route;
  readonly settings: WebSettings;
  readonly gemeente: Gemeente;
  readonly tx: Tx;
};

async function visit({ http, route, settings, gemeente, tx }: Visit): Promise<Response> {
  const nu = settings.clock();
  const token = getCookie(http, cookieName(gemeente.id, settings.secure));
  settings.readAhead(tx, { zaakId: zaakInUrl(http), nu });
  const wie = (token && (await settings.findVisitor(tx, token, nu))) || nobody;
  if (route.data && isForSomebodyElse(http, wie)) return somebodyElse(http);
  const relatie = await relationInUrl(tx, settings, { http, wie });
  const handeling = route.handeling;
  const allowed = relatie !== 'none' && (await settings.mag(tx, wie, { handeling, relatie, nu }));
  if (!allowed && route.data) return wie.soort === 'niemand' ? notLoggedInProblem(http) : withdrawn(http);
  if (!allowed && wie.soort === 'niemand') return askLogin(http, settings, gemeente);
  if (!allowed) {
    const asked = {
      handeling,
      relatie: relatie === 'none' ? undefined : relatie,
      zaakId: zaakInUrl(http),
      nu,
    };
    const refused = http.req.method === 'POST' ? await settings.refused?.(tx, wie, asked) : undefined;
    return refused === undefined ? throwNotHere() : refusal(http, settings, { gemeente, refused });
  }
  const shown: Shown = { personIds: new Set() };
  const ctx = makeCtx({ http, gemeente, wie, relatie: relatie ?? 'geen', nu, tx }, shown);
  const response = await route.handler(ctx);
  if (shown.personIds.size > 0 || shown.zaakId !== undefined) {
    const persoonIds = [...shown.personIds];
    const zaakId = shown.zaakId ?? zaakInUrl(http);
    logReading(tx, { nu, door: actorVan(wie), handeling, zaakId, persoonIds });
  }
  return response;
}

/** The device is of one person, named in a header; what is on it never goes out in the name of another. */
function isForSomebodyElse(http: Context, wie: Wie): boolean {
  const owner = http.req.header('kt-wie');
  return owner !== undefined && wie.soort !== 'niemand' && wie.id !== owner;
}

function somebodyElse(http: Context): Response {
  return problem(http, {
    title: 'Iemand anders is ingelogd',
    status: 409,
    detail: 'Wat op dit apparaat staat, is van een ander. Er is niets verstuurd.',
    code: 'ander',
  });
}

/** The same words as for what is not there, with the code by which a device knows that it has to hand over and wipe. */
function withdrawn(http: Context): Response {
  return problem(http, {
    title: 'Niet gevonden',
    status: 404,
    detail: 'Dit is er niet, of het is niet voor u bedoeld.',
    code: 'toegang-ingetrokken',
  });
}

function refusal(
  http: Context,
  settings: Pick<WebSettings, 'troublePage'>,
  { gemeente, refused }: { readonly gemeente: Gemeente; readonly refused: Refused },
): Response {
  const action = http.req.path;
  const page = settings.troublePage({ soort: 'geweigerd', gemeente, action, fields: [], refused });
  return http.html(page, 422);
}

const nobody = { soort: 'niemand' } as const;

function zaakInUrl(http: Context): string | undefined {
  return http.req.param('zaak');
}

async function relationInUrl(
  tx: Tx,
  settings: WebSettings,
  given: { readonly http: Context; readonly wie: Wie },
): Promise<Relatie | 'none' | undefined> {
  const zaakId = zaakInUrl(given.http);
  if (zaakId === undefined) return undefined;
  if (!isId(zaakId) || given.wie.soort === 'niemand') return 'none';
  return (await settings.findRelatie(tx, given.wie, zaakId)) ?? 'none';
}

async function askLogin(http: Context, settings: WebSettings, gemeente: Gemeente): Promise<Response> {
  if (http.req.method === 'GET') {
    const own = `/${gemeente.slug}/mijn`;
    if (http.req.path === own || http.req.path.startsWith(`${own}/`))
      return http.redirect(`${own}/opnieuw`, 303);
    const back = encodeURIComponent(http.req.path);
    return http.redirect(`/${gemeente.slug}/inloggen?terug=${back}`, 303);
  }
  return trouble(http, settings, { soort: 'uitgelogd', gemeente });
}

const statusOf = {
  'niet-hier': 404,
  uitgelogd: 401,
  'te-groot': 413,
  'te-vaak': 429,
  'vreemde-herkomst': 403,
  geweigerd: 422,
  storing: 500,
} as const;

/** What was typed comes back with these; too much would not fit, and what another site sent is nobody's words. */
const keepsTyped: ReadonlySet<Trouble['soort']> = new Set(['uitgelogd', 'te-vaak', 'storing', 'niet-hier']);

/** Longer than a name, a number or a choice. */
function isWritten(value: string): boolean {
  return value.length > 40;
}

async function typedFields(http: Context): Promise<Trouble['fields']> {
  if (http.req.method !== 'POST') return [];
  return http.req.text().then(
    (body) => [...new URLSearchParams(body)],
    () => [],
  );
}

/** Answers with a page that says in plain words what went wrong and keeps what was typed. */
export async function trouble(
  http: Context,
  settings: Pick<WebSettings, 'troublePage'>,
  given: Pick<Trouble, 'soort' | 'gemeente' | 'code'>,
): Promise<Response> {
  const typed = keepsTyped.has(given.soort) ? await typedFields(http) : [];
  // A page that is not there has nothing to send again, but words that somebody wrote are never gone.
  const fields = given.soort === 'niet-hier' && !typed.some(([, value]) => isWritten(value)) ? [] : typed;
  const page = settings.troublePage({ ...given, action: http.req.path, fields });
  return http.html(page, statusOf[given.soort]);
}

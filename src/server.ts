import { Hono } from 'hono';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { apiTags, operations, publicOperations } from './api.ts';
import { datumVanMoment } from './basis/datum.ts';
import {
  BEVOEGDHEDEN,
  isHandeling,
  magErgens,
  magIn,
  magNamens,
  ruimsteRelatie,
} from './inrichting/index.ts';
import type { Handeling } from './inrichting/index.ts';
import {
  endLogins,
  findGemeente,
  findGemeenteById,
  findVisitor,
  findWie,
  getProfiel,
  listGemeenten,
} from './inrichting/index.server.ts';
import { documentatiePagina } from './inrichting/documentatie.page.tsx';
import { gemeentenPagina } from './inrichting/gemeenten.page.tsx';
import { troublePage } from './inrichting/storing.page.tsx';
import { mountApi } from './platform/api.ts';
import type { ApiSettings } from './platform/api.ts';
import { openApiDocument } from './platform/api-document.ts';
import type { Operation } from './platform/api-operation.ts';
import { mountPublic } from './platform/api-public.ts';
import { mountToken } from './platform/api-token.ts';
import type { Database } from './platform/database.ts';
import { isId, newId, newSecret } from './platform/ids.ts';
import type { Log } from './platform/log.ts';
import { apiVersion } from './platform/problem.ts';
import { addressOf, makeRateLimit } from './platform/rate-limit.ts';
import { fromOwnPage, safeHeaders } from './platform/safety.ts';
import { setSettings } from './platform/settings.ts';
import type { Settings } from './platform/settings.ts';
import { serveStatic } from './platform/static.ts';
import { serveWorkspace } from './platform/workspace.ts';
import type { Gemeente } from './platform/visit.ts';
import { mountRoutes, trouble } from './platform/web.ts';
import type { Route, WebSettings } from './platform/web.ts';
import { routes } from './routes.ts';
import { rekenhulpPagina } from './termijnen/rekenhulp.page.tsx';
import { isBeslishandeling, weigerZonderRol } from './toewijzing/index.ts';
import { legWeigeringVast } from './toewijzing/index.server.ts';
import { assets } from './ui/assets.ts';
import { findRelatie, readStand } from './zaak/index.server.ts';

export type AppSettings = Settings & {
  readonly database: Database;
  readonly clock: () => string;
  readonly log: Log;
  /** The site map; tests of the gate put their own handlers behind it. */
  readonly routes?: readonly Route[];
  /** The operations of the API; the same for its gate. */
  readonly operations?: readonly Operation[];
  /** The address of a visitor is what a trusted proxy says it is. */
  readonly behindProxy?: boolean;
};

const mostBytes = 1024 * 1024;
const mostFileBytes = 16 * mostBytes;
const takesFiles = /^\/[^/]+\/zaken\/[^/]+\/gesprek\/(?:bijlagen|opname)$/u;

/** The web application: static files, safety around every request, and the site map behind the authority table. */
export function buildApp(settings: AppSettings): Hono {
  const app = new Hono({ strict: false });
  const web = webSettings(settings);
  const known = { ...settings, wake: settings.database.wake };
  app.use(safeHeaders(settings.secure));
  serveStatic(app, assets);
  serveWorkspace(app);
  addApi(app, settings, web);
  addLogout(app, settings);
  app.use(async (http, next) => {
    setSettings(http, known);
    return fromOwnPage(http) ? next() : trouble(http, web, { soort: 'vreemde-herkomst' });
  });
  app.use(limitBody(web));
  app.get('/', async (http) =>
    http.html(gemeentenPagina(await listGemeenten(settings.database.db), settings.demo)),
  );
  app.get('/termijnen', (http) => http.html(rekenhulpPagina(new URL(http.req.url).searchParams)));
  mountRoutes(app, settings.routes ?? routes, web);
  app.notFound((http) => trouble(http, web, { soort: 'niet-hier' }));
  app.onError((error, http) => {
    const code = newSecret(8);
    settings.log.error({ err: error, code, route: http.req.routePath }, 'request failed');
    return trouble(http, web, { soort: 'storing', code });
  });
  return app;
}

const tokenTries = { tries: 60, seconds: 60 };
const publicTries = { tries: 30, seconds: 60 };

/** What somebody without a login can post; more than a person does in a minute from one address has to wait. */
const slowed: ReadonlySet<Handeling> = new Set([
  'inloggen',
  'melding-doen',
  'signaal-geven',
  'uitnodiging-openen',
  'openbaar-lezen',
]);

/** The identity provider tells that somebody logged out there (OpenID Connect Back-Channel Logout). */
/** A form holds words; only where a file may come in, more is read. */
function limitBody(web: WebSettings): MiddlewareHandler {
  const onError = (http: Context) => trouble(closing(http), web, { soort: 'te-groot' });
  const words = bodyLimit({ maxSize: mostBytes, onError });
  const files = bodyLimit({ maxSize: mostFileBytes, onError });
  return (http, next) => {
    if (http.req.method === 'GET' || http.req.method === 'HEAD') return next();
    return (takesFiles.test(http.req.path) ? files : words)(http, next);
  };
}

/** The rest of a body that is too large is not read, so its connection cannot carry another request. */
function closing(http: Context): Context {
  http.header('connection', 'close');
  return http;
}

function addLogout(app: Hono, { login, database }: AppSettings): void {
  app.post('/inloggen/afgemeld', bodyLimit({ maxSize: 64 * 1024 }), async (http) => {
    const token = new URLSearchParams(await http.req.text()).get('logout_token');
    const given = token === null ? undefined : await login?.readLogout(token);
    if (given === undefined) return http.json({ error: 'invalid_request' }, 400);
    for (const { id } of await listGemeenten(database.db)) {
      await database.inTenant(id, (tx) => endLogins(tx, given));
    }
    return http.body(null, 200);
  });
}

/** The API stands before the guard of the pages: it knows no cookie, so no other site can act through it. */
function addApi(app: Hono, settings: AppSettings, web: WebSettings): void {
  const { database, clock } = settings;
  const gemeenten = new Map<number, Gemeente>();
  const byId = async (id: number) => {
    const known = gemeenten.get(id) ?? (await findGemeenteById(database.db, id));
    if (known !== undefined) gemeenten.set(id, known);
    return known;
  };
  const all = settings.operations ?? operations;
  const limit = makeRateLimit(tokenTries);
  const addressFor = (http: Parameters<typeof addressOf>[0]) =>
    addressOf(http, settings.behindProxy ?? false);
  const document = () =>
    openApiDocument({ operations: all, publicOperations, tags: apiTags, serverUrl: settings.publicUrl });
  let json: string | undefined;
  app.get('/api/:blad?', (http) => {
    const page = documentatiePagina(
      JSON.parse((json ??= JSON.stringify(document()))),
      http.req.param('blad'),
    );
    return page === undefined ? http.notFound() : http.html(page);
  });
  app.get('/api/v1/openapi.json', (http) => {
    http.header('content-type', 'application/json; charset=utf-8');
    http.header('access-control-allow-origin', '*');
    http.header('api-version', apiVersion);
    return http.body((json ??= JSON.stringify(document())));
  });
  app.use('/api/v1/*', async (http, next) => {
    setSettings(http, settings);
    await next();
  });
  mountToken(app, { database, clock, findGemeenteById: byId, limit, addressOf: addressFor });
  mountPublic(app, publicOperations, settings.log);
  mountApi(app, all, { ...web, findGemeenteById: byId, findNamens, refusedNamens });
}

const findNamens: ApiSettings['findNamens'] = async (tx, koppeling, vraag) => {
  const wie = await findWie(tx, { soort: 'medewerker', id: vraag.medewerkerId }, datumVanMoment(vraag.nu));
  if (wie?.soort !== 'medewerker') return undefined;
  const handeling = getHandeling(vraag.handeling);
  const profiel = await getProfiel(tx, datumVanMoment(vraag.nu));
  const relatie =
    vraag.zaakId === undefined
      ? ruimsteRelatie(wie, handeling, profiel)
      : await findRelatie(tx, wie, vraag.zaakId);
  if (relatie === undefined || !magNamens(koppeling, wie, { handeling, relatie, profiel })) return undefined;
  return { wie: { ...wie, via: koppeling.id }, relatie };
};

const refusedNamens: ApiSettings['refusedNamens'] = async (tx, koppeling, vraag) => {
  const { medewerkerId, handeling, zaakId, nu } = vraag;
  const wie = await findWie(tx, { soort: 'medewerker', id: medewerkerId }, datumVanMoment(nu));
  if (wie === undefined || zaakId === undefined) return undefined;
  const mocht = BEVOEGDHEDEN[getHandeling(handeling)].some(({ rol }) => koppeling.rollen.includes(rol));
  const relatie = await findRelatie(tx, wie, zaakId);
  return mocht ? refused(tx, wie, { handeling, relatie, zaakId, nu }) : undefined;
};

/** Who knows the zaak and tries to decide without the role for it, reads why, and the try is kept (TW-55). */
const refused: NonNullable<WebSettings['refused']> = async (tx, wie, { handeling, relatie, zaakId, nu }) => {
  if (wie.soort !== 'medewerker' || relatie === undefined || zaakId === undefined) return undefined;
  if (!isBeslishandeling(handeling)) return undefined;
  const profiel = await getProfiel(tx, datumVanMoment(nu));
  if (!magIn(profiel, wie, { handeling: 'zaak-inzien', relatie })) return undefined;
  const uitkomst = weigerZonderRol(handeling);
  const { id } = wie;
  const aanleiding = {
    door: { soort: 'medewerker', id },
    nu,
    actId: newId(Date.parse(nu)),
    nieuwId: newId,
  } as const;
  await legWeigeringVast(tx, { zaakId, handeling, uitkomst }, aanleiding);
  return uitkomst;
};

function webSettings({ database, clock, log, secure, behindProxy = false }: AppSettings): WebSettings {
  const gemeenten = new Map<string, Gemeente>();
  const limit = makeRateLimit(publicTries);
  return {
    waitFor: async (http, handeling) => {
      const address = addressOf(http, behindProxy);
      const isOpen = slowed.has(getHandeling(handeling)) && http.req.method === 'POST';
      const isLogin = handeling === 'inloggen' && http.req.path.includes('/inloggen/');
      return address !== undefined && (isOpen || isLogin) ? limit(`${handeling} ${address}`) : undefined;
    },
    database,
    clock,
    log,
    secure,
    findGemeente: async (slug) => {
      if (!/^[a-z][a-z0-9-]{1,40}$/.test(slug)) return undefined;
      const known = gemeenten.get(slug) ?? (await findGemeente(database.db, slug));
      if (known !== undefined) gemeenten.set(slug, known);
      return known;
    },
    readAhead: (tx, { zaakId, nu }) => {
      void getProfiel(tx, datumVanMoment(nu)).catch(() => undefined);
      if (isId(zaakId)) void readStand(tx, zaakId).catch(() => undefined);
    },
    findVisitor,
    findRelatie,
    mag: async (tx, wie, { handeling, relatie, nu }) => {
      const named = getHandeling(handeling);
      const profiel = await getProfiel(tx, datumVanMoment(nu));
      return relatie === undefined
        ? magErgens(profiel, wie, named)
        : magIn(profiel, wie, { handeling: named, relatie });
    },
    refused,
    troublePage,
  };
}

function getHandeling(name: string): Handeling {
  if (isHandeling(name)) return name;
  throw new Error(`route names no handling of the authority table: ${name}`);
}

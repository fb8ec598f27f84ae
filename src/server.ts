import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { datumVanMoment } from './basis/datum.ts';
import { isHandeling, magErgens, magIn } from './inrichting/index.ts';
import type { Handeling } from './inrichting/index.ts';
import { findGemeente, findWie, getProfiel, listGemeenten } from './inrichting/index.server.ts';
import { gemeentenPagina } from './inrichting/gemeenten.page.tsx';
import { troublePage } from './inrichting/storing.page.tsx';
import type { Database } from './platform/database.ts';
import { newSecret } from './platform/ids.ts';
import type { Log } from './platform/log.ts';
import { fromOwnPage, safeHeaders } from './platform/safety.ts';
import { setSettings } from './platform/settings.ts';
import type { Settings } from './platform/settings.ts';
import { serveStatic } from './platform/static.ts';
import type { Gemeente } from './platform/visit.ts';
import { mountRoutes, trouble } from './platform/web.ts';
import type { Route, WebSettings } from './platform/web.ts';
import { routes } from './routes.ts';
import { assets } from './ui/assets.ts';
import { findRelatie } from './zaak/index.server.ts';

export type AppSettings = Settings & {
  readonly database: Database;
  readonly clock: () => string;
  readonly log: Log;
  /** The site map; tests of the gate put their own handlers behind it. */
  readonly routes?: readonly Route[];
};

const mostBytes = 1024 * 1024;

/** The web application: static files, safety around every request, and the site map behind the authority table. */
export function buildApp(settings: AppSettings): Hono {
  const app = new Hono({ strict: false });
  const web = webSettings(settings);
  app.use(safeHeaders(settings.secure));
  serveStatic(app, assets);
  app.use(async (http, next) => {
    setSettings(http, settings);
    return fromOwnPage(http) ? next() : trouble(http, web, { soort: 'vreemde-herkomst' });
  });
  app.use(bodyLimit({ maxSize: mostBytes, onError: (http) => trouble(http, web, { soort: 'te-groot' }) }));
  app.get('/', async (http) =>
    http.html(gemeentenPagina(await listGemeenten(settings.database.db), settings.demo)),
  );
  mountRoutes(app, settings.routes ?? routes, web);
  app.notFound((http) => trouble(http, web, { soort: 'niet-hier' }));
  app.onError((error, http) => {
    const code = newSecret(8);
    settings.log.error({ err: error, code, route: http.req.routePath }, 'request failed');
    return trouble(http, web, { soort: 'storing', code });
  });
  return app;
}

function webSettings({ database, clock, log, secure }: AppSettings): WebSettings {
  const gemeenten = new Map<string, Gemeente>();
  return {
    database,
    clock,
    log,
    secure,
    findGemeente: async (slug) => {
      const known = gemeenten.get(slug) ?? (await findGemeente(database.db, slug));
      if (known !== undefined) gemeenten.set(slug, known);
      return known;
    },
    findWie,
    findRelatie,
    mag: async (tx, wie, { handeling, relatie, nu }) => {
      const named = getHandeling(handeling);
      const profiel = await getProfiel(tx, datumVanMoment(nu));
      return relatie === undefined
        ? magErgens(profiel, wie, named)
        : magIn(profiel, wie, { handeling: named, relatie });
    },
    troublePage,
  };
}

function getHandeling(name: string): Handeling {
  if (isHandeling(name)) return name;
  throw new Error(`route names no handling of the authority table: ${name}`);
}

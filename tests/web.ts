import { buildApp } from '../src/server.ts';
import { makeLog } from '../src/platform/log.ts';
import { startSession } from '../src/platform/sessions.ts';
import type { Settings } from '../src/platform/settings.ts';
import type { SessionOwner } from '../src/platform/sessions.ts';
import { cookieName } from '../src/platform/web.ts';
import type { Route } from '../src/platform/web.ts';
import type { TestDatabase } from './database.ts';

/** A visitor of the application in a test: the real pages on the real database, without a network. */
export type Visitor = {
  get(path: string): Promise<Response>;
  post(
    path: string,
    fields: Record<string, string> | URLSearchParams,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>;
};

/** A visitor who can send a file, or what a program on a device sends, as well. */
export type Uploader = Visitor & {
  /** Sends JSON, as the workspace on a tablet does. */
  send(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>;
  /** Sends a form with a file in it. */
  upload(path: string, form: FormData): Promise<Response>;
};

/** The application as a test asks it: at a fixed moment, as nobody or as somebody of one municipality. */
export type TestWeb = {
  readonly nobody: Uploader;
  as(owner: SessionOwner, gemeenteId?: number): Promise<Uploader>;
};

/** Builds the application on a test database; the clock stands still at `nu`. */
export function testWeb(
  test: TestDatabase,
  {
    nu = '2026-11-02T09:00:00.000Z',
    routes,
    files = {},
  }: {
    readonly nu?: string;
    readonly routes?: readonly Route[];
    /** What looks through files that come in. */
    readonly files?: Pick<Settings, 'scanner' | 'openUnscanned' | 'canTranscribe'>;
  } = {},
): TestWeb {
  const settings = { demo: true, secure: false, oidc: false, publicUrl: 'http://keukentafel.test' };
  const log = makeLog('stil');
  const app = buildApp({
    ...settings,
    ...files,
    database: test.database,
    clock: () => nu,
    log,
    ...(routes && { routes }),
  });
  const visitor = (cookie?: string): Uploader => {
    const headers = { host: 'keukentafel.test', ...(cookie && { cookie }) };
    return {
      get: async (path) => app.request(path, { headers }),
      post: async (path, fields, extra) =>
        app.request(path, {
          method: 'POST',
          headers: {
            ...headers,
            'sec-fetch-site': 'same-origin',
            'content-type': 'application/x-www-form-urlencoded',
            ...extra,
          },
          body: new URLSearchParams(fields).toString(),
        }),
      send: async (path, body, extra) =>
        app.request(path, {
          method: 'POST',
          headers: {
            ...headers,
            'sec-fetch-site': 'same-origin',
            'content-type': 'application/json',
            ...extra,
          },
          body: JSON.stringify(body),
        }),
      upload: async (path, form) =>
        app.request(path, {
          method: 'POST',
          headers: { ...headers, 'sec-fetch-site': 'same-origin' },
          body: form,
        }),
    };
  };
  return {
    nobody: visitor(),
    as: async (owner, gemeenteId = 9001) => {
      const token = await test.inTenant((tx) => startSession(tx, owner, nu), gemeenteId);
      return visitor(`${cookieName(gemeenteId, false)}=${token}`);
    },
  };
}

import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Database } from './database.ts';
import { isId } from './ids.ts';
import { isMachine } from './machines.ts';
import { apiVersion, tooLargeProblem } from './problem.ts';
import type { RateLimit } from './rate-limit.ts';
import { startSession } from './sessions.ts';
import type { Gemeente } from './visit.ts';

/** What handing out tokens needs from the rest of the house. */
export type TokenSettings = {
  readonly database: Database;
  readonly clock: () => string;
  findGemeenteById(id: number): Promise<Gemeente | undefined>;
  /** Slows who tries too often, by address and by client. */
  readonly limit: RateLimit;
  addressOf(http: Context): string | undefined;
};

const tokenSeconds = 3600;
const mostBytes = 16 * 1024;

/** POST /api/v1/token — OAuth 2.0 client credentials (RFC 6749 section 4.4): a bearer token for one hour. */
export function mountToken(app: Hono, settings: TokenSettings): void {
  app.post('/api/v1/token', bodyLimit({ maxSize: mostBytes, onError: tooLargeProblem }), (http) =>
    token(http, settings),
  );
}

async function token(http: Context, settings: TokenSettings): Promise<Response> {
  const form = new URLSearchParams(await http.req.text());
  const given = readCredentials(http.req.header('authorization'), form);
  const wait = await settings.limit(settings.addressOf(http) ?? `client ${given?.clientId}`);
  if (wait !== undefined) {
    http.header('retry-after', String(wait));
    return oauthError(http, { error: 'slow_down', status: 429, uitleg: `Wacht ${wait} seconden.` });
  }
  if (form.get('grant_type') !== 'client_credentials') {
    const uitleg = 'Stuur grant_type=client_credentials.';
    const error = form.has('grant_type') ? 'unsupported_grant_type' : 'invalid_request';
    return oauthError(http, { error, status: 400, uitleg });
  }
  const bearer = given && (await startFor(given, settings));
  if (bearer === undefined) {
    http.header('www-authenticate', 'Basic realm="Keukentafel"');
    return oauthError(http, {
      error: 'invalid_client',
      status: 401,
      uitleg: 'Deze koppeling kennen we niet.',
    });
  }
  return oauthAnswer(http, { access_token: bearer, token_type: 'Bearer', expires_in: tokenSeconds });
}

type Credentials = { readonly clientId: string; readonly secret: string };

function readCredentials(header: string | undefined, form: URLSearchParams): Credentials | undefined {
  const basic = /^Basic ([\w+/]+=*)$/i.exec(header ?? '')?.[1];
  const [id, ...rest] = basic === undefined ? [] : Buffer.from(basic, 'base64').toString('utf8').split(':');
  const clientId = id === undefined ? form.get('client_id') : decode(id);
  const secret = id === undefined ? form.get('client_secret') : decode(rest.join(':'));
  return clientId && secret ? { clientId, secret } : undefined;
}

function decode(text: string): string {
  return new URLSearchParams(`a=${text}`).get('a') ?? '';
}

async function startFor(
  { clientId, secret }: Credentials,
  settings: TokenSettings,
): Promise<string | undefined> {
  const [number = '', id = ''] = clientId.split('.');
  const gemeente = await settings.findGemeenteById(Number(number));
  if (gemeente === undefined || !isId(id)) return undefined;
  return settings.database.inTenant(gemeente.id, async (tx) =>
    (await isMachine(tx, id, secret))
      ? startSession(tx, { soort: 'koppeling', id }, settings.clock())
      : undefined,
  );
}

type OauthFault = { readonly error: string; readonly status: 400 | 401 | 429; readonly uitleg: string };

function oauthError(http: Context, { error, status, uitleg }: OauthFault): Response {
  return oauthAnswer(http, { error, error_description: uitleg }, status);
}

function oauthAnswer(http: Context, body: object, status: 200 | 400 | 401 | 429 = 200): Response {
  http.header('api-version', apiVersion);
  http.header('cache-control', 'no-store');
  http.header('pragma', 'no-cache');
  return http.json(body, status);
}

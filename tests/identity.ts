import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';
import { Provider } from 'oidc-provider';

type Fetch = (url: string, options: RequestInit) => Promise<Response>;

/** The identity provider of a municipality, for one test file: a real oidc-provider on loopback. */
export type Identity = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who logs in next, and at which level. */
  become(subject: string, acr?: string): void;
  /** Follows the address from our login through the provider, like a browser, back to our callback. */
  visit(url: string): Promise<URL>;
  /** The same, then logs out at the provider. */
  logOut(url: string): Promise<void>;
  /** Signs claims with the key of the provider, or another. */
  sign(claims: Readonly<Record<string, unknown>>, how?: Signing): string;
  /** Where the provider's own requests go (back-channel logout); it refuses to call loopback itself. */
  deliverTo(fetch: Fetch): void;
};

type Signing = { readonly typ?: string; readonly foreign?: boolean; readonly alg?: string };

/** Starts the provider; it stops when the test file is done. */
export async function startIdentity(publicUrl: string): Promise<Identity> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'sleutel', use: 'sig', alg: 'RS256' };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => stop(server));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const who = { subject: '', acr: 'hoog' };
  let deliver: Fetch = () => Promise.reject(new Error('nowhere to deliver'));
  const provider = new Provider(
    issuer,
    configuration({ jwk, publicUrl, deliver: (...call) => deliver(...call) }),
  );
  const callback = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const handled = request.url?.startsWith('/interaction/')
      ? interact(provider, { request, response, who })
      : callback(request, response);
    handled.catch((error: unknown) => response.destroy(error as Error));
  });
  let browser = makeBrowser(publicUrl);
  return {
    issuer,
    clientId: 'keukentafel',
    clientSecret: 'geheim-van-de-test-geheim-van-de-test',
    become: (subject, acr = 'hoog') => {
      browser = makeBrowser(publicUrl);
      Object.assign(who, { subject, acr });
    },
    visit: (url) => browser.follow(url),
    logOut: (url) => browser.confirm(url),
    sign: (claims, how = {}) =>
      makeJwt(claims, { ...how, key: how.foreign ? foreign : createPrivateKey({ key: jwk, format: 'jwk' }) }),
    deliverTo: (fetch) => {
      deliver = fetch;
    },
  };
}

function configuration({ jwk, publicUrl, deliver }: { jwk: object; publicUrl: string; deliver: Fetch }) {
  const slugs = ['heldermond', 'opsterveen', 'nieuwerein'];
  return {
    clients: [
      {
        client_id: 'keukentafel',
        client_secret: 'geheim-van-de-test-geheim-van-de-test',
        redirect_uris: slugs.map((slug) => `${publicUrl}/${slug}/inloggen/terug`),
        post_logout_redirect_uris: slugs.map((slug) => `${publicUrl}/${slug}/inloggen`),
        backchannel_logout_uri: `${publicUrl}/inloggen/afgemeld`,
        backchannel_logout_session_required: true,
      },
    ],
    jwks: { keys: [jwk] },
    cookies: { keys: ['koekjes-van-de-test'] },
    acrValues: ['hoog', 'laag'],
    claims: { openid: ['sub', 'acr', 'sid'], acr: null, sid: null },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true },
    },
    interactions: { url: (_: unknown, { uid }: { readonly uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: async () => ({ sub: accountId }) }),
    fetch: deliver,
  };
}

type Interaction = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly who: { readonly subject: string; readonly acr: string };
};

async function interact(provider: Provider, { request, response, who }: Interaction): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    const login = { accountId: who.subject, acr: who.acr, remember: true };
    return provider.interactionFinished(request, response, { login });
  }
  const grant = new provider.Grant({
    accountId: session?.accountId ?? who.subject,
    clientId: params['client_id'] ?? '',
  });
  grant.addOIDCScope('openid');
  return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

/** Keeps the cookies of the provider and follows its redirects until they lead back to us. */
function makeBrowser(publicUrl: string) {
  const jar = new Map<string, string>();
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = pair.split('=');
      jar.set(name, value);
    }
    return response;
  };
  const follow = async (start: string): Promise<URL> => {
    let url = start;
    for (let step = 0; step < 12; step += 1) {
      if (url.startsWith(publicUrl)) return new URL(url);
      const response = await ask(url);
      const to = response.headers.get('location');
      if (to === null) throw new Error(`stopped at ${url}: ${response.status} ${await response.text()}`);
      url = new URL(to, url).href;
    }
    throw new Error('too many redirects');
  };
  const confirm = async (url: string): Promise<void> => {
    const page = await (await ask(url)).text();
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1];
    if (action === undefined || xsrf === undefined) throw new Error(`no logout form: ${page}`);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    await ask(action, { method: 'POST', headers, body: `xsrf=${xsrf}&logout=yes` });
  };
  return { follow, confirm };
}

function makeJwt(
  claims: Readonly<Record<string, unknown>>,
  { typ = 'JWT', alg = 'RS256', key }: Signing & { readonly key: ReturnType<typeof createPrivateKey> },
): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const data = `${part({ alg, typ, kid: 'sleutel' })}.${part(claims)}`;
  return alg === 'none'
    ? `${data}.`
    : `${data}.${sign('sha256', Buffer.from(data), key).toString('base64url')}`;
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

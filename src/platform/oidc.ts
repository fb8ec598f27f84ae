import * as client from 'openid-client';
import type { Config } from './config.ts';
import { readLogoutToken } from './oidc-logout.ts';
import type { LoggedOut } from './oidc-logout.ts';

/** The connection with the identity provider of the municipality. */
export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Levels of assurance (acr) of which a login must have one; without it every level will do. */
  readonly acr?: readonly string[] | undefined;
  /** Another way to reach the provider, for tests. */
  readonly fetch?: client.CustomFetch | undefined;
};

/** What must be remembered between leaving for the provider and coming back. */
export type LoginCheck = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Who came back from the provider, or why nobody did. */
export type LoginResult =
  | { readonly ok: true; readonly subject: string; readonly session?: string | undefined }
  | { readonly ok: false; readonly why: 'stopped' | 'refused' | 'too-low' | 'unreachable' };

/** Logging in with the provider: code flow with PKCE, state and nonce. */
export type Oidc = {
  start(redirectUri: string): Promise<{ readonly url: string; readonly check: LoginCheck } | undefined>;
  finish(current: URL, check: LoginCheck): Promise<LoginResult>;
  /** Where somebody logs out at the provider as well; undefined when it has no such place. */
  logoutUrl(returnTo: string): Promise<string | undefined>;
  /** Whose sessions a logout token ends (back-channel); undefined when it is not a good one. */
  readLogout(token: string): Promise<LoggedOut | undefined>;
};

const secondsOfTolerance = 30;

/** The provider that the settings name; undefined when they name none. */
export function oidcFrom(config: Config): Oidc | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return makeOidc({ issuer, clientId, clientSecret, acr: config.OIDC_ACR });
}

/** Connects with a provider, found by discovery when it is first needed and tried again when that failed. */
export function makeOidc(settings: OidcSettings): Oidc {
  let found: Promise<client.Configuration> | undefined;
  const discovered = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
  return {
    start: async (redirectUri) => {
      const config = await discovered().catch(() => undefined);
      return config && start(config, { settings, redirectUri });
    },
    finish: async (current, check) => {
      const config = await discovered().catch(() => undefined);
      return config === undefined
        ? { ok: false, why: 'unreachable' }
        : finish(config, { settings, current, check });
    },
    logoutUrl: async (returnTo) => {
      const config = await discovered().catch(() => undefined);
      if (config?.serverMetadata().end_session_endpoint === undefined) return undefined;
      return client.buildEndSessionUrl(config, { post_logout_redirect_uri: returnTo }).href;
    },
    readLogout: async (token) => {
      const { issuer, jwks_uri: jwksUri } = (await discovered()).serverMetadata();
      const { clientId, fetch } = settings;
      return readLogoutToken(token, { issuer, clientId, jwksUri, fetch: fetch ?? globalThis.fetch });
    },
  };
}

async function discover(settings: OidcSettings): Promise<client.Configuration> {
  const { clientId, clientSecret, fetch } = settings;
  const issuer = new URL(settings.issuer);
  const isLocal =
    issuer.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(issuer.hostname);
  const metadata = { client_secret: clientSecret, [client.clockTolerance]: secondsOfTolerance };
  return client.discovery(issuer, clientId, metadata, undefined, {
    execute: [client.enableNonRepudiationChecks, ...(isLocal ? [client.allowInsecureRequests] : [])],
    ...(fetch && { [client.customFetch]: fetch }),
  });
}

async function start(
  config: client.Configuration,
  { settings, redirectUri }: { readonly settings: OidcSettings; readonly redirectUri: string },
) {
  const verifier = client.randomPKCECodeVerifier();
  const check = { verifier, state: client.randomState(), nonce: client.randomNonce() };
  const url = client.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid',
    state: check.state,
    nonce: check.nonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(settings.acr && { acr_values: settings.acr.join(' ') }),
  });
  return { url: url.href, check };
}

type Finishing = { readonly settings: OidcSettings; readonly current: URL; readonly check: LoginCheck };

async function finish(
  config: client.Configuration,
  { settings: { acr }, current, check }: Finishing,
): Promise<LoginResult> {
  if (current.searchParams.get('error') === 'access_denied') return { ok: false, why: 'stopped' };
  try {
    const tokens = await client.authorizationCodeGrant(config, current, {
      pkceCodeVerifier: check.verifier,
      expectedState: check.state,
      expectedNonce: check.nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) return { ok: false, why: 'refused' };
    if (acr !== undefined && !(typeof claims.acr === 'string' && acr.includes(claims.acr)))
      return { ok: false, why: 'too-low' };
    const { sid } = claims;
    return { ok: true, subject: claims.sub, session: typeof sid === 'string' ? sid : undefined };
  } catch {
    return { ok: false, why: 'refused' };
  }
}

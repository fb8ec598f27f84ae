import { constants, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

/** Whose sessions end: one session of the provider, or all of somebody. */
export type LoggedOut = { readonly session: string } | { readonly subject: string };

/** Who must have made the token, for whom, and with which keys. */
export type LogoutExpected = {
  readonly issuer: string;
  readonly clientId: string;
  readonly jwksUri: string | undefined;
  readonly fetch: (url: string, options: never) => Promise<Response>;
  /** Milliseconds since 1970; left out it is now. */
  readonly now?: number;
};

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
const tolerance = 5 * 60;

const headSchema = z.object({
  alg: z.enum(['RS256', 'PS256', 'ES256']),
  kid: z.string().optional(),
  typ: z.enum(['logout+jwt', 'JWT']).optional(),
});

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.union([z.string().transform((one) => [one]), z.array(z.string())]),
  iat: z.number(),
  exp: z.number().optional(),
  sub: z.string().optional(),
  sid: z.string().optional(),
  nonce: z.undefined().optional(),
  events: z.object({ [logoutEvent]: z.looseObject({}) }),
});

const keysSchema = z.object({
  keys: z.array(z.looseObject({ kty: z.string(), kid: z.string().optional(), use: z.string().optional() })),
});

/**
 * Reads a logout token (OpenID Connect Back-Channel Logout 1.0): signed by the provider, for us, of the last minutes,
 * and a logout. Undefined when one of these is not so.
 */
export async function readLogoutToken(
  token: string,
  expected: LogoutExpected,
): Promise<LoggedOut | undefined> {
  const parts = token.split('.');
  const [head = '', body = '', signature = ''] = parts;
  const header = headSchema.safeParse(decode(head));
  const claims = claimsSchema.safeParse(decode(body));
  if (parts.length !== 3 || !header.success || !claims.success) return undefined;
  if (!fits(claims.data, expected)) return undefined;
  const keys = await readKeys(expected);
  const signed = { alg: header.data.alg, data: `${head}.${body}`, signature };
  const candidates = keys.filter(({ kid }) => header.data.kid === undefined || kid === header.data.kid);
  if (!candidates.some((key) => isSignedBy(key, signed))) return undefined;
  const { sid, sub } = claims.data;
  if (sid !== undefined) return { session: sid };
  return sub === undefined ? undefined : { subject: sub };
}

function fits(
  { iss, aud, iat, exp }: z.output<typeof claimsSchema>,
  { issuer, clientId, now = Date.now() }: LogoutExpected,
): boolean {
  const seconds = now / 1000;
  const isRecent = Math.abs(seconds - iat) <= tolerance && (exp === undefined || exp > seconds - tolerance);
  return iss === issuer && aud.includes(clientId) && isRecent;
}

async function readKeys({ jwksUri, fetch }: LogoutExpected) {
  if (jwksUri === undefined) return [];
  const response = await fetch(jwksUri, { method: 'GET', headers: { accept: 'application/json' } } as never);
  const parsed = keysSchema.safeParse(await response.json().catch(() => undefined));
  return parsed.success ? parsed.data.keys.filter(({ use }) => use === undefined || use === 'sig') : [];
}

type Signed = {
  readonly alg: 'RS256' | 'PS256' | 'ES256';
  readonly data: string;
  readonly signature: string;
};

function isSignedBy(jwk: JsonWebKey, { alg, data, signature }: Signed): boolean {
  if ((alg === 'ES256') !== (jwk.kty === 'EC')) return false;
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const padding = alg === 'PS256' ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {};
    const options = alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' as const } : { key, ...padding };
    return verify('sha256', Buffer.from(data), options, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

import type { Context, MiddlewareHandler } from 'hono';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
].join('; ');

const always: readonly (readonly [string, string])[] = [
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'SAMEORIGIN'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
];

/**
 * Headers on every answer, errors included; on https also HSTS. They are laid ready before the answer is made: added to
 * a finished answer they cost it the short way through the server.
 */
export function safeHeaders(secure: boolean): MiddlewareHandler {
  return async (http, next) => {
    for (const [name, value] of always) http.header(name, value);
    if (secure) http.header('strict-transport-security', 'max-age=63072000; includeSubDomains');
    http.header('cache-control', 'no-store');
    await next();
  };
}

/** Whether an unsafe request really comes from one of our own pages; a machine with a bearer token has no cookie to steal. */
export function fromOwnPage(http: Context): boolean {
  const method = http.req.method;
  if (method === 'GET' || method === 'HEAD') return true;
  if (http.req.header('authorization')?.startsWith('Bearer ') && http.req.header('cookie') === undefined)
    return true;
  const site = http.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = http.req.header('origin');
  return origin !== undefined && hostOf(origin) === http.req.header('host');
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

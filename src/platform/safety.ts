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

/** Headers on every answer, errors included; on https also HSTS. */
export function safeHeaders(secure: boolean): MiddlewareHandler {
  return async (http, next) => {
    await next();
    const headers = http.res.headers;
    headers.set('content-security-policy', policy);
    headers.set('x-content-type-options', 'nosniff');
    headers.set('x-frame-options', 'SAMEORIGIN');
    headers.set('referrer-policy', 'same-origin');
    headers.set('cross-origin-opener-policy', 'same-origin');
    headers.set('cross-origin-resource-policy', 'same-origin');
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (secure) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
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

import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts one try under a key: undefined when it may go on, else the seconds to wait. */
export type RateLimit = (key: string) => Promise<number | undefined>;

/**
 * So many tries in so many seconds for each key. Counted in memory: it slows a flood and guards no secret (those are
 * 160 bits, and a code locks in the database), and so no address of anybody is ever stored.
 */
export function makeRateLimit({
  tries,
  seconds,
}: {
  readonly tries: number;
  readonly seconds: number;
}): RateLimit {
  const limiter = new RateLimiterMemory({ points: tries, duration: seconds });
  return async (key) => {
    try {
      await limiter.consume(key);
      return undefined;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  };
}

/**
 * The address a request came from; behind a trusted proxy the one that the proxy saw. Undefined for this machine
 * itself, which is never slowed: without a trusted proxy everybody would share its address.
 */
export function addressOf(http: Context, behindProxy: boolean): string | undefined {
  const seen = behindProxy ? http.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  const address = (seen ?? socketAddress(http))?.replace(/^::ffff:/i, '').toLowerCase();
  if (address === undefined || address === '::1' || address.startsWith('127.')) return undefined;
  return address.includes(':') ? networkOf(address) : address;
}

function socketAddress(http: Context): string | undefined {
  const env = http.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return env?.incoming?.socket?.remoteAddress;
}

/** One household or office has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter(Boolean);
  const back = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  return [...front, ...zeros, ...back].slice(0, 4).join(':');
}

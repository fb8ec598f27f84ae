import { streamSSE } from 'hono/streaming';
import type { Wake } from './wake.ts';
import type { Ctx } from './visit.ts';

const breath = 15_000;
/** After so long the browser asks anew, and then the right to hear is looked at again. */
const longest = 10 * 60_000;

/**
 * A stream that only wakes: each event is a number and says that there is something to fetch. It needs no database and
 * ends by itself.
 */
export function wakeStream(ctx: Ctx, wake: Wake, about: string): Response {
  const until = performance.now() + longest;
  const response = streamSSE(ctx.http, async (stream) => {
    let nr: number | undefined;
    let go = () => {};
    const quit = wake.listen(ctx.gemeente.id, about, (heard) => {
      nr = heard;
      go();
    });
    stream.onAbort(() => go());
    try {
      await stream.write('retry: 2000\n\n');
      while (!stream.aborted && performance.now() < until) {
        await nextOr(breath, (wakes) => {
          go = wakes;
          if (nr !== undefined) wakes();
        });
        if (stream.aborted) return;
        if (nr === undefined) await stream.write(': \n\n');
        // An empty id is how a device hears of something that has no number.
        else await stream.write(`id: ${nr === 0 ? '' : nr}\ndata: ${nr}\n\n`);
        nr = undefined;
      }
    } finally {
      quit();
    }
  });
  response.headers.set('cache-control', 'no-store');
  response.headers.set('x-accel-buffering', 'no');
  return response;
}

function nextOr(ms: number, ready: (wakes: () => void) => void): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    ready(() => {
      clearTimeout(timer);
      done();
    });
  });
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { buildApp } from '../server.ts';
import { makeLog } from './log.ts';
import { makeRateLimit } from './rate-limit.ts';

const test = await withDatabase();

function makeApp(behindProxy = false) {
  return buildApp({
    database: test.database,
    clock: () => '2026-11-02T09:00:00.000Z',
    log: makeLog('stil'),
    demo: true,
    secure: false,
    oidc: false,
    publicUrl: 'http://keukentafel.test',
    behindProxy,
  });
}

type App = ReturnType<typeof makeApp>;
type From = { readonly address?: string; readonly forwarded?: string };

const words = 'Mijn moeder komt de trap niet meer op en ik weet niet goed wat ik doen kan.';

async function post(
  app: App,
  path: string,
  { address = '192.0.2.1', forwarded }: From = {},
): Promise<Response> {
  const headers = {
    host: 'keukentafel.test',
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
    ...(forwarded && { 'x-forwarded-for': forwarded }),
  };
  const body = new URLSearchParams({ woorden: words, namens: 'zichzelf' }).toString();
  return app.request(
    path,
    { method: 'POST', headers, body },
    { incoming: { socket: { remoteAddress: address } } },
  );
}

async function times(count: number, ask: () => Promise<Response>): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let turn = 0; turn < count; turn += 1) statuses.push((await ask()).status);
  return statuses;
}

describe('wie te vaak na elkaar iets stuurt', () => {
  it('wacht even, en raakt niets kwijt van wat er getypt was', async () => {
    const app = makeApp();
    const before = await times(30, () => post(app, '/heldermond/melden'));
    assert.deepEqual(new Set(before), new Set([422]));
    const response = await post(app, '/heldermond/melden');
    assert.equal(response.status, 429);
    const wait = Number(response.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 60, String(wait));
    const page = await response.text();
    assert.match(page, /Even wachten/);
    assert.ok(page.includes(words));
    assert.match(page, /action="\/heldermond\/melden"/);
    assert.match(page, /Opnieuw versturen/);
  });

  it('houdt niemand anders op, en wie leest ook niet', async () => {
    const app = makeApp();
    await times(31, () => post(app, '/heldermond/melden'));
    assert.equal((await post(app, '/heldermond/melden', { address: '192.0.2.2' })).status, 422);
    assert.equal((await post(app, '/heldermond/zorgen')).status, 422);
    const env = { incoming: { socket: { remoteAddress: '192.0.2.1' } } };
    assert.equal((await app.request('/heldermond/melden', {}, env)).status, 200);
  });

  it('telt inloggen ook', async () => {
    const app = makeApp();
    const statuses = await times(31, () => post(app, '/heldermond/inloggen'));
    assert.deepEqual([statuses.at(0), statuses.at(-1)], [404, 429]);
  });

  it('gelooft een doorgegeven adres alleen van een vertrouwde proxy, en dan het laatste', async () => {
    const open = makeApp();
    let number = 0;
    const spoofed = () => post(open, '/heldermond/melden', { forwarded: `198.51.100.${(number += 1)}` });
    assert.equal((await times(31, spoofed)).at(-1), 429);
    const proxied = makeApp(true);
    const same = () =>
      post(proxied, '/heldermond/melden', {
        address: '127.0.0.1',
        forwarded: `198.51.100.${(number += 1)}, 203.0.113.9`,
      });
    assert.equal((await times(31, same)).at(-1), 429);
    const other = await post(proxied, '/heldermond/melden', {
      address: '127.0.0.1',
      forwarded: '203.0.113.10',
    });
    assert.equal(other.status, 422);
  });

  it('ziet een huis met IPv6 als één adres, en deze machine zelf nooit', async () => {
    const app = makeApp();
    let number = 0;
    const house = () => post(app, '/heldermond/melden', { address: `2001:db8:1:2::${(number += 1)}` });
    assert.equal((await times(31, house)).at(-1), 429);
    assert.equal((await post(app, '/heldermond/melden', { address: '2001:db8:1:3::1' })).status, 422);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      const statuses = await times(31, () => post(app, '/heldermond/melden', { address }));
      assert.equal(statuses.at(-1), 422, address);
    }
  });

  it('mag na de wachttijd weer', async () => {
    const limit = makeRateLimit({ tries: 2, seconds: 1 });
    assert.deepEqual([await limit('a'), await limit('a'), await limit('a')], [undefined, undefined, 1]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    assert.equal(await limit('a'), undefined);
  });
});

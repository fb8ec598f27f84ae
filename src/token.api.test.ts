import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { testApi } from '../tests/api.ts';
import { withDatabase } from '../tests/database.ts';
import { newId } from './platform/ids.ts';
import { endMachine, listMachines, storeMachine } from './platform/machines.ts';
import type { MachineCredentials } from './platform/machines.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const { app } = testApi(test, { nu });
const id = newId();
let gegevens: MachineCredentials;

before(async () => {
  gegevens = await test.inTenant((tx) =>
    storeMachine(tx, { id, name: 'Formulieren', roles: ['koppeling'] }, nu),
  );
});

type Wish = { readonly form?: Record<string, string>; readonly basic?: string; readonly address?: string };

async function ask({ form = {}, basic, address }: Wish) {
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...(basic !== undefined && { authorization: `Basic ${Buffer.from(basic).toString('base64')}` }),
  };
  const body = new URLSearchParams(form).toString();
  const env = address === undefined ? undefined : { incoming: { socket: { remoteAddress: address } } };
  const response = await app.request('/api/v1/token', { method: 'POST', headers, body }, env);
  const answer = (await response.json()) as { readonly access_token?: string; readonly error?: string };
  return { status: response.status, headers: response.headers, ...answer };
}

const soort = { grant_type: 'client_credentials' };

describe('het token voor een koppeling', () => {
  it('komt met een formulier of met Basic, werkt een uur en staat nergens leesbaar', async () => {
    const { login: clientId, secret } = gegevens;
    const metForm = await ask({ form: { ...soort, client_id: clientId, client_secret: secret } });
    const metBasic = await ask({ form: soort, basic: `${clientId}:${secret}` });
    for (const { status, headers, access_token: token = '' } of [metForm, metBasic]) {
      assert.equal(status, 200);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('api-version'), '1.0.0');
      const werklijst = await app.request('/api/v1/werklijst', {
        headers: { authorization: `Bearer ${token}` },
      });
      assert.equal(werklijst.status, 200);
      const owner = await test.owner();
      const { rows } = await owner.query(
        `select count(*)::int as aantal from platform.session where encode(token_hash, 'escape') like '%' || $1 || '%'`,
        [token],
      );
      assert.deepEqual(rows, [{ aantal: 0 }]);
    }
  });

  it('zegt met de fouten van OAuth wat er mis is', async () => {
    const { login: clientId, secret } = gegevens;
    const goed = { client_id: clientId, client_secret: secret };
    const cases: readonly (readonly [Wish, number, string])[] = [
      [{ form: goed }, 400, 'invalid_request'],
      [{ form: { ...goed, grant_type: 'password' } }, 400, 'unsupported_grant_type'],
      [{ form: soort }, 401, 'invalid_client'],
      [{ form: { ...soort, ...goed, client_secret: 'x' } }, 401, 'invalid_client'],
      [{ form: { ...soort, ...goed, client_id: `9002.${id}` } }, 401, 'invalid_client'],
      [{ form: { ...soort, ...goed, client_id: `1.${id}` } }, 401, 'invalid_client'],
      [{ form: { ...soort, ...goed, client_id: "9001.' or 1=1" } }, 401, 'invalid_client'],
      [{ form: soort, basic: 'zonder-dubbele-punt' }, 401, 'invalid_client'],
      [{ form: soort, basic: `${clientId}:` }, 401, 'invalid_client'],
    ];
    for (const [wish, status, error] of cases) {
      const answer = await ask(wish);
      assert.deepEqual([answer.status, answer.error], [status, error], JSON.stringify(wish));
      assert.equal(answer.access_token, undefined);
      if (status === 401) assert.match(answer.headers.get('www-authenticate') ?? '', /^Basic/);
    }
  });

  it('komt niet meer als de koppeling is beëindigd, en stopt dan ook meteen', async () => {
    const ander = newId();
    const { login: clientId, secret } = await test.inTenant((tx) =>
      storeMachine(tx, { id: ander, name: 'Oud', roles: ['koppeling'] }, nu),
    );
    const wish = { form: { ...soort, client_id: clientId, client_secret: secret } };
    const { access_token: token = '' } = await ask(wish);
    await test.inTenant((tx) => endMachine(tx, ander, nu));
    assert.equal((await ask(wish)).status, 401);
    const werklijst = await app.request('/api/v1/werklijst', {
      headers: { authorization: `Bearer ${token}` },
    });
    assert.equal(werklijst.status, 401);
    const bekend = await test.inTenant(listMachines);
    assert.equal(bekend.find((een) => een.id === ander)?.endedAt, nu);
    assert.deepEqual(await test.inTenant(listMachines, 9002), []);
  });

  it('vertraagt wie te vaak probeert', async () => {
    const fout = {
      form: { ...soort, client_id: gegevens.login, client_secret: 'x' },
      address: '192.0.2.7',
    };
    const statuses: number[] = [];
    for (let turn = 0; turn < 61; turn += 1) statuses.push((await ask(fout)).status);
    assert.deepEqual([statuses.at(0), statuses.at(-1)], [401, 429]);
    assert.equal((await ask({ ...fout, address: '192.0.2.8' })).status, 401);
  });

  it('leest geen 1 MB', async () => {
    const response = await app.request('/api/v1/token', { method: 'POST', body: 'a'.repeat(100_000) });
    assert.equal(response.status, 413);
  });
});

describe('wat zonder token te lezen is', () => {
  it('het document, ook vanaf een andere site, en de pagina met onze eigen veilige koppen', async () => {
    const document = await app.request('/api/v1/openapi.json');
    assert.equal(document.status, 200);
    assert.equal(document.headers.get('access-control-allow-origin'), '*');
    const { openapi, servers } = (await document.json()) as {
      readonly openapi: string;
      readonly servers: readonly { readonly url: string }[];
    };
    assert.deepEqual([openapi, servers[0]?.url], ['3.0.3', 'https://keukentafel.test/api/v1']);
    const page = await app.request('/api');
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self'/);
    assert.match(await page.text(), /Koppelen met Keukentafel/);
    const ander = await app.request('/api/v1/werklijst', { headers: { origin: 'https://elders.example' } });
    assert.equal(ander.headers.get('access-control-allow-origin'), null);
  });
});

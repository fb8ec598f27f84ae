import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { startIdentity } from '../../tests/identity.ts';
import { makeLog } from '../platform/log.ts';
import { makeOidc } from '../platform/oidc.ts';
import { buildApp } from '../server.ts';

const test = await withDatabase();
const publicUrl = 'https://keukentafel.test';
const identity = await startIdentity(publicUrl);
const { issuer, clientId, clientSecret } = identity;
const { balie, gespreksvoerder } = test.medewerkers;
const begin = '/heldermond/inloggen';

type Change = (claims: Record<string, unknown>) => string;
let change: Change | undefined;

/** Reaches the real provider; a test may put another id token into its answer, signed with the same key. */
async function throughTest(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, options);
  if (change === undefined || !url.endsWith('/token')) return response;
  const answer = (await response.json()) as { id_token: string };
  const claims = JSON.parse(Buffer.from(answer.id_token.split('.')[1] ?? '', 'base64url').toString());
  return Response.json({ ...answer, id_token: change(claims as Record<string, unknown>) });
}

function makeApp(acr?: readonly string[]) {
  const login = makeOidc({ issuer, clientId, clientSecret, acr, fetch: throughTest as never });
  return buildApp({
    database: test.database,
    clock: () => '2026-11-02T09:00:00.000Z',
    log: makeLog('stil'),
    demo: false,
    secure: true,
    oidc: true,
    publicUrl,
    login,
  });
}

const app = makeApp();

before(async () => {
  for (const { id, subject } of [
    { id: balie.id, subject: 'idp-balie' },
    { id: gespreksvoerder.id, subject: 'idp-gespreksvoerder' },
  ]) {
    await test.inTenant((tx) =>
      tx.db
        .updateTable('inrichting.medewerker')
        .set({ idp_subject: subject })
        .where('gemeente_id', '=', 9001)
        .where('id', '=', id)
        .execute(),
    );
  }
});

type Part = { readonly url: string; readonly cookie: string };

/** The first half: we send the browser away with a cookie. */
async function leave(using = app, path = `${begin}/gemeente`): Promise<Part> {
  const response = await using.request(path);
  assert.equal(response.status, 303);
  const [cookie = ''] = response.headers.getSetCookie();
  assert.match(cookie, /^__Host-kt-inloggen=.*Max-Age=600.*HttpOnly.*Secure.*SameSite=Lax/);
  return { url: response.headers.get('location') ?? '', cookie: cookie.split(';')[0] ?? '' };
}

/** The second half: the provider sends the browser back. */
async function comeBack(current: URL, cookie: string, using = app): Promise<Response> {
  return using.request(`${current.pathname}${current.search}`, { headers: { cookie } });
}

async function logIn(subject: string, using = app): Promise<Response> {
  identity.become(subject);
  const { url, cookie } = await leave(using);
  return comeBack(await identity.visit(url), cookie, using);
}

function sessionOf(response: Response): string {
  const found = response.headers.getSetCookie().find((line) => line.startsWith('__Host-kt-9001='));
  return found?.split(';')[0] ?? '';
}

async function refused(response: Response, words: RegExp): Promise<void> {
  assert.equal(response.status, 401);
  assert.match(await response.text(), words);
  assert.equal(sessionOf(response), '');
}

describe('inloggen met het account van de gemeente', () => {
  it('gaat weg met PKCE, state en nonce en komt terug op de gevraagde pagina', async () => {
    identity.become('idp-balie');
    const { url, cookie } = await leave(app, `${begin}/gemeente?terug=/heldermond/zoeken`);
    const gevraagd = new URL(url).searchParams;
    assert.equal(gevraagd.get('code_challenge_method'), 'S256');
    for (const name of ['state', 'nonce', 'code_challenge'])
      assert.ok((gevraagd.get(name) ?? '').length >= 40, name);
    assert.equal(gevraagd.get('redirect_uri'), `${publicUrl}/heldermond/inloggen/terug`);
    const terug = await comeBack(await identity.visit(url), cookie);
    assert.deepEqual([terug.status, terug.headers.get('location')], [303, '/heldermond/zoeken']);
    const werklijst = await app.request('/heldermond/werklijst', { headers: { cookie: sessionOf(terug) } });
    assert.equal(werklijst.status, 200);
    assert.match(await werklijst.text(), /Bo Balie/);
  });

  it('stuurt nooit door naar een adres van een ander', async () => {
    identity.become('idp-balie');
    const { url, cookie } = await leave(app, `${begin}/gemeente?terug=https://elders.example/`);
    const terug = await comeBack(await identity.visit(url), cookie);
    assert.equal(terug.headers.get('location'), '/heldermond/werklijst');
  });

  it('zegt het vriendelijk als iemand hier niet werkt, niet meer werkt of in een andere gemeente werkt', async () => {
    await refused(await logIn('idp-onbekend'), /We kennen u hier nog niet/);
    await test.inTenant((tx) =>
      tx.db
        .updateTable('inrichting.medewerker')
        .set({ idp_subject: 'idp-weg', tot: '2026-10-01' })
        .where('gemeente_id', '=', 9001)
        .where('id', '=', test.medewerkers.partner.id)
        .execute(),
    );
    await refused(await logIn('idp-weg'), /We kennen u hier nog niet/);
    identity.become('idp-balie');
    const { url, cookie } = await leave(app, '/opsterveen/inloggen/gemeente');
    await refused(await comeBack(await identity.visit(url), cookie), /We kennen u hier nog niet/);
  });

  it('weigert een verkeerde state, een antwoord zonder ons koekje en een code die al gebruikt is', async () => {
    identity.become('idp-balie');
    const { url, cookie } = await leave();
    const current = await identity.visit(url);
    const anders = new URL(current);
    anders.searchParams.set('state', 'x'.repeat(43));
    await refused(await comeBack(anders, cookie), /klopte iets niet/);
    await refused(await comeBack(current, ''), /duurde te lang/);
    await refused(await comeBack(current, '__Host-kt-inloggen=zomaar'), /duurde te lang/);
    const ander = await leave();
    await refused(await comeBack(current, ander.cookie), /klopte iets niet/);
    assert.equal((await comeBack(current, cookie)).status, 303);
    await refused(await comeBack(current, cookie), /klopte iets niet/);
  });

  it('weigert een id token met een verkeerde nonce, uitgever, ontvanger, tijd of handtekening', async () => {
    const nu = Math.floor(Date.now() / 1000);
    const wrong: Readonly<Record<string, Change>> = {
      nonce: (claims) => identity.sign({ ...claims, nonce: 'een-andere' }),
      uitgever: (claims) => identity.sign({ ...claims, iss: 'https://elders.example' }),
      ontvanger: (claims) => identity.sign({ ...claims, aud: 'een-ander' }),
      verlopen: (claims) => identity.sign({ ...claims, iat: nu - 7200, exp: nu - 3600 }),
      handtekening: (claims) => identity.sign(claims, { foreign: true }),
      zonder: (claims) => identity.sign(claims, { alg: 'none' }),
    };
    for (const [name, made] of Object.entries(wrong)) {
      change = made;
      const response = await logIn('idp-balie').finally(() => (change = undefined));
      assert.equal(response.status, 401, name);
      await refused(response, /klopte iets niet/);
    }
    change = (claims) => identity.sign(claims);
    const goed = await logIn('idp-balie').finally(() => (change = undefined));
    assert.equal(goed.status, 303);
  });

  it('weigert een te laag niveau als de gemeente een niveau eist', async () => {
    const streng = makeApp(['hoog']);
    assert.equal((await logIn('idp-balie', streng)).status, 303);
    change = (claims) => identity.sign({ ...claims, acr: 'laag' });
    await refused(await logIn('idp-balie', streng).finally(() => (change = undefined)), /twee stappen/);
    change = (claims) => identity.sign({ ...claims, acr: undefined });
    await refused(await logIn('idp-balie', streng).finally(() => (change = undefined)), /twee stappen/);
  });

  it('zegt dat stoppen goed is', async () => {
    const { cookie } = await leave();
    const gestopt = new URL(`${publicUrl}${begin}/terug?error=access_denied`);
    await refused(await comeBack(gestopt, cookie), /gestopt met inloggen/);
  });

  it('zegt het als de inlogdienst niet antwoordt, en is er zonder inlogdienst niet', async () => {
    const login = makeOidc({ issuer: 'http://127.0.0.1:1', clientId, clientSecret });
    const gemeen = { database: test.database, clock: () => '2026-11-02T09:00:00.000Z', log: makeLog('stil') };
    const stuk = buildApp({ ...gemeen, demo: false, secure: true, oidc: true, publicUrl, login });
    await refused(await stuk.request(`${begin}/gemeente`), /antwoordt niet/);
    const zonder = buildApp({ ...gemeen, demo: false, secure: true, oidc: false, publicUrl });
    assert.equal((await zonder.request(`${begin}/gemeente`)).status, 404);
  });

  it('wie uitlogt, kan ook bij de gemeente uitloggen', async () => {
    const cookie = sessionOf(await logIn('idp-balie'));
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const uit = await app.request('/heldermond/uitloggen', { method: 'POST', headers });
    assert.equal(uit.headers.get('location'), '/heldermond/inloggen?uit=ja');
    const pagina = await app.request('/heldermond/inloggen?uit=ja');
    assert.match(await pagina.text(), /href="\/heldermond\/inloggen\/afmelden"/);
    const door = await app.request('/heldermond/inloggen/afmelden');
    const adres = new URL(door.headers.get('location') ?? '');
    assert.equal(adres.origin, issuer);
    assert.equal(adres.searchParams.get('post_logout_redirect_uri'), `${publicUrl}/heldermond/inloggen`);
    assert.equal((await app.request('/heldermond/werklijst', { headers: { cookie } })).status, 303);
  });
});

describe('de inlogdienst meldt dat iemand uitlogde', () => {
  const post = (token: string) =>
    app.request('/inloggen/afgemeld', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ logout_token: token }).toString(),
    });
  const isIn = async (cookie: string) =>
    (await app.request('/heldermond/werklijst', { headers: { cookie } })).status === 200;
  const claims = () => ({
    iss: issuer,
    aud: clientId,
    iat: Math.floor(Date.now() / 1000),
    jti: 'een',
    events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
  });

  it('eindigt de sessie hier meteen als die daar eindigt', async () => {
    const cookie = sessionOf(await logIn('idp-balie'));
    assert.ok(await isIn(cookie));
    const delivered: number[] = [];
    identity.deliverTo(async (url, options) => {
      const { pathname } = new URL(url);
      const response = await app.request(pathname, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body:
          typeof options.body === 'string'
            ? options.body
            : new URLSearchParams(options.body as URLSearchParams),
      });
      delivered.push(response.status);
      return response;
    });
    const door = await app.request('/heldermond/inloggen/afmelden');
    await identity.logOut(door.headers.get('location') ?? '');
    assert.deepEqual(delivered, [200]);
    assert.ok(!(await isIn(cookie)));
  });

  it('eindigt alle sessies van iemand als alleen de persoon genoemd is, en van niemand anders', async () => {
    const balies = sessionOf(await logIn('idp-balie'));
    const ander = await logIn('idp-balie');
    const response = await post(identity.sign({ ...claims(), sub: 'idp-balie' }, { typ: 'logout+jwt' }));
    assert.equal(response.status, 200);
    assert.deepEqual([await isIn(balies), await isIn(sessionOf(ander))], [false, false]);
    const andere = sessionOf(await logIn('idp-balie'));
    await post(identity.sign({ ...claims(), sub: 'idp-gespreksvoerder' }));
    assert.ok(await isIn(andere));
  });

  it('gelooft geen bericht dat niet klopt', async () => {
    const cookie = sessionOf(await logIn('idp-balie'));
    const goed = { ...claims(), sub: 'idp-balie' };
    const wrong: Readonly<Record<string, string>> = {
      'een ander tekent': identity.sign(goed, { foreign: true }),
      'niemand tekent': identity.sign(goed, { alg: 'none' }),
      'een andere uitgever': identity.sign({ ...goed, iss: 'https://elders.example' }),
      'een andere ontvanger': identity.sign({ ...goed, aud: 'een-ander' }),
      oud: identity.sign({ ...goed, iat: goed.iat - 3600 }),
      verlopen: identity.sign({ ...goed, exp: goed.iat - 3600 }),
      'een id token': identity.sign({ ...goed, nonce: 'x' }),
      'geen uitloggen': identity.sign({ ...goed, events: {} }),
      'een ander soort': identity.sign(goed, { typ: 'at+jwt' }),
      'zonder wie': identity.sign(claims()),
      'geen token': 'zomaar',
    };
    for (const [name, token] of Object.entries(wrong)) {
      assert.equal((await post(token)).status, 400, name);
      assert.ok(await isIn(cookie), name);
    }
    assert.equal((await app.request('/inloggen/afgemeld', { method: 'POST' })).status, 400);
  });
});

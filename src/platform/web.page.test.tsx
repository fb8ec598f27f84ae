import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from './ids.ts';
import { findSession, startSession } from './sessions.ts';
import { throwNotHere } from './visit.ts';
import { get, post } from './web.ts';

const test = await withDatabase();
const persoonId = newId();
const web = testWeb(test, {
  nu: '2026-11-02T09:00:00.000Z',
  routes: [
    get('/:gemeente/open', 'openbaar-lezen', (ctx) => ctx.http.text('open')),
    get('/:gemeente/kijken', 'werklijst-zien', (ctx) => {
      ctx.show([persoonId, persoonId]);
      return ctx.http.text('gezien');
    }),
    get('/:gemeente/kapot', 'openbaar-lezen', (ctx) => {
      ctx.show([persoonId]);
      throw new Error('burgerservicenummer 999990019 van mevrouw Proef');
    }),
    post('/:gemeente/stuk', 'melding-aannemen', async (ctx) => {
      await ctx.form();
      throw new Error('stuk');
    }),
    post('/:gemeente/weg', 'melding-aannemen', () => throwNotHere()),
    post('/:gemeente/schrijven', 'melding-aannemen', async (ctx) =>
      ctx.http.text((await ctx.form()).get('tekst') ?? ''),
    ),
  ],
});
const balie = { soort: 'medewerker', id: test.medewerkers.balie.id } as const;

async function gelezen(): Promise<number> {
  const rows = await test.inTenant((tx) =>
    tx.db.selectFrom('platform.reading_log').select('person_ids').execute(),
  );
  return rows.length;
}

describe('web', () => {
  it('op elk antwoord staan de veilige koppen, ook op fouten', async () => {
    for (const path of ['/heldermond/open', '/nergens', '/heldermond/kapot', '/heldermond/kijken']) {
      const { headers } = await web.nobody.get(path);
      const csp = headers.get('content-security-policy') ?? '';
      assert.match(csp, /script-src 'self'; style-src 'self'/);
      assert.doesNotMatch(csp, /unsafe|nonce|http:/);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  });

  it('zonder inlog gaat een pagina voor medewerkers naar inloggen, met de weg terug', async () => {
    const response = await web.nobody.get('/heldermond/kijken');
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/heldermond/inloggen?terug=%2Fheldermond%2Fkijken');
  });

  it('wie is uitgelogd, houdt wat er getypt was, en kan het opnieuw versturen', async () => {
    const response = await web.nobody.post('/heldermond/schrijven', {
      tekst: 'Een lang verhaal over <b>de trap</b>, en over wat goed gaat.',
    });
    assert.equal(response.status, 401);
    const page = await response.text();
    assert.match(page, /U bent uitgelogd/);
    assert.match(page, /over &lt;b>de trap|over &lt;b&gt;de trap/);
    assert.match(page, /action="\/heldermond\/schrijven"/);
  });

  it('een sessie duurt een werkdag en is daarna geen sessie meer; in een andere gemeente is zij het nooit', async () => {
    const token = await test.inTenant((tx) => startSession(tx, balie, '2026-11-02T07:00:00.000Z'));
    const find = (nu: string, gemeenteId = 9001) =>
      test.inTenant((tx) => findSession(tx, token, nu), gemeenteId);
    assert.equal((await find('2026-11-02T16:59:00.000Z'))?.id, balie.id);
    assert.equal(await find('2026-11-02T17:01:00.000Z'), undefined);
    assert.equal(await find('2026-11-02T08:00:00.000Z', 9002), undefined);
  });

  it('wat iemand typte, staat er nog na een storing en als de zaak intussen van een ander is', async () => {
    const tekst = 'Zij vertelt dat de trap niet meer lukt, en dat haar dochter ver weg woont.';
    const visitor = await web.as(balie);
    for (const [pad, status] of [
      ['stuk', 500],
      ['weg', 404],
    ] as const) {
      const antwoord = await visitor.post(`/heldermond/${pad}`, { tekst });
      assert.equal(antwoord.status, status);
      const page = await antwoord.text();
      assert.ok(page.includes(tekst), pad);
      assert.match(page, /Wat u typte, is niet weg/);
    }
    assert.doesNotMatch(await (await visitor.post('/heldermond/weg', { a: 'kort' })).text(), /kort/);
  });

  it('een verzoek van een andere site wordt geweigerd', async () => {
    const { buildApp } = await import('../server.ts');
    const { makeLog } = await import('./log.ts');
    const app = buildApp({
      database: test.database,
      clock: () => '2026-11-02T09:00:00.000Z',
      log: makeLog('stil'),
      demo: true,
      secure: false,
      oidc: false,
      publicUrl: 'http://keukentafel.test',
    });
    const ask = (headers: Record<string, string>) =>
      app.request('/heldermond/inloggen', { method: 'POST', headers: { host: 'k.test', ...headers } });
    assert.equal((await ask({ 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await ask({ 'sec-fetch-site': 'same-site' })).status, 403);
    assert.equal((await ask({ origin: 'http://boef.example' })).status, 403);
    assert.equal((await ask({})).status, 403);
    assert.equal((await ask({ 'sec-fetch-site': 'same-origin' })).status, 404);
    assert.equal((await ask({ origin: 'http://k.test' })).status, 404);
  });

  it('een machine die de openbare deuren overspoelt, moet wachten; wat er getypt was, staat er nog', async () => {
    const { buildApp } = await import('../server.ts');
    const { makeLog } = await import('./log.ts');
    const app = buildApp({
      database: test.database,
      clock: () => '2026-11-02T09:00:00.000Z',
      log: makeLog('stil'),
      demo: true,
      secure: false,
      oidc: false,
      publicUrl: 'http://keukentafel.test',
      behindProxy: true,
    });
    const ask = (address: string) =>
      app.request('/heldermond/zorgen', {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin', 'x-forwarded-for': address },
        body: `woorden=${'a'.repeat(60)}`,
      });
    for (let keer = 0; keer < 30; keer += 1) assert.equal((await ask('192.0.2.1')).status, 422);
    const teVeel = await ask('192.0.2.1');
    assert.equal(teVeel.status, 429);
    assert.ok((await teVeel.text()).includes('a'.repeat(60)));
    assert.equal((await ask('192.0.2.2')).status, 422);
  });

  it('een adres met een onzichtbaar teken is er niet, en geen storing', async () => {
    assert.equal((await web.nobody.get('/heldermond%00/open')).status, 404);
  });

  it('te veel in één keer krijgt een duidelijke zin', async () => {
    const visitor = await web.as(balie);
    const response = await visitor.post('/heldermond/schrijven', { tekst: 'x'.repeat(1_100_000) });
    assert.equal(response.status, 413);
    assert.equal(response.headers.get('connection'), 'close');
    assert.match(await response.text(), /te veel in één keer/);
  });

  it('regels eindigen overal met LF', async () => {
    const visitor = await web.as(balie);
    const response = await visitor.post('/heldermond/schrijven', { tekst: 'een\r\ntwee' });
    assert.equal(await response.text(), 'een\ntwee');
  });

  it('elke blik op een persoon staat in het leeslog, met één regel per verzoek', async () => {
    const visitor = await web.as(balie);
    const eerst = await gelezen();
    await visitor.get('/heldermond/kijken');
    assert.equal(await gelezen(), eerst + 1);
    await visitor.get('/heldermond/open');
    assert.equal(await gelezen(), eerst + 1);
  });

  it('een storing toont een code en niets van wat er misging', async () => {
    const eerst = await gelezen();
    const response = await web.nobody.get('/heldermond/kapot');
    assert.equal(response.status, 500);
    const page = await response.text();
    assert.match(page, /Er ging iets mis bij ons/);
    assert.doesNotMatch(page, /999990019|Proef/);
    assert.equal(await gelezen(), eerst);
  });
});

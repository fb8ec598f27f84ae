import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import { newId } from '../platform/ids.ts';
import { makeLog } from '../platform/log.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import type { Mail } from '../platform/mail/outbox.ts';
import { buildApp } from '../server.ts';

const test = await withDatabase();
const nu = '2027-01-11T09:00:00.000Z';
const { nobody } = testWeb(test, { nu });

function stuur(mail: Partial<Mail> = {}, op = nu): Promise<string> {
  const vast = {
    kind: 'proef',
    to: { naam: 'Jo Zomer', adres: 'jo@thuis.example' },
    subject: 'Dag',
    body: 'Dag.',
  };
  return test.inTenant((tx) => queueMail(tx, { ...vast, ...mail }, op));
}

describe('het postvak van de proefomgeving', () => {
  it('laat de nieuwste mail bovenaan zien', async () => {
    await stuur({ subject: 'Eerste' }, '2027-01-11T08:00:00.000Z');
    await stuur({ subject: 'Tweede' }, '2027-01-11T08:30:00.000Z');
    const html = await (await nobody.get('/heldermond/postvak')).text();
    assert.ok(html.indexOf('Tweede') < html.indexOf('Eerste'));
    assert.match(html, /maandag 11 januari 2027 om 09:30/);
  });

  it('geeft de tekst, de uitnodiging en de bijlage', async () => {
    const bytes = new TextEncoder().encode('%PDF-proef');
    const id = await stuur({
      body: 'Eerste regel\nTweede regel',
      calendar: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
      attachment: { name: 'verslag é.pdf', bytes },
    });
    const begin = `/heldermond/postvak/${id}`;
    const html = await (await nobody.get(begin)).text();
    assert.match(html, /Eerste regel\nTweede regel/);
    assert.match(html, /verslag é\.pdf/);
    const ics = await nobody.get(`${begin}/uitnodiging`);
    assert.deepEqual([ics.status, ics.headers.get('content-type')], [200, 'text/calendar; charset=utf-8']);
    assert.match(await ics.text(), /METHOD:REQUEST/);
    const bijlage = await nobody.get(`${begin}/bijlage`);
    assert.equal(
      bijlage.headers.get('content-disposition'),
      "attachment; filename*=UTF-8''verslag%20%C3%A9.pdf",
    );
    assert.equal(await bijlage.text(), '%PDF-proef');
    const kaal = await stuur();
    assert.equal((await nobody.get(`/heldermond/postvak/${kaal}/uitnodiging`)).status, 404);
    assert.equal((await nobody.get(`/heldermond/postvak/${kaal}/bijlage`)).status, 404);
  });

  it('maakt alleen van adressen van onze eigen site een link', async () => {
    const id = await stuur({
      body: [
        'http://keukentafel.test/heldermond/mijn/abc',
        '/heldermond/mijn/def',
        '//elders.example/heldermond/',
        'ja/heldermond/nee',
        'http://keukentafel.test.evil.example/x',
        'http://elders.example/y',
        'javascript:alert(1)',
        '<script>alert(2)</script>',
      ].join('\n'),
    });
    const html = await (await nobody.get(`/heldermond/postvak/${id}`)).text();
    const blok = html.slice(html.indexOf('kt-tekstblok'), html.indexOf('</main>'));
    assert.match(blok, /<a[^>]+href="http:\/\/keukentafel\.test\/heldermond\/mijn\/abc"/);
    assert.match(blok, /<a[^>]+href="\/heldermond\/mijn\/def"/);
    assert.equal(blok.match(/<a /g)?.length, 2);
    assert.doesNotMatch(blok, /<script>/);
  });

  it('bladert door meer dan een bladzij zonder iets over te slaan', async () => {
    for (let nummer = 0; nummer < 60; nummer += 1) {
      await stuur({ subject: `Reeks ${nummer}.` }, new Date(Date.parse(nu) + nummer * 1000).toISOString());
    }
    const eerste = await (await nobody.get('/heldermond/postvak')).text();
    const [, verder = ''] = /href="([^"]*eerder=[^"]*)"/.exec(eerste) ?? [];
    const tweede = await (await nobody.get(verder)).text();
    const gezien = [...`${eerste}${tweede}`.matchAll(/Reeks (\d+)\./g)].map(([, nummer]) => Number(nummer));
    assert.deepEqual(
      gezien,
      Array.from({ length: 60 }, (_, nummer) => 59 - nummer),
    );
  });

  it('een andere gemeente ziet de mail niet, en een vreemd nummer is er niet', async () => {
    const id = await stuur();
    for (const pad of [
      `/opsterveen/postvak/${id}`,
      `/heldermond/postvak/${newId()}`,
      '/heldermond/postvak/x',
    ]) {
      assert.equal((await nobody.get(pad)).status, 404, pad);
    }
    assert.equal((await nobody.get('/heldermond/postvak?eerder=onzin')).status, 200);
  });

  it('buiten de proefomgeving bestaat het postvak niet', async () => {
    const id = await stuur();
    const settings = { demo: false, secure: false, oidc: false, publicUrl: 'http://keukentafel.test' };
    const app = buildApp({ ...settings, database: test.database, clock: () => nu, log: makeLog('stil') });
    for (const pad of ['', `/${id}`, `/${id}/uitnodiging`, `/${id}/bijlage`]) {
      assert.equal((await app.request(`/heldermond/postvak${pad}`)).status, 404, pad);
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return `/heldermond/zaken/${zaakId}/gesprek`;
}

describe('het gesprek in plaatjes en korte woorden', () => {
  it('[HG-170] [IR-60] heeft per leefgebied een plaatje, korte woorden en wat er gezegd is', async () => {
    const pad = await eenTafel();
    const gewoon = await (await guus.get(pad)).text();
    assert.match(gewoon, /eenvoudig=ja/u);
    assert.doesNotMatch(gewoon, /kt-kaartje/u);
    const noteer = { daad: 'noteren', inbreng: 'De <trap>.', leefgebied: 'wonen' };
    await guus.post(`${pad}/inbreng`, { actId: newId(), ...noteer });
    const html = await (await guus.get(`${pad}?eenvoudig=ja`)).text();
    assert.match(html, /id="gebied-wonen" data-voorlezen[\s\S]*?<svg[\s\S]*?De &lt;trap(>|&gt;)\./u);
    assert.match(html, /eenvoudig=nee/u);
    assert.equal(html.match(/<textarea/gu), null);
    const zeg = await (await guus.get(`${pad}?eenvoudig=ja&zeg=wonen`)).text();
    assert.equal(zeg.match(/<textarea/gu)?.length, 1);
    assert.match(zeg, /name="leefgebied" value="wonen"/u);
  });

  it('[HG-170] de keuze geldt voor dit gesprek en dit bezoek, en is terug te draaien', async () => {
    const [pad, ander] = [await eenTafel(), await eenTafel()];
    const aan = await guus.get(`${pad}?eenvoudig=ja`);
    const koek = aan.headers.get('set-cookie') ?? '';
    assert.match(koek, /kt-eenvoudig=[0-9a-f-]{36}; Path=\/heldermond\/; HttpOnly; SameSite=Lax$/u);
    assert.match((await guus.get(`${pad}?eenvoudig=nee`)).headers.get('set-cookie') ?? '', /Max-Age=0/u);
    assert.doesNotMatch(await (await guus.get(ander)).text(), /kt-kaartje/u);
  });

  it('[HG-170] een lege notitie wordt in hetzelfde beeld geweigerd, bij het leefgebied', async () => {
    const pad = await eenTafel();
    const leeg = { actId: newId(), daad: 'noteren', inbreng: ' ', leefgebied: 'wonen' };
    const geweigerd = await guus.post(`${pad}/inbreng?eenvoudig=ja`, leeg);
    assert.equal(geweigerd.status, 422);
    assert.match(await geweigerd.text(), /id="gebied-wonen"[\s\S]*Er staat nog niets/u);
  });
});

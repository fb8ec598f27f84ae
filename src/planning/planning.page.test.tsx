import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenPlanproef, ingevuldPlan, planpad } from '../../tests/builders/planning.ts';
import { withDatabase } from '../../tests/database.ts';
import { newId } from '../platform/ids.ts';

const test = await withDatabase();
const { gespreksvoerder, andereGespreksvoerder, beslisser, privacy } = test.medewerkers;
const { guus, als, eenZaak, plan, geplandeId, berichten } = await eenPlanproef(test);

describe('de planning van een zaak', () => {
  it('[PL-13] vraagt wanneer, waar, wie en met wie; een bezoek thuis staat al aan', async () => {
    const html = await (await guus.get(planpad(await eenZaak()))).text();
    for (const woord of [
      'Welke dag?',
      'Hoe laat',
      'Hoe lang',
      'Waar spreken jullie elkaar? Dat kiest de inwoner.',
      'Wie voert',
      'Jo Trapniet',
    ]) {
      assert.ok(html.includes(woord), woord);
    }
    assert.match(html, /value="huisbezoek" checked/);
    assert.match(html, /Nergenspad 1, Heldermond/);
    assert.match(html, new RegExp(`value="${gespreksvoerder.id}" selected`));
  });

  it('[PL-3] geval 9: 22 december wordt geweigerd met uitleg en met wat was ingevuld; afzien van een plan helpt', async () => {
    const zaakId = await eenZaak();
    const antwoord = await plan(zaakId, { datum: '22-12-2026', plaats: 'Achterom' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /eigen plan inleveren\. Het gesprek kan vanaf dinsdag 29 december 2026/);
    assert.match(html, /value="22-12-2026"/);
    assert.match(html, /value="Achterom"/);
    assert.equal((await berichten(zaakId)).length, 0);
    assert.match(html, /De inwoner zegt: ik maak geen eigen plan/);
    assert.equal((await plan(zaakId, { datum: '22-12-2026', zonderPlan: 'ja' })).status, 303);
    const erna = await (await guus.get(planpad(zaakId))).text();
    assert.match(erna, /maakt de inwoner niet/);
    assert.doesNotMatch(erna, /ik maak geen eigen plan/);
  });

  it('[PL-15] alle fouten komen in één keer, naast het veld, en wat is ingevuld blijft staan', async () => {
    const zaakId = await eenZaak();
    const fout = {
      datum: '31-2-2027',
      tijd: 'straks',
      duur: '',
      vorm: 'elders',
      medewerkerId: '',
      clientondersteuning: '',
    };
    const antwoord = await plan(zaakId, { ...fout, genodigde1: 'Elif' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const veld of ['datum', 'tijd', 'duur', 'plaats', 'medewerkerId', 'clientondersteuning']) {
      assert.ok(html.includes(`href="#veld-${veld}"`), veld);
      assert.ok(html.includes(`id="fout-${veld}"`), veld);
    }
    assert.match(html, /value="31-2-2027"/);
    assert.match(html, /value="Elif"/);
    assert.doesNotMatch(html, /Invalid|expected|received/u);
  });

  it('[PL-15] rare invoer geeft een zin en nooit een storing', async () => {
    const zaakId = await eenZaak();
    const nul = String.fromCodePoint(0);
    const vreemd: readonly Record<string, string>[] = [
      { plaats: `a${nul}b` },
      { plaats: 'x'.repeat(300_000) },
      { genodigde1: '\u202eomgekeerd', rol1: 'koning' },
      { duur: '1e9' },
      { duur: '-60' },
      { datum: '29-12-0000' },
      { medewerkerId: newId() },
      { medewerkerId: beslisser.id },
      { vorm: 'loket', loket: '' },
    ];
    for (const eigen of vreemd) {
      const { status } = await plan(zaakId, eigen);
      assert.ok(
        status === 422 || (status === 303 && 'genodigde1' in eigen),
        JSON.stringify(eigen).slice(0, 80),
      );
    }
  });

  it('[PL-20] [PL-22] een plek zonder aparte kamer vraagt of het anders kan; waarom de inwoner koos staat erbij', async () => {
    const zaakId = await eenZaak();
    const daar = { vorm: 'loket', loket: 'de-kantine', datum: '6-1-2027', tijd: '10:00' };
    const antwoord = await plan(zaakId, daar);
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /heeft geen aparte kamer\. Stel iets anders voor: bij de inwoner thuis/);
    assert.match(html, /name="tochHier"/);
    assert.equal((await berichten(zaakId)).length, 0);
    assert.equal((await plan(zaakId, { ...daar, tochHier: 'ja', plekreden: 'dichtbij' })).status, 303);
    assert.match(await (await guus.get(planpad(zaakId))).text(), /Dat is dichtbij\./);
  });

  it('[PL-16] alleen wie een gesprek kan voeren, staat in de lijst', async () => {
    const html = await (await guus.get(planpad(await eenZaak()))).text();
    assert.ok(html.includes(andereGespreksvoerder.naam) && !html.includes(privacy.naam));
  });

  it('[PL-6] twee dingen tegelijk mag, met een waarschuwing', async () => {
    const eerste = await eenZaak();
    const tweede = await eenZaak();
    const dag = { datum: '12-1-2027', tijd: '9:00' };
    assert.equal((await plan(eerste, dag)).status, 303);
    assert.equal((await plan(tweede, { ...dag, tijd: '9:45' })).status, 303);
    const zin = /heeft dan nog iets/;
    assert.match(await (await guus.get(planpad(tweede))).text(), zin);
    const id = await geplandeId(tweede);
    await guus.post(planpad(tweede, `/${id}`), ingevuldPlan(gespreksvoerder.id, { ...dag, tijd: '10:00' }));
    assert.doesNotMatch(await (await guus.get(planpad(tweede))).text(), zin);
  });

  it('[PL-7] T6: boven het urenbudget mag plannen, met een waarschuwing', async () => {
    const zaakId = await eenZaak({ soortGesprek: 'maatwerktraject' });
    for (const [datum, duur] of [
      ['18-1-2027', '480'],
      ['19-1-2027', '60'],
    ] as const) {
      assert.equal((await plan(zaakId, { datum, duur })).status, 303);
    }
    const voor = await (await guus.get(planpad(zaakId))).text();
    assert.match(voor, /Voor het gesprek is nog 1 uur over, naast 2 uur voor opvolging/);
    assert.doesNotMatch(voor, /Meer uren dan er zijn/);
    assert.equal((await plan(zaakId, { datum: '20-1-2027', duur: '120' })).status, 303);
    assert.match(await (await guus.get(planpad(zaakId))).text(), /1 uur meer dan er voor het gesprek is/);
  });

  it('[PL-14] een ander team, een andere gemeente en een onbekend nummer: dezelfde 404', async () => {
    const zaakId = await eenZaak({ team: 'noord' });
    await plan(zaakId);
    const id = await geplandeId(zaakId);
    const gea = await als(andereGespreksvoerder);
    const elders = await als(gespreksvoerder, 9002);
    for (const [wie, waar] of [
      [gea, planpad(zaakId)],
      [gea, planpad(zaakId, `/${id}`)],
      [elders, planpad(zaakId).replace('heldermond', 'opsterveen')],
      [guus, planpad(zaakId, `/${newId()}`)],
      [guus, planpad(newId())],
      [guus, planpad('geen-id')],
    ] as const) {
      assert.equal((await wie.get(waar)).status, 404, waar);
    }
    const anderZaak = await eenZaak();
    assert.equal((await guus.get(planpad(anderZaak, `/${id}`))).status, 404);
  });

  it('wie kijkt, staat in het leeslogboek', async () => {
    const zaakId = await eenZaak();
    await guus.get(planpad(zaakId));
    const blikken = await test.inTenant((tx) =>
      tx.db.selectFrom('platform.reading_log').select('handling').where('zaak_id', '=', zaakId).execute(),
    );
    assert.deepEqual(
      blikken.map(({ handling }) => handling),
      ['contactmoment-plannen'],
    );
  });
});

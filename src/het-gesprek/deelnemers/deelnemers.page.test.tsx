import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const later = testWeb(test, { nu: '2026-11-03T11:00:00.000Z' });
const wie = { soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id } as const;
const guus = await web.as(wie);
const laterGuus = await later.as(wie);
const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek` };
}

function nodig(pad: string, velden: Record<string, string> = {}): Promise<Response> {
  const els = {
    daad: 'uitnodigen',
    deelnemerNaam: 'Els',
    rol: 'familie',
    email: '',
    waarom: '',
    vindtGoed: 'ja',
  };
  return guus.post(`${pad}/deelnemers`, { actId: newId(), ...els, ...velden });
}

/** What was left to show once. */
function briefjeVan(antwoord: Response): { readonly code: string; readonly link?: string } {
  const [, waarde = ''] = /kt-briefje=([^;]+)/u.exec(antwoord.headers.get('set-cookie') ?? '') ?? [];
  return JSON.parse(decodeURIComponent(waarde)) as { code: string; link?: string };
}

async function gesprekVan(zaakId: string) {
  const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
  assert.ok(gevonden);
  return gevonden;
}

describe('wie erbij zijn, op de pagina', () => {
  it('[HG-80] [HG-83] wie zonder mail gevraagd is, vertelt met link en code vooraf iets onder haar eigen naam', async () => {
    const { pad, zaakId } = await eenTafel();
    const antwoord = await nodig(pad);
    assert.equal(antwoord.status, 303);
    const { code, link = '' } = briefjeVan(antwoord);
    const adres = new URL(link).pathname;
    const vragen = await (await web.nobody.get(adres)).text();
    assert.match(vragen, /De inwoner om wie het gaat, leest het dus ook/u);
    assert.doesNotMatch(vragen, /Els|Jansen/u);
    const fout = await web.nobody.post(adres, { code: 'aaaaaa', 'gaat-goed': 'De <tuin>.' });
    assert.equal(fout.status, 422);
    assert.match(await fout.text(), /De &lt;tuin(>|&gt;)\./u);
    const leeg = await web.nobody.post(adres, { code });
    assert.match(await leeg.text(), /Er staat nog niets/u);
    const goed = await web.nobody.post(adres, { code, 'gaat-goed': 'De <tuin>.', lastig: '' });
    assert.equal(goed.status, 303);
    assert.match(await (await web.nobody.get(goed.headers.get('location')!)).text(), /Dank u wel/u);
    const stroom = await (await guus.get(pad)).text();
    assert.match(stroom, /<bdi>Els<\/bdi>[\s\S]{0,80}vooraf, bij de vraag “Wat gaat er goed\?”/u);
    const { gesprek, teksten } = await gesprekVan(zaakId);
    assert.equal(teksten.get(gesprek.inbreng[0]?.tekst ?? '')?.inhoud, 'De <tuin>.');
    assert.equal(gesprek.inbreng[0]?.sprekerNaam, 'Els');
  });

  it('[HG-82] met een adres gaat er een mail zonder namen en zonder code, en de code staat op het scherm', async () => {
    const { pad, zaakId } = await eenTafel();
    const antwoord = await nodig(pad, { email: 'els@voorbeeld.example' });
    const briefje = briefjeVan(antwoord);
    assert.equal(briefje.link, undefined);
    const client = await test.owner();
    const { rows } = await client.query(
      `select subject, body from platform.mail where zaak_id = $1 and kind = 'deelnemer-genodigd'`,
      [zaakId],
    );
    assert.equal(rows.length, 1);
    assert.equal(rows[0].subject, 'Bericht van Heldermond');
    assert.doesNotMatch(rows[0].body, new RegExp(`Els|${briefje.code}`, 'u'));
    assert.match(rows[0].body, /\/heldermond\/uitnodiging\//u);
  });

  it('[HG-81] een leidinggevende zonder reden wordt niet gevraagd, en wat er getypt is blijft staan', async () => {
    const { pad, zaakId } = await eenTafel();
    const antwoord = await nodig(pad, { rol: 'leidinggevende', deelnemerNaam: 'Teamleider Ria' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /blijft er meestal buiten, zodat iedereen vrij kan praten\. Moet het toch/u);
    assert.match(html, /value="Teamleider Ria"/u);
    assert.deepEqual((await gesprekVan(zaakId)).gesprek.deelnemers, []);
    assert.equal((await nodig(pad, { email: 'geen adres' })).status, 422);
    assert.equal((await nodig(pad, { vindtGoed: '' })).status, 422);
  });

  it('[HG-84] of iemand kwam, is met één tik vast te leggen en te verbeteren', async () => {
    const { pad, zaakId } = await eenTafel();
    await nodig(pad);
    const [els] = (await gesprekVan(zaakId)).gesprek.deelnemers;
    const kwam = { daad: 'aanwezig', deelnemerId: els!.deelnemerId, aanwezigheid: 'kon-niet' };
    assert.equal((await guus.post(`${pad}/deelnemers`, { actId: newId(), ...kwam })).status, 303);
    assert.match(await (await guus.get(`${pad}/deelnemers`)).text(), /Kon er niet bij zijn\./u);
    assert.equal((await guus.post(`${pad}/deelnemers`, { actId: newId(), ...kwam })).status, 409);
    assert.equal((await balie.get(`${pad}/deelnemers`)).status, 404);
  });

  it('[HG-85] wat onder vier ogen gezegd is, ziet alleen de gespreksvoerder, tot de spreker het goed vindt', async () => {
    const { pad, zaakId } = await eenTafel();
    const alleen = { daad: 'alleen', met: 'inwoner', antwoord: 'graag' };
    assert.equal((await guus.post(`${pad}/deelnemers`, { actId: newId(), ...alleen })).status, 303);
    assert.match(await (await guus.get(`${pad}/deelnemers`)).text(), /U zei: ja, graag\./u);
    const apartId = newId();
    const apart = { daad: 'noteren', van: 'inwoner', vanNaam: '', apart: 'Ik ben bang voor hem.' };
    const bewaard = await guus.post(`${pad}/onder-vier-ogen`, { actId: apartId, ...apart });
    assert.equal(bewaard.status, 303);
    assert.match(await (await guus.get(`${pad}/onder-vier-ogen`)).text(), /Ik ben bang voor hem\./u);
    for (const pagina of ['', '/deelnemers', '/afronden']) {
      assert.doesNotMatch(await (await guus.get(`${pad}${pagina}`)).text(), /bang voor hem/u);
    }
    assert.doesNotMatch(await (await guus.get(`/heldermond/zaken/${zaakId}/verslag`)).text(), /bang voor/u);
    assert.doesNotMatch(await (await guus.get(`/heldermond/zaken/${zaakId}`)).text(), /bang voor/u);
    assert.equal((await balie.get(`${pad}/onder-vier-ogen`)).status, 404);
    const deel = { actId: newId(), daad: 'delen', apartId };
    assert.equal((await guus.post(`${pad}/onder-vier-ogen`, deel)).status, 303);
    assert.match(await (await guus.get(pad)).text(), /Ik ben bang voor hem\./u);
  });

  it('[HG-86] op de eigen telefoon leest en schrijft de inwoner mee, tot het gesprek is vastgelegd', async () => {
    const { pad, zaakId } = await eenTafel();
    await guus.post(`${pad}/inbreng`, { actId: newId(), daad: 'noteren', inbreng: 'De buurvrouw <belt>.' });
    const open = await guus.post(`${pad}/meeschrijven`, { actId: newId(), daad: 'openen' });
    const [, koek = ''] = /kt-briefje=([^;]+)/u.exec(open.headers.get('set-cookie') ?? '') ?? [];
    const [token, code = ''] = decodeURIComponent(koek).split(' ');
    const adres = `/heldermond/meeschrijven/${token}`;
    assert.match(await (await web.nobody.get(adres)).text(), /Welke code staat er op het scherm/u);
    assert.equal((await web.nobody.post(adres, { code: 'aaaaaa' })).status, 422);
    const binnen = await web.nobody.post(adres, { code });
    assert.equal(binnen.status, 303);
    const cookie = { cookie: /kt-briefje=[^;]+/u.exec(binnen.headers.get('set-cookie') ?? '')![0] };
    const mee = (waar: typeof web) =>
      waar.nobody.post(adres, { actId: newId(), inbreng: 'Ik wil hier blijven.' }, cookie);
    assert.equal((await mee(web)).status, 303);
    const { gesprek } = await gesprekVan(zaakId);
    assert.equal(gesprek.inbreng[1]?.spreker, 'inwoner');
    assert.equal(gesprek.inbreng[1]?.door.soort, 'inwoner');
    assert.match(await (await guus.get(`${pad}/meeschrijven`)).text(), /Meelezen stoppen/u);
    const gevoerd = { op: '3-11-2026', vorm: 'huisbezoek' };
    assert.equal((await laterGuus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd })).status, 303);
    assert.match(await (await mee(later)).text(), /Het gesprek is klaar/u);
    assert.equal((await gesprekVan(zaakId)).gesprek.inbreng.length, 2);
  });

  it('[HG-86] wie stopt, sluit de telefoon meteen', async () => {
    const { pad } = await eenTafel();
    await guus.post(`${pad}/meeschrijven`, { actId: newId(), daad: 'openen' });
    const stop = { actId: newId(), daad: 'stoppen' };
    assert.equal((await guus.post(`${pad}/meeschrijven`, stop)).status, 303);
    assert.doesNotMatch(await (await guus.get(`${pad}/meeschrijven`)).text(), /Meelezen stoppen/u);
  });
});

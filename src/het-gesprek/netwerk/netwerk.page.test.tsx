import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { zoekPersonen } from '../../personen/index.server.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';
import { VIJF_VOORWAARDEN } from './voorwaarden.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });
const balie = await web.as({ soort: 'medewerker', id: test.medewerkers.balie.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  return { zaakId, pad: `/heldermond/zaken/${zaakId}/gesprek` };
}

function stuur(pad: string, velden: Record<string, string>, naar = 'netwerk'): Promise<Response> {
  return guus.post(`${pad}/${naar}`, { actId: newId(), ...velden });
}

async function lees(pad: string): Promise<string> {
  const antwoord = await guus.get(pad);
  assert.equal(antwoord.status, 200);
  return antwoord.text();
}

async function gesprekVan(zaakId: string) {
  const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
  assert.ok(gevonden);
  return gevonden;
}

const els = {
  daad: 'noemen',
  lidNaam: 'Wietske',
  kring: 'dichtbij',
  lidSoort: 'familie',
  helptMet: 'de <was>',
};

describe('het netwerk op de gedeelde pagina', () => {
  it('[HG-61] wie genoemd is staat in de tekening en in de tabel, en is aan te passen en weg te halen', async () => {
    const { pad, zaakId } = await eenTafel();
    assert.equal((await stuur(pad, els)).status, 303);
    const html = await lees(pad);
    assert.match(html, /<svg[^>]*role="img"/u);
    assert.doesNotMatch(html, /<svg[^>]*style=/u);
    assert.match(html, />Wietske<\/text>/u);
    assert.match(html, /de &lt;was>|de &lt;was&gt;/u);
    const [lid] = (await gesprekVan(zaakId)).gesprek.netwerk.leden;
    assert.ok(lid);
    const wie = { lidId: lid.lidId };
    const anders = { ...els, ...wie, daad: 'veranderen', gezien: lid.gezien[0]!, kanMeer: 'nee' };
    assert.equal((await stuur(pad, anders)).status, 303);
    const nogEens = await stuur(pad, { ...anders, lidNaam: 'Anders' });
    assert.equal(nogEens.status, 409);
    assert.match(await nogEens.text(), /value="Anders"/u);
    assert.equal((await stuur(pad, { daad: 'weghalen', ...wie })).status, 303);
    assert.doesNotMatch(await lees(pad), /Wietske/u);
  });

  it('[HG-60] een achternaam komt terug met de reden, en wat getypt was staat er nog', async () => {
    const { pad } = await eenTafel();
    const antwoord = await stuur(pad, { ...els, lidNaam: 'Wietske de Vries' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /Alleen een voornaam of een rol/u);
    assert.match(html, /value="Wietske de Vries"/u);
  });

  it('[HG-60] geen zoekvak vindt iemand uit het netwerk of een huisgenoot, en de inwoner wel', async () => {
    const { pad, zaakId } = await eenTafel();
    await stuur(pad, els);
    await stuur(pad, { daad: 'noemen', genootNaam: 'Fokke-Jan', gehoord: 'ja' }, 'huisgenoten');
    const { gesprek } = await gesprekVan(zaakId);
    assert.deepEqual([gesprek.netwerk.leden.length, gesprek.huisgenoten.length], [1, 1]);
    for (const naam of ['Wietske', 'Fokke-Jan', 'Fokke']) {
      assert.deepEqual(await test.inTenant((tx) => zoekPersonen(tx, naam)), [], naam);
      const pagina = await balie.post('/heldermond/zoeken', { zoekwoord: naam });
      assert.ok(!(await pagina.text()).includes(zaakId), `${naam} leidt naar de zaak`);
    }
    const inwoner = await balie.post('/heldermond/zoeken', { zoekwoord: 'Trapniet' });
    assert.match(await inwoner.text(), /Trapniet/u);
  });

  it('[HG-62] niemand staat er als zin, en een lege keuze komt terug', async () => {
    const { pad } = await eenTafel();
    assert.equal((await stuur(pad, { daad: 'bespreken', waarmee: 'de was' })).status, 422);
    const niemand = { daad: 'bespreken', uitkomst: 'niemand', waarmee: 'de was' };
    assert.equal((await stuur(pad, niemand)).status, 303);
    assert.match(await lees(pad), /Op dit moment is er niemand die kan helpen met de was\./u);
  });

  it('[HG-66] een huisgenoot staat er in eigen woorden, is te verbeteren en weg te halen', async () => {
    const { pad, zaakId } = await eenTafel();
    const bram = { daad: 'noemen', genootNaam: 'Bram', doetNu: 'Ik kook.', waaromNiet: 'werk' };
    assert.equal((await stuur(pad, bram, 'huisgenoten')).status, 303);
    assert.match(await lees(pad), /nog niet/u);
    const [een] = (await gesprekVan(zaakId)).gesprek.huisgenoten;
    assert.ok(een);
    assert.match(await lees(`${pad}?bewerk=${een.huisgenootId}`), /Ik kook\.<\/textarea>/u);
    const wie = { huisgenootId: een.huisgenootId };
    const beter = { ...bram, ...wie, daad: 'veranderen', gezien: een.gezien[0]!, gehoord: 'ja' };
    assert.equal((await stuur(pad, beter, 'huisgenoten')).status, 303);
    assert.equal((await gesprekVan(zaakId)).gesprek.huisgenoten[0]?.gehoord, true);
    assert.equal((await stuur(pad, { ...bram, waaromNiet: 'zomaar' }, 'huisgenoten')).status, 422);
    assert.equal((await stuur(pad, { daad: 'weghalen', ...wie }, 'huisgenoten')).status, 303);
    assert.deepEqual((await gesprekVan(zaakId)).gesprek.huisgenoten, []);
  });

  it('[HG-69] de vijf voorwaarden staan niet op de gedeelde pagina', async () => {
    const { pad } = await eenTafel();
    await stuur(pad, els);
    const html = await lees(pad);
    for (const voorwaarde of VIJF_VOORWAARDEN) assert.ok(!html.includes(voorwaarde));
    assert.doesNotMatch(html, /vijf voorwaarden/u);
    assert.equal(VIJF_VOORWAARDEN.length, 5);
  });
});

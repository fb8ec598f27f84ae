import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withDatabase } from '../../../tests/database.ts';
import { storeGesprek } from '../../../tests/builders/verslag-in-database.ts';
import { testWeb } from '../../../tests/web.ts';
import { stopDocuments } from '../../platform/documents/documents.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-06T09:42:00.000Z' });
const { gespreksvoerder, beslisser, balie, toetser } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const bea = await web.as({ soort: 'medewerker', id: beslisser.id });
const bo = await web.as({ soort: 'medewerker', id: balie.id });

after(stopDocuments);

async function eenZaak({ verstuurd = true } = {}) {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const zaak = `/heldermond/zaken/${zaakId}`;
  if (verstuurd) {
    const html = await (await guus.get(`${zaak}/verslag`)).text();
    const versie = /name="versie" value="([^"]*)"/.exec(html)?.[1] ?? '';
    await guus.post(`${zaak}/verslag`, { actId: newId(), versie, wijze: 'post' });
  }
  return { zaakId, zaak, pad: `${zaak}/aanvraag` };
}

function aanvraag(eigen: Record<string, string> = {}) {
  return { actId: newId(), weg: 'brief', ontvangenOp: '6-11-2026', woorden: 'Een traplift.', ...eigen };
}

describe('een aanvraag opschrijven', () => {
  it('geval 42: het ondertekende verslag met een kruisje is een aanvraag, en de twee weken lopen vanaf die dag', async () => {
    const { pad, zaak } = await eenZaak();
    const antwoord = await bo.post(pad, aanvraag({ weg: 'verslag-ondertekend' }));
    assert.equal(antwoord.status, 303);
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Binnengekomen op vrijdag 6 november 2026/);
    assert.match(html, /Op het teruggestuurde verslag/);
    assert.match(html, /Uiterlijk vrijdag 20 november 2026 ligt er een besluit/);
    assert.match(html, /Een traplift\./);
    assert.match(await (await bea.get(`${zaak}/besluit`)).text(), /Een traplift\./);
  });

  it('[ZK-5] wie het gesprek voerde, kan haar opschrijven en ziet daarna alleen hoe het staat', async () => {
    const { pad } = await eenZaak();
    assert.equal((await guus.post(pad, aanvraag())).status, 303);
    const html = await (await guus.get(pad)).text();
    assert.match(html, /Uiterlijk vrijdag 20 november 2026/);
    assert.ok(!html.includes('Een traplift.'));
  });

  it('[TW-2] een brief die te vroeg komt, wordt bewaard, verteld en later opnieuw voorgelegd', async () => {
    const { pad } = await eenZaak({ verstuurd: false });
    assert.match(await (await bo.get(pad)).text(), /na maandag 7 december 2026/);
    assert.equal((await bo.post(pad, aanvraag())).status, 303);
    const html = await (await bo.get(pad)).text();
    assert.match(html, /Op vrijdag 6 november 2026 kwam al een aanvraag binnen/);
    assert.match(html, /Vertel de inwoner waarom hij nog even wacht/);
  });

  it('[ZK-7] komt niet voor de melding binnen', async () => {
    const { pad } = await eenZaak();
    const antwoord = await bo.post(pad, aanvraag({ ontvangenOp: '25-10-2026' }));
    assert.equal(antwoord.status, 422);
    assert.match(await antwoord.text(), /niet voor de melding/);
  });

  it('noemt alle fouten tegelijk en houdt wat er stond', async () => {
    const { pad } = await eenZaak();
    const antwoord = await bo.post(pad, { ontvangenOp: 'morgen', woorden: ' ', weg: 'duif' });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    for (const zin of [
      /Kies hoe de aanvraag binnenkwam/,
      /Vul de dag in/,
      /Schrijf op wat de inwoner aanvraagt/,
    ])
      assert.match(html, zin);
    assert.match(html, /value="morgen"/);
    const straks = await bo.post(pad, aanvraag({ ontvangenOp: '7-11-2026' }));
    assert.match(await straks.text(), /Deze dag moet nog komen/);
  });

  it('[TW-8] een tweede komt er niet naast, intrekken kan', async () => {
    const { pad, zaak } = await eenZaak();
    const een = aanvraag();
    await bo.post(pad, een);
    assert.equal((await bo.post(pad, een)).status, 303);
    assert.equal((await bo.post(pad, aanvraag())).status, 422);
    const weg = await bo.post(`${pad}/intrekken`, { actId: newId(), reden: 'Ze belde.', vrij: 'ja' });
    assert.equal(weg.headers.get('location'), zaak);
    assert.match(await (await bo.get(pad)).text(), /Hoe kwam de aanvraag binnen\?/);
  });

  it('is niet voor wie er niets mee te maken heeft', async () => {
    const { pad } = await eenZaak();
    const teun = await web.as({ soort: 'medewerker', id: toetser.id });
    assert.equal((await teun.get(pad)).status, 404);
  });
});

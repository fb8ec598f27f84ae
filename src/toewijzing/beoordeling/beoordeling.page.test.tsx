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
const teun = await web.as({ soort: 'medewerker', id: toetser.id });

after(stopDocuments);

async function metAanvraag() {
  const { zaakId } = await test.inTenant((tx) => storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }));
  const zaak = `/heldermond/zaken/${zaakId}`;
  const html = await (await guus.get(`${zaak}/verslag`)).text();
  const versie = /name="versie" value="([^"]*)"/.exec(html)?.[1] ?? '';
  await guus.post(`${zaak}/verslag`, { actId: newId(), versie, wijze: 'post' });
  const aanvraag = {
    actId: newId(),
    weg: 'brief',
    ontvangenOp: '6-11-2026',
    woorden: 'Een traplift.',
    gewenst: 'Meteen, en voor elke dag.',
  };
  assert.equal((await bo.post(`${zaak}/aanvraag`, aanvraag)).status, 303);
  return { zaakId, zaak, pad: `${zaak}/beoordeling` };
}

function veld(html: string, naam: string): string {
  return new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? '';
}

describe('de vijf stappen op één pagina', () => {
  it('[TW-10] elke stap staat klaar met wat het onderzoek ervoor heeft, en is nog niet bewaard', async () => {
    const { pad } = await metAanvraag();
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Nog 11 te doen voor het besluit/);
    for (const nummer of [1, 2, 3, 4, 5]) assert.match(html, new RegExp(`Stap ${nummer} van 5`));
    assert.match(html, /Uit de hulpvraag: .*in mijn eigen bed slapen/s);
    assert.match(html, /Uit het gesprek, mantelzorg en netwerk \(c\)/);
    assert.match(html, /De inwoner wil: Meteen, en voor elke dag\./);
    assert.match(html, /De inwoner zegt: /);
    assert.match(html, /Nog niet bewaard/);
  });

  it('[TW-10] [TW-11] bewaren houdt de stap, de bron en wie het deed; wat niet gekozen is, blijft open', async () => {
    const { pad } = await metAanvraag();
    const form = {
      actId: newId(),
      naar: 'stap-netwerk',
      'stand-netwerk': 'ingevuld',
      'tekst-netwerk': 'De buurvrouw heeft een sleutel.',
      'bron-netwerk': 'onderdeel/c',
      'stand-andere-wet': 'niet-van-toepassing',
      'tekst-andere-wet': 'Er is geen andere wet.',
    };
    const antwoord = await bea.post(pad, form);
    assert.equal(antwoord.headers.get('location'), `${pad}#stap-netwerk`);
    const html = await (await bea.get(pad)).text();
    assert.match(html, /Nog 9 te doen/);
    assert.match(html, /De buurvrouw heeft een sleutel\./);
    assert.match(html, /Bewaard door Bea/);
    assert.equal((await bea.post(pad, form)).status, 303);
    assert.match(await (await bea.get(pad)).text(), /Nog 9 te doen/);
  });

  it('[TW-10] eigen woorden zonder keuze, en een keuze zonder woorden, komen terug met wat er stond', async () => {
    const { pad } = await metAanvraag();
    const antwoord = await bea.post(pad, {
      actId: newId(),
      'tekst-rest': 'Een traplift.',
      'stand-netwerk': 'niet-van-toepassing',
      'tekst-netwerk': ' ',
    });
    assert.equal(antwoord.status, 422);
    const html = await antwoord.text();
    assert.match(html, /Kies of je dit hebt bekeken/);
    assert.match(html, /Schrijf waarom niet/);
    assert.match(html, /Een traplift\./);
  });

  it('[TW-13] twee mensen aan één stap zien elkaars woorden', async () => {
    const { pad } = await metAanvraag();
    const een = { 'stand-rest': 'ingevuld', 'tekst-rest': 'Een traplift, recht.', 'vorige-rest': '' };
    await bea.post(pad, { actId: newId(), ...een });
    const botsing = await bea.post(pad, { actId: newId(), ...een, 'tekst-rest': 'Verhuizen.' });
    assert.equal(botsing.status, 409);
    const html = await botsing.text();
    assert.match(html, /Dit staat er nu.*Een traplift, recht\..*En dit schreef jij.*Verhuizen\./s);
    const vorige = veld(html, 'vorige-rest');
    const goed = await bea.post(pad, {
      actId: newId(),
      ...een,
      'tekst-rest': 'Beide.',
      'vorige-rest': vorige,
    });
    assert.equal(goed.status, 303);
  });

  it('[TW-12] de vier toetsen hebben een prijs nodig en zeggen wat eruit volgt', async () => {
    const { pad } = await metAanvraag();
    const toets = {
      actId: newId(),
      wat: 'Een inloopdouche',
      nietSpeciaal: 'ja',
      verkrijgbaar: 'ja',
      passend: 'ja',
      betaalbaar: 'nee',
      toelichting: 'Offerte.',
    };
    const zonder = await bea.post(`${pad}/toetsen`, toets);
    assert.equal(zonder.status, 422);
    assert.match(await zonder.text(), /Vul de prijs in hele euro’s in/);
    assert.equal((await bea.post(`${pad}/toetsen`, { ...toets, prijs: '6.500' })).status, 303);
    assert.match(await (await bea.get(pad)).text(), /€ 6500.*Dit is niet algemeen gebruikelijk/s);
  });

  it('wie het gesprek voerde komt er niet in, wie toetst leest alleen', async () => {
    const { pad } = await metAanvraag();
    assert.equal((await guus.get(pad)).status, 404);
    const html = await (await teun.get(pad)).text();
    assert.match(html, /Nog leeg\./);
    assert.ok(!html.includes('name="tekst-rest"'));
    assert.equal((await teun.post(pad, { 'stand-rest': 'ingevuld', 'tekst-rest': 'x' })).status, 404);
    const { zaakId } = await test.inTenant((tx) =>
      storeGesprek(tx, { gespreksvoerderId: gespreksvoerder.id }),
    );
    assert.equal((await bea.get(`/heldermond/zaken/${zaakId}/beoordeling`)).status, 404);
  });
});

describe('advies van een deskundige', () => {
  it('[TW-23] feature 97: vraag, toestemming en antwoord op een pagina, en de termijnen lopen door', async () => {
    const { zaak, pad } = await metAanvraag();
    const adviezen = `${zaak}/adviezen`;
    const leeg = await bea.post(adviezen, { actId: newId(), op: '7-11-2026' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Deze dag moet nog komen/);
    const vraag = {
      actId: newId(),
      aan: 'Bureau Nergens',
      vraag: 'Hoeveel treden?',
      hoe: 'mondeling',
      op: '6-11-2026',
    };
    assert.equal((await guus.post(adviezen, vraag)).status, 303);
    const html = await (await bea.get(adviezen)).text();
    assert.match(html, /De zes weken voor het verslag lopen door/);
    const adviesId = veld(html, 'adviesId');
    const binnen = {
      actId: newId(),
      adviesId,
      adviseur: 'dr. Nergens',
      ontvangenOp: '6-11-2026',
      antwoord: 'Hooguit vijf treden.',
    };
    assert.equal((await bea.post(`${adviezen}/antwoord`, binnen)).status, 303);
    assert.match(await (await bea.get(pad)).text(), /Advies van dr\. Nergens: Hooguit vijf treden\./);
    assert.match(await (await bea.get(pad)).text(), /Uiterlijk vrijdag 20 november 2026/);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id });

async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, test.medewerkers.gespreksvoerder.id));
  const pad = `/heldermond/zaken/${zaakId}/gesprek`;
  const stuur = async (naar: string, velden: Record<string, string>) => {
    const actId = newId();
    const antwoord = await guus.post(`${pad}/${naar}`, new URLSearchParams({ actId, ...velden }));
    return { actId, status: antwoord.status, html: await antwoord.text() };
  };
  const lees = async (waar = '') => (await guus.get(`${pad}${waar}`)).text();
  const gesprek = async () => (await test.inTenant((tx) => findGesprek(tx, zaakId)))!;
  return { stuur, lees, gesprek };
}

const NOTEREN = { daad: 'noteren', inbreng: 'Koken gaat best' };

describe('de stroom', () => {
  it('[HG-101] wat gezien is staat apart, op naam van de gespreksvoerder als niemand kiest', async () => {
    const { stuur, lees } = await eenTafel();
    await stuur('inbreng', { ...NOTEREN, spreker: '', soort: 'gezien', inbreng: 'Drie losse matten' });
    const html = await lees();
    assert.match(html, /class="kt-gezien"[\s\S]*gespreksvoerder[\s\S]* zag[\s\S]*Drie losse matten/u);
    await stuur('inbreng', { ...NOTEREN, spreker: '', soort: 'gezegd' });
    assert.equal((await lees()).split('class="kt-gezien"').length, 2);
  });

  it('[HG-102] de inwoner antwoordt op wat gezien is; een leeg antwoord geeft een zin naast het veld', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    const { actId: inbrengId } = await stuur('inbreng', { ...NOTEREN, spreker: '', soort: 'gezien' });
    assert.match(await lees(), /Wat zegt u daarover\?/u);
    const leeg = await stuur('weerwoorden', { inbrengId, [`weerwoord-${inbrengId}`]: ' ' });
    assert.equal(leeg.status, 422);
    assert.match(leeg.html, /Schrijf op wat de inwoner hierover zegt/u);
    const goed = await stuur('weerwoorden', { inbrengId, [`weerwoord-${inbrengId}`]: 'Dat hoort zo' });
    assert.equal(goed.status, 303);
    assert.match(await lees(), /zegt daarover[\s\S]*Dat hoort zo/u);
    assert.equal((await gesprek()).gesprek.weerwoorden.length, 1);
  });

  it('[HG-104] T53: twee manieren van kijken staan naast elkaar en worden los van elkaar weer gewone notities', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    const { actId: inbrengId } = await stuur('inbreng', NOTEREN);
    const zelfde = await stuur('kijken', { daad: 'naast', inbrengId, kijkVan: '', kijkWoorden: 'Of niet' });
    assert.equal(zelfde.status, 422);
    assert.match(zelfde.html, /Kies iemand anders/u);
    assert.match(zelfde.html, />Of niet</u);
    const ander = {
      kijkVan: 'familie',
      kijkNaam: 'Els',
      kijkWoorden: 'De pan kookt droog',
      kijkBestaand: '',
    };
    await stuur('kijken', { daad: 'naast', inbrengId, ...ander, kijkProberen: 'Samen koken' });
    assert.match(
      await lees(),
      /Twee manieren van kijken[\s\S]*Koken gaat best[\s\S]*Els[\s\S]*De pan kookt droog[\s\S]*Samen koken/u,
    );
    const [kijk] = (await gesprek()).gesprek.kijken;
    const wijs = { kijkId: kijk!.kijkId, gezien: kijk!.gezien[0]! };
    await stuur('kijken', { daad: 'uitproberen', ...wijs, uitproberen: 'Samen koken, met een wekker' });
    assert.match(await lees(), /Samen koken, met een wekker/u);
    const oud = await stuur('kijken', { daad: 'uitproberen', ...wijs, uitproberen: 'Iets anders' });
    assert.equal(oud.status, 409);
    await stuur('kijken', { daad: 'los', kijkId: kijk!.kijkId });
    assert.doesNotMatch(await lees(), /Twee manieren van kijken/u);
    assert.equal((await gesprek()).gesprek.inbreng.length, 2);
  });

  it('[HG-105] met de tablet dicht: regels van achteraf zijn samen notities, en een herhaling maakt niets dubbel', async () => {
    const { stuur, lees, gesprek } = await eenTafel();
    assert.match(await lees('/achteraf'), /Eén ding per regel/u);
    const regels = 'traplopen lukt niet\nik zag losse matten\npartner: ik til haar';
    const { actId } = await stuur('achteraf', { achteraf: regels, op: '2-11-2026' });
    await stuur('achteraf', { actId, achteraf: regels, op: '2-11-2026' });
    const { gesprek: nu, teksten } = await gesprek();
    assert.deepEqual(
      nu.inbreng.map(({ spreker, soort, tekst }) => [spreker, soort, teksten.get(tekst)?.inhoud]),
      [
        ['inwoner', 'gezegd', 'traplopen lukt niet'],
        ['gespreksvoerder', 'gezien', 'ik zag losse matten'],
        ['partner', 'gezegd', 'ik til haar'],
      ],
    );
    const later = await stuur('achteraf', { achteraf: 'iets', op: '4-11-2026' });
    assert.equal(later.status, 422);
    assert.match(later.html, /Deze dag moet nog komen/u);
    const krom = await stuur('achteraf', { achteraf: 'iets', op: 'gisteren' });
    assert.match(krom.html, /Dit is geen dag die we kennen/u);
  });
});

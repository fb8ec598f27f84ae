import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';

const test = await withDatabase();
const { gespreksvoerder, andereGespreksvoerder } = test.medewerkers;
const vroeg = testWeb(test, { nu: '2026-11-04T09:42:00.000Z' });
const laat = testWeb(test, { nu: '2026-12-01T09:42:00.000Z' });
const guus = await vroeg.as({ soort: 'medewerker', id: gespreksvoerder.id });
const later = await laat.as({ soort: 'medewerker', id: gespreksvoerder.id });

/** A zaak with a melding of 2 November. */
async function eenTafel() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  const zaak = `/heldermond/zaken/${zaakId}`;
  return { zaak, pad: `${zaak}/gesprek` };
}

const gevoerd = { op: '4-11-2026', vorm: 'huisbezoek', duurMinuten: '45', naam1: 'Jo', rol1: 'inwoner' };

describe('de contacten van een gesprek', () => {
  it('[PL-23] binnen de zeven dagen staat er wat te doen; wie geen plan maakt zegt dat met één knop', async () => {
    const { pad } = await eenTafel();
    const html = await (await guus.get(pad)).text();
    assert.match(html, /U kunt nog tot en met maandag 9 november 2026 een eigen plan inleveren/);
    assert.equal((await guus.post(`${pad}/geen-plan`, { actId: newId() })).status, 303);
    assert.doesNotMatch(await (await guus.get(pad)).text(), /eigen plan inleveren/);
    assert.doesNotMatch(await (await later.get((await eenTafel()).pad)).text(), /eigen plan inleveren/);
  });

  it('[PL-23] een gesprek binnen de zeven dagen wordt vastgelegd, met een waarschuwing bij het afronden en bij het verslag', async () => {
    const { pad, zaak } = await eenTafel();
    assert.equal((await guus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd })).status, 303);
    const titel = /De inwoner had nog tijd voor een eigen plan/;
    assert.match(await (await guus.get(`${pad}/afronden`)).text(), titel);
    assert.match(await (await guus.get(`${zaak}/verslag`)).text(), titel);
    await guus.post(`${pad}/geen-plan`, { actId: newId() });
    assert.doesNotMatch(await (await guus.get(`${zaak}/verslag`)).text(), titel);
  });

  it('[PL-24] zonder gepland moment biedt het gesprek plannen aan in één regel, en na het gesprek niet meer', async () => {
    const { pad } = await eenTafel();
    assert.match(await (await guus.get(pad)).text(), /Plan een moment<\/a>/);
    await guus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd });
    assert.doesNotMatch(await (await guus.get(pad)).text(), /Plan een moment<\/a>/);
  });

  it('[HG-110] wie het voerde en hoe lang het duurde staat bij elk gesprek; een onbekende wordt geweigerd', async () => {
    const { pad } = await eenTafel();
    await guus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd });
    const ander = { ...gevoerd, gevoerdDoor: andereGespreksvoerder.id, duurMinuten: '30' };
    assert.equal((await guus.post(`${pad}/gevoerd`, { actId: newId(), ...ander })).status, 303);
    const html = await (await guus.get(`${pad}/afronden`)).text();
    assert.ok(html.includes(`gevoerd door ${gespreksvoerder.naam}, 45 minuten`));
    assert.ok(html.includes(`gevoerd door ${andereGespreksvoerder.naam}, 30 minuten`));
    assert.match(html, /Samen 1 uur en 15 minuten/);
    const fout = await guus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd, gevoerdDoor: newId() });
    assert.equal(fout.status, 422);
    assert.match(await fout.text(), /Kies iemand die hier werkt/);
  });

  it('[HG-111] een pauze staat op het gesprek en gaat weg als het verder gaat; een dag die voorbij is kan niet', async () => {
    const { pad } = await eenTafel();
    const pauze = { daad: 'pauzeren', pauzeVan: 'inwoner', pauzeTot: '20-11-2026', pauzeReden: '' };
    assert.equal((await guus.post(`${pad}/pauze`, { actId: newId(), ...pauze })).status, 303);
    assert.match(await (await guus.get(pad)).text(), /Dit gesprek rust tot vrijdag 20 november 2026/);
    await guus.post(`${pad}/pauze`, { actId: newId(), daad: 'hervatten' });
    assert.doesNotMatch(await (await guus.get(pad)).text(), /Dit gesprek rust/);
    const fout = await guus.post(`${pad}/pauze`, { actId: newId(), ...pauze, pauzeTot: '1-11-2026' });
    assert.equal(fout.status, 422);
  });

  it('[HG-113] in week vijf staat bij het afronden en bij het verslag dat er een verslag tot nu toe weg kan', async () => {
    const { pad, zaak } = await eenTafel();
    await guus.post(`${pad}/gevoerd`, { actId: newId(), ...gevoerd });
    await guus.post(`${pad}/pauze`, { actId: newId(), daad: 'pauzeren', pauzeVan: 'inwoner' });
    const titel = /Stuur een verslag tot nu toe/;
    assert.doesNotMatch(await (await guus.get(`${zaak}/verslag`)).text(), titel);
    assert.match(await (await later.get(`${zaak}/verslag`)).text(), titel);
    const afronden = await (await later.get(`${pad}/afronden`)).text();
    assert.match(afronden, titel);
    assert.match(afronden, /we dat in een volgend gesprek bespreken\./);
    assert.doesNotMatch(await (await later.get(pad)).text(), titel);
  });
});

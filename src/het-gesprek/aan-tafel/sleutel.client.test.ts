import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maakMetZin, ontsluit, openSleutel, sluit } from './sleutel.client.ts';

const houdbaar = { tot: '2026-12-01T22:59:00.000Z', hoogst: '2026-11-24T08:00:00.000Z' };
const eigenaar = { wieId: 'medewerker-1', apparaatId: 'tablet-1' };
const inhoud = new TextEncoder().encode('Wat er gezegd is.');

describe('de sleutel van een tablet', () => {
  it('[HG-130] opent alleen met de eigen wachtzin', async () => {
    const { rij, sleutel } = await maakMetZin('blauwe pannenkoek', eigenaar, houdbaar);
    const dicht = await sluit(sleutel, 'zaak-1', inhoud);
    const weer = await openSleutel(rij, 'blauwe pannenkoek');
    assert.ok(weer);
    assert.deepEqual(await ontsluit(weer, 'zaak-1', dicht), inhoud);
    assert.equal(await openSleutel(rij, 'rode pannenkoek'), undefined);
  });

  it('[HG-130] hoort bij één mens en één tablet, en laat zich niet uitlezen', async () => {
    const { rij, sleutel } = await maakMetZin('blauwe pannenkoek', eigenaar, houdbaar);
    assert.equal(await openSleutel({ ...rij, wieId: 'medewerker-2' }, 'blauwe pannenkoek'), undefined);
    assert.equal(await openSleutel({ ...rij, apparaatId: 'tablet-2' }, 'blauwe pannenkoek'), undefined);
    assert.equal(sleutel.extractable, false);
  });

  it('[HG-130] wat bij de ene zaak op slot ging, opent niet bij een andere', async () => {
    const { sleutel } = await maakMetZin('blauwe pannenkoek', eigenaar, houdbaar);
    const dicht = await sluit(sleutel, 'zaak-1', inhoud);
    await assert.rejects(ontsluit(sleutel, 'zaak-2', dicht));
    assert.doesNotMatch(Buffer.from(dicht.dicht).toString('latin1'), /gezegd/u);
  });
});

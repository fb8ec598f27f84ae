import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { eenZaakVoor } from '../../tests/builders/gesprek.ts';
import { withDatabase } from '../../tests/database.ts';
import { testWeb } from '../../tests/web.ts';
import type { Visitor } from '../../tests/web.ts';
import { getDatum } from '../basis/datum.ts';
import { storeMedewerker } from '../inrichting/index.server.ts';
import { newId } from '../platform/ids.ts';
import { listTegeltjes } from './tegeltje.server.ts';

const test = await withDatabase();
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const ZIN = 'Iedere vraag heeft een zin';

describe('de muur met tegeltjes', () => {
  const mensen: Record<string, { readonly id: string; readonly wie: Visitor }> = {};

  before(async () => {
    for (const [naam, team] of [
      ['An', 'maatwerkers-rondom'],
      ['Bo', 'maatwerkers-rondom'],
      ['Cees', 'zorgdeur'],
    ] as const) {
      const id = newId();
      const rest = { email: `${naam}@x.example`, functie: 'maatwerker', organisatie: 'x', team };
      const medewerker = { id, naam, rollen: ['gespreksvoerder'], ...rest };
      await test.inTenant((tx) => storeMedewerker(tx, medewerker, getDatum('2020-01-01')));
      mensen[naam] = { id, wie: await web.as({ soort: 'medewerker', id }) };
    }
  });

  const stuur = (naam: string, velden: Record<string, string>) =>
    mensen[naam]!.wie.post('/heldermond/tegeltjes', new URLSearchParams({ actId: newId(), ...velden }));
  const lees = async (naam: string, pad: string) => (await mensen[naam]!.wie.get(`/heldermond${pad}`)).text();
  const eerste = async () => (await test.inTenant((tx) => listTegeltjes(tx, 'maatwerkers-rondom')))[0]!;

  it('[TG-2] [TG-3] T24: schrijven, stemmen, zien in het gesprek; een ander team ziet en verandert niets', async () => {
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, mensen['An']!.id, 'maatwerkers-rondom'));
    const gesprek = `/zaken/${zaakId}/gesprek`;
    const leeg = await stuur('An', { daad: 'schrijven', woorden: ' ', plek: 'vraagverheldering' });
    assert.equal(leeg.status, 422);
    assert.match(await leeg.text(), /Er staat nog niets/u);
    await stuur('An', { daad: 'schrijven', woorden: ZIN, plek: 'vraagverheldering' });
    assert.doesNotMatch(await lees('An', gesprek), new RegExp(ZIN, 'u'));
    const { tegeltjeId } = await eerste();
    assert.equal((await stuur('Cees', { daad: 'voor', tegeltjeId })).status, 404);
    assert.equal(
      (await stuur('Cees', { daad: 'schrijven', woorden: 'x', plek: 'verslag', tegeltjeId })).status,
      404,
    );
    assert.doesNotMatch(await lees('Cees', '/tegeltjes'), new RegExp(ZIN, 'u'));
    await stuur('Bo', { daad: 'voor', tegeltjeId });
    assert.match(
      await lees('Bo', '/tegeltjes'),
      /Wat er hangt[\s\S]*Iedere vraag heeft een zin[\s\S]*2 voor/u,
    );
    assert.match(await lees('An', gesprek), new RegExp(ZIN, 'u'));
  });

  it('[TG-5] T24: met één tik verborgen voor wie tikt, en terug op dezelfde bladzijde', async () => {
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, mensen['An']!.id, 'maatwerkers-rondom'));
    const terug = `/zaken/${zaakId}/gesprek`;
    const { tegeltjeId } = await eerste();
    const verborgen = await stuur('An', { daad: 'verbergen', tegeltjeId, terug });
    assert.equal(verborgen.headers.get('location'), `/heldermond${terug}`);
    assert.doesNotMatch(await lees('An', terug), new RegExp(ZIN, 'u'));
    assert.match(await lees('An', '/tegeltjes'), /voor jou verborgen/u);
    const buiten = await stuur('An', { daad: 'verbergen', tegeltjeId, terug: '//elders.example' });
    assert.equal(buiten.status, 422);
    await stuur('An', { daad: 'tonen', tegeltjeId });
    assert.match(await lees('An', terug), new RegExp(ZIN, 'u'));
  });

  it('[TG-4] van de muur gehaald is het weg uit het gesprek, en te lezen in wat er hing', async () => {
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, mensen['An']!.id, 'maatwerkers-rondom'));
    const { tegeltjeId } = await eerste();
    await stuur('Bo', { daad: 'intrekken', tegeltjeId });
    assert.doesNotMatch(await lees('An', `/zaken/${zaakId}/gesprek`), new RegExp(ZIN, 'u'));
    assert.match(await lees('An', '/tegeltjes'), /Wat er hing[\s\S]*Iedere vraag heeft een zin/u);
    assert.equal((await stuur('An', { daad: 'voor', tegeltjeId })).status, 422);
    assert.deepEqual(await test.inTenant((tx) => listTegeltjes(tx, 'maatwerkers-rondom'), 9002), []);
  });
});

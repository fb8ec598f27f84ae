import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { phonePhoto } from '../../../tests/builders/foto.ts';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { loadActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { vouwBijlagen } from './bijlage.ts';
import { findInhoud } from './bijlage.server.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const { gespreksvoerder, andereGespreksvoerder } = test.medewerkers;
const files = { scanner: async () => 'clean' as const };
const guus = await testWeb(test, { nu, files }).as({ soort: 'medewerker', id: gespreksvoerder.id });
const gea = await testWeb(test, { nu, files }).as({ soort: 'medewerker', id: andereGespreksvoerder.id });

describe('een bijlage van een andere zaak', () => {
  it('[HG-145] wie een eerder verzoek herhaalt met de bijlage van een ander, laat die staan', async () => {
    const vanGuus = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
    const vanGea = await test.inTenant((tx) => eenZaakVoor(tx, andereGespreksvoerder.id));
    const form = new FormData();
    for (const [naam, w] of Object.entries({ actId: newId(), woorden: 'De drempel.', van: 'Jo' }))
      form.set(naam, w);
    form.set('bestand', new File([new Uint8Array(await phonePhoto())], 'a.jpg'));
    assert.equal((await guus.upload(`/heldermond/zaken/${vanGuus}/gesprek/bijlagen`, form)).status, 303);
    const [bijlage] = await test.inTenant(async (tx) => vouwBijlagen(await loadActs(tx, vanGuus)));
    const bijlageId = bijlage!.bijlageId;
    const actId = newId();
    await gea.post(`/heldermond/zaken/${vanGea}/gesprek/inbreng`, {
      actId,
      daad: 'noteren',
      inbreng: 'Iets.',
    });
    await gea.post(`/heldermond/zaken/${vanGea}/gesprek/bijlagen/${bijlageId}`, {
      actId,
      daad: 'verwijderen',
    });
    const inhoud = await test.inTenant((tx) => findInhoud(tx, vanGuus, bijlageId));
    assert.notEqual(inhoud, undefined, 'de foto van een ander is weg');
  });
});

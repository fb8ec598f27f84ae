import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { storeMeeschrijfeinde, storeMeeschrijven } from './deelnemers.server.ts';

const test = await withDatabase();
const { gespreksvoerder } = test.medewerkers;
const nu = '2026-11-03T09:42:00.000Z';
const web = testWeb(test, { nu });

describe('meeschrijven als het gesprek net klaar is', () => {
  it('[HG-86] wat te laat komt staat nog op de telefoon, en er staat bij dat het niet bewaard is', async () => {
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
    const nieuwId = () => newId();
    const stap = () => ({
      door: { soort: 'medewerker', id: gespreksvoerder.id } as const,
      nu,
      actId: newId(),
      nieuwId,
    });
    const open = await test.inTenant((tx) => storeMeeschrijven(tx, { zaakId }, stap()));
    assert.ok(open.gelukt && open.waarde.link !== undefined);
    await test.inTenant((tx) => storeMeeschrijfeinde(tx, { zaakId }, stap()));
    const html = await (
      await web.nobody.post(`/heldermond/meeschrijven/${open.waarde.link.token}`, {
        actId: newId(),
        inbreng: 'Ik durf <niet> alleen.',
      })
    ).text();
    assert.match(html, /Dit is niet bewaard/u);
    assert.match(html, /Ik durf &lt;niet(?:>|&gt;) alleen\./u);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { newId } from '../../platform/ids.ts';
import { listVeiligheid } from './veiligheid.server.ts';

const test = await withDatabase();
const { gespreksvoerder } = test.medewerkers;
const web = testWeb(test, { nu: '2026-11-03T09:42:00.000Z' });
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });

describe('nog eens versturen', () => {
  it('[HG-74] hetzelfde verzoek met een ander besluit wordt niet stil weggegooid', async () => {
    const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
    const pad = `/heldermond/zaken/${zaakId}/apart`;
    const velden = {
      actId: newId(),
      soort: 'beslissen',
      woorden: 'Gewogen met Petra.',
      melden: 'nee',
      hulp: 'ja',
    };
    assert.equal((await guus.post(pad, velden)).status, 303);
    assert.equal((await guus.post(pad, velden)).status, 303);
    const anders = await guus.post(pad, { ...velden, melden: 'ja' });
    assert.equal(anders.status, 422);
    assert.match(await anders.text(), /Wat eerst verstuurd is, is al bewaard/u);
    const regels = await test.inTenant((tx) => listVeiligheid(tx, zaakId));
    assert.equal(regels.length, 1);
  });
});

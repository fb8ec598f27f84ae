import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as Y from 'yjs';
import { eenZaakVoor } from '../../../tests/builders/gesprek.ts';
import { eenTablet } from '../../../tests/builders/tablet.ts';
import { withDatabase } from '../../../tests/database.ts';
import { testWeb } from '../../../tests/web.ts';
import { lockZaak, storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { findGesprek } from '../gesprek.server.ts';
import type { NalatenschapVraag } from './pakket.ts';

const test = await withDatabase();
const nu = '2026-11-03T09:42:00.000Z';
const web = testWeb(test, { nu });
const { gespreksvoerder, andereGespreksvoerder, partner, balie } = test.medewerkers;
const guus = await web.as({ soort: 'medewerker', id: gespreksvoerder.id });
const pim = await web.as({ soort: 'medewerker', id: partner.id });
const gea = await web.as({ soort: 'medewerker', id: andereGespreksvoerder.id });
const bo = await web.as({ soort: 'medewerker', id: balie.id });

/** The zaak goes to another colleague of the team. */
async function draagOver(zaakId: string): Promise<void> {
  const inhoud = {
    voorstel: 'huisbezoek',
    voorstelUitleg: '',
    soortGesprek: 'huisbezoek',
    team: 'noord',
    gespreksvoerderId: partner.id,
    reden: newId(),
  };
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    const door = { soort: 'systeem' } as const;
    const act = { id: newId(), soort: 'toegeleid', zaakId, door, gebeurdOp: nu, inhoud };
    await storeActs(tx, { zaakId, nu, acts: [act] });
  });
}

async function eenIngetrokkenTablet() {
  const zaakId = await test.inTenant((tx) => eenZaakVoor(tx, gespreksvoerder.id));
  const tablet = eenTablet(guus, zaakId);
  await tablet.pak();
  tablet.noteer('Staat al in het gesprek');
  await tablet.sync();
  await draagOver(zaakId);
  tablet.noteer('Zonder netwerk geschreven');
  const vraag: NalatenschapVraag = {
    zaakId,
    apparaatId: tablet.apparaatId,
    apparaatOp: nu,
    nalatenschapId: newId(),
    update: Buffer.from(Y.encodeStateAsUpdate(tablet.doc)).toString('base64'),
    daden: tablet.vraag().daden,
  };
  return { zaakId, tablet, vraag };
}

const geef = '/heldermond/aan-tafel/nalatenschap';

describe('wat op een tablet achterbleef', () => {
  it('[HG-124] wie niet meer bij de zaak mag, geeft het apart af, en het team leest het op de zaak', async () => {
    const { zaakId, tablet, vraag } = await eenIngetrokkenTablet();
    const sync = await guus.send(`/heldermond/zaken/${zaakId}/aan-tafel/sync`, tablet.vraag());
    assert.equal(sync.status, 404);
    assert.equal(((await sync.json()) as { code?: string }).code, 'toegang-ingetrokken');
    for (let keer = 0; keer < 2; keer += 1) assert.equal((await guus.send(geef, vraag)).status, 200);
    const gevonden = await test.inTenant((tx) => findGesprek(tx, zaakId));
    assert.equal(gevonden?.gesprek.inbreng.length, 1);
    const zaak = await (await pim.get(`/heldermond/zaken/${zaakId}`)).text();
    assert.match(zaak, /Er is iets achtergebleven op een tablet/u);
    const pad = `/heldermond/zaken/${zaakId}/nalatenschap`;
    const blad = await (await pim.get(pad)).text();
    assert.equal(blad.split('Geschreven in het gesprek').length, 2);
    assert.match(blad, /Zonder netwerk geschreven/u);
    assert.doesNotMatch(blad, /Staat al in het gesprek/u);
    assert.equal((await pim.post(pad, { nalatenschapId: vraag.nalatenschapId })).status, 303);
    assert.doesNotMatch(await (await pim.get(`/heldermond/zaken/${zaakId}`)).text(), /achtergebleven/u);
    assert.match(await (await pim.get(pad)).text(), /Gelezen op/u);
  });

  it('[HG-124] een ander team, de balie en een andere gemeente lezen niets', async () => {
    const { zaakId, vraag } = await eenIngetrokkenTablet();
    await guus.send(geef, vraag);
    for (const wie of [gea, bo]) {
      assert.equal((await wie.get(`/heldermond/zaken/${zaakId}/nalatenschap`)).status, 404);
    }
    const balieZiet = await (await bo.get(`/heldermond/zaken/${zaakId}`)).text();
    assert.doesNotMatch(balieZiet, /achtergebleven/u);
    const rijen = await test.inTenant(
      (tx) => tx.db.selectFrom('het_gesprek.nalatenschap').select('id').execute(),
      9002,
    );
    assert.deepEqual(rijen, []);
  });

  it('[HG-124] wie de zaak nooit meenam, kan er niets voor afgeven', async () => {
    const { vraag } = await eenIngetrokkenTablet();
    assert.equal((await gea.send(geef, vraag)).status, 404);
    assert.equal((await web.nobody.send(geef, vraag)).status, 401);
    assert.equal((await guus.send(geef, { ...vraag, update: 'AQID' })).status, 422);
    assert.equal((await guus.send(geef, { ...vraag, zaakId: newId() })).status, 404);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hoofdlijn, verhaal } from '../../tests/builders/zaak.ts';
import { withDatabase } from '../../tests/database.ts';
import { lockZaak, storeActs } from '../platform/acts.ts';
import { newId } from '../platform/ids.ts';
import { rebuildTenant } from './opnieuw.server.ts';
import { findRelatie } from './stand.server.ts';

const test = await withDatabase();
const nu = '2026-11-02T09:00:00.000Z';
const { gespreksvoerder, andereGespreksvoerder, partner, balie } = test.medewerkers;

async function eenZaak(stappen: number = hoofdlijn.length): Promise<string> {
  const zaakId = newId();
  const acts = verhaal(...hoofdlijn.slice(0, stappen)).map(({ soort, gebeurdOp, inhoud }) => ({
    id: newId(),
    soort,
    zaakId,
    door: { soort: 'medewerker', id: balie.id } as const,
    gebeurdOp,
    inhoud: metEchteIds(inhoud as object, zaakId),
  }));
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storeActs(tx, { zaakId, nu, acts });
  });
  return zaakId;
}

function metEchteIds(inhoud: object, zaakId: string): object {
  const anders = {
    nummer: `K-${zaakId.slice(-12)}`,
    inwonerId: newId(),
    contactmomentId: newId(),
    gespreksvoerderId: gespreksvoerder.id,
    medewerkerId: gespreksvoerder.id,
  };
  return Object.fromEntries(
    Object.entries(inhoud).map(([naam, waarde]) => [naam, anders[naam as keyof typeof anders] ?? waarde]),
  );
}

describe('stand', () => {
  it('[ZK-4] de rij van de werklijst staat er in dezelfde transactie, en opnieuw uitrekenen vindt geen verschil', async () => {
    await eenZaak(1);
    await eenZaak(4);
    await eenZaak();
    const { zaken, verschillen } = await test.inTenant((tx) => rebuildTenant(tx));
    assert.ok(zaken >= 3);
    assert.equal(verschillen, 0);
  });

  it('[ZK-4] tegenproef: een rij die niet klopt, wordt gevonden en hersteld', async () => {
    const zaakId = await eenZaak(3);
    const stand = () =>
      test.inTenant((tx) =>
        tx.db
          .selectFrom('zaak.stand')
          .select('toestand')
          .where('gemeente_id', '=', tx.gemeenteId)
          .where('zaak_id', '=', zaakId)
          .executeTakeFirstOrThrow(),
      );
    await test.inTenant((tx) =>
      tx.db
        .updateTable('zaak.stand')
        .set({ toestand: 'onderzoek' })
        .where('gemeente_id', '=', tx.gemeenteId)
        .where('zaak_id', '=', zaakId)
        .execute(),
    );
    assert.equal((await test.inTenant((tx) => rebuildTenant(tx))).verschillen, 1);
    assert.equal((await stand()).toestand, 'gesprek-gepland');
  });

  it('[ZK-5] wie hoe bij een zaak hoort, volgt uit de acts', async () => {
    const zaakId = await eenZaak();
    const relatie = (id: string, team: string, gemeenteId = 9001) =>
      test.inTenant(
        (tx) =>
          findRelatie(tx, { soort: 'medewerker', id, naam: '', rollen: [], team, organisatie: '' }, zaakId),
        gemeenteId,
      );
    assert.equal(await relatie(gespreksvoerder.id, 'noord'), 'eigen');
    assert.equal(await relatie(partner.id, 'noord'), 'team');
    assert.equal(await relatie(andereGespreksvoerder.id, 'zuid'), 'gemeente');
    assert.equal(await relatie(gespreksvoerder.id, 'noord', 9002), undefined);
  });

  it('[ZK-5] een inwoner hoort bij de eigen zaak en bij geen andere', async () => {
    const [eigen, ander] = [await eenZaak(), await eenZaak()];
    const wie = { soort: 'inwoner', id: newId(), zaakId: eigen } as const;
    assert.equal(await test.inTenant((tx) => findRelatie(tx, wie, eigen)), 'eigen');
    assert.equal(await test.inTenant((tx) => findRelatie(tx, wie, ander)), undefined);
  });
});

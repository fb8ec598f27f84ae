import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sql } from 'kysely';
import { gemeld, opDagen } from '../../../tests/builders/termijnen.ts';
import type { Stap } from '../../../tests/builders/termijnen.ts';
import { withDatabase } from '../../../tests/database.ts';
import { getDatum } from '../../basis/datum.ts';
import { lockZaak, storeActs } from '../../platform/acts.ts';
import { newId } from '../../platform/ids.ts';
import { rebuildTenant } from '../opnieuw.server.ts';
import { listVervalt } from './termijn.server.ts';

const test = await withDatabase();

/** Stores each step at its own moment, as a program that runs from day to day would. */
async function speel(...stappen: readonly Stap[]): Promise<string> {
  const zaakId = newId();
  for (const { soort, inhoud, gebeurdOp } of opDagen(...stappen)) {
    const eigen = inhoud as object;
    await leg(zaakId, {
      soort,
      gebeurdOp,
      inhoud: 'nummer' in eigen ? { ...eigen, nummer: zaakId, inwonerId: newId() } : eigen,
    });
  }
  return zaakId;
}

function leg(zaakId: string, act: { soort: string; gebeurdOp: string; inhoud: object }): Promise<void> {
  return test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    const door = { soort: 'systeem' } as const;
    await storeActs(tx, { zaakId, nu: act.gebeurdOp, acts: [{ id: newId(), zaakId, door, ...act }] });
  });
}

async function rijen(zaakId: string): Promise<readonly string[]> {
  const rows = await test.inTenant((tx) =>
    tx.db
      .selectFrom('zaak.termijn')
      .select(['termijn', 'einde'])
      .where('zaak_id', '=', zaakId)
      .orderBy('termijn')
      .execute(),
  );
  return rows.map(({ termijn, einde }) => `${termijn} ${einde}`);
}

const verslag: Stap = ['2026-11-27', 'verslag-verzonden'];

describe('de open termijnen bij een zaak', () => {
  it('[ZK-42] staan er met de melding en gaan weg met wat ze haalt', async () => {
    const zaakId = await speel(...gemeld('2026-11-02'));
    assert.deepEqual(await rijen(zaakId), ['D02 2026-11-09', 'D03 2026-12-14']);
    await leg(zaakId, { soort: 'verslag-verzonden', gebeurdOp: '2026-11-27T09:00:00.000Z', inhoud: {} });
    assert.deepEqual(await rijen(zaakId), ['D50 2026-12-11']);
  });

  it('[ZK-42] een opschorting verzet de rij van het besluit', async () => {
    const ontvangen: Stap = [
      '2026-11-30',
      'aanvraag-ontvangen',
      { aanvraagId: 'a', ontvangenOp: '2026-11-30' },
    ];
    const stil = {
      aanvraagId: 'a',
      opschortingId: 's',
      grond: 'overmacht',
      van: '2026-12-01',
      tot: '2026-12-08',
    };
    const zaakId = await speel(...gemeld('2026-11-02'), verslag, ontvangen);
    assert.deepEqual(await rijen(zaakId), ['D05 2026-12-14']);
    await leg(zaakId, {
      soort: 'beslistermijn-opgeschort',
      gebeurdOp: '2026-12-01T10:00:00.000Z',
      inhoud: stil,
    });
    assert.deepEqual(await rijen(zaakId), ['D05 2026-12-21']);
    const stand = await test.inTenant((tx) =>
      tx.db
        .selectFrom('zaak.stand')
        .select(['termijn', 'termijn_op', 'volgende_op'])
        .where('zaak_id', '=', zaakId)
        .executeTakeFirstOrThrow(),
    );
    assert.deepEqual({ ...stand }, { termijn: 'D05', termijn_op: '2026-12-21', volgende_op: '2026-12-21' });
  });

  it('[ZK-42] opnieuw uitrekenen vindt geen verschil, en herstelt wat niet klopte', async () => {
    const zaakId = await speel(...gemeld('2026-11-02', 'ja'), verslag);
    const na = () => test.inTenant((tx) => rebuildTenant(tx));
    assert.equal((await na()).verschillen, 0);
    const juist = await rijen(zaakId);
    await test.inTenant((tx) =>
      tx.db.updateTable('zaak.termijn').set({ einde: '2020-01-01' }).where('zaak_id', '=', zaakId).execute(),
    );
    assert.equal((await na()).verschillen, 1);
    assert.deepEqual(await rijen(zaakId), juist);
    await test.inTenant((tx) => tx.db.deleteFrom('zaak.termijn').where('zaak_id', '=', zaakId).execute());
    assert.equal((await na()).verschillen, 1);
    assert.deepEqual(await rijen(zaakId), juist);
  });

  it('[ZK-42] een notitie vraagt de tabel van termijnen niets', async () => {
    const zaakId = await speel(...gemeld('2026-11-02'));
    const teller = () =>
      test.inTenant(async (tx) => {
        const { rows } = await sql<{ xmin: string }>`select xmin::text from zaak.termijn
          where zaak_id = ${zaakId}`.execute(tx.db);
        return rows.map(({ xmin }) => xmin);
      });
    const voor = await teller();
    await leg(zaakId, { soort: 'inbreng-genoteerd', gebeurdOp: '2026-11-10T09:00:00.000Z', inhoud: {} });
    await leg(zaakId, {
      soort: 'toegeleid',
      gebeurdOp: '2026-11-11T09:00:00.000Z',
      inhoud: { team: 'noord' },
    });
    assert.deepEqual(await teller(), voor);
  });

  it('[ZK-43] wat tussen twee dagen verloopt, is alleen van de gemeente zelf en alleen van deze gemeente', async () => {
    const vroeg = await speel(...gemeld('2027-01-04'));
    const laat = await speel(...gemeld('2027-01-11'));
    const lijst = (van: string, tot: string, gemeente?: number) =>
      test.inTenant((tx) => listVervalt(tx, { van: getDatum(van), tot: getDatum(tot) }), gemeente);
    const alles = await lijst('2027-01-05', '2027-02-22');
    assert.deepEqual(
      alles.map(({ zaakId, termijn, einde }) => [zaakId, termijn, einde]),
      [
        [vroeg, 'D03', '2027-02-15'],
        [laat, 'D03', '2027-02-22'],
      ],
    );
    assert.deepEqual(await lijst('2027-02-16', '2027-02-21'), []);
    assert.deepEqual(await lijst('2027-01-05', '2027-02-22', 9002), []);
  });
});

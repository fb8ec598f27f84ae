import assert from 'node:assert/strict';
import { getPlan } from '../../src/arrangement/index.server.ts';
import type { PlanMetMensen } from '../../src/arrangement/index.server.ts';
import { loadActs, lockZaak, storeActs } from '../../src/platform/acts.ts';
import { newId } from '../../src/platform/ids.ts';
import type { TestDatabase } from '../database.ts';
import type { Visitor } from '../web.ts';
import { storeGesprek } from './verslag-in-database.ts';

/** A zaak in the database after the gesprek, with the ids one needs to go on. */
export type ZaakNaGesprek = {
  readonly zaakId: string;
  readonly inwonerId: string;
  /** The address of the zaak. */
  readonly pad: string;
  readonly resultaatIds: readonly string[];
};

/** Stores a gesprek of Guus with its results; no verslag was sent yet. */
export async function eenZaakNaGesprek(test: TestDatabase, email?: string): Promise<ZaakNaGesprek> {
  const gespreksvoerderId = test.medewerkers.gespreksvoerder.id;
  return test.inTenant(async (tx) => {
    const { zaakId, inwonerId } = await storeGesprek(tx, { gespreksvoerderId, email });
    const { resultaten } = await getPlan(tx, zaakId);
    const resultaatIds = resultaten.map(({ resultaatId }) => resultaatId);
    return { zaakId, inwonerId, resultaatIds, pad: `/heldermond/zaken/${zaakId}` };
  });
}

/** Stores one act by Guus; it happened before the work of the day unless `nu` says otherwise. */
export async function metAct(
  test: TestDatabase,
  {
    zaakId,
    soort,
    inhoud,
    nu = '2026-11-03T08:00:00.000Z',
  }: { readonly zaakId: string; readonly soort: string; readonly inhoud: object; readonly nu?: string },
): Promise<void> {
  const door = { soort: 'medewerker', id: test.medewerkers.gespreksvoerder.id } as const;
  await test.inTenant(async (tx) => {
    await lockZaak(tx, zaakId);
    await storeActs(tx, { zaakId, nu, acts: [{ id: newId(), soort, zaakId, door, gebeurdOp: nu, inhoud }] });
  });
}

/** The plan as it stands. */
export function planVan(test: TestDatabase, zaakId: string): Promise<PlanMetMensen> {
  return test.inTenant((tx) => getPlan(tx, zaakId));
}

/** The kinds of all acts of a zaak. */
export async function soortenVan(test: TestDatabase, zaakId: string): Promise<readonly string[]> {
  const acts = await test.inTenant((tx) => loadActs(tx, zaakId));
  return acts.map(({ soort }) => soort);
}

/** The mails about a zaak, oldest first. */
export function mailsVan(test: TestDatabase, zaakId: string) {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('platform.mail')
      .select(['subject', 'body', 'to_address'])
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .orderBy('queued_at')
      .execute(),
  );
}

/** Where the worklist says a zaak stands. */
export function standVan(test: TestDatabase, zaakId: string) {
  return test.inTenant((tx) =>
    tx.db
      .selectFrom('zaak.stand')
      .select(['toestand', 'volgende', 'volgende_op'])
      .where('gemeente_id', '=', tx.gemeenteId)
      .where('zaak_id', '=', zaakId)
      .executeTakeFirstOrThrow(),
  );
}

/** Opens a page that must be there. */
export async function lees(wie: Visitor, pad: string): Promise<string> {
  const antwoord = await wie.get(pad);
  assert.equal(antwoord.status, 200, pad);
  return antwoord.text();
}

import type { Act } from '../../src/basis/act.ts';
import { storeBetrokkene, storePersoon } from '../../src/personen/index.server.ts';
import type { Persoon } from '../../src/personen/index.ts';
import { loadActs, lockZaak, storeActs } from '../../src/platform/acts.ts';
import { newId } from '../../src/platform/ids.ts';
import type { TestDatabase } from '../database.ts';
import { testMedewerkers } from '../medewerkers.ts';
import { eenBesluit, eenInwoner } from './iwmo.ts';
import type { Anders } from './iwmo.ts';

/** A zaak of a made-up inwoner in which a besluit was taken. */
export type ProefZaak = { readonly zaakId: string; readonly inwoner: Persoon; readonly besluitId: string };

/** Stores an inwoner and a zaak with one besluit about them; another zaak of the same inwoner when one is given. */
export async function zaakMetBesluit(
  test: TestDatabase,
  { inwoner: wie, ...eigen }: Anders & { readonly inwoner?: Partial<Persoon> } = {},
): Promise<ProefZaak> {
  const zaakId = newId();
  const inwoner = eenInwoner({ id: newId(), ...wie });
  const besluitId = newId();
  const nu = '2026-11-02T09:00:00.000Z';
  const melding = {
    nummer: `K-${zaakId.slice(0, 13)}-${zaakId.slice(-6)}`,
    inwonerId: inwoner.id,
    ontvangenOp: '2026-11-02',
    spoed: 'nee',
    woorden: newId(),
  };
  const acts = eenBesluit({ besluitId, ...eigen }).map((act) => ({
    ...act,
    id: newId(),
    zaakId,
    door: { soort: 'medewerker', id: testMedewerkers.beslisser.id } as const,
  }));
  await test.inTenant(async (tx) => {
    const stored = await storePersoon(tx, inwoner, nu);
    if (!stored.gelukt) throw new Error(stored.uitleg);
    await lockZaak(tx, zaakId);
    await storeBetrokkene(tx, { zaakId, persoonId: stored.waarde.id, rol: 'inwoner' }, nu);
    const begin = {
      id: newId(),
      soort: 'melding-gedaan',
      zaakId,
      door: { soort: 'systeem' } as const,
      gebeurdOp: nu,
      inhoud: melding,
    };
    await storeActs(tx, { zaakId, nu, acts: [begin, ...acts] });
  });
  return { zaakId, inwoner, besluitId };
}

/** What happened in a zaak, by kind. */
export async function soortenIn(test: TestDatabase, zaakId: string): Promise<readonly string[]> {
  return (await actsIn(test, zaakId)).map(({ soort }) => soort);
}

/** The acts of a zaak. */
export function actsIn(test: TestDatabase, zaakId: string): Promise<readonly Act[]> {
  return test.inTenant((tx) => loadActs(tx, zaakId));
}

import type { Tx } from '../platform/database.ts';
import { getPersonen } from './persoon.server.ts';
import type { Betrokkene, BetrokkeneRol, Persoon } from './persoon.ts';

/** Makes somebody belong to a zaak in a role; twice is the same as once. */
export async function storeBetrokkene(tx: Tx, betrokkene: Betrokkene, nu: string): Promise<void> {
  await tx.db
    .insertInto('personen.betrokkene')
    .values({
      gemeente_id: tx.gemeenteId,
      zaak_id: betrokkene.zaakId,
      persoon_id: betrokkene.persoonId,
      rol: betrokkene.rol,
      sinds: nu,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Everybody who belongs to a zaak, with their role. */
export async function listBetrokkenen(
  tx: Tx,
  zaakId: string,
): Promise<readonly (Betrokkene & { readonly persoon: Persoon })[]> {
  const rijen = await selectBetrokkenen(tx).where('zaak_id', '=', zaakId).orderBy('sinds').execute();
  const personen = await getPersonen(
    tx,
    rijen.map((rij) => rij.persoon_id),
  );
  return rijen.flatMap((rij) => {
    const persoon = personen.get(rij.persoon_id);
    return persoon === undefined ? [] : [{ ...toBetrokkene(rij), persoon }];
  });
}

/** The zaken somebody belongs to, with the role; for recognising who is known already. */
export async function listZakenVan(tx: Tx, persoonId: string): Promise<readonly Betrokkene[]> {
  const rijen = await selectBetrokkenen(tx).where('persoon_id', '=', persoonId).orderBy('sinds').execute();
  return rijen.map(toBetrokkene);
}

function selectBetrokkenen(tx: Tx) {
  return tx.db
    .selectFrom('personen.betrokkene')
    .select(['zaak_id', 'persoon_id', 'rol'])
    .where('gemeente_id', '=', tx.gemeenteId);
}

function toBetrokkene(rij: { zaak_id: string; persoon_id: string; rol: string }): Betrokkene {
  return { zaakId: rij.zaak_id, persoonId: rij.persoon_id, rol: rij.rol as BetrokkeneRol };
}

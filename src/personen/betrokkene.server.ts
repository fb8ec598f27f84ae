import type { Tx } from '../platform/database.ts';
import { prepared, rowsOf } from '../platform/prepared.ts';
import { selectPersonen, toPersoon } from './persoon.server.ts';
import type { Betrokkene, BetrokkeneRol, Persoon } from './persoon.ts';

/** Makes somebody belong to a zaak in a role; twice is the same as once. */
export async function storeBetrokkene(tx: Tx, betrokkene: Betrokkene, nu: string): Promise<void> {
  await tx.send(
    tx.db
      .insertInto('personen.betrokkene')
      .values({
        gemeente_id: tx.gemeenteId,
        zaak_id: betrokkene.zaakId,
        persoon_id: betrokkene.persoonId,
        rol: betrokkene.rol,
        sinds: nu,
      })
      .onConflict((conflict) => conflict.doNothing()),
  );
}

/** Everybody who belongs to a zaak, with their role. */
export async function listBetrokkenen(
  tx: Tx,
  zaakId: string,
): Promise<readonly (Betrokkene & { readonly persoon: Persoon })[]> {
  const rijen = await rowsOf(tx, betrokkenenVan(tx, { gemeenteId: tx.gemeenteId, zaakId }));
  return rijen.map((rij) => ({ ...toBetrokkene(rij), persoon: toPersoon(rij) }));
}

const betrokkenenVan = prepared(
  (db, { gemeenteId, zaakId }: { readonly gemeenteId: number; readonly zaakId: string }) =>
    selectPersonen({ db, gemeenteId })
      .innerJoin('personen.betrokkene as b', (join) =>
        join
          .onRef('b.gemeente_id', '=', 'personen.persoon.gemeente_id')
          .onRef('b.persoon_id', '=', 'personen.persoon.id'),
      )
      .select(['b.zaak_id', 'b.persoon_id', 'b.rol'])
      .where('b.zaak_id', '=', zaakId)
      .orderBy('b.sinds'),
);

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

import type { Datum } from '../basis/datum.ts';
import type { Database, Db } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import type { Gemeentebestand } from './gemeentebestand.form.ts';
import { storeMedewerker, storeProfiel } from './inrichting.server.ts';

/** Work as the owner of the tables; only the owner makes a municipality. */
export type AlsEigenaar = (
  work: (query: (text: string, values: readonly unknown[]) => Promise<unknown>) => Promise<void>,
) => Promise<void>;

/**
 * Makes a municipality with its profile and staff; for one that is there it stores the profile as a new version and
 * the staff that is not known yet by mail address.
 */
export async function leesIn(
  { database, alsEigenaar }: { readonly database: Database; readonly alsEigenaar: AlsEigenaar },
  gemeente: Gemeentebestand,
  vandaag: Datum,
): Promise<{ readonly medewerkers: number }> {
  const { id, slug, profiel } = gemeente;
  await alsEigenaar(async (query) => {
    const values = [id, slug, `Gemeente ${profiel.naam}`, profiel.thema];
    await query(
      `insert into inrichting.gemeente (gemeente_id, slug, naam, thema) values ($1, $2, $3, $4)
       on conflict (gemeente_id) do update set slug = excluded.slug, naam = excluded.naam, thema = excluded.thema`,
      values,
    );
  });
  return database.inTenant(id, async (tx) => {
    if (!(await heeftVersie(tx.db, id, profiel.versie))) await storeProfiel(tx, profiel);
    const bekend = await tx.db
      .selectFrom('inrichting.medewerker')
      .select('email')
      .where('gemeente_id', '=', id)
      .execute();
    const adressen = new Set(bekend.map(({ email }) => email.toLowerCase()));
    const nieuw = gemeente.medewerkers.filter(({ email }) => !adressen.has(email.toLowerCase()));
    for (const { idpSubject, ...medewerker } of nieuw) {
      const medewerkerId = newId();
      await storeMedewerker(tx, { ...medewerker, id: medewerkerId }, vandaag);
      if (idpSubject === undefined) continue;
      await tx.db
        .updateTable('inrichting.medewerker')
        .set({ idp_subject: idpSubject })
        .where('gemeente_id', '=', tx.gemeenteId)
        .where('id', '=', medewerkerId)
        .execute();
    }
    return { medewerkers: nieuw.length };
  });
}

async function heeftVersie(db: Db, id: number, versie: number): Promise<boolean> {
  const row = await db
    .selectFrom('inrichting.profiel')
    .select('versie')
    .where('gemeente_id', '=', id)
    .where('versie', '=', versie)
    .executeTakeFirst();
  return row !== undefined;
}

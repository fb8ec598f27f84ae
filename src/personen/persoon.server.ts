import type { Bsn } from '../basis/bsn.ts';
import type { Datum } from '../basis/datum.ts';
import type { Postcode } from '../basis/postcode.ts';
import { gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Tx } from '../platform/database.ts';
import { herkenBijBsn, vulAan, zoektermen } from './persoon.ts';
import type { Persoon, Persoonsgegevens } from './persoon.ts';

/** The people with these ids; who is not there, or lives in another municipality, is simply missing (PE-8). */
export async function getPersonen(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Persoon>> {
  if (ids.length === 0) return new Map();
  const rows = await selectPersonen(tx)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, toPersoon(row)]));
}

/** One person, or nothing. */
export async function findPersoon(tx: Tx, id: string): Promise<Persoon | undefined> {
  const row = await selectPersonen(tx).where('id', '=', id).executeTakeFirst();
  return row && toPersoon(row);
}

/** Who carries this BSN here (PE-3). */
export async function findPersoonBijBsn(tx: Tx, bsn: Bsn): Promise<Persoon | undefined> {
  const row = await selectPersonen(tx).where('bsn', '=', bsn).executeTakeFirst();
  return row && toPersoon(row);
}

/** Who these particulars are about by BSN; undefined for somebody new, refused for somebody else's BSN (PE-4). */
export async function herkenPersoon(
  tx: Tx,
  gegevens: Persoonsgegevens,
): Promise<Uitkomst<Persoon | undefined>> {
  const bekend = gegevens.bsn && (await findPersoonBijBsn(tx, gegevens.bsn));
  return bekend ? herkenBijBsn(bekend, gegevens) : gelukt(undefined);
}

/**
 * Registers somebody under this id, or fills in who carries the BSN already (PE-3); refuses when that is somebody
 * with another name (PE-4). Gives the person as stored: mind that the id may be another than the one given.
 */
export async function storePersoon(tx: Tx, nieuw: Persoon, nu: string): Promise<Uitkomst<Persoon>> {
  const zelfde = await findPersoon(tx, nieuw.id);
  if (zelfde !== undefined) return gelukt(await updatePersoon(tx, vulAan(zelfde, nieuw), nu));
  const herkend = await herkenPersoon(tx, nieuw);
  if (!herkend.gelukt) return herkend;
  if (herkend.waarde !== undefined) return gelukt(await updatePersoon(tx, vulAan(herkend.waarde, nieuw), nu));
  await storeNieuwPersoon(tx, nieuw, nu);
  return gelukt(nieuw);
}

/** Registers somebody whom we do not know yet; sends before it returns. Fails when the id or the BSN is taken. */
export async function storeNieuwPersoon(tx: Tx, nieuw: Persoon, nu: string): Promise<void> {
  const stored = tx.send(
    tx.db.insertInto('personen.persoon').values({
      ...toRow(nieuw),
      gemeente_id: tx.gemeenteId,
      id: nieuw.id,
      ingeschreven_op: nu,
      gewijzigd_op: nu,
    }),
  );
  await Promise.all([stored, storeZoektermen(tx, nieuw)]);
}

/** Replaces what we know of somebody by what is given. */
export async function updatePersoon(tx: Tx, persoon: Persoon, nu: string): Promise<Persoon> {
  await tx.db
    .updateTable('personen.persoon')
    .set({ ...toRow(persoon), gewijzigd_op: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', persoon.id)
    .execute();
  await tx.db
    .deleteFrom('personen.zoekterm')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('persoon_id', '=', persoon.id)
    .execute();
  await storeZoektermen(tx, persoon);
  return persoon;
}

/** The columns of a person in this municipality, for the other queries of this slice. */
export function selectPersonen({ db, gemeenteId }: Pick<Tx, 'db' | 'gemeenteId'>) {
  return db
    .selectFrom('personen.persoon')
    .select(['id', 'roepnaam', 'voornamen', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn'])
    .select(['straat', 'huisnummer', 'postcode', 'plaats', 'telefoon', 'email', 'taal', 'tolk'])
    .where('personen.persoon.gemeente_id', '=', gemeenteId);
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectPersonen>['executeTakeFirstOrThrow']>>;

/** A stored row as a person. */
export function toPersoon(rij: Rij): Persoon {
  return {
    id: rij.id,
    naam: {
      roepnaam: rij.roepnaam ?? undefined,
      voornamen: rij.voornamen ?? undefined,
      tussenvoegsel: rij.tussenvoegsel ?? undefined,
      achternaam: rij.achternaam,
    },
    geboortedatum: (rij.geboortedatum ?? undefined) as Datum | undefined,
    bsn: (rij.bsn ?? undefined) as Bsn | undefined,
    adres: {
      straat: rij.straat ?? undefined,
      huisnummer: rij.huisnummer ?? undefined,
      postcode: (rij.postcode ?? undefined) as Postcode | undefined,
      plaats: rij.plaats ?? undefined,
    },
    telefoon: rij.telefoon ?? undefined,
    email: rij.email ?? undefined,
    taal: rij.taal ?? undefined,
    tolk: rij.tolk,
  };
}

function toRow({ naam, adres, ...persoon }: Persoonsgegevens) {
  return {
    roepnaam: naam.roepnaam ?? null,
    voornamen: naam.voornamen ?? null,
    tussenvoegsel: naam.tussenvoegsel ?? null,
    achternaam: naam.achternaam,
    geboortedatum: persoon.geboortedatum ?? null,
    bsn: persoon.bsn ?? null,
    straat: adres.straat ?? null,
    huisnummer: adres.huisnummer ?? null,
    postcode: adres.postcode ?? null,
    plaats: adres.plaats ?? null,
    telefoon: persoon.telefoon ?? null,
    email: persoon.email ?? null,
    taal: persoon.taal ?? null,
    tolk: persoon.tolk,
  };
}

async function storeZoektermen(tx: Tx, persoon: Persoon): Promise<void> {
  const rijen = zoektermen(persoon).map((term) => ({
    gemeente_id: tx.gemeenteId,
    persoon_id: persoon.id,
    term,
  }));
  if (rijen.length > 0) await tx.send(tx.db.insertInto('personen.zoekterm').values(rijen));
}

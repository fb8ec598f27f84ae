import { sql } from 'kysely';
import type { Bsn } from '../basis/bsn.ts';
import { leesDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Postcode } from '../basis/postcode.ts';
import { gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Tx } from '../platform/database.ts';
import { adresterm, herkenBijBsn, isMisschienDezelfde, vereenvoudig, vulAan, zoektermen } from './persoon.ts';
import type { Betrokkene, BetrokkeneRol, Persoon, Persoonsgegevens } from './persoon.ts';

/** The most people one search shows; more means: type more letters. */
export const MEESTE_GEVONDEN = 25;

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

/**
 * People whose name begins like this, who were born on this day, or who live at this postcode and house number
 * (PE-6), by surname, at most MEESTE_GEVONDEN. A text of fewer than two letters finds nobody.
 */
export async function zoekPersonen(tx: Tx, text: string): Promise<readonly Persoon[]> {
  const zoekwoord = toZoekwoord(text);
  if (zoekwoord.length < 2) return [];
  const gevonden = tx.db
    .selectFrom('personen.zoekterm')
    .select('persoon_id')
    .distinct()
    .where('gemeente_id', '=', tx.gemeenteId)
    .where(sql<boolean>`term ^@ ${zoekwoord}`);
  const rows = await selectPersonen(tx)
    .where('id', 'in', gevonden)
    .orderBy('achternaam')
    .orderBy('roepnaam')
    .orderBy('id')
    .limit(MEESTE_GEVONDEN)
    .execute();
  return rows.map(toPersoon);
}

/** Who might be the same person as these particulars describe (PE-7); a human being decides whether it is so. */
export async function zoekDezelfde(tx: Tx, gegevens: Persoonsgegevens): Promise<readonly Persoon[]> {
  const kenmerken = [gegevens.geboortedatum, adresterm(gegevens.adres)].filter((term) => term !== undefined);
  const rows = await selectPersonen(tx)
    .where((eb) =>
      eb.or([
        eb.and([
          eb('id', 'in', metTerm(tx, [vereenvoudig(gegevens.naam.achternaam)])),
          eb('id', 'in', metTerm(tx, kenmerken.length > 0 ? kenmerken : [''])),
        ]),
        ...(gegevens.bsn === undefined ? [] : [eb('bsn', '=', gegevens.bsn)]),
      ]),
    )
    .orderBy('id')
    .execute();
  const misschien = (persoon: Persoon) =>
    (gegevens.bsn !== undefined && persoon.bsn === gegevens.bsn) || isMisschienDezelfde(persoon, gegevens);
  return rows.map(toPersoon).filter(misschien).slice(0, MEESTE_GEVONDEN);
}

function metTerm(tx: Tx, termen: readonly string[]) {
  return tx.db
    .selectFrom('personen.zoekterm')
    .select('persoon_id')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('term', 'in', termen);
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
  await tx.db
    .insertInto('personen.persoon')
    .values({
      ...toRow(nieuw),
      gemeente_id: tx.gemeenteId,
      id: nieuw.id,
      ingeschreven_op: nu,
      gewijzigd_op: nu,
    })
    .execute();
  await storeZoektermen(tx, nieuw);
  return gelukt(nieuw);
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

function selectPersonen(tx: Tx) {
  return tx.db
    .selectFrom('personen.persoon')
    .select(['id', 'roepnaam', 'voornamen', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn'])
    .select(['straat', 'huisnummer', 'postcode', 'plaats', 'telefoon', 'email', 'taal', 'tolk'])
    .where('gemeente_id', '=', tx.gemeenteId);
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectPersonen>['executeTakeFirstOrThrow']>>;

function toPersoon(rij: Rij): Persoon {
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
  if (rijen.length > 0) await tx.db.insertInto('personen.zoekterm').values(rijen).execute();
}

/** A day as we store it, a postcode with its number glued, or words without accents and capitals. */
function toZoekwoord(text: string): string {
  const datum = leesDatum(text);
  if (datum !== undefined) return datum;
  const postcode = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*(\d.*)?$/i.exec(text);
  if (postcode) return vereenvoudig(postcode.slice(1).join('')).replaceAll(' ', '');
  return vereenvoudig(text);
}

import { sql } from 'kysely';
import { leesDatum } from '../basis/datum.ts';
import type { Tx } from '../platform/database.ts';
import { selectPersonen, toPersoon } from './persoon.server.ts';
import { adresterm, isMisschienDezelfde, vereenvoudig } from './persoon.ts';
import type { Persoon, Persoonsgegevens } from './persoon.ts';

/** The most people one search shows; more means: type more letters. */
export const MEESTE_GEVONDEN = 25;

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

/** A day as we store it, a postcode with its number glued, or words without accents and capitals. */
function toZoekwoord(text: string): string {
  const datum = leesDatum(text);
  if (datum !== undefined) return datum;
  const postcode = /^\s*([1-9]\d{3})\s*([a-z]{2})\s*(\d.*)?$/i.exec(text);
  if (postcode) return vereenvoudig(postcode.slice(1).join('')).replaceAll(' ', '');
  return vereenvoudig(text);
}

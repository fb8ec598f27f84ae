import { sql } from 'kysely';

/** A condition on `zaak.stand`: not closed for this member of staff because of an own interest (TW-54). */
export function openVoor(medewerkerId: string, tabel: 'stand' | 's' = 'stand') {
  return sql<boolean>`not (${medewerkerId}::uuid = any(${sql.ref(`${tabel}.gesloten_voor`)}))`;
}

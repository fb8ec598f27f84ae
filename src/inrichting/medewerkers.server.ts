import type { Datum } from '../basis/datum.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Tx } from '../platform/database.ts';
import { endSessionsOf } from '../platform/sessions.ts';
import { storeMedewerker } from './inrichting.server.ts';
import type { Medewerker } from './inrichting.server.ts';
import { lockInrichting, storeWijziging } from './mandaten.server.ts';
import type { Wijziger } from './mandaten.server.ts';
import { isInDienst, laatsteDag, magRollen } from './medewerkers.ts';
import type { Dienst } from './medewerkers.ts';

/** A member of staff with the first and last day. */
export type MedewerkerInDienst = Medewerker & Dienst & { readonly idpSubject?: string | undefined };

/** Everybody who works or worked here, by name, with their days. */
export async function listStaf(tx: Tx): Promise<readonly MedewerkerInDienst[]> {
  const rows = await tx.db
    .selectFrom('inrichting.medewerker')
    .select(['id', 'naam', 'email', 'functie', 'organisatie', 'rollen', 'team', 'van', 'tot', 'idp_subject'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .orderBy('naam')
    .execute();
  return rows.map(({ idp_subject, tot, van, ...rest }) => ({
    ...rest,
    van: van as Datum,
    tot: (tot ?? undefined) as Datum | undefined,
    idpSubject: idp_subject ?? undefined,
  }));
}

/** Adds somebody from today, once; the mail address and the mark of the login are nobody else's here (IR-38). */
export async function addMedewerker(
  tx: Tx,
  nieuw: Medewerker & { readonly idpSubject?: string | undefined },
  wijziger: Wijziger,
): Promise<Uitkomst<undefined>> {
  await lockInrichting(tx);
  const staf = await listStaf(tx);
  if (staf.some(({ id }) => id === nieuw.id)) return gelukt(undefined);
  const { idpSubject, ...medewerker } = nieuw;
  const adres = nieuw.email.toLowerCase();
  if (staf.some(({ email, tot }) => tot === undefined && email.toLowerCase() === adres)) {
    return geweigerd('IR-38', 'Er werkt hier al iemand met dit e-mailadres.');
  }
  if (idpSubject !== undefined && staf.some((een) => een.idpSubject === idpSubject)) {
    return geweigerd('IR-38', 'Iemand anders logt hier al zo in.');
  }
  await storeMedewerker(tx, medewerker, wijziger.vandaag);
  if (idpSubject !== undefined) await update(tx, nieuw.id, { idp_subject: idpSubject });
  await storeWijziging(tx, wijziger, { soort: 'medewerker-toegevoegd', over: nieuw.id });
  return gelukt(undefined);
}

/** Changes what somebody does; from the next page on it holds (IR-39). */
export async function changeMedewerker(
  tx: Tx,
  werk: Pick<Medewerker, 'id' | 'functie' | 'team' | 'organisatie' | 'rollen'>,
  wijziger: Wijziger,
): Promise<Uitkomst<undefined>> {
  await lockInrichting(tx);
  const staf = await listStaf(tx);
  const wie = staf.find(({ id }) => id === werk.id);
  if (wie === undefined || !isInDienst(wie, wijziger.vandaag)) {
    return geweigerd('IR-36', 'Deze medewerker werkt hier niet meer.');
  }
  const mag = magRollen(staf, werk);
  if (!mag.gelukt) return mag;
  const { id, functie, team, organisatie, rollen } = werk;
  await update(tx, id, { functie, team, organisatie, rollen: [...rollen] });
  await storeWijziging(tx, wijziger, { soort: 'medewerker-gewijzigd', over: id });
  return gelukt(undefined);
}

/** Sets a last day of work; when that is over their sessions end in the same transaction (IR-36). */
export async function endMedewerker(
  tx: Tx,
  vertrek: { readonly id: string; readonly dag: Datum; readonly meteen: boolean },
  wijziger: Wijziger,
): Promise<Uitkomst<undefined>> {
  await lockInrichting(tx);
  const uitkomst = laatsteDag(await listStaf(tx), vertrek, wijziger.vandaag);
  if (!uitkomst.gelukt) return uitkomst;
  const tot = uitkomst.waarde;
  await update(tx, vertrek.id, { tot });
  if (!isInDienst({ tot }, wijziger.vandaag)) await endSessionsOf(tx, vertrek.id);
  await storeWijziging(tx, wijziger, { soort: 'medewerker-vertrokken', over: vertrek.id });
  return gelukt(undefined);
}

async function update(
  tx: Tx,
  id: string,
  velden: {
    readonly tot?: string;
    readonly functie?: string;
    readonly team?: string;
    readonly organisatie?: string;
    readonly rollen?: string[];
    readonly idp_subject?: string;
  },
): Promise<void> {
  tx.known.clear();
  await tx.db
    .updateTable('inrichting.medewerker')
    .set(velden)
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .execute();
}

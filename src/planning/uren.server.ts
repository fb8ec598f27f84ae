import { sql } from 'kysely';
import type { Aanleiding, Gevolg } from '../basis/act.ts';
import { datumVanMoment } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Wie } from '../basis/wie.ts';
import { vouwMelding } from '../eerste-contact/index.ts';
import { mag } from '../inrichting/index.ts';
import { getProfiel, listInDienst } from '../inrichting/index.server.ts';
import { loadActs, lockZaak, performActs, storeActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { wakeJob } from '../platform/jobs.ts';
import { isMailAddress } from '../platform/mail/address.ts';
import { queueMail } from '../platform/mail/outbox.ts';
import { kenUrenToe, meldOverschrijding } from './uren.ts';
import { schrijfOverschrijding } from './urenbericht.ts';

/** The job that mails the contract owner. */
export const urenJob = 'uren-melden';

/**
 * Looks whether the contract owner has to hear that a zaak takes more hours than there are, after something was
 * planned or held, and writes that down once (PL-17); the mail goes out by a job.
 */
export async function meldUren(
  tx: Tx,
  zaakId: string,
  aanleiding: Pick<Aanleiding, 'nu' | 'nieuwId'>,
): Promise<void> {
  const { urenbudget: budget } = await getProfiel(tx, datumVanMoment(aanleiding.nu));
  if (budget === undefined) return;
  const act = meldOverschrijding(await loadActs(tx, zaakId), { zaakId, budget }, aanleiding);
  if (act === undefined) return;
  await storeActs(tx, { zaakId, nu: aanleiding.nu, acts: [act] });
  await wakeJob(tx, urenJob, { gemeenteId: tx.gemeenteId });
}

/** The contract owner grants hours or says that it was talked about (PL-19). */
export async function storeToekenning(
  tx: Tx,
  opdracht: { readonly zaakId: string; readonly minuten: number; readonly toelichting: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { urenbudget: budget } = await getProfiel(tx, datumVanMoment(aanleiding.nu));
  const { zaakId } = opdracht;
  return performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    kenUrenToe(acts, { ...opdracht, budget }, aanleiding),
  );
}

/** A zaak that takes more hours than there are and waits for the contract owner. */
export type WachtendeUren = { readonly zaakId: string; readonly nummer: string };

/**
 * The zaken of which the contract owner heard and did not answer, for who is that owner: by the address in the
 * profile, or by the right to grant hours when nobody here has that address (PL-17).
 */
export async function listWachtendeUren(
  tx: Tx,
  { wie, vandaag }: { readonly wie: Wie; readonly vandaag: Datum },
): Promise<readonly WachtendeUren[]> {
  if (wie.soort !== 'medewerker') return [];
  const { urenbudget } = await getProfiel(tx, vandaag);
  const eigenaar = urenbudget?.contracteigenaar;
  if (eigenaar === undefined || !mag(wie, 'uren-toekennen', 'gemeente')) return [];
  const bekend = (await listInDienst(tx, vandaag)).find(({ email }) => email === eigenaar.email);
  if (bekend === undefined ? !wie.rollen.includes('administratie') : bekend.id !== wie.id) return [];
  return listOpen(tx);
}

async function listOpen(tx: Tx): Promise<readonly WachtendeUren[]> {
  const { rows } = await sql<WachtendeUren>`
    select distinct v.zaak_id as "zaakId", m.data ->> 'nummer' as nummer
    from platform.act v
    join platform.act m on m.gemeente_id = v.gemeente_id and m.zaak_id = v.zaak_id and m.kind = 'melding-gedaan'
    where v.gemeente_id = ${tx.gemeenteId} and v.kind = 'uren-overschreden'
      and not exists (select from platform.act n
        where n.gemeente_id = v.gemeente_id and n.zaak_id = v.zaak_id
          and n.kind in ('uren-toegekend', 'zaak-afgesloten') and n.happened_at >= v.happened_at)
    order by nummer`.execute(tx.db);
  return rows;
}

/** Mails the contract owner about each zaak of which nobody mailed yet; gives how many mails it made (PL-17). */
export async function mailUren(
  tx: Tx,
  { nu, adresVan }: { readonly nu: string; readonly adresVan: (zaakId: string) => string },
): Promise<number> {
  const { urenbudget } = await getProfiel(tx, datumVanMoment(nu));
  const eigenaar = urenbudget?.contracteigenaar;
  if (eigenaar === undefined || !isMailAddress(eigenaar.email)) return 0;
  const zaken = await listOngemaild(tx);
  for (const { zaakId } of zaken) {
    await lockZaak(tx, zaakId);
    const nummer = vouwMelding(await loadActs(tx, zaakId))?.nummer ?? '';
    const { onderwerp, tekst } = schrijfOverschrijding({ nummer, adres: adresVan(zaakId) });
    const to = { naam: eigenaar.naam, adres: eigenaar.email };
    const mail = { zaakId, kind: 'uren-overschreden', to, subject: onderwerp, body: tekst, internal: true };
    await queueMail(tx, mail, nu);
  }
  return zaken.length;
}

/** A repeat after a cut finds what it mailed before by the mail itself. */
async function listOngemaild(tx: Tx): Promise<readonly { readonly zaakId: string }[]> {
  const { rows } = await sql<{ zaakId: string }>`
    select distinct v.zaak_id as "zaakId" from platform.act v
    where v.gemeente_id = ${tx.gemeenteId} and v.kind = 'uren-overschreden'
      and not exists (select from platform.mail m
        where m.gemeente_id = v.gemeente_id and m.zaak_id = v.zaak_id
          and m.kind = 'uren-overschreden' and m.queued_at >= v.happened_at)
      and not exists (select from platform.act n
        where n.gemeente_id = v.gemeente_id and n.zaak_id = v.zaak_id
          and n.kind = 'uren-toegekend' and n.happened_at >= v.happened_at)
    order by v.zaak_id`.execute(tx.db);
  return rows;
}

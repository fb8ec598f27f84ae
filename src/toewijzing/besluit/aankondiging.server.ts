import { sql } from 'kysely';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { getProfiel, listInDienst } from '../../inrichting/index.server.ts';
import { volledigeNaam } from '../../personen/index.ts';
import type { Persoon } from '../../personen/index.ts';
import { listBetrokkenen } from '../../personen/index.server.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import {
  aanTeKondigen,
  kondigEindeAan,
  medewerkersBij,
  schrijfAanInwoner,
  schrijfAanMedewerker,
} from './aankondiging.ts';
import type { TijdelijkeHulp } from './tijdelijk.ts';

/** When it is and where the links of a mail to staff lead. */
export type Aankondigronde = { readonly nu: string; readonly adresVan: (zaakId: string) => string };

/**
 * Tells the worker and the inwoner of all temporary help whose end is near, in one transaction of a municipality: the
 * act that says so and the mails are stored together, so that a round that is done again or cut off tells nobody twice
 * (TW-44). It ends nothing. Gives how many ends were told.
 */
export async function kondigAan(tx: Tx, ronde: Aankondigronde): Promise<number> {
  const vandaag = datumVanMoment(ronde.nu);
  const profiel = await getProfiel(tx, vandaag);
  let verteld = 0;
  for (const zaakId of await listZaken(tx, vandaag)) {
    for (const hulp of aanTeKondigen(await loadActs(tx, zaakId), vandaag)) {
      if (await vertel(tx, { zaakId, hulp, profiel, vandaag }, ronde)) verteld += 1;
    }
  }
  return verteld;
}

/** The zaken with a draft of temporary help that ends within two weeks or ended; the fold says which still count. */
async function listZaken(tx: Tx, vandaag: Datum): Promise<readonly string[]> {
  const { rows } = await sql<{ zaakId: string }>`
    select distinct a.zaak_id as "zaakId"
    from platform.act a
    where a.gemeente_id = ${tx.gemeenteId} and a.kind = 'besluit-voorbereid'
      and a.data ->> 'aard' = 'tijdelijk' and (a.data ->> 'tot')::date <= ${vandaag}::date + 14`.execute(
    tx.db,
  );
  return rows.map(({ zaakId }) => zaakId);
}

type Geval = {
  readonly zaakId: string;
  readonly hulp: TijdelijkeHulp;
  readonly profiel: Gemeenteprofiel;
  readonly vandaag: Datum;
};

async function vertel(
  tx: Tx,
  { zaakId, hulp, profiel, vandaag }: Geval,
  ronde: Aankondigronde,
): Promise<boolean> {
  const { nu, adresVan } = ronde;
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  const persoon = betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon;
  const inwoner = persoon?.email === undefined ? ('geen-adres' as const) : ('mail' as const);
  const medewerkerIds = medewerkersBij(await loadActs(tx, zaakId), hulp);
  const inhoud = { besluitId: hulp.besluit.besluitId, tot: hulp.tot, inwoner, medewerkerIds };
  const nieuwId = () => newId(Date.parse(nu));
  const aanleiding = { door: { soort: 'systeem' } as const, nu, actId: nieuwId(), nieuwId };
  const uitkomst = await performActs(tx, { zaakId, ...aanleiding }, (acts) =>
    kondigEindeAan(acts, { zaakId, vandaag, ...inhoud }, aanleiding),
  );
  if (!uitkomst.gelukt) return false;
  await mailInwoner(tx, { zaakId, hulp, profiel, persoon }, nu);
  const bericht = schrijfAanMedewerker(hulp, { adres: adresVan(zaakId), inwoner });
  for (const { id, naam, email } of await listInDienst(tx, vandaag)) {
    if (!medewerkerIds.includes(id)) continue;
    const mail = { zaakId, kind: 'einde-aangekondigd', to: { naam, adres: email } };
    await queueMail(tx, { ...mail, subject: bericht.onderwerp, body: bericht.tekst }, nu);
  }
  return true;
}

async function mailInwoner(
  tx: Tx,
  { zaakId, hulp, profiel, persoon }: Omit<Geval, 'vandaag'> & { readonly persoon: Persoon | undefined },
  nu: string,
): Promise<void> {
  if (persoon?.email === undefined) return;
  const { onderwerp, tekst } = schrijfAanInwoner(hulp, { afzender: `gemeente ${profiel.naam}`, profiel });
  const to = { naam: volledigeNaam(persoon.naam), adres: persoon.email };
  await queueMail(tx, { zaakId, kind: 'einde-aangekondigd', to, subject: onderwerp, body: tekst }, nu);
}

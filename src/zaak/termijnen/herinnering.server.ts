import { sql } from 'kysely';
import { datumVanMoment, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { getProfiel, listInDienst } from '../../inrichting/index.server.ts';
import type { Tx } from '../../platform/database.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { grenzen, momentOp, NA_AFLOOP_DAGEN, ontvangersVan, schrijfHerinnering } from './herinnering.ts';
import type { Collega, Moment, TeHerinneren } from './herinnering.ts';

/** Where the links in a reminder lead: the address of a zaak of this municipality. */
export type Zaakadres = (zaakId: string) => string;

/** How many reminders are written down at a time, before their mails. */
const TEGELIJK = 100;

/**
 * One sweep over the open terms of a municipality, in its transaction: who must be reminded gets one mail for each
 * term and moment. A reminder and its mail are stored together, under a key that exists once: done again it does
 * nothing, and cut off it did nothing (ZK-49). Gives how many mails it made.
 */
export async function herinner(
  tx: Tx,
  { nu, adresVan }: { readonly nu: string; readonly adresVan: Zaakadres },
): Promise<number> {
  const vandaag = datumVanMoment(nu);
  const [profiel, staf] = await Promise.all([getProfiel(tx, vandaag), listInDienst(tx, vandaag)]);
  const termijnen = await listTeHerinneren(tx, grenzen(profiel, vandaag), vandaag);
  const alle = termijnen.flatMap((termijn) =>
    ontvangersVan(termijn, { profiel, staf }).map((wie) => ({
      termijn,
      wie,
      moment: momentOp(termijn.einde, vandaag),
    })),
  );
  let gemaakt = 0;
  for (let begin = 0; begin < alle.length; begin += TEGELIJK) {
    const nieuw = await schrijfOp(tx, alle.slice(begin, begin + TEGELIJK), nu);
    for (const een of nieuw) await mail(tx, een, { nu, vandaag, adresVan });
    gemaakt += nieuw.length;
  }
  return gemaakt;
}

type Herinnering = { readonly termijn: TeHerinneren; readonly wie: Collega; readonly moment: Moment };

/** The terms worth a reminder today of which nobody was reminded at this moment, the earliest day first. */
async function listTeHerinneren(
  tx: Tx,
  tot: readonly { readonly termijn: string; readonly tot: Datum }[],
  vandaag: Datum,
): Promise<readonly TeHerinneren[]> {
  const vroegste = plusDagen(vandaag, -NA_AFLOOP_DAGEN);
  const verste =
    tot
      .map((een) => een.tot)
      .toSorted()
      .at(-1) ?? vandaag;
  const { rows } = await sql<TeHerinneren>`
    select t.zaak_id as "zaakId", t.van, t.termijn, t.einde, s.nummer, s.team, s.gespreksvoerder_id as "gespreksvoerderId"
    from zaak.termijn t
    join unnest(${tot.map(({ termijn }) => termijn)}::text[], ${tot.map((een) => een.tot)}::date[]) as g (termijn, tot)
      on g.termijn = t.termijn and t.einde <= g.tot
    join zaak.stand s on s.gemeente_id = t.gemeente_id and s.zaak_id = t.zaak_id
    where t.gemeente_id = ${tx.gemeenteId} and t.wie = 'gemeente' and t.einde between ${vroegste} and ${verste}
      and not exists (select from zaak.herinnering h
        where h.gemeente_id = t.gemeente_id and h.zaak_id = t.zaak_id and h.van = t.van and h.termijn = t.termijn
          and h.einde = t.einde
          and h.moment = case when t.einde < ${vandaag} then 'voorbij' else 'nadert' end)
    order by t.einde, t.zaak_id, t.van, t.termijn`.execute(tx.db);
  return rows;
}

/** Writes down who is reminded of what; leaves out what another sweep was first with. */
async function schrijfOp(tx: Tx, alle: readonly Herinnering[], nu: string): Promise<readonly Herinnering[]> {
  const rows = await tx.db
    .insertInto('zaak.herinnering')
    .values(
      alle.map(({ termijn, wie, moment }) => ({
        gemeente_id: tx.gemeenteId,
        zaak_id: termijn.zaakId,
        van: termijn.van,
        termijn: termijn.termijn,
        einde: termijn.einde,
        moment,
        medewerker_id: wie.id,
        gemaakt_op: nu,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning(['zaak_id', 'van', 'termijn', 'medewerker_id'])
    .execute();
  const nieuw = new Set(rows.map((row) => [row.zaak_id, row.van, row.termijn, row.medewerker_id].join(' ')));
  return alle.filter(({ termijn, wie }) =>
    nieuw.has([termijn.zaakId, termijn.van, termijn.termijn, wie.id].join(' ')),
  );
}

async function mail(
  tx: Tx,
  { termijn, wie, moment }: Herinnering,
  { nu, vandaag, adresVan }: { readonly nu: string; readonly vandaag: Datum; readonly adresVan: Zaakadres },
): Promise<void> {
  const { zaakId } = termijn;
  const { onderwerp, tekst } = schrijfHerinnering(termijn, { moment, vandaag, adres: adresVan(zaakId) });
  const to = { naam: wie.naam, adres: wie.email };
  await queueMail(
    tx,
    { zaakId, kind: 'herinnering', to, subject: onderwerp, body: tekst, internal: true },
    nu,
  );
}

import type { Relatie, Wie } from '../basis/wie.ts';
import type { Persoon } from '../personen/index.ts';
import { getPersonen } from '../personen/index.server.ts';
import type { Tx } from '../platform/database.ts';
import { openVoor } from './openheid.server.ts';

/** A zaak that was found, with the inwoner it is about. */
export type Gevonden = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly toestand: string;
  readonly persoon: Persoon;
};

export type ZoekVraag = {
  readonly wie: Wie;
  readonly bereik: Relatie;
  readonly personen: readonly Persoon[];
  readonly nummer: string;
};

/** The zaken of these people, and the one with this number, as far as this person may see them. */
export async function listStandenVan(tx: Tx, vraag: ZoekVraag): Promise<readonly Gevonden[]> {
  const ids = vraag.personen.map(({ id }) => id);
  let query = tx.db
    .selectFrom('zaak.stand')
    .select(['zaak_id', 'nummer', 'toestand', 'inwoner_id'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where((eb) =>
      eb.or([
        eb('nummer', '=', vraag.nummer.toUpperCase()),
        ...(ids.length > 0 ? [eb('inwoner_id', 'in', ids)] : []),
      ]),
    )
    .orderBy('gemeld_op', 'desc')
    .limit(50);
  if (vraag.bereik === 'team' && vraag.wie.soort === 'medewerker') {
    const { team, id } = vraag.wie;
    query = query.where((eb) => eb.or([eb('team', '=', team), eb('gespreksvoerder_id', '=', id)]));
  }
  if (vraag.wie.soort === 'medewerker') query = query.where(openVoor(vraag.wie.id));
  const rows = await query.execute();
  const personen = await getPersonen(
    tx,
    rows.flatMap((row) => row.inwoner_id ?? []),
  );
  return rows.flatMap(({ zaak_id: zaakId, nummer, toestand, inwoner_id }) => {
    const persoon = personen.get(inwoner_id ?? '');
    return persoon === undefined ? [] : [{ zaakId, nummer, toestand, persoon }];
  });
}

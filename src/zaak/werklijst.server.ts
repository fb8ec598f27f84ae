import type { Datum } from '../basis/datum.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import type { Tx } from '../platform/database.ts';

/** Whose work is shown. */
export type Werklijstkeuze = 'mij' | 'team' | 'alles';

/** One row: who it is about, where, what is next and by when. */
export type Werkregel = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly inwonerId: string | null;
  readonly roepnaam: string | null;
  readonly tussenvoegsel: string | null;
  readonly achternaam: string | null;
  readonly plaats: string | null;
  readonly toestand: string;
  readonly spoed: string;
  readonly volgende: string | null;
  readonly volgendeOp: Datum | null;
};

export type WerklijstVraag = {
  readonly wie: Wie;
  readonly keuze: Werklijstkeuze;
  /** The widest relation this person has to zaken: never shows more than that. */
  readonly bereik: Relatie;
  /** The roles whose next acts are mine. */
  readonly rollen: readonly string[];
  readonly na?: { readonly op: string; readonly zaakId: string } | undefined;
};

/** How many rows one page of a worklist holds. */
export const PAGINA = 50;

/** The open zaken for somebody, nearest date first, at most one page and one row to see whether there are more. */
export async function listWerk(tx: Tx, vraag: WerklijstVraag): Promise<readonly Werkregel[]> {
  const { wie } = vraag;
  if (wie.soort !== 'medewerker' && wie.soort !== 'koppeling') return [];
  let query = tx.db
    .selectFrom('zaak.stand as s')
    .leftJoin('personen.persoon as p', (join) =>
      join.onRef('p.gemeente_id', '=', 's.gemeente_id').onRef('p.id', '=', 's.inwoner_id'),
    )
    .select([
      's.zaak_id as zaakId',
      's.nummer',
      's.inwoner_id as inwonerId',
      's.toestand',
      's.spoed',
      's.volgende',
    ])
    .select(['p.roepnaam', 'p.tussenvoegsel', 'p.achternaam', 'p.plaats', 's.volgende_op as volgendeOp'])
    .where('s.gemeente_id', '=', tx.gemeenteId)
    .where('s.afgesloten_op', 'is', null)
    .orderBy('s.volgende_op')
    .orderBy('s.zaak_id')
    .limit(PAGINA + 1);
  if (wie.soort === 'medewerker') {
    if (vraag.bereik === 'team' || vraag.keuze === 'team') query = query.where('s.team', '=', wie.team);
    if (vraag.keuze === 'mij') {
      query = query.where((eb) =>
        eb.or([
          eb.and([eb('s.gespreksvoerder_id', '=', wie.id), eb('s.volgende_rol', '=', 'gespreksvoerder')]),
          eb('s.volgende_rol', 'in', [...vraag.rollen.filter((rol) => rol !== 'gespreksvoerder'), '-']),
        ]),
      );
    }
  }
  const { na } = vraag;
  if (na !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('s.volgende_op', 's.zaak_id'), '>', eb.tuple(na.op, na.zaakId)),
    );
  }
  return (await query.execute()) as readonly Werkregel[];
}

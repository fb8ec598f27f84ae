import type { ExpressionBuilder, Nullable } from 'kysely';
import type { Datum } from '../basis/datum.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import type { Tx } from '../platform/database.ts';
import type { DB } from '../platform/schema.generated.ts';

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
  const { wie, na } = vraag;
  if (wie.soort !== 'medewerker' && wie.soort !== 'koppeling') return [];
  let query = selectOpen(tx).where((eb) =>
    eb.and(wie.soort === 'medewerker' ? voorwaarden(eb, wie, vraag) : []),
  );
  if (na !== undefined) {
    query = query.where((eb) =>
      eb(eb.refTuple('s.volgende_op', 's.zaak_id'), '>', eb.tuple(na.op, na.zaakId)),
    );
  }
  return (await query.execute()) as readonly Werkregel[];
}

function selectOpen(tx: Tx) {
  return tx.db
    .selectFrom('zaak.stand as s')
    .leftJoin('personen.persoon as p', (join) =>
      join.onRef('p.gemeente_id', '=', 's.gemeente_id').onRef('p.id', '=', 's.inwoner_id'),
    )
    .select(['s.zaak_id as zaakId', 's.nummer', 's.inwoner_id as inwonerId', 's.toestand', 's.spoed'])
    .select(['s.volgende', 's.volgende_op as volgendeOp'])
    .select(['p.roepnaam', 'p.tussenvoegsel', 'p.achternaam', 'p.plaats'])
    .where('s.gemeente_id', '=', tx.gemeenteId)
    .where('s.afgesloten_op', 'is', null)
    .orderBy('s.volgende_op')
    .orderBy('s.zaak_id')
    .limit(PAGINA + 1);
}

type Tabellen = DB & { s: DB['zaak.stand'] } & { p: Nullable<DB['personen.persoon']> };
type Velden = ExpressionBuilder<Tabellen, 's' | 'p'>;

/** What narrows the list: whose work is asked for, and never more than this person may see. */
function voorwaarden(
  eb: Velden,
  wie: Extract<Wie, { soort: 'medewerker' }>,
  { keuze, bereik, rollen }: WerklijstVraag,
) {
  const leidIk = eb('s.gespreksvoerder_id', '=', wie.id);
  const vanTeam = eb('s.team', '=', wie.team);
  if (keuze === 'team') return [vanTeam];
  if (keuze === 'alles') return bereik === 'gemeente' ? [] : [eb.or([leidIk, vanTeam])];
  const anders = rollen.filter((rol) => rol !== 'gespreksvoerder');
  const alsVoerder = eb.and([leidIk, eb('s.volgende_rol', '=', 'gespreksvoerder')]);
  if (anders.length === 0) return [alsVoerder];
  const inRol = eb('s.volgende_rol', 'in', anders);
  return [eb.or([alsVoerder, bereik === 'gemeente' ? inRol : eb.and([inRol, eb.or([leidIk, vanTeam])])])];
}

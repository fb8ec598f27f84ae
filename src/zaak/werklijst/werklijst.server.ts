import { sql } from 'kysely';
import type { ExpressionBuilder, Nullable } from 'kysely';
import { leesDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import type { Tx } from '../../platform/database.ts';
import { isId } from '../../platform/ids.ts';
import type { DB } from '../../platform/schema.generated.ts';

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
  /** Who led the gesprek may decide here as well (IR-4), so that besluiten are their work too. */
  readonly metMandaat?: boolean | undefined;
  readonly na?: { readonly op: string; readonly zaakId: string } | undefined;
};

/** How many rows one page of a worklist holds. */
export const PAGINA = 50;

/** Where the page before ended, as its link says it; anything else is the beginning. */
export function leesNa(
  text: string | undefined,
): { readonly op: string; readonly zaakId: string } | undefined {
  const gelezen = /^(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(text ?? '');
  const op = leesDatum(gelezen?.[1] ?? '');
  const zaakId = gelezen?.[2];
  return op !== undefined && isId(zaakId) ? { op, zaakId } : undefined;
}

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
  { keuze, bereik, rollen, metMandaat = false }: WerklijstVraag,
) {
  const leidIk = eb('s.gespreksvoerder_id', '=', wie.id);
  const vanTeam = eb('s.team', '=', wie.team);
  if (keuze === 'team') return [vanTeam];
  if (keuze === 'alles') return bereik === 'gemeente' ? [] : [eb.or([leidIk, vanTeam])];
  const alsVoerder = metMandaat ? ['gespreksvoerder', 'beslisser'] : ['gespreksvoerder'];
  const mijn = [eb.and([leidIk, eb('s.volgende_rol', 'in', alsVoerder)])];
  if (rollen.includes('gespreksvoerder') || rollen.includes('planner')) {
    const vanNiemand = eb('s.gespreksvoerder_id', 'is', null);
    mijn.push(eb.and([vanTeam, vanNiemand, eb('s.volgende_rol', '=', 'gespreksvoerder')]));
  }
  if (rollen.includes('planner')) mijn.push(eb.and([vanTeam, eb('s.volgende', '=', 'gesprek-plannen')]));
  if (rollen.includes('eerste-contact')) mijn.push(zonderIemand(eb));
  const anders = rollen.filter((rol) => rol !== 'gespreksvoerder');
  if (anders.length > 0) {
    const inRol = eb('s.volgende_rol', 'in', anders);
    mijn.push(bereik === 'gemeente' ? eb.and([inRol]) : eb.and([inRol, eb.or([leidIk, vanTeam])]));
  }
  return [eb.or(mijn)];
}

/** Nobody who works here would see it as theirs: who led it left, or the team holds no gesprekken. */
function zonderIemand(eb: Velden) {
  const iemand = eb
    .selectFrom('inrichting.medewerker as m')
    .select('m.id')
    .whereRef('m.gemeente_id', '=', 's.gemeente_id')
    .where('m.tot', 'is', null)
    .where(
      sql<boolean>`case when s.gespreksvoerder_id is null then m.team = s.team and 'gespreksvoerder' = any(m.rollen) else m.id = s.gespreksvoerder_id end`,
    );
  return eb.and([eb('s.volgende_rol', '=', 'gespreksvoerder'), eb.not(eb.exists(iemand))]);
}

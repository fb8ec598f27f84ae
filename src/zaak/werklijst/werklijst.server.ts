import { sql } from 'kysely';
import type { ExpressionBuilder, Nullable } from 'kysely';
import { leesDatum, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import type { Tx } from '../../platform/database.ts';
import { isId } from '../../platform/ids.ts';
import { openVoor } from '../openheid.server.ts';
import type { DB } from '../../platform/schema.generated.ts';

/** Whose work is shown. */
export type Werklijstkeuze = 'mij' | 'team' | 'organisatie' | 'alles';

/** What the law wants within two weeks comes first, and all the rest after it (ZK-43). */
export type Werkgroep = 'eerst' | 'daarna';

/** One row: who it is about, where, what is next and by when, and the first day that the law sets. */
export type Werkregel = {
  readonly groep: Werkgroep;
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
  readonly team: string | null;
  /** The term of the law that ends first, and its last day. */
  readonly termijn: string | null;
  readonly termijnOp: Datum | null;
  readonly gemeldOp: Datum;
  /** Somebody waits for granted help: since when, for whom, and until when it is bridged (TW-95). */
  readonly wachtSinds: Datum | null;
  readonly wachtOp: string | null;
  readonly overbruggingTot: Datum | null;
};

/** Where the page before ended: in which group, at which day, at which zaak. */
export type Waar = { readonly groep: Werkgroep; readonly op: Datum; readonly zaakId: string };

export type WerklijstVraag = {
  readonly wie: Wie;
  readonly keuze: Werklijstkeuze;
  /** The widest relation this person has to zaken: never shows more than that. */
  readonly bereik: Relatie;
  /** The roles whose next acts are mine. */
  readonly rollen: readonly string[];
  /** Who led the gesprek may decide here as well (IR-4), so that besluiten are their work too. */
  readonly metMandaat?: boolean | undefined;
  readonly na?: Waar | undefined;
  readonly vandaag: Datum;
  /** The teams of the organisation that is asked for. */
  readonly teams?: readonly string[] | undefined;
};

/** How many rows one page of a worklist holds. */
export const PAGINA = 50;

/** How many days ahead a day of the law comes first. */
export const EERST_DAGEN = 14;

/** Where the page before ended, as its link says it; anything else is the beginning. */
export function leesNa(text: string | undefined): Waar | undefined {
  const gelezen = /^(eerst_)?(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(text ?? '');
  const op = leesDatum(gelezen?.[2] ?? '');
  const zaakId = gelezen?.[3];
  if (op === undefined || !isId(zaakId)) return undefined;
  return { groep: gelezen?.[1] === undefined ? 'daarna' : 'eerst', op, zaakId };
}

/** Where this row stands in the list, for the link to what comes after it. */
export function schrijfNa({ groep, termijnOp, volgendeOp, zaakId }: Werkregel): string {
  return groep === 'eerst' ? `eerst_${termijnOp}_${zaakId}` : `${volgendeOp}_${zaakId}`;
}

/**
 * The open zaken for somebody: first what the law wants within two weeks, the nearest day on top, and then the rest by
 * its first date (ZK-43); at most one page and one row to see whether there are more.
 */
export async function listWerk(tx: Tx, vraag: WerklijstVraag): Promise<readonly Werkregel[]> {
  const { wie, na } = vraag;
  if (wie.soort !== 'medewerker' && wie.soort !== 'koppeling') return [];
  const daarna = selectGroep(tx, vraag, 'daarna');
  const query = na?.groep === 'daarna' ? daarna : selectGroep(tx, vraag, 'eerst').unionAll(daarna);
  const rows = await query
    .orderBy('volgorde')
    .orderBy('dag')
    .orderBy('zaakId')
    .limit(PAGINA + 1)
    .execute();
  return rows as unknown as readonly Werkregel[];
}

/** One page of one group; a select around it, because what is limited cannot stand in a union by itself. */
function selectGroep(tx: Tx, vraag: WerklijstVraag, groep: Werkgroep) {
  const { wie, na } = vraag;
  const dag = groep === 'eerst' ? 's.termijn_op' : 's.volgende_op';
  const grens = plusDagen(vraag.vandaag, EERST_DAGEN);
  let query = selectOpen(tx)
    .select(`${dag} as dag`)
    .select(sql.lit(groep).as('groep'))
    .select(sql.lit(groep === 'eerst' ? 0 : 1).as('volgorde'))
    .where((eb) => eb.and(wie.soort === 'medewerker' ? voorwaarden(eb, wie, vraag) : []))
    .where(wie.soort === 'medewerker' ? openVoor(wie.id, 's') : sql<boolean>`true`)
    .where((eb) =>
      groep === 'eerst'
        ? eb('s.termijn_op', '<=', grens)
        : eb.or([eb('s.termijn_op', 'is', null), eb('s.termijn_op', '>', grens)]),
    )
    .orderBy(dag)
    .orderBy('s.zaak_id')
    .limit(PAGINA + 1);
  if (na?.groep === groep) {
    query = query.where((eb) => eb(eb.refTuple(dag, 's.zaak_id'), '>', eb.tuple(na.op, na.zaakId)));
  }
  return tx.db.selectFrom(query.as(groep)).selectAll();
}

function selectOpen(tx: Tx) {
  return tx.db
    .selectFrom('zaak.stand as s')
    .leftJoin('personen.persoon as p', (join) =>
      join.onRef('p.gemeente_id', '=', 's.gemeente_id').onRef('p.id', '=', 's.inwoner_id'),
    )
    .select(['s.zaak_id as zaakId', 's.nummer', 's.inwoner_id as inwonerId', 's.toestand', 's.spoed'])
    .select([
      's.volgende',
      's.volgende_op as volgendeOp',
      's.team',
      's.termijn',
      's.termijn_op as termijnOp',
      's.gemeld_op as gemeldOp',
      's.wacht_sinds as wachtSinds',
      's.wacht_op as wachtOp',
      's.overbrugging_tot as overbruggingTot',
    ])
    .select(['p.roepnaam', 'p.tussenvoegsel', 'p.achternaam', 'p.plaats'])
    .where('s.gemeente_id', '=', tx.gemeenteId)
    .where('s.afgesloten_op', 'is', null);
}

type Tabellen = DB & { s: DB['zaak.stand'] } & { p: Nullable<DB['personen.persoon']> };
type Velden = ExpressionBuilder<Tabellen, 's' | 'p'>;

/** What narrows the list: whose work is asked for, and never more than this person may see. */
function voorwaarden(
  eb: Velden,
  wie: Extract<Wie, { soort: 'medewerker' }>,
  { keuze, bereik, rollen, vandaag, metMandaat = false, teams = [] }: WerklijstVraag,
) {
  const leidIk = eb('s.gespreksvoerder_id', '=', wie.id);
  const vanTeam = eb('s.team', '=', wie.team);
  if (keuze === 'team') return [vanTeam];
  if (keuze === 'organisatie') {
    // An empty list of teams finds nothing.
    const vanHen = eb('s.team', '=', sql<string>`any (${[...teams]}::text[])`);
    return bereik === 'gemeente' ? [vanHen] : [vanHen, eb.or([leidIk, vanTeam])];
  }
  if (keuze === 'alles') return bereik === 'gemeente' ? [] : [eb.or([leidIk, vanTeam])];
  const alsVoerder = metMandaat ? ['gespreksvoerder', 'beslisser'] : ['gespreksvoerder'];
  const mijn = [eb.and([leidIk, eb('s.volgende_rol', 'in', alsVoerder)])];
  if (rollen.includes('gespreksvoerder') || rollen.includes('planner')) {
    const vanNiemand = eb('s.gespreksvoerder_id', 'is', null);
    mijn.push(eb.and([vanTeam, vanNiemand, eb('s.volgende_rol', '=', 'gespreksvoerder')]));
  }
  if (rollen.includes('planner')) mijn.push(eb.and([vanTeam, eb('s.volgende', '=', 'gesprek-plannen')]));
  if (rollen.includes('eerste-contact')) mijn.push(zonderIemand(eb, vandaag));
  if (rollen.includes('bezwaarbehandelaar')) mijn.push(eb.and([metKlachtOfBezwaar(eb)]));
  const anders = rollen.filter((rol) => rol !== 'gespreksvoerder');
  if (anders.length > 0) {
    const inRol = eb('s.volgende_rol', 'in', anders);
    mijn.push(bereik === 'gemeente' ? eb.and([inRol]) : eb.and([inRol, eb.or([leidIk, vanTeam])]));
  }
  return [eb.or(mijn)];
}

/** A klacht, bezwaar or ingebrekestelling waits for an answer, whatever else the zaak waits for. */
function metKlachtOfBezwaar(eb: Velden) {
  return eb.exists(
    eb
      .selectFrom('zaak.termijn as t')
      .select('t.van')
      .whereRef('t.gemeente_id', '=', 's.gemeente_id')
      .whereRef('t.zaak_id', '=', 's.zaak_id')
      .where('t.termijn', 'in', ['D12', 'D14', 'D18', 'D20']),
  );
}

/** Nobody who works here would see it as theirs: who led it left, or the team holds no gesprekken. */
function zonderIemand(eb: Velden, vandaag: Datum) {
  const iemand = eb
    .selectFrom('inrichting.medewerker as m')
    .select('m.id')
    .whereRef('m.gemeente_id', '=', 's.gemeente_id')
    .where((m) => m.or([m('m.tot', 'is', null), m('m.tot', '>=', vandaag)]))
    .where(
      sql<boolean>`case when s.gespreksvoerder_id is null then m.team = s.team and 'gespreksvoerder' = any(m.rollen) else m.id = s.gespreksvoerder_id end`,
    );
  return eb.and([eb('s.volgende_rol', '=', 'gespreksvoerder'), eb.not(eb.exists(iemand))]);
}

import { sql } from 'kysely';
import type { ExpressionBuilder } from 'kysely';
import { leesDatum, plusDagen } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import type { Db, Tx } from '../../platform/database.ts';
import { isId } from '../../platform/ids.ts';
import { preparedPer, rowsOf } from '../../platform/prepared.ts';
import { openVoor } from '../openheid.server.ts';
import type { DB } from '../../platform/schema.generated.ts';

/** Whose work is shown. */
export type Werklijstkeuze = 'mij' | 'team' | 'organisatie' | 'alles';

/** Haste and what is late come first, then what the law wants within two weeks, and all the rest after it (ZK-43). */
export const WERKGROEPEN = ['spoed', 'te-laat', 'eerst', 'daarna'] as const;

/** One of WERKGROEPEN. */
export type Werkgroep = (typeof WERKGROEPEN)[number];

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
  /** The day that gives it its place in its group. */
  readonly dag: Datum;
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
  const gelezen = /^(spoed|te-laat|eerst|daarna)_(\d{4}-\d\d-\d\d)_([0-9a-f-]{36})$/.exec(text ?? '');
  const op = leesDatum(gelezen?.[2] ?? '');
  const zaakId = gelezen?.[3];
  if (op === undefined || !isId(zaakId)) return undefined;
  return { groep: gelezen?.[1] as Werkgroep, op, zaakId };
}

/** Where this row stands in the list, for the link to what comes after it. */
export function schrijfNa({ groep, dag, zaakId }: Werkregel): string {
  return `${groep}_${dag}_${zaakId}`;
}

/**
 * The open zaken for somebody: first haste and what is late, then what the law wants within two weeks, the nearest day
 * on top, and then the rest by its first date (ZK-43); at most one page and one row to see whether there are more.
 */
export async function listWerk(tx: Tx, vraag: WerklijstVraag): Promise<readonly Werkregel[]> {
  const { wie, na, keuze, bereik, rollen, metMandaat = false, vandaag } = vraag;
  if (wie.soort !== 'medewerker' && wie.soort !== 'koppeling') return [];
  const vorm = { soort: wie.soort, keuze, bereik, rollen, metMandaat, na: na?.groep };
  return rowsOf(
    tx,
    werkVan(tx, vorm, {
      gemeenteId: tx.gemeenteId,
      wie: wie.id,
      eigenTeam: wie.soort === 'medewerker' ? wie.team : '',
      teams: vraag.teams ?? [],
      vandaag,
      grens: plusDagen(vandaag, EERST_DAGEN),
      naOp: na?.op,
      naZaak: na?.zaakId,
    }),
  );
}

/** What decides how the question looks: who asks for which work, and in which group the page before ended. */
type Vorm = Pick<WerklijstVraag, 'keuze' | 'bereik' | 'rollen'> & {
  readonly soort: 'medewerker' | 'koppeling';
  readonly metMandaat: boolean;
  readonly na: Werkgroep | undefined;
};

/** What is filled in: ids, and days as 'YYYY-MM-DD'. */
type Waarden = {
  readonly gemeenteId: number;
  readonly wie: string;
  readonly eigenTeam: string;
  readonly teams: readonly string[];
  readonly vandaag: Datum;
  /** The last day that comes first. */
  readonly grens: Datum;
  readonly naOp: Datum | undefined;
  readonly naZaak: string | undefined;
};

const werkVan = preparedPer((db, vorm: Vorm, waarden: Waarden) => {
  const groepen = WERKGROEPEN.slice(vorm.na === undefined ? 0 : WERKGROEPEN.indexOf(vorm.na));
  const metNaam = groepen.map((groep, plaats) => {
    const eerder = groepen.slice(0, plaats);
    return sql`${sql.ref(groep)} as (${selectGroep(db, { vorm, waarden, groep, eerder })})`;
  });
  const alle = groepen.map((groep) => sql`select * from ${sql.ref(groep)}`);
  // The limit makes it look up each name; otherwise it reads everybody, because it expects four full pages.
  const vraag = sql<Werkregel>`
    with ${sql.join(metNaam)}
    select w.*, p.roepnaam, p.tussenvoegsel, p.achternaam, p.plaats
    from (${sql.join(alle, sql` union all `)}) as w
    left join lateral (
      select p.roepnaam, p.tussenvoegsel, p.achternaam, p.plaats from personen.persoon p
      where p.gemeente_id = ${waarden.gemeenteId} and p.id = w."inwonerId" limit 1
    ) p on true
    order by w.volgorde, w.dag, w."zaakId" limit ${PAGINA + 1}`;
  return { compile: () => vraag.compile(db) };
});

type Groepvraag = {
  readonly vorm: Vorm;
  readonly waarden: Waarden;
  readonly groep: Werkgroep;
  /** The groups that come before it in the same question. */
  readonly eerder: readonly Werkgroep[];
};

/** One page of one group; not asked when the groups before it fill the page. */
function selectGroep(db: Db, { vorm, waarden, groep, eerder }: Groepvraag) {
  const dag = groep === 'eerst' ? sql<Datum>`s.termijn_op` : sql<Datum>`s.volgende_op`;
  let query = selectOpen(db, waarden)
    .select(dag.as('dag'))
    .select(sql.lit(groep).as('groep'))
    .select(sql.lit(WERKGROEPEN.indexOf(groep)).as('volgorde'))
    .where((eb) => eb.and(vorm.soort === 'medewerker' ? voorwaarden(eb, vorm, waarden) : []))
    .where(vorm.soort === 'medewerker' ? openVoor(waarden.wie, 's') : sql<boolean>`true`)
    .where(hoortBij(groep, waarden))
    .orderBy(dag)
    .orderBy('s.zaak_id')
    .limit(PAGINA + 1);
  if (vorm.na === groep) {
    query = query.where(sql<boolean>`(${dag}, s.zaak_id) > (${waarden.naOp}::date, ${waarden.naZaak}::uuid)`);
  }
  if (eerder.length === 0) return query;
  const aantal = eerder.map((een) => sql`(select count(*) from ${sql.ref(een)})`);
  return query.where(sql<boolean>`${sql.join(aantal, sql` + `)} <= ${PAGINA}`);
}

/** Haste, or not knowing whether there is, until somebody spoke with the inwoner; a visit on a later day can wait for it. */
const HAAST = sql<boolean>`(s.spoed <> 'nee' and s.volgende in ('spoed-beoordelen', 'gesprek-plannen', 'gesprek-voeren'))`;

/** Which rows stand in a group: each in one, and each way an index can find the few of the first two. */
function hoortBij(groep: Werkgroep, waarden: Waarden) {
  const nu = sql`${waarden.vandaag}::date`;
  const grens = sql`${waarden.grens}::date`;
  const later = sql`s.volgende_op >= ${nu} and not (s.volgende_op = ${nu} and ${HAAST})`;
  switch (groep) {
    case 'spoed':
      return sql<boolean>`s.volgende_op <= ${nu} and ${HAAST}`;
    case 'te-laat':
      return sql<boolean>`s.volgende_op < ${nu} and not ${HAAST}`;
    case 'eerst':
      return sql<boolean>`s.termijn_op <= ${grens} and ${later}`;
    case 'daarna':
      return sql<boolean>`(s.termijn_op is null or s.termijn_op > ${grens}) and ${later}`;
  }
}

function selectOpen(db: Db, { gemeenteId }: Waarden) {
  return db
    .selectFrom('zaak.stand as s')
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
    .where('s.gemeente_id', '=', gemeenteId)
    .where('s.afgesloten_op', 'is', null);
}

type Velden = ExpressionBuilder<DB & { s: DB['zaak.stand'] }, 's'>;

/** What narrows the list: whose work is asked for, and never more than this person may see. */
function voorwaarden(eb: Velden, { keuze, bereik, rollen, metMandaat }: Vorm, waarden: Waarden) {
  const leidIk = eb('s.gespreksvoerder_id', '=', waarden.wie);
  const vanTeam = eb('s.team', '=', waarden.eigenTeam);
  if (keuze === 'team') return [vanTeam];
  if (keuze === 'organisatie') {
    // An empty list of teams finds nothing.
    const vanHen = eb('s.team', '=', sql<string>`any (${waarden.teams}::text[])`);
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
  if (rollen.includes('eerste-contact')) mijn.push(zonderIemand(eb, waarden));
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
function zonderIemand(eb: Velden, { vandaag }: Waarden) {
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

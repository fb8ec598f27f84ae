import { sql } from 'kysely';
import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Tx } from '../../platform/database.ts';
import { prepared, rowsOf } from '../../platform/prepared.ts';
import { raaktTermijnen } from './feiten.ts';
import { openTermijnen } from './termijnstand.ts';
import type { OpenTermijn } from './termijnstand.ts';

/** One open term of one zaak, as a list of what falls due shows it. */
export type Vervalt = {
  readonly zaakId: string;
  readonly van: string;
  readonly termijn: string;
  readonly einde: Datum;
  readonly soort: 'wettelijk' | 'norm';
};

/**
 * Brings the open terms of a zaak up to date, in the transaction that stored acts at `nu`: nothing is asked of the
 * database when those acts are of a kind that moves no term, and one statement otherwise (ZK-42).
 */
export async function projecteerTermijnen(tx: Tx, acts: readonly Act[], nu: string): Promise<void> {
  if (!isGeraakt(acts, nu)) return;
  await storeTermijnen(tx, acts);
}

/** Writes the open terms of a zaak as the fold makes them, whatever stood there. */
export async function storeTermijnen(tx: Tx, acts: readonly Act[]): Promise<void> {
  const zaakId = acts[0]?.zaakId;
  if (zaakId === undefined) return;
  const open = openTermijnen(acts);
  await tx.db.executeQuery(
    schrijf(tx, {
      gemeenteId: tx.gemeenteId,
      zaakId,
      van: open.map(({ van }) => van),
      termijn: open.map(({ termijn }) => termijn),
      einde: open.map(({ einde }) => einde),
      soort: open.map(({ soort }) => soort),
      wie: open.map(({ wie }) => wie),
    }),
  );
}

/** Of every zaak the open terms as they are stored, for comparing them with the acts. */
export async function listAlleTermijnen(tx: Tx): Promise<ReadonlyMap<string, readonly OpenTermijn[]>> {
  const rows = await tx.db
    .selectFrom('zaak.termijn')
    .select(['zaak_id', 'van', 'termijn', 'einde', 'soort', 'wie'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .execute();
  const perZaak = Map.groupBy(rows, ({ zaak_id }) => zaak_id);
  return new Map(
    [...perZaak].map(([zaakId, all]) => [
      zaakId,
      all.map(({ van, termijn, einde, soort, wie }) => ({
        van,
        termijn,
        einde,
        soort,
        wie,
      })) as unknown as readonly OpenTermijn[],
    ]),
  );
}

/** What the municipality has to have done between two days, both included, the earliest first. */
export async function listVervalt(
  tx: Tx,
  { van, tot }: { readonly van: Datum; readonly tot: Datum },
): Promise<readonly Vervalt[]> {
  return (await rowsOf(
    tx,
    tussen(tx, { gemeenteId: tx.gemeenteId, van, tot }),
  )) as unknown as readonly Vervalt[];
}

/** Same rows in another order are no difference. */
export function isGelijk(a: readonly OpenTermijn[], b: readonly OpenTermijn[]): boolean {
  const sleutels = new Set(a.map(sleutel));
  return a.length === b.length && b.every((een) => sleutels.has(sleutel(een)));
}

function sleutel({ van, termijn, einde, soort, wie }: OpenTermijn): string {
  return [van, termijn, einde, soort, wie].join(' ');
}

/** Acts that keep the moment at which they were stored elsewhere cannot be told from older ones: then it is done anyway. */
function isGeraakt(acts: readonly Act[], nu: string): boolean {
  const nieuw = acts.filter(({ vastgelegdOp }) => vastgelegdOp === nu);
  return nieuw.length === 0 || nieuw.some(raaktTermijnen);
}

const tussen = prepared(
  (
    db,
    { gemeenteId, van, tot }: { readonly gemeenteId: number; readonly van: string; readonly tot: string },
  ) =>
    db
      .selectFrom('zaak.termijn')
      .select(['zaak_id as zaakId', 'van', 'termijn', 'einde', 'soort'])
      .where('gemeente_id', '=', gemeenteId)
      .where('wie', '=', sql<string>`'gemeente'`)
      .where('einde', '>=', van)
      .where('einde', '<=', tot)
      .orderBy('einde')
      .orderBy('zaak_id'),
);

type Rijen = {
  readonly gemeenteId: number;
  readonly zaakId: string;
  readonly van: readonly string[];
  readonly termijn: readonly string[];
  readonly einde: readonly string[];
  readonly soort: readonly string[];
  readonly wie: readonly string[];
};

/** Takes away what ended, adds what began and changes what moved; a row that stays as it is, is not written. */
const schrijf = prepared((db, { gemeenteId, zaakId, van, termijn, einde, soort, wie }: Rijen) => ({
  compile: () =>
    sql`with nieuw as (
      select * from unnest(${van}::uuid[], ${termijn}::text[], ${einde}::date[], ${soort}::text[], ${wie}::text[])
        as n (van, termijn, einde, soort, wie)
    ), weg as (
      delete from zaak.termijn t where t.gemeente_id = ${gemeenteId} and t.zaak_id = ${zaakId}
        and not exists (select from nieuw n where n.van = t.van and n.termijn = t.termijn)
    )
    insert into zaak.termijn as t (gemeente_id, zaak_id, van, termijn, einde, soort, wie)
      select ${gemeenteId}::int, ${zaakId}::uuid, n.van, n.termijn, n.einde, n.soort, n.wie from nieuw n
    on conflict (gemeente_id, zaak_id, van, termijn) do update
      set einde = excluded.einde, soort = excluded.soort, wie = excluded.wie
      where (t.einde, t.soort, t.wie) is distinct from (excluded.einde, excluded.soort, excluded.wie)`.compile(
      db,
    ),
}));

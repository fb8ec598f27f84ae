import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { telContact } from './tellingen.ts';
import type { Contacttelling, Organisatietelling } from './tellingen.ts';

/** Per organisation how many solutions its staff named, and how many of those it delivers itself (IR-40). */
export async function countEigenAdvies(tx: Tx): Promise<readonly Organisatietelling[]> {
  const { rows } = await sql<Organisatietelling>`
    select m.organisatie, count(*)::int as oplossingen, count(e.id)::int as eigen
    from platform.act a
    join inrichting.medewerker m on m.gemeente_id = a.gemeente_id and m.id = a.actor_id
    left join platform.act e on e.gemeente_id = a.gemeente_id and e.zaak_id = a.zaak_id
      and e.kind = 'advies-eigen-organisatie' and e.data ->> 'oplossingId' = a.data ->> 'oplossingId'
    where a.gemeente_id = ${tx.gemeenteId} and a.kind = 'oplossing-genoemd'
    group by m.organisatie
    order by m.organisatie
  `.execute(tx.db);
  return rows;
}

/** How soon after a melding somebody made contact: the first appointment that was made or visit that was held (IR-41). */
export async function countContact(
  tx: Tx,
  { nu, binnenUren }: { readonly nu: string; readonly binnenUren: number },
): Promise<Contacttelling> {
  const { rows } = await sql<{ uren: number | null; sinds_uren: number }>`
    select extract(epoch from min(c.happened_at) - m.happened_at)::float8 / 3600 as uren,
      extract(epoch from ${nu}::timestamptz - m.happened_at)::float8 / 3600 as sinds_uren
    from platform.act m
    left join platform.act c on c.gemeente_id = m.gemeente_id and c.zaak_id = m.zaak_id
      and c.kind in ('contactmoment-gepland', 'gesprek-gevoerd')
    where m.gemeente_id = ${tx.gemeenteId} and m.kind = 'melding-gedaan'
    group by m.id, m.happened_at
  `.execute(tx.db);
  const wachttijden = rows.map(({ uren, sinds_uren }) => ({
    uren: uren ?? undefined,
    sindsUren: sinds_uren,
  }));
  return telContact(wachttijden, binnenUren);
}

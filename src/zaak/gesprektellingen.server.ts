import { sql } from 'kysely';
import type { Tx } from '../platform/database.ts';
import { telMix, telOndersteuning } from './gesprektellingen.ts';
import type {
  Gekozentrede,
  Mixtelling,
  Ondersteuningsantwoord,
  Ondersteuningstelling,
} from './gesprektellingen.ts';

/** Offered support by month: asked when planning and at the table, the last answer of a zaak counts (HG-96). */
export async function countOndersteuning(tx: Tx): Promise<readonly Ondersteuningstelling[]> {
  const { rows } = await sql<Ondersteuningsantwoord>`
    select a.zaak_id as "zaakId", a.happened_at::text as op,
      to_char(a.happened_at at time zone 'Europe/Amsterdam', 'YYYY-MM') as maand,
      coalesce(a.data ->> 'wens', a.data ->> 'clientondersteuning', 'nog-vragen') as antwoord
    from platform.act a
    where a.gemeente_id = ${tx.gemeenteId}
      and (
        (a.kind = 'contactmoment-gepland' and a.data ->> 'clientondersteuning' is not null)
        or (
          a.kind = 'onderdeel-besproken' and a.data ->> 'onderdeel' = 'clientondersteuning'
          and a.data ->> 'besproken' = 'true'
        )
      )
    order by a.happened_at, a.id
  `.execute(tx.db);
  return telOndersteuning(rows);
}

/** How often shared and individual help were chosen; of every oplossing the last that was recorded counts (HG-97). */
export async function countMix(tx: Tx): Promise<Mixtelling> {
  const { rows } = await sql<Gekozentrede>`
    select distinct on (a.zaak_id, a.data ->> 'oplossingId') a.data ->> 'trede' as trede,
      a.data -> 'naastCollectief' ->> 'reden' as reden
    from platform.act a
    where a.gemeente_id = ${tx.gemeenteId} and a.kind in ('oplossing-genoemd', 'trede-vastgelegd')
      and a.data ->> 'trede' is not null
    order by a.zaak_id, a.data ->> 'oplossingId', a.happened_at desc, a.id desc
  `.execute(tx.db);
  return telMix(rows.map(({ trede, reden }) => ({ trede, reden: reden ?? undefined })));
}

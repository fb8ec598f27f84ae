import type { Act } from '../basis/act.ts';
import type { Datum } from '../basis/datum.ts';
import { momentVan, plusJaren } from '../basis/datum.ts';
import { getProfiel } from '../inrichting/index.server.ts';
import type { Tx } from '../platform/database.ts';
import { GEBRUIKSDADEN, telGebruik } from './gebruik.ts';
import type { Gebruik } from './gebruik.ts';

/** How the instrument was used in the year until this day, with the leefgebieden of today's version (HG-106). */
export async function countGebruik(tx: Tx, vandaag: Datum): Promise<Gebruik> {
  const { instrument } = await getProfiel(tx, vandaag);
  const rows = await tx.db
    .selectFrom('platform.act')
    .select(['id', 'kind', 'zaak_id', 'happened_at', 'recorded_at', 'replaces', 'data'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('kind', 'in', [...GEBRUIKSDADEN])
    .where('recorded_at', '>=', momentVan(plusJaren(vandaag, -1), '00:00'))
    .execute();
  const acts = rows.map((row): Act => ({
    id: row.id,
    soort: row.kind,
    zaakId: row.zaak_id,
    door: { soort: 'systeem' },
    gebeurdOp: row.happened_at,
    vastgelegdOp: row.recorded_at,
    vervangt: row.replaces ?? undefined,
    inhoud: row.data,
  }));
  return telGebruik(Map.groupBy(acts, ({ zaakId }) => zaakId).values(), instrument);
}

import { sql } from 'kysely';
import { plusWeken } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import type { Tx } from '../../platform/database.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { openVoor } from '../openheid.server.ts';

/** A zaak in which an early letter waits although an aanvraag is possible now; `sinds` the first day on which it was. */
export type WachtendeBrief = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly inwonerId: string | null;
  readonly sinds: Datum;
};

/** Whose letters: who may write down an aanvraag in their own zaken, or in all of the municipality. */
export type Brievenvraag = { readonly wie: Wie; readonly bereik: Relatie; readonly vandaag: Datum };

const meeste = 50;

/**
 * The early letters that can be taken up now (TW-14): the verslag was sent, or the six weeks have passed without one.
 * Looks only at open zaken of which the six weeks are over or the verslag is there, and in those for a letter.
 */
export async function listBrieven(
  tx: Tx,
  { wie, bereik, vandaag }: Brievenvraag,
): Promise<readonly WachtendeBrief[]> {
  if (bereik === 'geen' || wie.soort === 'niemand' || wie.soort === 'inwoner') return [];
  let query = tx.db
    .selectFrom('zaak.stand as s')
    .select(['s.zaak_id as zaakId', 's.nummer', 's.inwoner_id as inwonerId', 's.gemeld_op as gemeldOp'])
    .select('s.volgende')
    .where('s.gemeente_id', '=', tx.gemeenteId)
    .where('s.afgesloten_op', 'is', null)
    .where((eb) =>
      eb.or([
        eb('s.volgende', '=', 'brief-oppakken'),
        eb.and([
          eb('s.toestand', 'in', ['voorbereiding', 'gesprek-gepland', 'onderzoek']),
          eb('s.gemeld_op', '<', plusWeken(vandaag, -6)),
          metBrief,
        ]),
      ]),
    )
    .orderBy('s.gemeld_op')
    .limit(meeste);
  if (wie.soort === 'medewerker') {
    query = query.where(openVoor(wie.id, 's'));
    if (bereik !== 'gemeente') query = query.where('s.gespreksvoerder_id', '=', wie.id);
  }
  const rijen = await query.execute();
  return rijen
    .map(({ gemeldOp, volgende, ...rij }) => ({
      ...rij,
      sinds: uiterlijkVerslag(gemeldOp as Datum),
      isNaVerslag: volgende === 'brief-oppakken',
    }))
    .filter(({ sinds, isNaVerslag }) => isNaVerslag || sinds < vandaag)
    .map(({ zaakId, nummer, inwonerId, sinds }) => ({ zaakId, nummer, inwonerId, sinds }));
}

const metBrief = sql<boolean>`exists (
  select from platform.act v
  where v.gemeente_id = s.gemeente_id and v.zaak_id = s.zaak_id and v.kind = 'aanvraag-vroeg-ontvangen'
    and v.data ->> 'nieuweZaakId' is null
    and not exists (
      select from platform.act n
      where n.gemeente_id = v.gemeente_id and n.zaak_id = v.zaak_id
        and n.kind in ('aanvraag-ontvangen', 'vroege-brief-vervallen') and n.happened_at >= v.happened_at
    )
)`;

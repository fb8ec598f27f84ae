import { sql } from 'kysely';
import type { Datum } from '../../basis/datum.ts';
import type { Relatie, Wie } from '../../basis/wie.ts';
import type { Tx } from '../../platform/database.ts';
import { preparedPer, rowsOf } from '../../platform/prepared.ts';
import { uiterlijkVerslag } from '../../termijnen/index.ts';
import { openVoor } from '../openheid.server.ts';

/** A zaak in which an early letter waits although an aanvraag is possible now. */
export type WachtendeBrief = {
  readonly zaakId: string;
  readonly nummer: string;
  readonly inwonerId: string | null;
};

/** Whose letters: who may write down an aanvraag in their own zaken, or in all of the municipality. */
export type Brievenvraag = { readonly wie: Wie; readonly bereik: Relatie; readonly vandaag: Datum };

const meeste = 50;

/**
 * The early letters that can be taken up now (TW-14): the verslag was sent, or the six weeks have passed without one.
 * Begins at the letters, which are few, and leaves out those that were taken up, dropped or followed by an aanvraag.
 */
export async function listBrieven(
  tx: Tx,
  { wie, bereik, vandaag }: Brievenvraag,
): Promise<readonly WachtendeBrief[]> {
  if (bereik === 'geen' || wie.soort === 'niemand' || wie.soort === 'inwoner') return [];
  const vorm = { soort: wie.soort, bereik };
  const rijen = await rowsOf(tx, brievenVan(tx, vorm, { gemeenteId: tx.gemeenteId, wie: wie.id }));
  return rijen
    .filter(
      ({ gemeldOp, volgende }) =>
        volgende === 'brief-oppakken' || uiterlijkVerslag(gemeldOp as Datum) < vandaag,
    )
    .map(({ zaakId, nummer, inwonerId }) => ({ zaakId, nummer, inwonerId }));
}

type Vorm = { readonly soort: 'medewerker' | 'koppeling'; readonly bereik: Relatie };

const brievenVan = preparedPer(
  (
    db,
    { soort, bereik }: Vorm,
    { gemeenteId, wie }: { readonly gemeenteId: number; readonly wie: string },
  ) => {
    const brieven = db
      .selectFrom('platform.act as v')
      .innerJoin('zaak.stand as s', (join) =>
        join.onRef('s.gemeente_id', '=', 'v.gemeente_id').onRef('s.zaak_id', '=', 'v.zaak_id'),
      )
      .select(['s.zaak_id as zaakId', 's.nummer', 's.inwoner_id as inwonerId', 's.gemeld_op as gemeldOp'])
      .select('s.volgende')
      .distinct()
      .where('v.gemeente_id', '=', gemeenteId)
      .where('v.kind', '=', 'aanvraag-vroeg-ontvangen')
      .where(wachtNog)
      .where('s.afgesloten_op', 'is', null)
      .orderBy('s.gemeld_op')
      .limit(meeste);
    if (soort === 'koppeling') return brieven;
    const open = brieven.where(openVoor(wie, 's'));
    return bereik === 'gemeente' ? open : open.where('s.gespreksvoerder_id', '=', wie);
  },
);

const wachtNog = sql<boolean>`v.data ->> 'nieuweZaakId' is null and not exists (
  select from platform.act n
  where n.gemeente_id = v.gemeente_id and n.zaak_id = v.zaak_id
    and n.kind in ('aanvraag-ontvangen', 'vroege-brief-vervallen') and n.happened_at >= v.happened_at
)`;

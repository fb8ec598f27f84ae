import { sql } from 'kysely';
import type { Act } from '../basis/act.ts';
import { momentVan, plusDagen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Relatie, Wie } from '../basis/wie.ts';
import { vouwMelding, vouwToeleiding } from '../eerste-contact/index.ts';
import type { Tx } from '../platform/database.ts';
import type { Agendaregel } from './agenda.ts';
import type { Vorm } from './contactmoment.ts';
import { vouwContactmomenten } from './contactmoment.ts';

/** Whose agenda. */
export type Agendakeuze = 'mij' | 'team' | 'alles';

/** Which part of the agenda: whose, the first day, how many days, and the widest relation of who asks (PL-14). */
export type Agendavraag = {
  readonly wie: Wie;
  readonly keuze: Agendakeuze;
  readonly bereik: Relatie;
  readonly van: Datum;
  readonly dagen: number;
};

/**
 * Brings the agenda up to date with the acts of one zaak, in the transaction that stored an act; gives how many
 * rows were not as they should be.
 */
export async function projecteerContactmomenten(tx: Tx, acts: readonly Act[]): Promise<number> {
  const momenten = vouwContactmomenten(acts);
  if (momenten.length === 0) return 0;
  const inwonerId = vouwMelding(acts)?.inwonerId ?? null;
  const team = vouwToeleiding(acts)?.team ?? null;
  const rijen = momenten.map((moment) => ({
    gemeente_id: tx.gemeenteId,
    id: moment.contactmomentId,
    zaak_id: moment.zaakId,
    inwoner_id: inwonerId,
    team,
    medewerker_id: moment.medewerkerId,
    van: moment.van,
    tot: moment.tot,
    vorm: moment.vorm,
    plaats: moment.plaats,
    opvolging: moment.opvolging,
    afgezegd: moment.afgezegdOp !== undefined,
  }));
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto('planning.contactmoment')
    .values(rijen)
    .onConflict((conflict) =>
      conflict
        .columns(['gemeente_id', 'id'])
        .doUpdateSet((eb) =>
          Object.fromEntries(AFGELEID.map((kolom) => [kolom, eb.ref(`excluded.${kolom}`)])),
        )
        .where(sql<boolean>`contactmoment is distinct from excluded`),
    )
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows ?? 0);
}

/** What stands in the agenda of somebody, by time; never more than this person may know of (PL-14). */
export async function listAgenda(tx: Tx, vraag: Agendavraag): Promise<readonly Agendaregel[]> {
  const { wie, keuze, bereik, van, dagen } = vraag;
  if (wie.soort !== 'medewerker') return [];
  let query = selectRegels(tx)
    .where('van', '>=', momentVan(van, '00:00'))
    .where('van', '<', momentVan(plusDagen(van, dagen), '00:00'));
  if (keuze === 'mij') query = query.where('medewerker_id', '=', wie.id);
  if (keuze === 'team' || (keuze === 'alles' && bereik !== 'gemeente')) {
    query = query.where((eb) => eb.or([eb('team', '=', wie.team), eb('medewerker_id', '=', wie.id)]));
  }
  return (await query.orderBy('van').execute()).map(toRegel);
}

/** What somebody has between two instants, for the warning about two things at once (PL-6). */
export async function listBezet(
  tx: Tx,
  { medewerkerId, van, tot }: { readonly medewerkerId: string; readonly van: string; readonly tot: string },
): Promise<readonly Agendaregel[]> {
  const rijen = await selectRegels(tx)
    .where('medewerker_id', '=', medewerkerId)
    .where('van', '<', tot)
    .where('tot', '>', van)
    .orderBy('van')
    .execute();
  return rijen.map(toRegel);
}

const AFGELEID = [
  'inwoner_id',
  'team',
  'medewerker_id',
  'van',
  'tot',
  'vorm',
  'plaats',
  'opvolging',
  'afgezegd',
] as const;

function selectRegels(tx: Tx) {
  return tx.db
    .selectFrom('planning.contactmoment')
    .select(['id', 'zaak_id', 'inwoner_id', 'medewerker_id', 'van', 'tot', 'vorm', 'plaats', 'opvolging'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('afgezegd', '=', false);
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectRegels>['executeTakeFirstOrThrow']>>;

function toRegel(rij: Rij): Agendaregel {
  return {
    contactmomentId: rij.id,
    zaakId: rij.zaak_id,
    inwonerId: rij.inwoner_id ?? undefined,
    medewerkerId: rij.medewerker_id,
    van: rij.van,
    tot: rij.tot,
    vorm: rij.vorm as Vorm,
    plaats: rij.plaats,
    opvolging: rij.opvolging,
  };
}

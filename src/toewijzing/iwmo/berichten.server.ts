import { sql } from 'kysely';
import { fingerprint } from '../../platform/ids.ts';
import type { Tx } from '../../platform/database.ts';

/** Every kind of message or export that is kept. */
export type Bewaardsoort = '301' | '305' | '307' | 'cak' | 'svb';

/** A message or export as it left or came in. */
export type Bericht = {
  readonly id: string;
  readonly richting: 'uit' | 'in';
  readonly soort: Bewaardsoort;
  /** The other side: the AGB code of an aanbieder, or empty. */
  readonly agb: string;
  readonly identificatie: string;
  readonly zaakId?: string | undefined;
  readonly gemaaktOp: string;
  /** When it was fetched for the first time. */
  readonly opgehaaldOp?: string | undefined;
};

/** The next number of a row of numbers of this municipality; nobody else gets the same one (TW-81). */
export async function volgendNummer(tx: Tx, soort: 'toewijzing' | 'bericht'): Promise<number> {
  const { laatste } = await tx.db
    .insertInto('toewijzing.reeks')
    .values({ gemeente_id: tx.gemeenteId, soort, laatste: 1 })
    .onConflict((conflict) =>
      conflict.columns(['gemeente_id', 'soort']).doUpdateSet({ laatste: sql`reeks.laatste + 1` }),
    )
    .returning('laatste')
    .executeTakeFirstOrThrow();
  return laatste;
}

/** Keeps a message; under an id that is there already nothing changes. */
export async function storeBericht(
  tx: Tx,
  { inhoud, ...bericht }: Omit<Bericht, 'opgehaaldOp'> & { readonly inhoud: string },
): Promise<void> {
  await tx.db
    .insertInto('toewijzing.bericht')
    .values({
      gemeente_id: tx.gemeenteId,
      id: bericht.id,
      richting: bericht.richting,
      soort: bericht.soort,
      agb: bericht.agb,
      identificatie: bericht.identificatie,
      kenmerk: fingerprint(inhoud),
      zaak_id: bericht.zaakId ?? null,
      inhoud,
      gemaakt_op: bericht.gemaaktOp,
    })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .execute();
}

/** Whether a message or export is kept under this id. */
export async function isBewaard(tx: Tx, id: string): Promise<boolean> {
  const rij = await selectBerichten(tx).where('id', '=', id).executeTakeFirst();
  return rij !== undefined;
}

/** Whether this message came in before: the very same, another under the same mark, or nothing of the kind (TW-89). */
export async function zoekInkomend(
  tx: Tx,
  {
    agb,
    identificatie,
    inhoud,
  }: { readonly agb: string; readonly identificatie: string; readonly inhoud: string },
): Promise<{ readonly id: string; readonly isHetzelfde: boolean } | undefined> {
  const rij = await tx.db
    .selectFrom('toewijzing.bericht')
    .select(['id', 'kenmerk'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('richting', '=', 'in')
    .where('agb', '=', agb)
    .where('identificatie', '=', identificatie)
    .executeTakeFirst();
  return rij && { id: rij.id, isHetzelfde: rij.kenmerk === fingerprint(inhoud) };
}

const meeste = 100;

/** The last messages of the municipality or of one zaak, newest first; of those that leave, perhaps only what nobody fetched. */
export async function listBerichten(
  tx: Tx,
  vraag: {
    readonly zaakId?: string;
    readonly richting?: 'uit' | 'in';
    readonly nietOpgehaald?: boolean;
  } = {},
): Promise<readonly Bericht[]> {
  let query = selectBerichten(tx).orderBy('gemaakt_op', 'desc').orderBy('id').limit(meeste);
  if (vraag.zaakId !== undefined) query = query.where('zaak_id', '=', vraag.zaakId);
  if (vraag.richting !== undefined) query = query.where('richting', '=', vraag.richting);
  if (vraag.nietOpgehaald === true) query = query.where('opgehaald_op', 'is', null);
  return (await query.execute()).map(toBericht);
}

/** Gives a message that leaves and remembers when it was fetched for the first time; undefined when there is none. */
export async function haalOp(
  tx: Tx,
  id: string,
  nu: string,
): Promise<(Bericht & { readonly inhoud: string }) | undefined> {
  await tx.db
    .updateTable('toewijzing.bericht')
    .set({ opgehaald_op: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', id)
    .where('richting', '=', 'uit')
    .where('opgehaald_op', 'is', null)
    .execute();
  const rij = await selectBerichten(tx)
    .select('inhoud')
    .where('id', '=', id)
    .where('richting', '=', 'uit')
    .executeTakeFirst();
  return rij && { ...toBericht(rij), inhoud: rij.inhoud };
}

/** The zaken of these toewijzingen, by number. */
export async function zakenBijNummers(
  tx: Tx,
  nummers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (nummers.length === 0) return new Map();
  const nummer = sql<number>`(data ->> 'toewijzingnummer')::int`;
  const rijen = await tx.db
    .selectFrom('platform.act')
    .select('zaak_id')
    .select(nummer.as('nummer'))
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('kind', '=', 'toegewezen')
    .where(nummer, 'in', [...new Set(nummers)])
    .execute();
  return new Map(rijen.map((rij) => [rij.nummer, rij.zaak_id]));
}

/** The zaken in which the CAK or the SVB may have to hear something. */
export async function zakenVoorDoorgeven(tx: Tx): Promise<readonly string[]> {
  const rijen = await tx.db
    .selectFrom('platform.act')
    .select('zaak_id')
    .distinct()
    .where('gemeente_id', '=', tx.gemeenteId)
    .where((eb) =>
      eb.or([
        eb('kind', 'in', ['start-gemeld', 'stop-gemeld']),
        eb.and([eb('kind', '=', 'besluit-voorbereid'), eb(sql<string>`data ->> 'vorm'`, '=', 'pgb')]),
      ]),
    )
    .execute();
  return rijen.map((rij) => rij.zaak_id);
}

function selectBerichten(tx: Tx) {
  return tx.db
    .selectFrom('toewijzing.bericht')
    .select(['id', 'richting', 'soort', 'agb', 'identificatie', 'zaak_id', 'gemaakt_op', 'opgehaald_op'])
    .where('gemeente_id', '=', tx.gemeenteId);
}

type Rij = Awaited<ReturnType<ReturnType<typeof selectBerichten>['executeTakeFirstOrThrow']>>;

function toBericht(rij: Rij): Bericht {
  return {
    id: rij.id,
    richting: rij.richting as Bericht['richting'],
    soort: rij.soort as Bewaardsoort,
    agb: rij.agb,
    identificatie: rij.identificatie,
    zaakId: rij.zaak_id ?? undefined,
    gemaaktOp: rij.gemaakt_op,
    opgehaaldOp: rij.opgehaald_op ?? undefined,
  };
}

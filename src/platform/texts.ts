import { sql } from 'kysely';
import type { Actor, NieuweTekst } from '../basis/act.ts';
import { readOnce } from './database.ts';
import type { Db, Tx } from './database.ts';
import { prepared, rowsOf } from './prepared.ts';

/** A version of a running text as it stands. */
export type TextVersion = {
  readonly id: string;
  readonly tekstId: string;
  readonly inhoud: string;
  readonly door: { readonly soort: string; readonly id: string | null };
  readonly bewaardOp: string;
};

/** Somebody else saved first: both versions, so that a person can choose. */
export type SaveResult =
  | { readonly saved: true; readonly version: TextVersion }
  | { readonly saved: false; readonly current: TextVersion; readonly mine: string };

type Versions = {
  readonly zaakId: string;
  readonly door: Actor;
  readonly nu: string;
  readonly teksten: readonly NieuweTekst[];
};

/** Stores versions of texts; one that is there already stays as it is. Fails when a version was replaced by another meanwhile. */
export async function storeTexts(tx: Tx, given: Versions): Promise<void> {
  if (given.teksten.length === 0) return;
  tx.known.delete(textsOf(given.zaakId));
  await tx.send(
    tx.db
      .insertInto('platform.text_version')
      .values(given.teksten.map((tekst) => toRow(tx.gemeenteId, given, tekst)))
      .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing()),
  );
}

/** Saves one new version of a running text; when the version it replaces was replaced before, both are handed back. */
export async function saveText(
  tx: Tx,
  given: Omit<Versions, 'teksten'> & { readonly tekst: NieuweTekst },
): Promise<SaveResult> {
  tx.known.delete(textsOf(given.zaakId));
  await tx.db
    .insertInto('platform.text_version')
    .values(toRow(tx.gemeenteId, given, given.tekst))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const current = await getCurrentText(tx, given.tekst.tekstId);
  if (current.id === given.tekst.id || current.inhoud === given.tekst.inhoud)
    return { saved: true, version: current };
  return { saved: false, current, mine: given.tekst.inhoud };
}

/** The texts of a zaak as they stand now, by text id. */
export async function loadTexts(tx: Tx, zaakId: string): Promise<ReadonlyMap<string, TextVersion>> {
  return currentVersions(await readVersions(tx, zaakId));
}

/** Every stored version of the texts of a zaak, by version id: what a frozen verslag refers to. */
export async function loadTextVersions(tx: Tx, zaakId: string): Promise<ReadonlyMap<string, TextVersion>> {
  const rows = await readVersions(tx, zaakId);
  return new Map(rows.map((row) => [row.id, toVersion(row)]));
}

/** One text of a zaak: how it stands now, and every version by version id; nothing when there is no such text. */
export async function loadTextChain(
  tx: Tx,
  { zaakId, tekstId }: { readonly zaakId: string; readonly tekstId: string },
): Promise<{ readonly current: TextVersion | undefined; readonly all: ReadonlyMap<string, TextVersion> }> {
  const rows = await rowsOf(tx, versionsOfText(tx, { gemeenteId: tx.gemeenteId, zaakId, tekstId }));
  return {
    current: currentVersions(rows).get(tekstId),
    all: new Map(rows.map((row) => [row.id, toVersion(row)])),
  };
}

/** The version of a text that stands, without its words. */
export type TextHead = {
  readonly id: string;
  readonly tekstId: string;
  readonly replaces: string | undefined;
  readonly doorId: string | undefined;
};

/** The standing versions of all texts of a zaak, by text id, without their words. */
export async function listTextHeads(tx: Tx, zaakId: string): Promise<ReadonlyMap<string, TextHead>> {
  const rows = await rowsOf(tx, headsOfZaak(tx, { gemeenteId: tx.gemeenteId, zaakId }));
  return new Map(
    rows.map((row) => [
      row.text_id,
      {
        id: row.id,
        tekstId: row.text_id,
        replaces: row.replaces ?? undefined,
        doorId: row.actor_id ?? undefined,
      },
    ]),
  );
}

/** The texts with these ids as they stand, by text id; what is not there is left out. */
export async function findTexts(
  tx: Tx,
  tekstIds: readonly string[],
): Promise<ReadonlyMap<string, TextVersion>> {
  if (tekstIds.length === 0) return new Map();
  const rows = await selectVersions(tx.db, tx.gemeenteId)
    .where('text_id', '=', sql<string>`any(${tekstIds}::uuid[])`)
    .execute();
  return currentVersions(rows);
}

/**
 * The versions of these texts since the one each was last known by, oldest first; only the standing one of a text that
 * was not known, or whose known version is gone.
 */
export async function listTextSteps(
  tx: Tx,
  known: ReadonlyMap<string, string | undefined>,
): Promise<readonly TextVersion[]> {
  if (known.size === 0) return [];
  const rows = await selectVersions(tx.db, tx.gemeenteId)
    .where('text_id', '=', sql<string>`any(${[...known.keys()]}::uuid[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return [...currentVersions(rows)].flatMap(([tekstId, current]) => {
    const steps: Row[] = [];
    for (let at = byId.get(current.id); at !== undefined; at = byId.get(at.replaces ?? '')) {
      if (at.id === known.get(tekstId)) return steps.toReversed().map(toVersion);
      steps.push(at);
    }
    return [current];
  });
}

/** A version that the workspace writes; with `insteadOf` in the place of a loose one that is gone then. */
export type LooseText = NieuweTekst & { readonly insteadOf?: string | undefined };

/** Stores versions that may make place for the next words of the same person, in the place of what they replace. */
export async function storeLooseTexts(
  tx: Tx,
  given: Omit<Versions, 'teksten'> & { readonly teksten: readonly LooseText[] },
): Promise<void> {
  if (given.teksten.length === 0) return;
  tx.known.delete(textsOf(given.zaakId));
  const gone = given.teksten.flatMap(({ insteadOf }) => insteadOf ?? []);
  const removed =
    gone.length === 0
      ? undefined
      : tx.send(
          tx.db
            .deleteFrom('platform.text_version')
            .where('gemeente_id', '=', tx.gemeenteId)
            .where('id', '=', sql<string>`any(${gone}::uuid[])`),
        );
  const rows = given.teksten.map((tekst) => ({ ...toRow(tx.gemeenteId, given, tekst), loose: true }));
  await Promise.all([removed, tx.send(tx.db.insertInto('platform.text_version').values(rows))]);
}

async function getCurrentText(tx: Tx, tekstId: string): Promise<TextVersion> {
  const rows = await selectVersions(tx.db, tx.gemeenteId).where('text_id', '=', tekstId).execute();
  const current = currentVersions(rows).get(tekstId);
  if (current === undefined) throw new Error('text has no versions');
  return current;
}

type Row = {
  id: string;
  text_id: string;
  replaces: string | null;
  body: string;
  actor_kind: string;
  actor_id: string | null;
  saved_at: string;
};

/** Once in a transaction, until it adds a version itself. */
function readVersions(tx: Tx, zaakId: string): Promise<readonly Row[]> {
  return readOnce(tx, textsOf(zaakId), () =>
    rowsOf(tx, versionsOfZaak(tx, { gemeenteId: tx.gemeenteId, zaakId })),
  );
}

function textsOf(zaakId: string): string {
  return `texts/${zaakId}`;
}

function selectVersions(db: Db, gemeenteId: number) {
  return db
    .selectFrom('platform.text_version')
    .select(['id', 'text_id', 'replaces', 'body', 'actor_kind', 'actor_id', 'saved_at'])
    .where('gemeente_id', '=', gemeenteId);
}

type InZaak = { readonly gemeenteId: number; readonly zaakId: string };

const versionsOfZaak = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  selectVersions(db, gemeenteId).where('zaak_id', '=', zaakId),
);

const headsOfZaak = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  db
    .selectFrom('platform.text_version as head')
    .select(['head.id', 'head.text_id', 'head.replaces', 'head.actor_id'])
    .where('head.gemeente_id', '=', gemeenteId)
    .where('head.zaak_id', '=', zaakId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('platform.text_version as later')
            .select('later.id')
            .whereRef('later.gemeente_id', '=', 'head.gemeente_id')
            .whereRef('later.text_id', '=', 'head.text_id')
            .whereRef('later.replaces', '=', 'head.id'),
        ),
      ),
    ),
);

const versionsOfText = prepared(
  (db, { gemeenteId, zaakId, tekstId }: InZaak & { readonly tekstId: string }) =>
    selectVersions(db, gemeenteId).where('zaak_id', '=', zaakId).where('text_id', '=', tekstId),
);

function currentVersions(rows: readonly Row[]): ReadonlyMap<string, TextVersion> {
  const replaced = new Set(rows.map((row) => row.replaces));
  return new Map(rows.filter((row) => !replaced.has(row.id)).map((row) => [row.text_id, toVersion(row)]));
}

function toVersion(row: Row): TextVersion {
  const door = { soort: row.actor_kind, id: row.actor_id };
  return { id: row.id, tekstId: row.text_id, inhoud: row.body, door, bewaardOp: row.saved_at };
}

function toRow(gemeenteId: number, given: Omit<Versions, 'teksten'>, tekst: NieuweTekst) {
  return {
    gemeente_id: gemeenteId,
    id: tekst.id,
    text_id: tekst.tekstId,
    zaak_id: given.zaakId,
    replaces: tekst.vervangt ?? null,
    body: tekst.inhoud,
    actor_kind: given.door.soort,
    actor_id: given.door.soort === 'systeem' ? null : given.door.id,
    saved_at: given.nu,
  };
}

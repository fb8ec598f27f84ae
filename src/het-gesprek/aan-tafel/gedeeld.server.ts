import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { prepared, rowsOf } from '../../platform/prepared.ts';
import { holdShared, openShared, snapshotOf, takeHeld } from '../../platform/shared-text.ts';
import type { Brought, SharedText } from '../../platform/shared-text.ts';

/** After so many updates the log is replaced by a snapshot, in which deleted words are no more. */
const meesteRijen = 200;

/** The version of a text that says the same as the document, and since when it may make place (ISO instant). */
export type Verwerkt = { readonly versieId: string; readonly losSinds?: string | undefined };

/** The shared document of a zaak in one transaction that has the lock of the zaak. */
export type Gedeeld = {
  readonly zaakId: string;
  readonly doc: SharedText;
  readonly verwerkt: Map<string, Verwerkt>;
  /** Number and id of the last update that is stored. */
  readonly stand: Stand | undefined;
  /** What this transaction adds, in order. */
  readonly nieuw: Nieuw[];
  readonly gewijzigd: Set<string>;
};

type Stand = { readonly nr: number; readonly last_id: string; readonly snapshot_nr: number };
type Nieuw = { readonly inhoud: Uint8Array; readonly apparaatId?: string | undefined };

type InZaak = { readonly gemeenteId: number; readonly zaakId: string };

/** Opens the shared document of a zaak; ask for the lock of the zaak first. It is empty and not stored when there is none. */
export async function openGedeeld(tx: Tx, zaakId: string): Promise<Gedeeld> {
  const waar = { gemeenteId: tx.gemeenteId, zaakId };
  const [standen, teksten] = await Promise.all([
    rowsOf(tx, standVan(tx, waar)),
    rowsOf(tx, tekstenVan(tx, waar)),
  ]);
  const stand = standen[0];
  const verwerkt = new Map(
    teksten.map((rij) => [rij.tekst_id, { versieId: rij.versie_id, losSinds: rij.los_sinds ?? undefined }]),
  );
  const doc = stand === undefined ? openShared([]) : await haalDoc(tx, { ...waar, lastId: stand.last_id });
  return { zaakId, doc, verwerkt, stand, nieuw: [], gewijzigd: new Set() };
}

async function haalDoc(
  tx: Tx,
  { lastId, ...waar }: InZaak & { readonly lastId: string },
): Promise<SharedText> {
  const inGeheugen = takeHeld(sleutel(waar), lastId);
  if (inGeheugen !== undefined) return inGeheugen;
  const [momentopnamen, rijen] = await Promise.all([
    rowsOf(tx, momentopnameVan(tx, waar)),
    rowsOf(tx, rijenNa(tx, { ...waar, na: -1 })),
  ]);
  const momentopname = momentopnamen[0]?.snapshot;
  const delen = rijen.map(({ inhoud }) => inhoud);
  return openShared(momentopname ? [momentopname, ...delen] : delen);
}

/** Adds what an update brought to what this transaction will store. */
export function voegToe({ nieuw }: Gedeeld, brought: Brought | undefined, apparaatId?: string): void {
  if (brought !== undefined) nieuw.push({ inhoud: brought.update, apparaatId });
}

/** Marks which version of a text says the same as the document. */
export function merkVerwerkt(gedeeld: Gedeeld, tekstId: string, verwerkt: Verwerkt): void {
  gedeeld.verwerkt.set(tekstId, verwerkt);
  gedeeld.gewijzigd.add(tekstId);
}

type Wie = { readonly medewerkerId: string | null; readonly nu: string };

/** Stores what this transaction added to the document, and makes it short when it grew; answers the last number. */
export async function storeGedeeld(tx: Tx, gedeeld: Gedeeld, wie: Wie): Promise<number> {
  const { zaakId, stand, nieuw, doc } = gedeeld;
  const waar = { gemeenteId: tx.gemeenteId, zaakId };
  const begin = stand?.nr ?? 0;
  const nr = begin + nieuw.length;
  const lastId = stand !== undefined && nieuw.length === 0 ? stand.last_id : newId(Date.parse(wie.nu));
  if (stand === undefined || nieuw.length > 0) {
    const inpakken = nr - (stand?.snapshot_nr ?? 0) >= meesteRijen;
    await Promise.all([
      tx.send(schrijfStand(tx, { ...waar, nr, lastId })),
      nieuw.length > 0 && !inpakken
        ? tx.send(schrijfRijen(tx, { ...waar, begin, nieuw, ...wie }))
        : undefined,
      inpakken ? pakIn(tx, { ...waar, nr, doc }) : undefined,
    ]);
  }
  await schrijfTeksten(tx, gedeeld);
  holdShared(sleutel(waar), lastId, doc);
  return nr;
}

/**
 * What a device does not know yet: the updates after the last number it saw, or the whole document when the log was
 * made short since. Updates of this request by the device itself are left out.
 */
export async function updatesNa(
  tx: Tx,
  gedeeld: Gedeeld,
  { na }: { readonly na: number },
): Promise<readonly Uint8Array[]> {
  const { stand, nieuw, doc, zaakId } = gedeeld;
  const begin = stand?.nr ?? 0;
  const ingepakt = begin + nieuw.length - (stand?.snapshot_nr ?? 0) >= meesteRijen;
  if (na < (stand?.snapshot_nr ?? 0) || na > begin || (ingepakt && na < begin)) return [snapshotOf(doc)];
  const rijen = na === begin ? [] : await rowsOf(tx, rijenNa(tx, { gemeenteId: tx.gemeenteId, zaakId, na }));
  const eerder = rijen.filter((rij) => rij.nr <= begin).map(({ inhoud }) => inhoud);
  return [
    ...eerder,
    ...nieuw.filter(({ apparaatId }) => apparaatId === undefined).map(({ inhoud }) => inhoud),
  ];
}

/** Replaces the log by a snapshot, so that no deleted word is left anywhere (AVG; when the verslag is sent). */
export async function vernietigLog(tx: Tx, zaakId: string): Promise<void> {
  const gedeeld = await openGedeeld(tx, zaakId);
  if (gedeeld.stand === undefined) return;
  const waar = { gemeenteId: tx.gemeenteId, zaakId };
  await pakIn(tx, { ...waar, nr: gedeeld.stand.nr, doc: gedeeld.doc });
  // What stands in the verslag now must stay: from here on nothing makes place any more.
  await tx.db
    .updateTable('het_gesprek.doc_tekst')
    .set({ los_sinds: null })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .execute();
  holdShared(sleutel(waar), gedeeld.stand.last_id, gedeeld.doc);
}

async function pakIn(
  tx: Tx,
  { nr, doc, ...waar }: InZaak & { readonly nr: number; readonly doc: SharedText },
): Promise<void> {
  await Promise.all([
    tx.send(schrijfMomentopname(tx, { ...waar, nr, snapshot: Buffer.from(snapshotOf(doc)) })),
    tx.send(ruimOp(tx, { ...waar, nr })),
  ]);
}

async function schrijfTeksten(tx: Tx, { zaakId, gewijzigd, verwerkt }: Gedeeld): Promise<void> {
  const rijen = [...gewijzigd].flatMap((tekstId) => {
    const een = verwerkt.get(tekstId);
    if (een === undefined) return [];
    const { versieId, losSinds } = een;
    return [
      {
        gemeente_id: tx.gemeenteId,
        zaak_id: zaakId,
        tekst_id: tekstId,
        versie_id: versieId,
        los_sinds: losSinds ?? null,
      },
    ];
  });
  if (rijen.length === 0) return;
  await tx.send(
    tx.db
      .insertInto('het_gesprek.doc_tekst')
      .values(rijen)
      .onConflict((conflict) =>
        conflict.columns(['gemeente_id', 'zaak_id', 'tekst_id']).doUpdateSet((eb) => ({
          versie_id: eb.ref('excluded.versie_id'),
          los_sinds: eb.ref('excluded.los_sinds'),
        })),
      ),
  );
}

type Rijen = InZaak & Wie & { readonly begin: number; readonly nieuw: readonly Nieuw[] };

function schrijfRijen(tx: Tx, { gemeenteId, zaakId, begin, nieuw, medewerkerId, nu }: Rijen) {
  return tx.db.insertInto('het_gesprek.doc_update').values(
    nieuw.map(({ inhoud, apparaatId }, plaats) => ({
      gemeente_id: gemeenteId,
      zaak_id: zaakId,
      nr: begin + plaats + 1,
      apparaat_id: apparaatId ?? null,
      medewerker_id: medewerkerId,
      ontvangen_op: nu,
      inhoud: Buffer.from(inhoud),
    })),
  );
}

const standVan = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  db
    .selectFrom('het_gesprek.doc')
    .select(['nr', 'last_id', 'snapshot_nr'])
    .where('gemeente_id', '=', gemeenteId)
    .where('zaak_id', '=', zaakId),
);

const momentopnameVan = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  db
    .selectFrom('het_gesprek.doc')
    .select('snapshot')
    .where('gemeente_id', '=', gemeenteId)
    .where('zaak_id', '=', zaakId),
);

const tekstenVan = prepared((db, { gemeenteId, zaakId }: InZaak) =>
  db
    .selectFrom('het_gesprek.doc_tekst')
    .select(['tekst_id', 'versie_id', 'los_sinds'])
    .where('gemeente_id', '=', gemeenteId)
    .where('zaak_id', '=', zaakId),
);

const rijenNa = prepared((db, { gemeenteId, zaakId, na }: InZaak & { readonly na: number }) =>
  db
    .selectFrom('het_gesprek.doc_update')
    .select(['nr', 'inhoud'])
    .where('gemeente_id', '=', gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('nr', '>', na)
    .orderBy('nr'),
);

const schrijfStand = prepared(
  (db, { gemeenteId, zaakId, nr, lastId }: InZaak & { readonly nr: number; readonly lastId: string }) =>
    db
      .insertInto('het_gesprek.doc')
      .values({ gemeente_id: gemeenteId, zaak_id: zaakId, nr, last_id: lastId, snapshot_nr: 0 })
      .onConflict((conflict) =>
        conflict.columns(['gemeente_id', 'zaak_id']).doUpdateSet((eb) => ({
          nr: eb.ref('excluded.nr'),
          last_id: eb.ref('excluded.last_id'),
        })),
      ),
);

const schrijfMomentopname = prepared(
  (db, { gemeenteId, zaakId, nr, snapshot }: InZaak & { readonly nr: number; readonly snapshot: Buffer }) =>
    db
      .updateTable('het_gesprek.doc')
      .set({ snapshot, snapshot_nr: nr })
      .where('gemeente_id', '=', gemeenteId)
      .where('zaak_id', '=', zaakId),
);

const ruimOp = prepared((db, { gemeenteId, zaakId, nr }: InZaak & { readonly nr: number }) =>
  db
    .deleteFrom('het_gesprek.doc_update')
    .where('gemeente_id', '=', gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('nr', '<=', nr),
);

function sleutel({ gemeenteId, zaakId }: InZaak): string {
  return `${gemeenteId}/${zaakId}`;
}

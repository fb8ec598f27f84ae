import type { Actor } from '../../basis/act.ts';
import { lockZaak, loadActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { prepared, rowsOf } from '../../platform/prepared.ts';
import { namesIn, openShared, readShared } from '../../platform/shared-text.ts';
import type { SharedText } from '../../platform/shared-text.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { throwUnreadable } from '../../platform/visit.ts';
import { werkelijkMoment } from './klok.ts';
import { tekstIdVan } from './pakket.ts';
import type { NagelatenBijlage, Tafeldaad } from './pakket.ts';

/** What was handed over, read: see `NalatenschapVraag`. */
export type Nalating = {
  readonly zaakId: string;
  readonly apparaatId: string;
  readonly apparaatOp: string;
  readonly nalatenschapId: string;
  readonly update?: Uint8Array | undefined;
  readonly daden: readonly Tafeldaad[];
  readonly bijlagen: readonly NagelatenBijlage[];
};

/** Words that stand nowhere else, and forms that were filled in; when it happened is corrected (law case 68). */
export type NagelatenInhoud = {
  readonly teksten: readonly string[];
  readonly daden: readonly Pick<Tafeldaad, 'pad' | 'velden' | 'gebeurdOp'>[];
  readonly bijlagen: readonly NagelatenBijlage[];
};

/** What a colleague left behind on a device; the moments are ISO instants. */
export type Nalatenschap = {
  readonly id: string;
  readonly medewerkerId: string;
  readonly ontvangenOp: string;
  readonly inhoud: NagelatenInhoud;
  readonly gezienOp?: string | undefined;
};

/**
 * Keeps what a device handed over, apart from the zaak, for the team (HG-124). Only of who once took this zaak along;
 * the same again stores nothing twice. False when it is not for this person or there is no such zaak here.
 */
export async function storeNalatenschap(
  tx: Tx,
  nalating: Nalating,
  { door, nu }: { readonly door: Actor; readonly nu: string },
): Promise<boolean> {
  const { zaakId, update, daden, bijlagen, apparaatOp } = nalating;
  if (door.soort !== 'medewerker' || !(await namMee(tx, { zaakId, medewerkerId: door.id }))) return false;
  await lockZaak(tx, zaakId);
  if ((await loadActs(tx, zaakId)).length === 0) return false;
  const inhoud: NagelatenInhoud = {
    teksten: update === undefined ? [] : await nergensAnders(tx, { zaakId, update }),
    daden: daden.map(({ pad, velden, gebeurdOp }) => ({
      pad,
      velden,
      gebeurdOp: werkelijkMoment(gebeurdOp, { apparaatOp, nu }),
    })),
    bijlagen,
  };
  await tx.db
    .insertInto('het_gesprek.nalatenschap')
    .values({
      gemeente_id: tx.gemeenteId,
      id: nalating.nalatenschapId,
      zaak_id: zaakId,
      apparaat_id: nalating.apparaatId,
      medewerker_id: door.id,
      ontvangen_op: nu,
      update_inhoud: update === undefined ? null : Buffer.from(update),
      inhoud: JSON.stringify(inhoud),
    })
    .onConflict((conflict) => conflict.columns(['gemeente_id', 'id']).doNothing())
    .execute();
  return true;
}

/** What was handed over for a zaak, newest first; empty handed-overs are left out. */
export async function listNalatenschap(tx: Tx, zaakId: string): Promise<readonly Nalatenschap[]> {
  const rijen = await tx.db
    .selectFrom('het_gesprek.nalatenschap')
    .select(['id', 'medewerker_id', 'ontvangen_op', 'inhoud', 'gezien_op'])
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .orderBy('ontvangen_op', 'desc')
    .execute();
  return rijen
    .map((rij) => ({
      id: rij.id,
      medewerkerId: rij.medewerker_id,
      ontvangenOp: rij.ontvangen_op,
      inhoud: rij.inhoud as unknown as NagelatenInhoud,
      gezienOp: rij.gezien_op ?? undefined,
    }))
    .filter(({ inhoud }) => isGevuld(inhoud));
}

/** Whether something was handed over for a zaak that nobody of the team read yet. */
export async function isNagelaten(tx: Tx, zaakId: string): Promise<boolean> {
  const rijen = await rowsOf(tx, ongezienVan(tx, { gemeenteId: tx.gemeenteId, zaakId }));
  return rijen.some(({ inhoud }) => isGevuld(inhoud as unknown as NagelatenInhoud));
}

const ongezienVan = prepared(
  (db, { gemeenteId, zaakId }: { readonly gemeenteId: number; readonly zaakId: string }) =>
    db
      .selectFrom('het_gesprek.nalatenschap')
      .select('inhoud')
      .where('gemeente_id', '=', gemeenteId)
      .where('zaak_id', '=', zaakId)
      .where('gezien_op', 'is', null),
);

function isGevuld({ teksten, daden, bijlagen }: NagelatenInhoud): boolean {
  return teksten.length + daden.length + bijlagen.length > 0;
}

/** Marks what was handed over as read by a colleague; it stays. */
export async function markeerGezien(
  tx: Tx,
  { zaakId, id }: { readonly zaakId: string; readonly id: string },
  { door, nu }: { readonly door: Actor; readonly nu: string },
): Promise<void> {
  await tx.db
    .updateTable('het_gesprek.nalatenschap')
    .set({ gezien_op: nu, gezien_door: door.soort === 'systeem' ? null : door.id })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('id', '=', id)
    .where('gezien_op', 'is', null)
    .execute();
}

async function namMee(
  tx: Tx,
  { zaakId, medewerkerId }: { readonly zaakId: string; readonly medewerkerId: string },
): Promise<boolean> {
  const gelezen = await tx.db
    .selectFrom('platform.reading_log')
    .select('id')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('actor_id', '=', medewerkerId)
    .where('handling', '=', 'gesprek-voeren')
    .limit(1)
    .executeTakeFirst();
  return gelezen !== undefined;
}

async function nergensAnders(
  tx: Tx,
  { zaakId, update }: { readonly zaakId: string; readonly update: Uint8Array },
): Promise<readonly string[]> {
  const doc = openOfWeiger(update);
  const versies = await loadTextVersions(tx, zaakId);
  const bekend = new Set([...versies.values()].map(({ inhoud }) => inhoud));
  const woorden = namesIn(doc)
    .filter((naam) => tekstIdVan(naam) !== undefined)
    .map((naam) => readShared(doc, naam).toWellFormed().replaceAll('\u0000', ''));
  doc.destroy();
  return woorden.filter((tekst) => !bekend.has(tekst));
}

function openOfWeiger(update: Uint8Array): SharedText {
  try {
    return openShared([update]);
  } catch {
    return throwUnreadable();
  }
}

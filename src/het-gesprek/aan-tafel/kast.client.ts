/** The database of the browser in three words: open, read, write. What goes in is encrypted already. */

import type { Dicht } from './sleutel.client.ts';

/** The stores of the device, with the field by which a row is found; `rij` numbers its rows itself. */
const LADEN = {
  apparaat: 'naam',
  sleutel: 'wieId',
  zaak: 'zaakId',
  stand: 'zaakId',
  klad: 'zaakId',
  daad: 'actId',
  rij: undefined,
} as const;

/** One of the stores. */
export type Lade = keyof typeof LADEN;

/** Opens the database of one municipality on this device, made when it is not there. */
export function openKast(slug: string): Promise<IDBDatabase> {
  const vraag = indexedDB.open(`keukentafel ${slug}`, 1);
  vraag.addEventListener('upgradeneeded', () => {
    for (const [lade, keyPath] of Object.entries(LADEN)) {
      const store = vraag.result.createObjectStore(lade, keyPath ? { keyPath } : { autoIncrement: true });
      if (lade === 'rij' || lade === 'daad') store.createIndex('zaakId', 'zaakId');
    }
  });
  return antwoordOp(vraag);
}

/** One row, or undefined. */
export function lees<T>(kast: IDBDatabase, lade: Lade, sleutel: IDBValidKey): Promise<T | undefined> {
  return antwoordOp(kast.transaction(lade).objectStore(lade).get(sleutel) as IDBRequest<T | undefined>);
}

/** All rows of a store. */
export function leesAlle<T>(kast: IDBDatabase, lade: Lade): Promise<T[]> {
  return antwoordOp(kast.transaction(lade).objectStore(lade).getAll() as IDBRequest<T[]>);
}

/** A row of one zaak, encrypted. */
export type Zaakdeel = Dicht & { readonly zaakId: string };

/** All rows of one zaak, with the numbers under which they lie. */
export async function leesVanZaak(
  kast: IDBDatabase,
  lade: 'rij' | 'daad',
  zaakId: string,
): Promise<{ readonly rijen: readonly Zaakdeel[]; readonly sleutels: readonly IDBValidKey[] }> {
  const index = kast.transaction(lade).objectStore(lade).index('zaakId');
  const [rijen, sleutels] = await Promise.all([
    antwoordOp(index.getAll(zaakId) as IDBRequest<Zaakdeel[]>),
    antwoordOp(index.getAllKeys(zaakId)),
  ]);
  return { rijen, sleutels };
}

/** Writes in one go and waits until it stands on the disk; committed at once, so that closing the page loses nothing. */
export function schrijf(
  kast: IDBDatabase,
  laden: readonly Lade[],
  doe: (lade: (naam: Lade) => IDBObjectStore) => void,
): Promise<void> {
  const transactie = kast.transaction([...laden], 'readwrite', { durability: 'strict' });
  const klaar = new Promise<void>((resolve, reject) => {
    transactie.addEventListener('complete', () => resolve());
    const mislukt = () => reject(transactie.error ?? new DOMException('niet bewaard', 'AbortError'));
    transactie.addEventListener('abort', mislukt);
  });
  doe((naam) => transactie.objectStore(naam));
  transactie.commit();
  return klaar;
}

/** Removes everything of one zaak from this device. */
export async function wisZaak(kast: IDBDatabase, zaakId: string): Promise<void> {
  const rijen = await leesVanZaak(kast, 'rij', zaakId);
  const daden = await leesVanZaak(kast, 'daad', zaakId);
  await schrijf(kast, ['zaak', 'stand', 'klad', 'daad', 'rij', 'apparaat'], (lade) => {
    for (const naam of ['wacht', 'nalatenschap']) lade('apparaat').delete(`${naam} ${zaakId}`);
    for (const sleutel of rijen.sleutels) lade('rij').delete(sleutel);
    for (const sleutel of daden.sleutels) lade('daad').delete(sleutel);
    for (const naam of ['zaak', 'stand', 'klad'] as const) lade(naam).delete(zaakId);
  });
}

function antwoordOp<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    vraag.addEventListener('success', () => resolve(vraag.result));
    vraag.addEventListener('error', () => reject(vraag.error ?? new DOMException('niet gelezen')));
  });
}

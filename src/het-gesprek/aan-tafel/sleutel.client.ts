import { randomBytes } from '../../platform/device.client.ts';
import { makeDeviceLock, openDeviceLock } from '../../platform/device-lock.client.ts';
import type { Houdbaarheid } from './houdbaar.ts';

/** The wrapped key of one person on this device; useless without the passphrase or the lock of the device. */
export type Sleutelrij = {
  readonly wieId: string;
  readonly apparaatId: string;
  readonly slot: Slot;
  readonly zout: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly ingepakt: ArrayBuffer;
  readonly houdbaar: Houdbaarheid;
};

/** How the key opens: by a passphrase, or by the lock of the device itself (WebAuthn PRF). */
export type Slot =
  | { readonly soort: 'zin' }
  | { readonly soort: 'apparaat'; readonly kenmerk: Uint8Array<ArrayBuffer> };

/** An encrypted row. */
export type Dicht = { readonly iv: Uint8Array<ArrayBuffer>; readonly dicht: ArrayBuffer };

type Eigenaar = Pick<Sleutelrij, 'wieId' | 'apparaatId'>;

const RONDEN = 600_000;
const AES = { name: 'AES-GCM', length: 256 } as const;
const tekens = new TextEncoder();

/** A new key, wrapped by a passphrase, bound to this person and this device. */
export async function maakMetZin(zin: string, eigenaar: Eigenaar, houdbaar: Houdbaarheid) {
  const zout = randomBytes(16);
  return pakIn(await uitZin(zin, zout), { ...eigenaar, slot: { soort: 'zin' }, zout, houdbaar });
}

/** A new key, wrapped by the lock of the device; undefined when the device cannot do that, or the person does not want it. */
export async function maakMetApparaat(eigenaar: Eigenaar, houdbaar: Houdbaarheid) {
  const zout = randomBytes(32);
  const kenmerk = await makeDeviceLock(zout);
  const geheim = kenmerk && (await openDeviceLock(kenmerk, zout));
  if (kenmerk === undefined || geheim === undefined) return undefined;
  const slot: Slot = { soort: 'apparaat', kenmerk };
  return pakIn(await uitGeheim(geheim, zout), { ...eigenaar, slot, zout, houdbaar });
}

/** Opens a wrapped key; undefined when the passphrase is wrong or the device did not open. The key cannot leave memory. */
export async function openSleutel(rij: Sleutelrij, zin: string): Promise<CryptoKey | undefined> {
  const deksel = await dekselVan(rij, zin);
  if (deksel === undefined) return undefined;
  const omslag = { name: 'AES-GCM', iv: rij.iv, additionalData: bandVan(rij) };
  const gebruik: KeyUsage[] = ['encrypt', 'decrypt'];
  return crypto.subtle
    .unwrapKey('raw', rij.ingepakt, deksel, omslag, AES, false, gebruik)
    .catch(() => undefined);
}

/** Encrypts for one zaak: what is taken out of its row and put into another opens no more. */
export async function sluit(sleutel: CryptoKey, zaakId: string, inhoud: Uint8Array): Promise<Dicht> {
  const iv = randomBytes(12);
  const dicht = await crypto.subtle.encrypt(slotOp(iv, zaakId), sleutel, new Uint8Array(inhoud));
  return { iv, dicht };
}

/** Decrypts a row of one zaak; fails on a row of another zaak or another key. */
export async function ontsluit(
  sleutel: CryptoKey,
  zaakId: string,
  { iv, dicht }: Dicht,
): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.decrypt(slotOp(iv, zaakId), sleutel, dicht));
}

function slotOp(iv: Uint8Array<ArrayBuffer>, zaakId: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: tekens.encode(zaakId) };
}

async function pakIn(deksel: CryptoKey, rij: Omit<Sleutelrij, 'iv' | 'ingepakt'>) {
  const nieuw = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const iv = randomBytes(12);
  const omslag = { name: 'AES-GCM', iv, additionalData: bandVan(rij) };
  const ingepakt = await crypto.subtle.wrapKey('raw', nieuw, deksel, omslag);
  const gesloten: Sleutelrij = { ...rij, iv, ingepakt };
  const kaal = await crypto.subtle.exportKey('raw', nieuw);
  const sleutel = await crypto.subtle.importKey('raw', kaal, AES, false, ['encrypt', 'decrypt']);
  return { rij: gesloten, sleutel };
}

function bandVan({ wieId, apparaatId }: Eigenaar): Uint8Array<ArrayBuffer> {
  return tekens.encode(`${wieId} ${apparaatId}`);
}

async function dekselVan({ slot, zout }: Sleutelrij, zin: string): Promise<CryptoKey | undefined> {
  if (slot.soort === 'zin') return uitZin(zin, zout);
  const geheim = await openDeviceLock(slot.kenmerk, zout);
  return geheim && uitGeheim(geheim, zout);
}

async function uitZin(zin: string, zout: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const kaal = await crypto.subtle.importKey('raw', tekens.encode(zin.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const weg = { name: 'PBKDF2', hash: 'SHA-256', salt: zout, iterations: RONDEN };
  return crypto.subtle.deriveKey(weg, kaal, AES, false, ['wrapKey', 'unwrapKey']);
}

async function uitGeheim(geheim: ArrayBuffer, zout: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const kaal = await crypto.subtle.importKey('raw', geheim, 'HKDF', false, ['deriveKey']);
  const weg = { name: 'HKDF', hash: 'SHA-256', salt: zout, info: tekens.encode('keukentafel aan tafel') };
  return crypto.subtle.deriveKey(weg, kaal, AES, false, ['wrapKey', 'unwrapKey']);
}

import { randomBytes } from './device.client.ts';

/** The lock of the device itself (WebAuthn with the PRF extension): a secret that leaves it only for who unlocks it. */

type Bytes = Uint8Array<ArrayBuffer>;
type Extensions = {
  readonly prf?: { readonly enabled?: boolean; readonly results?: { readonly first?: ArrayBuffer } };
};

/** Whether this device may have such a lock; whether it can give a secret shows only when it is used. */
export async function canLock(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  if (/^[\d.]+$|:/u.test(location.hostname)) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable().catch(() => false);
}

/** Asks the device for a new lock and gives its id; it knows no name of anybody. Undefined when it cannot or nobody agreed. */
export async function makeDeviceLock(salt: Bytes): Promise<Bytes | undefined> {
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: randomBytes(32),
        rp: { name: 'Keukentafel' },
        user: { id: randomBytes(16), name: 'Aan tafel', displayName: 'Aan tafel' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'discouraged',
          userVerification: 'required',
        },
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch(() => null);
  if (!(made instanceof PublicKeyCredential)) return undefined;
  const { prf } = made.getClientExtensionResults() as Extensions;
  return prf?.enabled === true ? new Uint8Array(made.rawId) : undefined;
}

/** The secret behind a lock for this salt, the same every time; undefined when nobody unlocked it. */
export async function openDeviceLock(id: Bytes, salt: Bytes): Promise<ArrayBuffer | undefined> {
  const given = await navigator.credentials
    .get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch(() => null);
  if (!(given instanceof PublicKeyCredential)) return undefined;
  return (given.getClientExtensionResults() as Extensions).prf?.results?.first;
}

/** What a program in the browser takes from the device it runs on: the moment and chance. Nothing else reads them. */

/** Now, by the clock of the device (ISO instant). */
export function deviceNow(): string {
  return new Date().toISOString();
}

/** This many random bytes. */
export function randomBytes(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length));
}

/** A UUIDv7: sorts by the moment of making, as the ids that the server makes. */
export function newDeviceId(): string {
  const bytes = randomBytes(16);
  const now = Date.now();
  for (let at = 0; at < 6; at += 1) bytes[at] = Math.floor(now / 256 ** (5 - at)) % 256;
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

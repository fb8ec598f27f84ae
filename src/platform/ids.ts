import { createHash, randomBytes, randomUUID } from 'node:crypto';

let lastMoment = -1;
let sequence = 0;

/**
 * A UUIDv7: sorts by time of making, and within one millisecond of one process by order of making.
 * Made in the application because PostgreSQL 15 cannot.
 */
export function newId(now: number = Date.now()): string {
  sequence = now === lastMoment ? sequence + 1 : 0;
  lastMoment = now;
  const moment = now.toString(16).padStart(12, '0');
  const order = (sequence & 0xfff).toString(16).padStart(3, '0');
  // The second half of a random UUID: its variant, and 62 random bits.
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${order}${randomUUID().slice(18)}`;
}

/** Whether a text from outside is a UUID at all; anything else is simply not there. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** An unguessable secret of 160 bits in lower-case letters and digits that nobody misreads. */
export function newSecret(length = 32): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789z';
  return Array.from(randomBytes(length), (byte) => alphabet[byte & 31]).join('');
}

/** The same for the same text and for no other: 64 characters by which a long text is recognised. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

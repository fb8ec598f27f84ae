/** Somebody mail can go to or come from; the name is only for display. */
export type MailAddress = { readonly name?: string; readonly address: string };

const ADDRESS =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const LINE_BREAKING = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
/** Characters that turn the direction of text around, with which a name can pose as another. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether this is exactly one plain mail address (letters without accents, a domain with a dot). Stricter than
 * the standard on purpose: mail libraries read a text as a list, and a second address in it would get the mail.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf('@') <= 64 && ADDRESS.test(text);
}

/** A text for one line of a mail header or calendar: no line ends or hidden turns, at most `limit` characters. */
export function singleLine(text: string, limit = 200): string {
  const line = text
    .toWellFormed()
    .replace(LINE_BREAKING, ' ')
    .replace(TURNING, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
  return Array.from(line).slice(0, limit).join('');
}

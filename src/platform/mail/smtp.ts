import { createTransport } from 'nodemailer';
import type { MailAddress } from './address.ts';
import { isMailAddress, singleLine } from './address.ts';
import type { CalendarPart } from './calendar.ts';

/** Which mail server (smtp:// with STARTTLS, or smtps://, with login and port in the address) and who sends. */
export type MailSettings = { readonly url: string; readonly from: MailAddress };

/**
 * One mail to one person. `id` is the number of the mail and becomes its Message-ID, so that a second try is seen
 * as the same mail. Nothing personal in `subject`: it shows on locked screens and in the logs of mail servers.
 */
export type MailMessage = {
  readonly id: string;
  readonly to: MailAddress;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  readonly calendar?: CalendarPart;
  readonly attachment?: { readonly name: string; readonly content: Uint8Array };
};

/**
 * What came of it: handed to the mail server, worth another try, or never going to arrive. `code` is the error
 * code of the library or the number of the server, without its text: that repeats the address.
 */
export type MailResult =
  | { readonly soort: 'verstuurd' }
  | { readonly soort: 'later'; readonly code: string }
  | { readonly soort: 'nooit'; readonly code: string };

const OUR_FAULT = new Set(['EFILEACCESS', 'EURLACCESS', 'ESTREAM', 'EENVELOPE']);
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE']);
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Hands one mail to the mail server; reads no files and no addresses on the internet for it. */
export async function sendMail(settings: MailSettings, message: MailMessage): Promise<MailResult> {
  if (!isMailAddress(message.to.address)) return { soort: 'nooit', code: 'ADRES' };
  const transport = createTransport({
    ...connection(settings.url),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(compose(settings, message));
    return { soort: 'verstuurd' };
  } catch (error) {
    return failure(error);
  } finally {
    transport.close();
  }
}

function compose({ from }: MailSettings, message: MailMessage) {
  if (!isMailAddress(from.address)) throw new RangeError('the sender is not one mail address');
  if (!/^[\w.-]{1,100}$/.test(message.id))
    throw new RangeError('a mail id has only letters, digits and . - _');
  return {
    messageId: `<${message.id}@${from.address.slice(from.address.indexOf('@') + 1)}>`,
    from: recipient(from),
    to: recipient(message.to),
    envelope: { from: from.address, to: [message.to.address] },
    subject: singleLine(message.subject),
    text: message.text,
    ...(message.html === undefined ? {} : { html: message.html }),
    ...(message.calendar === undefined
      ? {}
      : { icalEvent: { ...message.calendar, filename: 'uitnodiging.ics' } }),
    ...(message.attachment === undefined ? {} : { attachments: [attached(message.attachment)] }),
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
    xMailer: false as const,
  };
}

function attached({ name, content }: NonNullable<MailMessage['attachment']>) {
  return { filename: singleLine(name), content: Buffer.from(content) };
}

/** Always a name and an address apart: nodemailer reads a text as a list of addresses. */
function recipient({ name, address }: MailAddress): { readonly name: string; readonly address: string } {
  return { name: singleLine(name ?? ''), address };
}

/** Read by hand, because in nodemailer's own way of reading the address can switch any option on or off. */
function connection(url: string) {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  if (!secure && protocol !== 'smtp:') throw new RangeError('a mail server starts with smtp:// or smtps://');
  const isLocal = LOOPBACK.has(hostname);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // A mail server on this machine often has a certificate of its own making; nothing leaves the machine there.
    requireTLS: !secure && !isLocal,
    ignoreTLS: !secure && isLocal,
    ...(username === ''
      ? {}
      : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  };
}

/** For good are a 5xx about this mail and a mail we made wrong; a login or a server that is away can be mended. */
function failure(error: unknown): MailResult {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  const reason = String(error.code);
  const status = 'responseCode' in error ? Number(error.responseCode) : 0;
  const code = status > 0 ? String(status) : reason;
  const isFinal = status === 0 ? OUR_FAULT.has(reason) : status >= 500 && ABOUT_THE_MAIL.has(reason);
  return { soort: isFinal ? 'nooit' : 'later', code };
}

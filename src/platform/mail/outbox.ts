import type { Tx } from '../database.ts';
import { newId } from '../ids.ts';
import { wakeJob } from '../jobs.ts';

/** A mail to one person. The subject holds nothing personal: it is shown on locked screens and in logs. */
export type Mail = {
  readonly zaakId?: string | undefined;
  /** What kind of mail it is, for the mailbox page and the story of a zaak: 'melding-bevestigd'. */
  readonly kind: string;
  readonly to: { readonly naam: string; readonly adres: string };
  readonly subject: string;
  readonly body: string;
  /** The text of an .ics file. */
  readonly calendar?: string | undefined;
  readonly attachment?: { readonly name: string; readonly bytes: Uint8Array } | undefined;
};

/** The job that sends one mail of the outbox. */
export const sendMailJob = 'send-mail';

/**
 * Puts a mail in the outbox in the transaction of what it is about, so that it leaves if and only if that happened;
 * gives its id. Line ends in name and subject become spaces, so that nobody can add a header.
 */
export async function queueMail(tx: Tx, mail: Mail, nu: string): Promise<string> {
  const id = newId(Date.parse(nu));
  await tx.db
    .insertInto('platform.mail')
    .values({
      gemeente_id: tx.gemeenteId,
      id,
      zaak_id: mail.zaakId ?? null,
      kind: mail.kind,
      to_name: oneLine(mail.to.naam),
      to_address: oneLine(mail.to.adres),
      subject: oneLine(mail.subject),
      body: mail.body,
      calendar: mail.calendar ?? null,
      attachment_name: mail.attachment?.name ?? null,
      attachment: mail.attachment === undefined ? null : Buffer.from(mail.attachment.bytes),
      queued_at: nu,
    })
    .execute();
  await wakeJob(tx, sendMailJob, { gemeenteId: tx.gemeenteId, mailId: id });
  return id;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

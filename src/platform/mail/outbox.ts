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
  /** To a member of staff: goes out although the zaak is silent. */
  readonly internal?: boolean | undefined;
};

/** The job that sends one mail of the outbox. */
export const sendMailJob = 'send-mail';

/**
 * Puts a mail in the outbox in the transaction of what it is about, so that it leaves if and only if that happened;
 * gives its id. Line ends in name and subject become spaces, so that nobody can add a header. About a zaak that is
 * silent it is kept and never sent.
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
      failed_at: mail.zaakId === undefined || mail.internal ? null : silentSince(tx, mail.zaakId),
    })
    .execute();
  await wakeJob(tx, sendMailJob, { gemeenteId: tx.gemeenteId, mailId: id });
  return id;
}

/** From now on nothing goes out about a zaak, and what still waited does not either; to staff it does. */
export async function silenceZaak(tx: Tx, zaakId: string, nu: string): Promise<void> {
  await setSilence(tx, zaakId, nu);
  await tx.db
    .updateTable('platform.mail')
    .set({ failed_at: nu })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .execute();
}

/** It was a mistake: what comes from now on goes out again. */
export function endSilence(tx: Tx, zaakId: string): Promise<void> {
  return setSilence(tx, zaakId, null);
}

async function setSilence(tx: Tx, zaakId: string, since: string | null): Promise<void> {
  await tx.db
    .updateTable('platform.stream')
    .set({ silent_since: since })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId)
    .execute();
}

function silentSince(tx: Tx, zaakId: string) {
  return tx.db
    .selectFrom('platform.stream')
    .select('silent_since')
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('zaak_id', '=', zaakId);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

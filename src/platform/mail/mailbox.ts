import type { Tx } from '../database.ts';

/** One mail as the mailbox page of a demo shows it; `body` and the files only when it is opened. */
export type MailboxLine = {
  readonly id: string;
  readonly toName: string;
  readonly toAddress: string;
  readonly subject: string;
  readonly queuedAt: string;
  readonly sentAt: string | null;
  readonly hasCalendar: boolean;
  readonly attachmentName: string | null;
};

/** One opened mail. */
export type MailboxMail = MailboxLine & {
  readonly body: string;
  readonly calendar: string | null;
  readonly attachment: Uint8Array | null;
};

/** How many mails one page of the mailbox holds. */
export const mailboxPage = 50;

/** The mails of this municipality, newest first; one more than a page when there are older ones after it. */
export async function listMail(tx: Tx, before?: string): Promise<readonly MailboxLine[]> {
  let query = select(tx);
  if (before !== undefined) query = query.where('id', '<', before);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(mailboxPage + 1)
    .execute();
  return rows.map(toLine);
}

/** One mail with its text and files, or nothing. */
export async function findMail(tx: Tx, id: string): Promise<MailboxMail | undefined> {
  const row = await select(tx).select(['body', 'attachment']).where('id', '=', id).executeTakeFirst();
  return row && { ...toLine(row), body: row.body, calendar: row.calendar, attachment: row.attachment };
}

function select(tx: Tx) {
  return tx.db
    .selectFrom('platform.mail')
    .select(['id', 'to_name', 'to_address', 'subject', 'queued_at', 'sent_at', 'calendar', 'attachment_name'])
    .where('gemeente_id', '=', tx.gemeenteId);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

function toLine(row: Row): MailboxLine {
  return {
    id: row.id,
    toName: row.to_name,
    toAddress: row.to_address,
    subject: row.subject,
    queuedAt: row.queued_at,
    sentAt: row.sent_at,
    hasCalendar: row.calendar !== null,
    attachmentName: row.attachment_name,
  };
}

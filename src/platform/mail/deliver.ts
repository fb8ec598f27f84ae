import type { ExpressionBuilder } from 'kysely';
import type { Tx } from '../database.ts';
import { wakeJob } from '../jobs.ts';
import type { JobPayload, Worker } from '../jobs.ts';
import type { Log } from '../log.ts';
import type { DB } from '../schema.generated.ts';
import type { MailAddress } from './address.ts';
import type { CalendarPart } from './calendar.ts';
import { sendMailJob } from './outbox.ts';
import { sendMail } from './smtp.ts';
import type { MailMessage, MailResult } from './smtp.ts';

/**
 * Where mail goes: to a mail server, in the name of a municipality; to the mailbox page of the demo; or it waits
 * until a mail server is set.
 */
export type Delivery =
  | {
      readonly soort: 'smtp';
      readonly url: string;
      readonly from: (gemeenteId: number) => Promise<MailAddress>;
    }
  | { readonly soort: 'mailbox' }
  | { readonly soort: 'wait' };

/** What came of one try; `niets`: sent already, given up, not due yet, or busy elsewhere. */
export type DeliveryResult = MailResult['soort'] | 'niets';

const firstWait = 60_000;
const longestWait = 4 * 3_600_000;
/** With the waits above the last try comes after some three days. */
const mostAttempts = 25;
const sweptAtOnce = 200;

/** The background work that empties the outbox: one mail as soon as it is queued, and what was left every five minutes. */
export function mailWorkers(delivery: Delivery, log: Log): readonly Worker[] {
  const work = async (tx: Tx, { mailId }: JobPayload, nu: string) => {
    const result = await deliverMail(tx, { delivery, mailId: String(mailId), nu });
    if (result === 'later' || result === 'nooit') log.warn({ mailId, result }, 'mail was not taken');
  };
  return [
    { name: sendMailJob, work },
    { name: 'sweep-mail', schedule: '*/5 * * * *', work: (tx, _, nu) => sweepMail(tx, delivery, nu) },
  ];
}

/**
 * Tries to send one mail of the outbox. It is locked until the end of the transaction, so no two try at once, and
 * what was sent is never sent again. Only a process that dies between the answer of the mail server and the end
 * of its transaction leads to a second mail, which carries the same Message-ID.
 */
export async function deliverMail(
  tx: Tx,
  { delivery, mailId, nu }: { readonly delivery: Delivery; readonly mailId: string; readonly nu: string },
): Promise<DeliveryResult> {
  if (delivery.soort === 'wait') return 'niets';
  const mail = await lockMail(tx, mailId, nu);
  if (mail === undefined) return 'niets';
  const result = await hand(tx, delivery, mail);
  await store(tx, mail, { result, nu });
  return result.soort;
}

/**
 * Wakes the sending of every mail that is due and was left: after a crash, or queued where no jobs ran. In a demo
 * there is nothing to send, so all of it is delivered at once.
 */
export async function sweepMail(tx: Tx, delivery: Delivery, nu: string): Promise<void> {
  if (delivery.soort === 'wait') return;
  if (delivery.soort === 'mailbox') return fillMailbox(tx, nu);
  const due = await tx.db
    .selectFrom('platform.mail')
    .select('id')
    .where(isDue(tx, nu))
    .orderBy('queued_at')
    .limit(sweptAtOnce)
    .execute();
  for (const { id } of due) await wakeJob(tx, sendMailJob, { gemeenteId: tx.gemeenteId, mailId: id });
}

async function fillMailbox(tx: Tx, nu: string): Promise<void> {
  await tx.db
    .updateTable('platform.mail')
    .set((eb) => ({ sent_at: nu, attempts: eb('attempts', '+', 1) }))
    .where(isDue(tx, nu))
    .execute();
}

/** How long to wait after this many tries, in milliseconds: a minute, doubling to four hours. */
export function waitAfter(attempts: number): number {
  return Math.min(firstWait * 2 ** Math.max(0, attempts - 1), longestWait);
}

function isDue(tx: Tx, nu: string) {
  return (eb: ExpressionBuilder<DB, 'platform.mail'>) =>
    eb.and([
      eb('gemeente_id', '=', tx.gemeenteId),
      eb('sent_at', 'is', null),
      eb('failed_at', 'is', null),
      eb.or([eb('next_attempt_at', 'is', null), eb('next_attempt_at', '<=', nu)]),
    ]);
}

function lockMail(tx: Tx, mailId: string, nu: string) {
  return tx.db
    .selectFrom('platform.mail')
    .selectAll()
    .where(isDue(tx, nu))
    .where('id', '=', mailId)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

type Row = NonNullable<Awaited<ReturnType<typeof lockMail>>>;

async function hand(tx: Tx, delivery: Exclude<Delivery, { soort: 'wait' }>, mail: Row): Promise<MailResult> {
  if (delivery.soort === 'mailbox') return { soort: 'verstuurd' };
  const from = await delivery.from(tx.gemeenteId);
  return sendMail({ url: delivery.url, from }, toMessage(mail));
}

function toMessage(mail: Row): MailMessage {
  const calendar = mail.calendar === null ? undefined : calendarPart(mail.calendar);
  return {
    id: mail.id,
    to: { name: mail.to_name, address: mail.to_address },
    subject: mail.subject,
    text: mail.body,
    ...(calendar !== undefined && { calendar }),
    ...(mail.attachment !== null && {
      attachment: { name: mail.attachment_name ?? 'bijlage', content: mail.attachment },
    }),
  };
}

/** The outbox keeps the file only; the mail around it has to name the same method. */
function calendarPart(content: string): CalendarPart {
  const named = /^METHOD:(\w+)\r?$/m.exec(content)?.[1]?.toLowerCase();
  const method = named === 'request' || named === 'cancel' ? named : 'publish';
  return { method, content };
}

async function store(
  tx: Tx,
  mail: Row,
  { result, nu }: { readonly result: MailResult; readonly nu: string },
) {
  const attempts = mail.attempts + 1;
  const next = new Date(Date.parse(nu) + waitAfter(attempts)).toISOString();
  const isOver = result.soort === 'nooit' || (result.soort === 'later' && attempts >= mostAttempts);
  await tx.db
    .updateTable('platform.mail')
    .set({
      attempts,
      sent_at: result.soort === 'verstuurd' ? nu : null,
      failed_at: isOver ? nu : null,
      next_attempt_at: result.soort === 'later' && !isOver ? next : null,
      last_code: result.soort === 'verstuurd' ? null : result.code,
    })
    .where('gemeente_id', '=', tx.gemeenteId)
    .where('id', '=', mail.id)
    .execute();
  if (result.soort !== 'later' || isOver) return;
  await wakeJob(tx, sendMailJob, { gemeenteId: tx.gemeenteId, mailId: mail.id }, next);
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { withDatabase } from '../../tests/database.ts';
import { queueMail } from './mail/outbox.ts';

const nu = '2026-11-22T10:00:00.000Z';
const { inTenant } = await withDatabase();
const brief = {
  kind: 'proef',
  to: { naam: 'Jo Bakker', adres: 'jo@voorbeeld.example' },
  subject: 'Wij',
  body: 'Dag',
};

test('een mail staat pas in de rij als de rest ook is opgeslagen', async () => {
  await assert.rejects(
    inTenant(async (tx) => {
      await queueMail(tx, brief, nu);
      throw new Error('toch niet');
    }),
  );
  const id = await inTenant((tx) =>
    queueMail(tx, { ...brief, attachment: { name: 'a.pdf', bytes: new Uint8Array([1]) } }, nu),
  );
  const rijen = await inTenant((tx) => tx.db.selectFrom('platform.mail').selectAll().execute());
  assert.deepEqual(
    rijen.map((rij) => [rij.id, rij.sent_at, rij.attempts, rij.attachment?.length]),
    [[id, null, 0, 1]],
  );
});

test('een regeleinde in naam of onderwerp wordt een spatie', async () => {
  const kwaad = {
    ...brief,
    to: { naam: 'Jo\r\nBcc: x', adres: 'jo@voorbeeld.example\n' },
    subject: 'Dag\nBcc: x',
  };
  const id = await inTenant((tx) => queueMail(tx, kwaad, nu));
  const rij = await inTenant((tx) =>
    tx.db.selectFrom('platform.mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
  assert.deepEqual(
    [rij.to_name, rij.to_address, rij.subject],
    ['Jo Bcc: x', 'jo@voorbeeld.example', 'Dag Bcc: x'],
  );
});

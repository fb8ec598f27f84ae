import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { withDatabase } from '../../tests/database.ts';
import { systemClock } from './clock.ts';
import type { Tx } from './database.ts';
import { migrateJobs, startJobs } from './jobs.ts';
import { makeLog } from './log.ts';
import { makeIcs } from './mail/calendar.ts';
import { deliverMail, mailWorkers, sweepMail, waitAfter } from './mail/deliver.ts';
import type { Delivery } from './mail/deliver.ts';
import { queueMail } from './mail/outbox.ts';
import type { Mail } from './mail/outbox.ts';

const { inTenant, database, connection, owner } = await withDatabase();
const log = makeLog('stil');
const nu = '2027-03-01T10:00:00.000Z';
const brief: Mail = {
  kind: 'proef',
  to: { naam: 'Jo Zomer', adres: 'jo@thuis.example' },
  subject: 'Wij bellen u',
  body: 'Dag Jo.\n',
};
const open: SMTPServer[] = [];

after(() => Promise.all(open.map((server) => new Promise<void>((done) => server.close(() => done())))));

/** A real mail server; `answer` decides per mail: take it, refuse it with a number, or never answer. */
async function mailServer(answer: (nummer: number) => 'neem' | 'hang' | number = () => 'neem') {
  const ontvangen: ParsedMail[] = [];
  let nummer = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, callback) {
      const choice = answer((nummer += 1));
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const mail = await simpleParser(Buffer.concat(parts));
        if (choice === 'hang') return server.emit('hangt');
        if (choice !== 'neem') return callback(Object.assign(new Error('nee'), { responseCode: choice }));
        ontvangen.push(mail);
        callback();
      });
    },
  });
  server.on('error', () => undefined);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.server.address();
  const url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const from = async () => ({ name: 'Gemeente Voorbeeld', address: 'post@gemeente.example' });
  return { ontvangen, server, url, delivery: { soort: 'smtp', url, from } satisfies Delivery };
}

function deliver(delivery: Delivery, mailId: string, op = nu) {
  return inTenant((tx) => deliverMail(tx, { delivery, mailId, nu: op }));
}

function queued(mail: Partial<Mail> = {}) {
  return inTenant((tx) => queueMail(tx, { ...brief, ...mail }, nu));
}

function stored(id: string) {
  return inTenant((tx: Tx) =>
    tx.db.selectFrom('platform.mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  );
}

describe('de post bezorgen', () => {
  it('stuurt een mail met uitnodiging en bijlage, één keer', async () => {
    const { ontvangen, delivery } = await mailServer();
    const { content } = makeIcs({
      uid: 'u1@voorbeeld',
      sequence: 0,
      start: '2027-03-02T09:00:00Z',
      end: '2027-03-02T10:00:00Z',
      stamp: nu,
      title: 'Gesprek',
      place: 'Bij u thuis',
      description: 'Wij komen.',
      organizer: { address: 'post@gemeente.example' },
      attendees: [{ address: 'jo@thuis.example' }],
      status: 'confirmed',
    });
    const attachment = { name: 'verslag.pdf', bytes: new Uint8Array([1, 2, 3]) };
    const id = await queued({ calendar: content, attachment });
    assert.equal(await deliver(delivery, id), 'verstuurd');
    assert.equal(await deliver(delivery, id), 'niets');
    assert.equal(ontvangen.length, 1);
    const [mail] = ontvangen;
    assert.equal(mail?.text, brief.body);
    assert.equal(mail?.messageId, `<${id}@gemeente.example>`);
    const bijlagen = new Map(mail?.attachments.map(({ filename, content: bytes }) => [filename, bytes]));
    assert.deepEqual([...(bijlagen.get('verslag.pdf') ?? [])], [1, 2, 3]);
    assert.equal(bijlagen.get('uitnodiging.ics')?.toString(), content);
    assert.equal((await stored(id)).sent_at, nu);
  });

  it('probeert het na een 452 later nog eens, en dan telkens later', async () => {
    const { ontvangen, delivery } = await mailServer((nummer) => (nummer === 1 ? 452 : 'neem'));
    const id = await queued();
    assert.equal(await deliver(delivery, id), 'later');
    const na = await stored(id);
    assert.deepEqual([na.attempts, na.sent_at, na.failed_at, na.last_code], [1, null, null, '452']);
    assert.equal(await deliver(delivery, id), 'niets', 'nog niet aan de beurt');
    assert.equal(await deliver(delivery, id, na.next_attempt_at ?? ''), 'verstuurd');
    assert.equal(ontvangen.length, 1);
  });

  it('houdt op na een 550', async () => {
    const { ontvangen, delivery } = await mailServer(() => 550);
    const id = await queued();
    assert.equal(await deliver(delivery, id), 'nooit');
    assert.equal(await deliver(delivery, id, '2027-03-09T10:00:00.000Z'), 'niets');
    const na = await stored(id);
    assert.deepEqual([na.failed_at, na.sent_at, na.last_code, ontvangen.length], [nu, null, '550', 0]);
  });

  it('geeft het na drie dagen proberen op', async () => {
    const id = await queued();
    const weg: Delivery = {
      soort: 'smtp',
      url: 'smtp://127.0.0.1:1',
      from: async () => ({ address: 'a@b.example' }),
    };
    let op = nu;
    let pogingen = 0;
    for (;;) {
      assert.equal(await deliver(weg, id, op), 'later');
      pogingen += 1;
      const { failed_at, next_attempt_at } = await stored(id);
      if (failed_at !== null) break;
      op = next_attempt_at ?? assert.fail('geen volgende poging');
    }
    assert.ok(pogingen > 10);
    const dagen = (Date.parse(op) - Date.parse(nu)) / 86_400_000;
    assert.ok(dagen > 2 && dagen < 4, `na ${dagen} dagen`);
  });

  it('laat een mail die nu al wordt verstuurd met rust', async () => {
    const { ontvangen, delivery } = await mailServer();
    const id = await queued();
    const uitkomsten = await Promise.all([
      deliver(delivery, id),
      deliver(delivery, id),
      deliver(delivery, id),
    ]);
    assert.deepEqual(uitkomsten.toSorted(), ['niets', 'niets', 'verstuurd']);
    assert.equal(ontvangen.length, 1);
  });

  it('verstuurt na een kill -9 onderweg alsnog, en daarna nooit meer', async () => {
    const { ontvangen, server, delivery, url } = await mailServer((nummer) =>
      nummer === 1 ? 'hang' : 'neem',
    );
    const id = await queued();
    const task = JSON.stringify({ connection, gemeenteId: 9001, mailId: id, url });
    const child = path.resolve(import.meta.dirname, '../../tests/deliver-child.ts');
    const process1 = spawn(process.execPath, [child, task], { stdio: 'ignore' });
    await once(server, 'hangt');
    assert.equal(await deliver(delivery, id), 'niets', 'de ander is er nog mee bezig');
    process1.kill('SIGKILL');
    await once(process1, 'exit');
    const uitkomsten = new Set<string>();
    while (!uitkomsten.has('verstuurd')) uitkomsten.add(await deliver(delivery, id));
    assert.equal(await deliver(delivery, id), 'niets');
    assert.equal(ontvangen.length, 1);
    assert.equal(ontvangen[0]?.messageId, `<${id}@gemeente.example>`);
  });

  it('ziet een mail van een andere gemeente niet', async () => {
    const { ontvangen, delivery } = await mailServer();
    const id = await queued();
    const elders = await inTenant((tx) => deliverMail(tx, { delivery, mailId: id, nu }), 9002);
    assert.deepEqual([elders, ontvangen.length], ['niets', 0]);
  });

  it('wacht tot er een mailserver is, en bezorgt in de proefomgeving in het postvak', async () => {
    const id = await queued();
    assert.equal(await deliver({ soort: 'wait' }, id), 'niets');
    assert.equal((await stored(id)).sent_at, null);
    assert.equal(await deliver({ soort: 'mailbox' }, id), 'verstuurd');
    assert.equal((await stored(id)).sent_at, nu);
  });

  it('bezorgt in de proefomgeving in één keer alles wat er ligt', async () => {
    const ids = [await queued(), await queued()];
    await inTenant((tx) => sweepMail(tx, { soort: 'wait' }, nu));
    assert.equal((await stored(ids[0]!)).sent_at, null);
    await inTenant((tx) => sweepMail(tx, { soort: 'mailbox' }, nu));
    for (const id of ids) assert.equal((await stored(id)).sent_at, nu);
  });

  it('wacht steeds langer, nooit langer dan vier uur', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (pogingen) => {
        const nuEnStraks = [waitAfter(pogingen), waitAfter(pogingen + 1)] as const;
        assert.ok(
          nuEnStraks[0] >= 60_000 && nuEnStraks[0] <= nuEnStraks[1] && nuEnStraks[1] <= 4 * 3_600_000,
        );
      }),
    );
  });
});

describe('de post als taak', () => {
  it('verstuurt vanzelf, ook wat al in de rij stond', async () => {
    const { ontvangen, delivery } = await mailServer();
    await inTenant((tx) => tx.db.updateTable('platform.mail').set({ sent_at: nu }).execute());
    const eerder = await inTenant((tx) => queueMail(tx, { ...brief, subject: 'Eerder' }, systemClock()));
    await migrateJobs(await owner());
    const workers = mailWorkers(delivery, log);
    const listTenants = async () => [9001];
    const jobs = await startJobs({ connection, database, workers, clock: systemClock, log, listTenants });
    const id = await inTenant((tx) => queueMail(tx, { ...brief, subject: 'Nu' }, systemClock()));
    while (ontvangen.length < 2) await new Promise((done) => setTimeout(done, 20));
    await inTenant((tx) => sweepMail(tx, delivery, systemClock()));
    await jobs.stop();
    assert.deepEqual(ontvangen.map(({ subject }) => subject).toSorted(), ['Eerder', 'Nu']);
    assert.ok((await stored(eerder)).sent_at !== null && (await stored(id)).sent_at !== null);
  });
});

import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { ParsedMail } from 'mailparser';
import { simpleParser } from 'mailparser';
import { generate } from 'selfsigned';
import type { SMTPServerOptions } from 'smtp-server';
import { SMTPServer } from 'smtp-server';
import { isMailAddress, singleLine } from './address.ts';
import { makeIcs } from './calendar.ts';
import type { MailMessage } from './smtp.ts';
import { sendMail } from './smtp.ts';

type Received = { readonly mail: ParsedMail; readonly raw: string; readonly recipients: readonly string[] };
type Inbox = { readonly url: string; readonly received: Received[] };

const FROM = { name: 'Gemeente Voorbeeld', address: 'post@gemeente.example' };
const MESSAGE: MailMessage = {
  id: '019a-1',
  to: { name: 'Jo Zomer', address: 'jo@thuis.example' },
  subject: 'Uw bericht is aangekomen',
  text: 'Wij bellen u.\n',
  html: '<p>Wij bellen u.</p>',
};
const servers: SMTPServer[] = [];

/** A real mail server on this machine that keeps what it gets. */
async function startServer(options: SMTPServerOptions = {}, host = '127.0.0.1'): Promise<Inbox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        const raw = Buffer.concat(parts).toString('latin1');
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ mail: await simpleParser(Buffer.concat(parts)), raw, recipients });
        callback();
      });
    },
    ...options,
  });
  servers.push(server);
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  const address = server.server.address();
  return { url: `smtp://${host}:${typeof address === 'object' ? address?.port : ''}`, received };
}

async function deliver(message: Partial<MailMessage>, from = FROM): Promise<Received> {
  const inbox = await startServer();
  assert.deepEqual(await sendMail({ url: inbox.url, from }, { ...MESSAGE, ...message }), {
    soort: 'verstuurd',
  });
  const [first] = inbox.received;
  assert.ok(first !== undefined && inbox.received.length === 1);
  return first;
}

function headersOf(raw: string): readonly string[] {
  const head = raw.split('\r\n\r\n')[0] ?? '';
  return head
    .replaceAll(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(':')[0]?.toLowerCase() ?? '');
}

after(() =>
  Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(() => resolve())))),
);

describe('mail versturen', () => {
  it('komt aan als tekst en als opgemaakte tekst', async () => {
    const { mail, recipients, raw } = await deliver({});
    assert.equal(mail.text, 'Wij bellen u.\n');
    assert.equal(mail.html, '<p>Wij bellen u.</p>');
    assert.equal(mail.subject, MESSAGE.subject);
    assert.deepEqual(mail.from?.value, [FROM]);
    assert.deepEqual(recipients, ['jo@thuis.example']);
    assert.equal(mail.messageId, '<019a-1@gemeente.example>');
    assert.equal(mail.headers.get('auto-submitted'), 'auto-generated');
    assert.equal(mail.headers.get('content-language'), 'nl');
    assert.ok(!raw.toLowerCase().includes('nodemailer (') && !headersOf(raw).includes('x-mailer'));
  });

  it('neemt de uitnodiging mee als agendadeel en als bestand', async () => {
    const calendar = makeIcs({
      uid: 'u1',
      sequence: 0,
      start: '2027-03-02T09:00:00Z',
      end: '2027-03-02T10:00:00Z',
      stamp: '2027-02-01T09:00:00Z',
      title: 'Gesprek',
      place: 'Bij u thuis',
      description: 'Wij komen.',
      organizer: FROM,
      attendees: [MESSAGE.to],
      status: 'confirmed',
    });
    const { raw, mail } = await deliver({ calendar });
    assert.match(raw, /Content-Type: text\/calendar; charset=utf-8; method=REQUEST/);
    const file = mail.attachments.find(({ filename }) => filename === 'uitnodiging.ics');
    assert.equal(file?.content.toString(), calendar.content);
    assert.equal(mail.text, 'Wij bellen u.\n');
  });

  it('houdt letters met tekens heel', async () => {
    const { mail } = await deliver({
      subject: 'Eén bericht → ğ 👍',
      to: { name: 'Zoë Łż', address: 'z@thuis.example' },
    });
    assert.equal(mail.subject, 'Eén bericht → ğ 👍');
    assert.ok(Array.isArray(mail.to) || mail.to?.value[0]?.name === 'Zoë Łż');
  });
});

describe('mail die meer wil dan één bericht aan één mens', () => {
  const list = [
    'a@b.example\r\nRCPT TO:<evil@x.example>',
    'a@b.example, evil@x.example',
    'a@b.example;evil@x.example',
    '<evil@x.example>',
    'Jo <evil@x.example>',
    '"evil@x.example"@b.example',
    'groep: evil@x.example;',
    'a@b.example\n',
    ' a@b.example',
    'a b@c.example',
    'a@localhost',
    'a..b@c.example',
    '.a@c.example',
    'a@-c.example',
    'a@c..example',
    'a@[127.0.0.1]',
    'é@c.example',
    `${'a'.repeat(65)}@c.example`,
    '',
  ];

  for (const address of list) {
    it(`gaat niet naar ${JSON.stringify(address)}`, async () => {
      assert.equal(isMailAddress(address), false);
      const inbox = await startServer();
      const result = await sendMail(
        { url: inbox.url, from: FROM },
        { ...MESSAGE, to: { name: 'x', address } },
      );
      assert.deepEqual(result, { soort: 'nooit', code: 'ADRES' });
      assert.equal(inbox.received.length, 0);
    });
  }

  it('maakt van een regeleinde in naam of onderwerp geen kopregel', async () => {
    const evil = 'Jo\r\nBcc: evil@x.example\r\n\r\n<script>\u2028x\u202Eoj';
    const { raw, mail, recipients } = await deliver(
      { subject: evil, to: { name: evil, address: 'jo@thuis.example' } },
      { name: evil, address: FROM.address },
    );
    const expected = (await deliver({})).raw;
    assert.deepEqual(headersOf(raw).toSorted(), headersOf(expected).toSorted());
    assert.deepEqual(recipients, ['jo@thuis.example']);
    assert.equal(mail.bcc, undefined);
    assert.equal(mail.subject, 'Jo Bcc: evil@x.example <script> xoj');
  });

  it('maakt van een naam met een adres erin geen tweede ontvanger', async () => {
    const name = 'evil@x.example>, "Zo, <evil@y.example>';
    const { recipients, mail } = await deliver({ to: { name, address: 'jo@thuis.example' } });
    assert.deepEqual(recipients, ['jo@thuis.example']);
    assert.deepEqual(
      mail.to,
      Array.isArray(mail.to) ? [] : { ...mail.to, value: [{ address: 'jo@thuis.example', name }] },
    );
  });

  it('weigert een nummer of afzender met iets erin', async () => {
    const { url } = await startServer();
    await assert.rejects(
      sendMail({ url, from: FROM }, { ...MESSAGE, id: 'x>\r\nBcc: a@b.example' }),
      RangeError,
    );
    await assert.rejects(
      sendMail({ url, from: { address: 'a@b.example,c@d.example' } }, MESSAGE),
      RangeError,
    );
  });

  it('leest geen bestand en geen adres op internet', async () => {
    const inbox = await startServer();
    for (const text of [{ path: '/etc/passwd' }, { href: `${inbox.url.replace('smtp', 'http')}/` }]) {
      const result = await sendMail(
        { url: inbox.url, from: FROM },
        { ...MESSAGE, text: text as unknown as string },
      );
      assert.equal(result.soort, 'nooit');
    }
    assert.equal(inbox.received.length, 0);
  });

  it('kort een lange naam in', () => {
    assert.equal(Array.from(singleLine('👍'.repeat(500))).length, 200);
  });
});

describe('een mailserver die niet meewerkt', () => {
  async function send(url: string): Promise<unknown> {
    return sendMail({ url, from: FROM }, MESSAGE);
  }

  function refuse(responseCode: number): SMTPServerOptions {
    return {
      onRcptTo: (_to, _session, done) => done(Object.assign(new Error('nee, jo@thuis'), { responseCode })),
    };
  }

  it('met een 4xx krijgt het later nog eens, met een 5xx niet', async () => {
    assert.deepEqual(await send((await startServer(refuse(452))).url), { soort: 'later', code: '452' });
    assert.deepEqual(await send((await startServer(refuse(550))).url), { soort: 'nooit', code: '550' });
  });

  it('die er niet is krijgt het later nog eens', async () => {
    assert.deepEqual(await send('smtp://127.0.0.1:1'), { soort: 'later', code: 'ESOCKET' });
  });

  it('zonder goede login krijgt het later nog eens', async () => {
    const { url } = await startServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) =>
        auth.username === 'wij' && auth.password === 'p@s'
          ? done(null, { user: 'wij' })
          : done(new Error('nee')),
    });
    assert.deepEqual(await send(url.replace('//', '//wij:fout@')), { soort: 'later', code: '535' });
    assert.deepEqual(await send(url.replace('//', '//wij:p%40s@')), { soort: 'verstuurd' });
  });

  it('op een andere computer krijgt geen mail zonder versleuteling', async () => {
    const { url, received } = await startServer({}, '127.0.0.2');
    const result = await sendMail({ url, from: FROM }, MESSAGE);
    assert.equal(result.soort, 'later');
    assert.equal(received.length, 0);
  });

  it('met een vreemd certificaat krijgt geen mail, ook niet als het adres dat vraagt', async () => {
    const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.2' }]);
    const { url, received } = await startServer({ disabledCommands: [], key, cert }, '127.0.0.2');
    for (const asked of ['', '?tls.rejectUnauthorized=false&ignoreTLS=true']) {
      const result = await sendMail({ url: `${url}/${asked}`, from: FROM }, MESSAGE);
      assert.equal(result.soort, 'later');
    }
    assert.equal(received.length, 0);
  });

  it('op deze computer zelf mag een eigen certificaat hebben', async () => {
    const { private: key, cert } = await generate();
    const { url } = await startServer({ disabledCommands: [], key, cert });
    assert.deepEqual(await send(url), { soort: 'verstuurd' });
  });

  it('met een ander soort adres wordt geweigerd', async () => {
    await assert.rejects(send('https://mail.example'), RangeError);
  });
});

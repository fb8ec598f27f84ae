import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { clamdScanner } from './clamd.ts';

const folder = mkdtempSync(join(tmpdir(), 'kt-clamd-'));
const servers: Server[] = [];

after(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

type Reply = (received: Buffer, socket: Socket) => void;

/** A real socket server that reads INSTREAM as clamd does and answers once it is whole. */
async function clamd(where: string | number, reply: Reply): Promise<number> {
  const server = createServer((socket) => {
    let seen: Buffer = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (part) => {
      seen = Buffer.concat([seen, Buffer.from(part)]);
      const body = unpack(seen);
      if (body !== undefined) reply(body, socket);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(where, () => resolve()));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The bytes of the pieces; undefined while the last piece is not there. */
function unpack(seen: Buffer): Buffer | undefined {
  const command = 'zINSTREAM\0';
  assert.equal(seen.subarray(0, command.length).toString(), command.slice(0, seen.length));
  const parts: Buffer[] = [];
  let at = command.length;
  while (seen.length >= at + 4) {
    const length = seen.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    parts.push(seen.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

describe('de virusscanner', () => {
  it('leest het oordeel over precies de bytes die gestuurd zijn, ook in meer stukken', async () => {
    const bytes = Buffer.alloc(200_000, 7);
    let got: Buffer = Buffer.alloc(0);
    const port = await clamd(0, (body, socket) => {
      got = body;
      socket.end('stream: OK\0');
    });
    assert.equal(await clamdScanner(`tcp://127.0.0.1:${port}`)(bytes), 'clean');
    assert.ok(got.equals(bytes));
  });

  it('werkt over een socket in de map, en noemt wat gevonden is besmet', async () => {
    const path = join(folder, 'clamd.ctl');
    await clamd(path, (body, socket) =>
      socket.end(body.includes('EICAR') ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0'),
    );
    assert.equal(await clamdScanner(`unix:${path}`)(Buffer.from('iets EICAR iets')), 'infected');
    assert.equal(await clamdScanner(`unix:${path}`)(Buffer.from('gewoon')), 'clean');
  });

  it('weet het niet als er niemand is, als het antwoord vreemd is, of als het te lang duurt', async () => {
    assert.equal(await clamdScanner('unix:/bestaat/niet')(Buffer.from('x')), 'unknown');
    const odd = await clamd(0, (_, socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'));
    assert.equal(await clamdScanner(`tcp://127.0.0.1:${odd}`)(Buffer.from('x')), 'unknown');
    const silent = await clamd(0, () => undefined);
    assert.equal(await clamdScanner(`tcp://127.0.0.1:${silent}`, 50)(Buffer.from('x')), 'unknown');
  });
});

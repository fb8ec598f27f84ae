import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, get } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { lanAddresses, localTlsPair, readTlsPair } from './tls.ts';

const now = new Date('2026-03-02T10:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

test('het eigen certificaat geldt voor de adressen van deze machine en is alleen voor de eigenaar leesbaar', async (t) => {
  const folder = join(openFolder(t), 'tls');
  const pair = await localTlsPair({ folder, now, addresses: ['192.168.1.20', '2001:db8::5'] });
  const cert = new X509Certificate(pair.cert);
  for (const ip of ['127.0.0.1', '::1', '192.168.1.20', '2001:db8::5']) assert.ok(cert.checkIP(ip), ip);
  assert.ok(cert.checkHost('localhost'));
  assert.equal(cert.checkIP('192.168.1.21'), undefined);
  assert.equal(pair.fingerprint, cert.fingerprint256);
  assert.equal(cert.ca, false);
  assert.deepEqual(
    readdirSync(folder).map((name) => statSync(join(folder, name)).mode & 0o777),
    [0o600],
  );
});

test('het eigen certificaat blijft hetzelfde tot het bijna verloopt, een adres mist of beschadigd is', async (t) => {
  const folder = openFolder(t);
  const addresses = ['192.168.1.20'];
  const first = await localTlsPair({ folder, now, addresses });
  const again = await localTlsPair({ folder, now: later(300), addresses });
  assert.deepEqual(again, first);
  const renewed = await localTlsPair({ folder, now: later(380), addresses });
  assert.notEqual(renewed.fingerprint, first.fingerprint);
  const moved = await localTlsPair({ folder, now: later(381), addresses: ['10.0.0.7'] });
  assert.notEqual(moved.fingerprint, renewed.fingerprint);
  writeFileSync(join(folder, 'netwerk-certificaat.pem'), moved.key.slice(0, 40));
  const repaired = await localTlsPair({ folder, now: later(381), addresses: ['10.0.0.7'] });
  assert.notEqual(repaired.fingerprint, moved.fingerprint);
});

test('een server met het eigen certificaat wordt vertrouwd door wie het kent', async (t) => {
  const pair = await localTlsPair({ folder: openFolder(t), now: new Date(), addresses: [] });
  const server = createServer(pair, (_request, response) => response.end('dag'));
  t.after(() => server.close());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const status = await new Promise((done, fail) => {
    get({ host: '127.0.0.1', port, ca: pair.cert, agent: false }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', fail);
  });
  assert.equal(status, 200);
});

test('TLS_CERT en TLS_KEY worden gelezen, en anders zegt een zin wat er mis is', async (t) => {
  const folder = openFolder(t);
  const certFile = join(folder, 'cert.pem');
  const keyFile = join(folder, 'key.pem');
  assert.throws(() => readTlsPair({ certFile, keyFile }), {
    message: /cert\.pem van instelling TLS_CERT is niet te lezen/,
  });
  const one = await localTlsPair({ folder: join(folder, 'a'), now, addresses: [] });
  const other = await localTlsPair({ folder: join(folder, 'b'), now, addresses: [] });
  writeFileSync(certFile, one.cert);
  writeFileSync(keyFile, other.key);
  assert.throws(() => readTlsPair({ certFile, keyFile }), {
    name: 'StartFailure',
    message: /sleutel die erbij hoort/,
  });
  writeFileSync(keyFile, one.key);
  assert.deepEqual(readTlsPair({ certFile, keyFile }), { cert: one.cert, key: one.key });
});

test('alleen adressen die een ander apparaat kan bereiken tellen mee, IPv4 eerst', () => {
  const rest = { netmask: '', mac: '', cidr: null };
  const found = lanAddresses({
    lo: [{ address: '127.0.0.1', family: 'IPv4', internal: true, ...rest }],
    eth: [
      { address: 'fe80::1', family: 'IPv6', internal: false, scopeid: 2, ...rest },
      { address: '2001:db8::5', family: 'IPv6', internal: false, scopeid: 0, ...rest },
      { address: '192.168.1.20', family: 'IPv4', internal: false, ...rest },
    ],
  });
  assert.deepEqual(found, ['192.168.1.20', '2001:db8::5']);
});

function openFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'kt-proef-tls-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

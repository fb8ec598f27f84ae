import { createHash, randomUUID, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { startFailure } from './start-failure.ts';

/** A certificate with its private key, both as PEM text. */
export type TlsPair = { readonly cert: string; readonly key: string };

/** A certificate of our own for the local network; people compare the fingerprint with what their tablet shows. */
export type LocalTlsPair = TlsPair & { readonly addresses: readonly string[]; readonly fingerprint: string };

const DAY = 24 * 60 * 60 * 1000;
const VALID_DAYS = 397;
const RENEW_DAYS = 30;

/** Reads the files named by TLS_CERT and TLS_KEY; refuses ones that cannot be read or do not belong together. */
export function readTlsPair(files: { readonly certFile: string; readonly keyFile: string }): TlsPair {
  const pair = {
    cert: readSetting('TLS_CERT', files.certFile),
    key: readSetting('TLS_KEY', files.keyFile),
  };
  try {
    createSecureContext(pair);
  } catch (error) {
    throw startFailure(
      'TLS_CERT en TLS_KEY zijn geen geldig certificaat met de sleutel die erbij hoort. Geef twee PEM-bestanden ' +
        '(het certificaat met de hele keten, en de sleutel zonder wachtwoord).',
      error,
    );
  }
  return pair;
}

/** The addresses by which other devices on the local network reach this machine. */
export function lanAddresses(
  interfaces: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces(),
): readonly string[] {
  const all = Object.values(interfaces).flatMap((each) => each ?? []);
  const reachable = all.filter((each) => !each.internal && !each.address.toLowerCase().startsWith('fe80:'));
  const ipv4First = reachable.toSorted((one, other) => one.family.localeCompare(other.family));
  return ipv4First.map((each) => each.address);
}

/** The local certificate in the folder, made anew when it is absent, about to end or misses an address. */
export async function localTlsPair(wanted: {
  readonly folder: string;
  readonly now: Date;
  readonly addresses?: readonly string[];
}): Promise<LocalTlsPair> {
  const { folder, now, addresses = lanAddresses() } = wanted;
  const kept = readKept(folder);
  if (kept && isStillGood(kept.cert, addresses, now)) return describe(kept, addresses);
  const made = await make(addresses, now);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  writePrivate(fileIn(folder), made.key + made.cert);
  return describe(made, addresses);
}

async function make(addresses: readonly string[], now: Date): Promise<TlsPair> {
  // 7 MB that only a certificate of our own needs.
  const { generate } = await import('selfsigned');
  const ips = ['127.0.0.1', '::1', ...addresses].map((ip) => ({ type: 7 as const, ip }));
  const names = [...new Set(['localhost', hostname()])].map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'Keukentafel op het eigen netwerk' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + VALID_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, ...ips] },
    ],
  });
  return { cert: ensureNewline(made.cert), key: ensureNewline(made.private) };
}

/** Key and certificate stand in one file: they are replaced together or not at all. */
function readKept(folder: string): TlsPair | undefined {
  try {
    const text = readFileSync(fileIn(folder), 'utf8');
    const start = text.indexOf('-----BEGIN CERTIFICATE-----');
    const pair = { cert: text.slice(start), key: text.slice(0, start) };
    createSecureContext(pair);
    return pair;
  } catch {
    return undefined;
  }
}

function isStillGood(cert: string, addresses: readonly string[], now: Date): boolean {
  const parsed = new X509Certificate(cert);
  const endsAt = new Date(parsed.validTo).getTime();
  const isValid = new Date(parsed.validFrom) <= now && endsAt - now.getTime() > RENEW_DAYS * DAY;
  return isValid && addresses.every((address) => parsed.checkIP(address) !== undefined);
}

function describe(pair: TlsPair, addresses: readonly string[]): LocalTlsPair {
  const { raw } = new X509Certificate(pair.cert);
  const hash = createHash('sha256').update(raw).digest('hex').toUpperCase();
  return { ...pair, addresses, fingerprint: (hash.match(/../g) ?? []).join(':') };
}

function writePrivate(file: string, text: string): void {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}

function fileIn(folder: string): string {
  return join(folder, 'netwerk-certificaat.pem');
}

function readSetting(name: string, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw startFailure(`Het bestand ${file} van instelling ${name} is niet te lezen.`, error);
  }
}

function ensureNewline(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

import { createServer } from 'node:https';
import path from 'node:path';
import { serve as serveNode } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from './config.ts';
import { startFailure } from './start-failure.ts';
import { localTlsPair, readTlsPair } from './tls.ts';
import type { TlsPair } from './tls.ts';

/** A server that accepts requests. */
export type Serving = { readonly address: string; close(): Promise<void> };

type ServeWishes = {
  /** Makes the application for one address; `secure` when it is reached over https. */
  readonly app: (publicUrl: string, secure: boolean) => Hono;
  readonly say: (line: string) => void;
  /** Also listen on the local network, over https with a certificate of our own. */
  readonly netwerk: boolean;
  readonly now: Date;
};

const headersWithin = 10_000;
const requestWithin = 30_000;
// Longer than a proxy or a client keeps a connection, so that we never close one that is about to be used.
const idleWithin = 75_000;

/** Listens on HOST and PORT and prints the one address; with `netwerk` a second one, for a tablet. */
export async function serve(config: Config, wishes: ServeWishes): Promise<Serving> {
  const { app, say } = wishes;
  const tls = tlsOf(config);
  const secure = tls !== undefined || config.VERTROUWDE_PROXY === 'ja';
  const address = publicAddress(config);
  const servers = [await listen(app(address, secure), { ...config, tls })];
  say(`Keukentafel staat klaar: ${address}`);
  if (!secure && !isLoopback(config.HOST)) {
    say(
      'LET OP: dit adres is niet beveiligd. Op een tablet werkt het gesprek alleen met https (TLS_CERT en TLS_KEY, of --netwerk).',
    );
  }
  if (wishes.netwerk) servers.push(await listenOnNetwork(config, wishes));
  return { address, close: async () => void (await Promise.all(servers.map(close))) };
}

/** The address at which people reach this installation, without a slash at the end. */
export function publicAddress({ PUBLIC_URL, HOST, PORT, TLS_CERT }: Config): string {
  const here = `${TLS_CERT === undefined ? 'http' : 'https'}://${HOST}:${PORT}`;
  return (PUBLIC_URL ?? here).replace(/\/$/, '');
}

async function listenOnNetwork(config: Config, { app, say, now }: ServeWishes): Promise<ServerType> {
  const pair = await localTlsPair({ folder: path.resolve(config.DATA_DIR), now });
  const PORT = config.PORT + 1;
  const [first = '127.0.0.1'] = pair.addresses;
  const address = `https://${first.includes(':') ? `[${first}]` : first}:${PORT}`;
  const server = await listen(app(address, true), { HOST: '0.0.0.0', PORT, tls: pair });
  say(`Op het netwerk: ${address}`);
  say(`Vingerafdruk van het certificaat: ${pair.fingerprint}`);
  return server;
}

function tlsOf({ TLS_CERT: certFile, TLS_KEY: keyFile }: Config): TlsPair | undefined {
  return certFile === undefined || keyFile === undefined ? undefined : readTlsPair({ certFile, keyFile });
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

type Listening = Pick<Config, 'HOST' | 'PORT'> & { readonly tls: TlsPair | undefined };

function listen(app: Hono, { HOST, PORT, tls }: Listening): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const limits = {
      headersTimeout: headersWithin,
      requestTimeout: requestWithin,
      keepAliveTimeout: idleWithin,
    };
    const where = { fetch: app.fetch, port: PORT, hostname: HOST };
    const server = tls
      ? serveNode(
          { ...where, createServer, serverOptions: { ...limits, cert: tls.cert, key: tls.key } },
          () => resolve(server),
        )
      : serveNode({ ...where, serverOptions: limits }, () => resolve(server));
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFailure(error, PORT)));
  });
}

function listenFailure(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return startFailure(
    `Poort ${port} is al in gebruik. Kies een andere, bijvoorbeeld: PORT=8081 npm start`,
    error,
  );
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

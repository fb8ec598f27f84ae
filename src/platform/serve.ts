import { serve as serveNode } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from './config.ts';
import { startFailure } from './start-failure.ts';

/** A server that accepts requests. */
export type Serving = { readonly address: string; close(): Promise<void> };

type ServeWishes = {
  /** Makes the application for one address; `secure` when it is reached over https. */
  readonly app: (publicUrl: string, secure: boolean) => Hono;
  readonly say: (line: string) => void;
};

const headersWithin = 10_000;
const requestWithin = 30_000;

/** Listens on HOST and PORT and prints the one address. */
export async function serve(config: Config, { app, say }: ServeWishes): Promise<Serving> {
  const secure = config.VERTROUWDE_PROXY === 'ja';
  const address = config.PUBLIC_URL ?? `http://${config.HOST}:${config.PORT}`;
  const server = await listen(app(address.replace(/\/$/, ''), secure), config);
  say(`Keukentafel staat klaar: ${address}`);
  return { address, close: () => close(server) };
}

function listen(app: Hono, { HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const options = { headersTimeout: headersWithin, requestTimeout: requestWithin };
    const server = serveNode({ fetch: app.fetch, port: PORT, hostname: HOST, serverOptions: options }, () =>
      resolve(server),
    );
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

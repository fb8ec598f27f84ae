import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** One request as it goes over the wire. */
export type Vraag = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** What came back. */
export type Antwoord = { readonly status: number; readonly body: string };

/** How long each request took, in milliseconds, and how long all of them together. */
export type Belasting = { readonly tijden: readonly number[]; readonly duur: number };

/** Asks `aantal` times from `tegelijk` clients that each wait for their answer; fails on an answer that is no success. */
export async function belast(
  port: number,
  { aantal, tegelijk, vraag }: { aantal: number; tegelijk: number; vraag: (n: number) => Vraag },
): Promise<Belasting> {
  let next = 0;
  const tijden: number[] = [];
  const start = performance.now();
  const client = async () => {
    const lijn = await openLijn(port);
    for (let n = next++; n < aantal; n = next++) {
      const asked = vraag(n);
      const begin = performance.now();
      const { status } = await lijn.vraag(asked);
      tijden.push(performance.now() - begin);
      if (status >= 400) throw new Error(`${asked.method} ${asked.path} gaf ${status}`);
    }
    lijn.sluit();
  };
  await Promise.all(Array.from({ length: tegelijk }, client));
  return { tijden, duur: performance.now() - start };
}

/** Asks once. */
export async function vraagEen(port: number, vraag: Vraag): Promise<Antwoord> {
  const lijn = await openLijn(port);
  const antwoord = await lijn.vraag(vraag);
  lijn.sluit();
  return antwoord;
}

type Lijn = { vraag(vraag: Vraag): Promise<Antwoord>; sluit(): void };

/** A client of its own over a bare socket, so that asking costs next to nothing beside answering. */
async function openLijn(port: number): Promise<Lijn> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    vraag: (vraag) => {
      socket.write(schrijf(port, vraag));
      return lees(socket);
    },
    sluit: () => socket.destroy(),
  };
}

function schrijf(port: number, { method, path, headers = {}, body }: Vraag): string {
  const all = {
    host: `127.0.0.1:${port}`,
    ...headers,
    ...(body !== undefined && {
      'sec-fetch-site': 'same-origin',
      'content-length': String(Buffer.byteLength(body)),
    }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`;
}

function lees(socket: Socket): Promise<Antwoord> {
  return new Promise((resolve, reject) => {
    let got: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer) => {
      got = got.length === 0 ? chunk : Buffer.concat([got, chunk]);
      const antwoord = ontleed(got);
      if (antwoord !== undefined) stop(() => resolve(antwoord));
    };
    const onClose = () => stop(() => reject(new Error('de verbinding brak')));
    const stop = (then: () => void) => {
      socket.off('data', onData).off('close', onClose).off('error', onClose);
      then();
    };
    socket.on('data', onData).on('close', onClose).on('error', onClose);
  });
}

/** The whole answer, or undefined while some of it is still to come. */
function ontleed(got: Buffer): Antwoord | undefined {
  const end = got.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = got.toString('latin1', 0, end).toLowerCase();
  const status = Number(head.slice(9, 12));
  const length = /\r\ncontent-length: (\d+)/.exec(head);
  if (length !== null) {
    const total = end + 4 + Number(length[1]);
    return got.length < total ? undefined : { status, body: got.toString('utf8', end + 4, total) };
  }
  if (!head.includes('transfer-encoding: chunked')) return { status, body: '' };
  return got.toString('latin1', got.length - 5) === '0\r\n\r\n'
    ? { status, body: unchunk(got.subarray(end + 4)) }
    : undefined;
}

function unchunk(got: Buffer): string {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const line = got.indexOf('\r\n', at);
    const size = Number.parseInt(got.toString('latin1', at, line), 16);
    if (!(size > 0)) return Buffer.concat(parts).toString('utf8');
    parts.push(got.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
}

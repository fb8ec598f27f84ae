import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** What the scanner said; 'unknown' when there is none, or when it did not answer in time. */
export type Verdict = 'clean' | 'infected' | 'unknown';

/** Looks through the bytes of one file. */
export type Scanner = (bytes: Uint8Array) => Promise<Verdict>;

const chunkBytes = 64 * 1024;

/** A scanner at clamd: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Never throws; waits at most so long. */
export function clamdScanner(address: string, timeoutMs = 10_000): Scanner {
  return (bytes) =>
    new Promise((resolve) => {
      const socket = open(address);
      const answer: Buffer[] = [];
      const end = (verdict: Verdict) => {
        socket.destroy();
        resolve(verdict);
      };
      socket.setTimeout(timeoutMs, () => end('unknown'));
      socket.on('error', () => end('unknown'));
      socket.on('data', (part) => answer.push(Buffer.from(part)));
      socket.on('close', () => end(readVerdict(Buffer.concat(answer).toString('utf8'))));
      socket.on('connect', () => send(socket, bytes));
    });
}

function open(address: string): Socket {
  const { protocol, hostname, port, pathname } = new URL(address);
  return protocol === 'unix:' ? connect(pathname) : connect(Number(port), hostname);
}

/** INSTREAM: pieces with their length before them, and a piece of length nothing at the end. */
function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const part = bytes.subarray(from, from + chunkBytes);
    socket.write(lengthOf(part.length));
    socket.write(part);
  }
  socket.write(lengthOf(0));
}

function lengthOf(count: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(count);
  return four;
}

function readVerdict(answer: string): Verdict {
  const said = answer.replaceAll('\0', '').trim();
  if (said === 'stream: OK') return 'clean';
  return said.endsWith(' FOUND') ? 'infected' : 'unknown';
}

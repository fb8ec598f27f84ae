import { pino } from 'pino';
import type { Logger, LoggerOptions } from 'pino';

export type Log = Logger;

const levels = { stil: 'silent', gewoon: 'info', alles: 'debug' } as const;

/** Our log: one JSON line per event, never a name, a number of a person or free text; nine digits in a row are masked. */
export function makeLog(level: keyof typeof levels = 'gewoon'): Log {
  return pino(logOptions(level));
}

/** How every log of ours is written. */
export function logOptions(level: keyof typeof levels): LoggerOptions {
  return {
    level: levels[level],
    base: null,
    serializers: { err: safeError },
    hooks: { streamWrite: maskNumbers },
  };
}

/** What of an error may be kept: its kind and where in our code it came from, not its message, which may quote data. */
function safeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  const code = 'code' in error ? String(error.code) : undefined;
  return { type: error.name, code, at: frames.slice(0, 6).map((line) => line.trim()) };
}

function maskNumbers(line: string): string {
  return line.replaceAll(/(?<![\w-])\d{9}(?![\w-])/g, '#########');
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pino } from 'pino';
import { logOptions } from './log.ts';
import type { Log } from './log.ts';

function logged(write: (log: Log) => void): string {
  const lines: string[] = [];
  write(pino(logOptions('alles'), { write: (line: string) => void lines.push(line) }) as Log);
  return lines.join('');
}

describe('log', () => {
  it('van een fout komt de tekst niet in het log, wel waar zij ontstond', () => {
    const line = logged((log) =>
      log.error({ err: new Error('mevrouw Jansen, 999990019') }, 'request failed'),
    );
    assert.doesNotMatch(line, /Jansen|999990019/);
    assert.match(line, /log\.test\.ts/);
  });

  it('negen cijfers achter elkaar worden afgedekt, waar ze ook staan', () => {
    assert.doesNotMatch(
      logged((log) => log.info({ wat: 'nummer 999990019 gezien' }, 'x 999990019')),
      /999990019/,
    );
  });

  it('langere getallen en tijden blijven staan', () => {
    assert.match(
      logged((log) => log.info({ aantal: 12345 }, 'klaar')),
      /12345/,
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { telMix, telOndersteuning } from './gesprektellingen.ts';

describe('tellingen van gesprekken', () => {
  it('[HG-96] T34: per maand aangeboden, aangenomen en afgewezen; het laatste antwoord van een zaak telt', () => {
    const antwoord = (zaakId: string, op: string, woord: string) => ({
      zaakId,
      op,
      maand: op.slice(0, 7),
      antwoord: woord,
    });
    const geteld = telOndersteuning([
      antwoord('a', '2026-11-04', 'graag'),
      antwoord('a', '2026-10-30', 'nog-vragen'),
      antwoord('b', '2026-11-05', 'nee'),
      antwoord('c', '2026-11-06', 'is-er-al'),
      antwoord('d', '2026-10-02', 'nog-vragen'),
      antwoord('e', '2026-10-03', 'ja'),
    ]);
    assert.deepEqual(geteld, [
      { maand: '2026-11', aangeboden: 3, graag: 1, isErAl: 1, nietNodig: 1, open: 0 },
      { maand: '2026-10', aangeboden: 2, graag: 1, isErAl: 0, nietNodig: 0, open: 1 },
    ]);
    assert.deepEqual(telOndersteuning([]), []);
  });

  it('[HG-97] T8: telt hulp samen en op maat, met waarom samen niet paste', () => {
    const gekozen = [
      { trede: 'collectief' },
      { trede: 'maatwerk', reden: 'past-niet' },
      { trede: 'maatwerk', reden: 'geen-plek' },
      { trede: 'maatwerk', reden: 'geen-plek' },
      { trede: 'maatwerk' },
      { trede: 'netwerk', reden: 'past-niet' },
    ];
    assert.deepEqual(telMix(gekozen), {
      gedeeld: 1,
      opMaat: 4,
      redenen: [
        { reden: 'geen-plek', aantal: 2 },
        { reden: 'past-niet', aantal: 1 },
      ],
    });
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vertelOnvrede } from './onvredeverhaal.ts';

test('[TW-119] het verhaal van de zaak zegt dat er een klacht is, en nooit wat erin staat', () => {
  const inhoud = {
    klachtId: 'k',
    over: 'tekst-1',
    oordeel: 'tekst-2',
    tekst: 'tekst-3',
    ontvangenOp: '2026-11-20',
    op: '2026-11-20',
  };
  for (const soort of [
    'klacht-ontvangen',
    'klacht-gehoord',
    'klacht-afgehandeld',
    'ander-gesprek-gevraagd',
  ]) {
    const regel = vertelOnvrede(soort, inhoud);
    assert.ok(regel);
    assert.equal(regel.tekst, undefined);
  }
  assert.match(vertelOnvrede('klacht-ontvangen', inhoud)?.wat ?? '', /Klacht ontvangen op 20 november 2026/);
});

test('elke gebeurtenis heeft een zin in gewone woorden', () => {
  const zinnen = [
    [
      'bezwaar-beslist',
      { op: '2026-12-01', uitkomst: 'gegrond' },
      'Beslist op het bezwaar op 1 december 2026: gegrond.',
    ],
    [
      'ingebrekestelling-ontvangen',
      { ontvangenOp: '2026-12-01', isTeVroeg: true },
      'De inwoner schreef op 1 december 2026 dat wij te laat zijn. Dat was te vroeg.',
    ],
    ['dwangsom-vastgesteld', { bedrag: 532 }, 'Dwangsom vastgesteld: 532 euro.'],
    [
      'overlijden-gemeld',
      { op: '2026-12-01', bevestigd: true },
      'Overlijden op 1 december 2026, bevestigd in de BRP.',
    ],
    [
      'heronderzoek-afgerond',
      { uitkomst: 'herzien', tekst: 't' },
      'Het heronderzoek is afgerond. De hulp is anders geworden.',
    ],
  ] as const;
  for (const [soort, inhoud, zin] of zinnen) assert.equal(vertelOnvrede(soort, inhoud)?.wat, zin);
  assert.equal(vertelOnvrede('iets-anders', {}), undefined);
});

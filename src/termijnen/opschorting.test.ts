import assert from 'node:assert/strict';
import { it } from 'node:test';
import { getDatum } from '../basis/datum.ts';
import type { Opschorting } from './opschorting.ts';
import { keurOpschortingen, opschortingDoorAanvullen } from './opschorting.ts';

function eenOpschorting(van: string, tot: string): Opschorting {
  return { van: getDatum(van), tot: getDatum(tot) };
}

it('[TM-10] zet opschortingen op volgorde, ook als de een begint waar de ander eindigt', () => {
  const eerste = eenOpschorting('2026-11-06', '2026-11-12');
  const tweede = eenOpschorting('2026-11-12', '2026-11-13');
  assert.deepEqual(keurOpschortingen([tweede, eerste]), { gelukt: true, waarde: [eerste, tweede] });
  assert.deepEqual(keurOpschortingen([]), { gelukt: true, waarde: [] });
});

it('[TM-10] weigert een opschorting zonder dagen en een die terugloopt', () => {
  for (const tot of ['2026-11-06', '2026-11-05']) {
    assert.deepEqual(keurOpschortingen([eenOpschorting('2026-11-06', tot)]), {
      gelukt: false,
      regel: 'TM-10',
      uitleg: 'De opschorting vanaf vrijdag 6 november 2026 eindigt niet na die dag.',
    });
  }
});

it('[TM-10] weigert twee opschortingen die door elkaar lopen', () => {
  const lang = eenOpschorting('2026-11-06', '2026-11-20');
  const erin = eenOpschorting('2026-11-10', '2026-11-12');
  const uitkomst = keurOpschortingen([erin, lang]);
  assert.equal(uitkomst.gelukt, false);
  assert.equal(
    uitkomst.gelukt ? '' : uitkomst.uitleg,
    'Twee opschortingen lopen door elkaar op dinsdag 10 november 2026.',
  );
});

it('[TM-8] laat de klok stilstaan vanaf de dag na de uitnodiging tot de dag van aanvulling', () => {
  assert.deepEqual(
    opschortingDoorAanvullen(getDatum('2026-11-05'), getDatum('2026-11-12')),
    eenOpschorting('2026-11-06', '2026-11-12'),
  );
});

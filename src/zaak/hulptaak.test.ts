import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begonnen, eenAct, eenBesluit, profiel, THUISHULP } from '../../tests/builders/iwmo.ts';
import { doorMedewerker, uitgevoerd, zaakId } from '../../tests/builders/toewijzing.ts';
import type { Act } from '../basis/act.ts';
import { wijsToe } from '../toewijzing/index.ts';
import { daarnaastVan } from './daarnaast.ts';
import { vouwZaak } from './zaak.ts';
import type { Zaak } from './zaak.ts';

const melding = { nummer: 'K-1', inwonerId: 'i', ontvangenOp: '2026-11-02', spoed: 'nee', woorden: 't' };

/** A zaak in its onderzoek in which urgent help was granted on Monday 16 November. */
function metSpoedhulp(...verder: readonly Act[]): Zaak {
  const begin = eenAct('melding-gedaan', melding, '2026-11-02');
  const zaak = vouwZaak([begin, ...eenBesluit({ grondslag: 'spoed', van: '2026-11-16' }), ...verder]);
  assert.ok(zaak);
  return zaak;
}

function toegewezen(): readonly Act[] {
  const acts = eenBesluit({ grondslag: 'spoed', van: '2026-11-16' });
  const opdracht = { zaakId, besluitId: 'besluit-1', agb: THUISHULP, toewijzingnummer: 1, profiel };
  return uitgevoerd(wijsToe(acts, opdracht, doorMedewerker('b', '2026-11-17T10:00:00.000Z')));
}

const hulpVan = (zaak: Zaak) =>
  daarnaastVan(zaak)
    .filter(({ wat }) => wat === 'toewijzen' || wat === 'wachten-bellen')
    .map(({ wat, op, rol }) => `${wat} ${op} ${rol}`);

test('[TW-95] ook hulp met spoed wordt toegewezen en gevolgd, naast het onderzoek dat doorloopt', () => {
  assert.deepEqual(hulpVan(metSpoedhulp()), ['toewijzen 2026-11-16 administratie']);
  assert.deepEqual(hulpVan(metSpoedhulp(...toegewezen())), ['wachten-bellen 2026-11-30 gespreksvoerder']);
  assert.deepEqual(hulpVan(metSpoedhulp(...toegewezen(), begonnen(1, '2026-11-17'))), []);
});

test('[TW-95] de zaak weet op wie iemand wacht en tot wanneer er een overbrugging is', () => {
  const brug = { besluitId: 'besluit-1', wie: 'de buurvrouw', wat: 't', tot: '2026-12-11' };
  const zaak = metSpoedhulp(...toegewezen(), eenAct('overbrugging-afgesproken', brug, '2026-11-20'));
  assert.equal(
    `${zaak.hulptaak?.sinds} ${zaak.hulptaak?.wachtOp} ${zaak.hulptaak?.overbruggingTot}`,
    '2026-11-16 Thuishulp Heldermond 2026-12-11',
  );
});

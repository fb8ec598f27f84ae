import assert from 'node:assert/strict';
import { test } from 'node:test';
import { invulling } from './invulling.ts';

const FOUTEN = [{ veld: 'naam', tekst: 'Vul een naam in.' }];

test('zonder weigering staat in elk veld wat er staat, en niets waar niets staat', () => {
  const { veld, vinkje } = invulling(undefined, []);
  assert.deepEqual(veld('naam', 'Els'), { naam: 'naam', waarde: 'Els', fouten: [] });
  assert.equal(veld('naam').waarde, '');
  assert.equal(vinkje('delen', true).aan, true);
  assert.equal(vinkje('delen').aan, false);
});

test('na een weigering staat er wat getypt werd, ook als dat leeg is, met de fouten erbij', () => {
  const { veld } = invulling(new URLSearchParams({ naam: '' }), FOUTEN);
  assert.deepEqual(veld('naam', 'Els'), { naam: 'naam', waarde: '', fouten: FOUTEN });
  assert.equal(veld('woorden', 'Het gaat.').waarde, 'Het gaat.');
});

test('een vinkje dat iemand weghaalde, blijft weg als het formulier geweigerd wordt', () => {
  assert.equal(invulling(new URLSearchParams(), FOUTEN).vinkje('delen', true).aan, false);
  assert.equal(invulling(new URLSearchParams({ delen: 'ja' }), FOUTEN).vinkje('delen', false).aan, true);
});

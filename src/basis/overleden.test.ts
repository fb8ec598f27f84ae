import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rauw } from '../../tests/builders/bezwaar.ts';
import { isOverleden, weigerNaOverlijden } from './overleden.ts';

test('[TW-133] geval 48: na een bevestigd overlijden gaat er geen brief meer uit, tot dat is teruggenomen', () => {
  const gemeld = rauw('overlijden-gemeld', { op: '2026-11-16', bevestigd: false });
  assert.equal(weigerNaOverlijden([gemeld]), undefined);
  const zeker = { ...rauw('overlijden-gemeld', { op: '2026-11-16', bevestigd: true }), vervangt: gemeld.id };
  assert.equal(weigerNaOverlijden([gemeld, zeker])?.regel, 'TW-133');
  const terug = { ...rauw('gebeurtenis-herroepen', { tekst: 't' }), vervangt: zeker.id };
  assert.ok(!isOverleden([gemeld, zeker, terug]));
});

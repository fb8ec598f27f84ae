import assert from 'node:assert/strict';
import { it } from 'node:test';
import { telwoord, telwoordMet } from './telwoord.ts';

it('schrijft getallen tot en met twintig als woord en daarboven in cijfers', () => {
  assert.deepEqual([0, 1, 6, 15, 20].map(telwoord), ['nul', 'een', 'zes', 'vijftien', 'twintig']);
  assert.equal(telwoord(21), '21');
  assert.equal(telwoord(42), '42');
});

it('kiest enkelvoud alleen bij een', () => {
  assert.equal(telwoordMet(1, 'dag', 'dagen'), 'een dag');
  assert.equal(telwoordMet(0, 'dag', 'dagen'), 'nul dagen');
  assert.equal(telwoordMet(3, 'dag', 'dagen'), 'drie dagen');
});

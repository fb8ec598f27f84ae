import assert from 'node:assert/strict';
import test from 'node:test';
import { drawQr } from './qr.ts';

test('een QR-code is een vierkant van donkere vakjes met een lichte rand, en anders voor andere woorden', () => {
  const een = drawQr('https://voorbeeld.example/heldermond/meeschrijven/abc');
  assert.ok(een.size >= 29);
  assert.match(een.path, /^(M\d+ \d+h1v1h-1z)+$/u);
  assert.doesNotMatch(een.path, /M[0-3] \d+h|M\d+ [0-3]h/u);
  assert.match(een.path, /M4 4h1v1h-1z/u);
  assert.notEqual(drawQr('iets anders').path, een.path);
});

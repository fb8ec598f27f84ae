import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Uitklap } from './uitklap.tsx';

test('wat niet nu nodig is zit dicht, en gaat open zonder JavaScript', () => {
  const html = renderToString(<Uitklap titel="Wie bekeek dit?">Niemand</Uitklap>);
  assert.match(html, /^<details class="kt-uitklap"><summary>Wie bekeek dit\?<\/summary>/);
});

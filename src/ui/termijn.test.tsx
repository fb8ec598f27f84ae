import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Termijn } from './termijn.tsx';

test('een termijn is een datum en wat die betekent, in woorden', () => {
  const html = renderToString(
    <Termijn
      datum="2026-12-28"
      woorden="uiterlijk maandag 28 december"
      betekenis="nog ruim twee weken"
      stand="nadert"
    />,
  );
  assert.match(
    html,
    /<time datetime="2026-12-28">uiterlijk maandag 28 december<\/time>, nog ruim twee weken/,
  );
  assert.match(html, /kt-termijn--nadert/);
});

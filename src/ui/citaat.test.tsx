import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Citaat } from './citaat.tsx';

test('eigen woorden staan er met wie ze zei', () => {
  const html = renderToString(
    <Citaat wie="mevrouw Nergenshuizen" wanneer="aan tafel">
      {'Ik wil naar de markt.\nOp dinsdag.'}
    </Citaat>,
  );
  assert.match(html, /<blockquote dir="auto">Ik wil naar de markt\.\nOp dinsdag\.<\/blockquote>/);
  assert.match(html, /<figcaption><bdi>mevrouw Nergenshuizen<\/bdi>, aan tafel<\/figcaption>/);
});

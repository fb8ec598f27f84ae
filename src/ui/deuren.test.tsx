import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Deuren } from './deuren.tsx';

test('elke deur is een link met eronder wat erachter is', () => {
  const html = renderToString(
    <Deuren deuren={[{ tekst: 'Ik zoek iets', naar: '/z', uitleg: 'In de buurt' }]} />,
  );
  assert.match(html, /<li><a href="\/z">Ik zoek iets<\/a><p>In de buurt<\/p><\/li>/);
});

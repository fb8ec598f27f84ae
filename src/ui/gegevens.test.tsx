import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Gegevens } from './gegevens.tsx';

test('elk gegeven heeft zijn naam, en wat ermee kan', () => {
  const html = renderToString(
    <Gegevens
      gegevens={[
        { naam: 'Huisarts', waarde: 'Praktijk Nergens' },
        { naam: 'Dochter', waarde: 'Elif', doe: <a href="/e">Bellen</a> },
      ]}
    />,
  );
  assert.match(html, /<div><dt>Huisarts<\/dt><dd>Praktijk Nergens<\/dd><\/div>/);
  assert.match(html, /<dd class="kt-gegevens-doe"><a href="\/e">Bellen<\/a><\/dd>/);
});

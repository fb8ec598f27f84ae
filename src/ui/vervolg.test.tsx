import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Keuze } from './keuze.tsx';
import { Vervolg } from './vervolg.tsx';

test('vervolgvragen staan bij de keuze en zijn er ook zonder JavaScript', () => {
  const opties = [
    { waarde: 'ja', label: 'Ja', vervolg: true },
    { waarde: 'nee', label: 'Nee' },
  ];
  const html = renderToString(
    <Vervolg keuze={<Keuze naam="wil" label="Wilt u dat?" opties={opties} />}>
      <p>Hoe dan?</p>
    </Vervolg>,
  );
  assert.match(html, /value="ja" data-vervolg/);
  assert.doesNotMatch(html, /value="nee" data-vervolg/);
  assert.match(html, /<div class="kt-vervolg"><p>Hoe dan\?<\/p><\/div>/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { TekstVeld } from './veld.tsx';
import { Veldrij } from './veldrij.tsx';

test('velden in een rij houden elk hun eigen label', () => {
  const html = renderToString(
    <Veldrij>
      <TekstVeld naam="straat" label="Straat" />
      <TekstVeld naam="nummer" label="Huisnummer" />
    </Veldrij>,
  );
  assert.match(html, /^<div class="kt-veldrij">/);
  assert.equal(html.match(/<label/g)?.length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Stappen } from './stappen.tsx';

test('de weg zegt in woorden wat geweest is, waar u bent en wat nog komt', () => {
  const html = renderToString(
    <Stappen
      label="De weg van uw vraag"
      stappen={[
        { titel: 'Uw vraag', stand: 'geweest' },
        { titel: 'Het gesprek', stand: 'nu' },
        { titel: 'Uw plan', stand: 'straks' },
      ]}
    />,
  );
  assert.match(html, /geweest: <\/span>Uw vraag/);
  assert.match(html, /aria-current="step"><p[^>]*>Het gesprek <span class="kt-hier">u bent hier/);
  assert.match(html, /komt nog: <\/span>Uw plan/);
  assert.equal(html.match(/aria-current/g)?.length, 1);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { PerVraag, Stap } from './stap.tsx';

function drie(allesTonen: boolean): string {
  return renderToString(
    <PerVraag allesTonen={allesTonen}>
      {[1, 2, 3].map((nummer) => (
        <Stap key={nummer} nummer={nummer} aantal={3}>
          <input name={`v${nummer}`} />
        </Stap>
      ))}
    </PerVraag>,
  );
}

test('per vraag staat alles in één formulier, met de weg naar de vorige en de volgende', () => {
  const html = drie(false);
  assert.equal(html.match(/<input/g)?.length, 3);
  assert.match(html, /id="vraag-2".*href="#vraag-1".*Vraag 2 van 3.*href="#vraag-3"/);
  assert.doesNotMatch(html, /#vraag-0|#vraag-4/);
  assert.match(html, /class="kt-per-vraag"/);
});

test('met fouten staan alle vragen onder elkaar', () => {
  assert.doesNotMatch(drie(true), /kt-per-vraag/);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { render } from 'preact-render-to-string';
import { Plaatje } from './plaatje.tsx';

test('een plaatje is een lijn in de kleur van de tekst, en wordt niet voorgelezen', () => {
  const html = render(<Plaatje pad="M1 1h4" />);
  assert.match(html, /aria-hidden="true"/u);
  assert.match(html, /<path d="M1 1h4" fill="none" stroke="currentColor"/u);
  assert.doesNotMatch(html, /style=/u);
});

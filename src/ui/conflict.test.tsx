import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Conflict } from './conflict.tsx';

const conflict = {
  naam: 'wens',
  label: 'De wens',
  mijn: 'Naar de markt\nop dinsdag',
  ander: { tekst: 'Naar de markt', wie: 'Joris de Proef', wanneer: 'om 10:42' },
};
const html = renderToString(<Conflict {...conflict} />);

test('beide teksten staan er helemaal, en die van mij gaat weer mee', () => {
  assert.match(html, />Naar de markt\nop dinsdag<\/div>/);
  assert.match(html, />Naar de markt<\/div>/);
  assert.match(html, /<input type="hidden" name="wensMijn" value="Naar de markt\nop dinsdag"\/>/);
});

test('niemand kiest voor een mens: er is niets vooraf gekozen', () => {
  assert.deepEqual(html.match(/value="(mijn|ander|zelf)"/g), [
    'value="mijn"',
    'value="ander"',
    'value="zelf"',
  ]);
  assert.doesNotMatch(html, /checked/);
});

test('wie beide wil, begint met zijn eigen tekst', () => {
  assert.match(html, /<textarea[^>]*name="wens"[^>]*>Naar de markt\nop dinsdag<\/textarea>/);
});

test('een inwoner wordt met u aangesproken', () => {
  assert.match(renderToString(<Conflict {...conflict} aanspreking="u" />), /Wat u schreef/);
});

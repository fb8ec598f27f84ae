import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Tekst, TekstBlok } from './tekst.tsx';

test('wat iemand typte staat los van de zin eromheen', () => {
  assert.equal(renderToString(<Tekst>محمد</Tekst>), '<bdi>محمد</bdi>');
});

test('lopende tekst houdt zijn regeleinden en kiest zelf zijn richting', () => {
  const html = renderToString(<TekstBlok>{'een\ntwee'}</TekstBlok>);
  assert.match(html, /dir="auto"/);
  assert.ok(html.includes('een\ntwee'));
});

test('tekst wordt nooit uitgevoerd', () => {
  assert.equal(renderToString(<Tekst>{'<b onclick="x">'}</Tekst>), '<bdi>&lt;b onclick=&quot;x&quot;></bdi>');
});

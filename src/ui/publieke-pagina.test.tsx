import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { gzipSync } from 'node:zlib';
import { assets } from './assets.ts';
import { PubliekePagina } from './publieke-pagina.tsx';
import { VoorbeeldPubliek } from './voorbeeld-publiek.tsx';

const raam = {
  titel: 'Start',
  gemeente: { naam: 'Gemeente Voorbeeldstad', start: '/voorbeeldstad', logo: '/logo.svg' },
  noodnummers: [{ label: 'Is er nu gevaar?', nummer: '112' }],
  voet: [{ tekst: 'Privacy', naar: '/voorbeeldstad/privacy' }],
};
const html = renderToString(<PubliekePagina {...raam}>inhoud</PubliekePagina>);

test('wie in nood is leest eerst wie te bellen', () => {
  assert.match(html, /Is er nu gevaar\? Bel <a[^>]*href="tel:112">112<\/a>/);
  assert.ok(html.indexOf('tel:112') < html.indexOf('<header'));
});

test('de eerste link gaat naar de inhoud', () => {
  assert.match(html, /<body[^>]*><a class="utrecht-skip-link[^>]*href="#inhoud"/);
  assert.match(html, /<main[^>]*id="inhoud"/);
});

test('er is één kop van het eerste niveau, dezelfde als de titel', () => {
  assert.equal(html.match(/<h1/g)?.length, 1);
  assert.match(html, /<h1[^>]*>Start<\/h1>/);
});

test('talen staan er alleen als de pagina ze heeft', () => {
  assert.doesNotMatch(html, /Andere talen/);
  const talen = [{ taal: 'en', naam: 'English', naar: '/en' }];
  assert.match(
    renderToString(<PubliekePagina {...raam} talen={talen} children="" />),
    /lang="en" hreflang="en">English/,
  );
});

test('een volle openbare pagina weegt ingepakt hooguit 40 kB', () => {
  const page = Buffer.from(renderToString(<VoorbeeldPubliek metFouten />));
  const rest = assets.filter(({ type }) => type !== 'font/woff2').map(({ inhoud }) => inhoud);
  assert.ok([page, ...rest].reduce((sum, part) => sum + gzipSync(part).length, 0) <= 40_000);
});

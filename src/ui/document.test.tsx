import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Document } from './document.tsx';

const html = renderToString(
  <Document titel="Werklijst" afzender="Gemeente Voorbeeldstad" thema="water" scripts={['/assets/x.js']}>
    <main>inhoud</main>
  </Document>,
);

test('een pagina is Nederlands, heeft een titel en een thema', () => {
  assert.match(html, /<html lang="nl" class="thema-water kt-personeel">/);
  assert.match(html, /<title>Werklijst – Gemeente Voorbeeldstad<\/title>/);
});

test('een pagina met fouten zegt dat als eerste in de titel', () => {
  assert.match(renderToString(<Document titel="A" fouten children="" />), /<title>Fout: A<\/title>/);
});

test('scripts komen alleen van een adres en er is geen opmaak in de pagina zelf', () => {
  assert.match(html, /<script type="module" src="\/assets\/x\.js"><\/script>/);
  assert.doesNotMatch(html, /<style|style=|<script(?![^>]*src=)/);
});

test('Arabisch loopt van rechts naar links', () => {
  assert.match(
    renderToString(<Document titel="A" taal="ar" publiek children="" />),
    /<html lang="ar" dir="rtl"/,
  );
});

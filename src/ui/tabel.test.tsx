import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { Tabel } from './tabel.tsx';

const kolommen = [
  { kop: 'Naam', cel: (rij: { naam: string; dagen: number }) => rij.naam },
  { kop: 'Dagen', cel: (rij: { naam: string; dagen: number }) => rij.dagen, getal: true },
];

test('een tabel noemt wat zij toont, haar kolommen en haar rijen', () => {
  const html = renderToString(
    <Tabel bijschrift="Werk" kolommen={kolommen} rijen={[{ naam: 'A', dagen: 2 }]} />,
  );
  assert.match(html, /<caption[^>]*>Werk<\/caption>/);
  assert.match(html, /<th class="utrecht-table__header-cell kt-getal" scope="col" role="columnheader">Dagen/);
  assert.match(html, /<th[^>]*scope="row" role="rowheader"><div class="kt-cel">A<\/div><\/th>/);
});

test('op een klein scherm zegt elke cel zelf bij welke kolom zij hoort', () => {
  const html = renderToString(
    <Tabel bijschrift="Werk" kolommen={kolommen} rijen={[{ naam: 'A', dagen: 2 }]} />,
  );
  assert.match(html, /role="cell" data-kop="Dagen"/);
});

test('een lege tabel zegt dat in een zin', () => {
  const html = renderToString(
    <Tabel bijschrift="Werk" kolommen={kolommen} rijen={[]} leeg="Er is niets te doen." />,
  );
  assert.equal(html, '<p>Er is niets te doen.</p>');
});

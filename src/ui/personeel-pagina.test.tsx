import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderToString } from 'preact-render-to-string';
import { PersoneelPagina } from './personeel-pagina.tsx';

const raam = {
  titel: 'Werklijst',
  gemeente: { naam: 'Gemeente Voorbeeldstad', start: '/voorbeeldstad' },
  wie: { naam: 'Sanne de Proef', rol: 'gespreksvoerder' },
  menu: [
    { woord: 'Werklijst', naar: '/w', hier: true },
    { woord: 'Planning', naar: '/p' },
  ],
  zoek: { naar: '/zoeken' },
  uitloggen: '/uitloggen',
};
const html = renderToString(<PersoneelPagina {...raam}>inhoud</PersoneelPagina>);

test('de plek waar je bent staat in de titel, de kop en het menu', () => {
  assert.match(html, /<title>Werklijst/);
  assert.match(html, /<h1[^>]*>Werklijst<\/h1>/);
  assert.match(html, /<a href="\/w" aria-current="page">Werklijst<\/a>/);
});

test('een naam waarop je zoekt komt nooit in een adres', () => {
  assert.match(html, /<form class="kt-zoek" role="search" method="post" action="\/zoeken">/);
});

test('uitloggen is een handeling en geen link', () => {
  assert.match(html, /<form method="post" action="\/uitloggen">/);
});

test('een menu van meer dan zeven woorden wordt geweigerd', () => {
  const menu = Array.from({ length: 8 }, (_, nummer) => ({ woord: `${nummer}`, naar: `/${nummer}` }));
  assert.throws(() => renderToString(<PersoneelPagina {...raam} menu={menu} children="" />), /at most seven/);
});

test('de zijkant staat er alleen als er iets te zien is', () => {
  assert.doesNotMatch(html, /<aside/);
  assert.match(
    renderToString(<PersoneelPagina {...raam} zijkant="Mensen" children="" />),
    /<aside[^>]*>Mensen/,
  );
});

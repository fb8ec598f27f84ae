import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minifyCss, parseCss, splitOutside, writeCss } from './css.ts';

test('een stijlblad valt uiteen in regels, ook binnen een @media', () => {
  const blokken = parseCss(
    '@charset "UTF-8"; /* uitleg */ .a { color: red } @media print { .b { margin: 0 } }',
  );
  assert.deepEqual(
    blokken.map((blok) => [blok.kop, blok.inhoud, blok.blokken.map((binnen) => binnen.kop)]),
    [
      ['.a', 'color: red', []],
      ['@media print', '', ['.b']],
    ],
  );
});

test('wat gelezen is, kan weer geschreven worden', () => {
  assert.equal(
    minifyCss(writeCss(parseCss('.a{color:red}@media print{.b{margin:0}}'))),
    '.a{color:red}@media print{.b{margin:0}}',
  );
});

test('een blok zonder einde wordt geweigerd', () => {
  assert.throws(() => parseCss('.a { color: red'), /not closed/);
});

test('splitsen laat haakjes en aanhalingstekens heel', () => {
  assert.deepEqual(splitOutside('.a:not(.b, .c), [d="e,f"]', ','), ['.a:not(.b, .c)', '[d="e,f"]']);
});

test('witruimte verdwijnt, maar niet in een berekening', () => {
  assert.equal(minifyCss('.a :hover {\n  width: calc(1px + 2px);\n}\n'), '.a :hover{width:calc(1px + 2px)}');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { assets, buildStylesheet, lettertypen, stijlblad } from './assets.ts';

const css = new TextDecoder().decode(stijlblad.inhoud);

test('het stijlblad weegt ingepakt hooguit 15 kB', () => {
  assert.ok(gzipSync(stijlblad.inhoud).length <= 15_000);
});

test('er zijn hooguit twee lettertypen van hooguit 25 kB, en een pagina wacht er niet op', () => {
  assert.ok(lettertypen.length <= 2);
  for (const { inhoud } of lettertypen) assert.ok(inhoud.length <= 25_000);
  assert.equal(css.match(/font-display:optional/g)?.length, lettertypen.length);
  for (const { pad } of lettertypen) assert.ok(css.includes(`url(${pad})`));
});

test('elk adres draagt de inhoud in zijn naam, en dezelfde inhoud geeft hetzelfde adres', () => {
  for (const { pad } of assets) assert.match(pad, /^\/assets\/[\w-]+\.[\da-f]{12}\.\w+$/);
  assert.equal(new Set(assets.map(({ pad }) => pad)).size, assets.length);
  assert.equal(stijlblad.pad, `/assets/keukentafel.${buildStylesheet().hash}.css`);
});

test('het stijlblad haalt niets van elders en zet nergens een vaste hoogte', () => {
  assert.doesNotMatch(css, /@import|https?:/);
  const own = css.slice(css.indexOf('.kt-band'));
  assert.deepEqual(own.match(/[{;]height:[^;}]+/g), null);
});

test('elk token van onszelf dat gebruikt wordt, bestaat', () => {
  const set = new Set([...css.matchAll(/[{;](--kt-[\w-]+):/g)].map((match) => match[1]));
  const used = new Set([...css.matchAll(/var\((--kt-[\w-]+)/g)].map((match) => match[1]));
  assert.deepEqual(
    [...used].filter((name) => !set.has(name)),
    [],
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Blok, parseCss } from './css.ts';

type Kleuren = Readonly<Record<string, string>>;

const tekstparen = [
  ...['inkt', 'zacht', 'daad', 'daad-sterk', 'fout'].flatMap((tekst) =>
    ['papier', 'vlak', 'veld'].map((grond) => [tekst, grond] as const),
  ),
  ...['inkt', 'zacht'].flatMap((tekst) =>
    ['daad-vlak', 'goed-vlak', 'oker-vlak', 'fout-vlak'].map((grond) => [tekst, grond] as const),
  ),
  ['daad', 'daad-vlak'],
  ['daad-sterk', 'daad-vlak'],
  ['fout', 'fout-vlak'],
  ['op-daad', 'daad'],
  ['op-daad', 'daad-sterk'],
] as const;

const randparen = [
  ...['rand', 'daad', 'oker', 'fout', 'focus'].flatMap((rand) =>
    ['papier', 'vlak', 'veld'].map((grond) => [rand, grond] as const),
  ),
  ['daad', 'daad-vlak'],
  ['goed', 'goed-vlak'],
  ['oker', 'oker-vlak'],
  ['fout', 'fout-vlak'],
  ['rand', 'daad-vlak'],
] as const;

for (const naam of ['keukentafel', 'water', 'heide']) {
  for (const donker of [false, true]) {
    const stand = `thema ${naam}, ${donker ? 'donker' : 'licht'}`;
    const kleuren = themakleuren(naam, donker);

    test(`${stand}: elke tekst steekt minstens 7 op 1 af tegen zijn grond`, () => {
      assert.deepEqual(tooFaint(kleuren, tekstparen, 7), []);
    });

    test(`${stand}: elke rand steekt minstens 3 op 1 af tegen zijn grond`, () => {
      assert.deepEqual(tooFaint(kleuren, randparen, 3), []);
    });
  }
}

test('de maat van contrast is die van WCAG', () => {
  assert.equal(contrast('#ffffff', '#000000').toFixed(1), '21.0');
  assert.equal(contrast('#ffffff', '#777777').toFixed(2), '4.48');
});

function tooFaint(kleuren: Kleuren, paren: readonly (readonly [string, string])[], least: number) {
  return paren
    .map(([voor, grond]) => ({ voor, grond, contrast: contrast(kleuren[voor] ?? '', kleuren[grond] ?? '') }))
    .filter((paar) => !(paar.contrast >= least));
}

/** A theme lies over our own, and dark over light, just as in the browser. */
function themakleuren(naam: string, donker: boolean): Kleuren {
  const namen = naam === 'keukentafel' ? ['keukentafel'] : ['keukentafel', naam];
  return Object.assign({}, ...namen.flatMap((thema) => colourBlocks(thema, donker))) as Kleuren;
}

function colourBlocks(thema: string, donker: boolean): readonly Kleuren[] {
  const blokken = parseCss(readFileSync(new URL(`thema/${thema}.css`, import.meta.url), 'utf8'));
  const dark = blokken.filter((blok) => blok.kop.includes('dark')).flatMap((blok) => blok.blokken);
  return [...blokken.filter((blok) => !blok.kop.startsWith('@')), ...(donker ? dark : [])].map(coloursOf);
}

function coloursOf(blok: Blok): Kleuren {
  return Object.fromEntries(
    [...blok.inhoud.matchAll(/--kt-([\w-]+):\s*(#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]),
  );
}

function contrast(een: string, ander: string): number {
  const [licht = 0, donker = 0] = [luminance(een), luminance(ander)].toSorted((a, b) => b - a);
  return (licht + 0.05) / (donker + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

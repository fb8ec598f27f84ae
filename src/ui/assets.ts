/**
 * Everything static that the pages of Keukentafel ask for: pure data, which the platform serves with immutable
 * caching because each address holds the hash of its content. This is the one file of `ui` that reads files
 * (node:fs): its own style sheets, its two fonts, and the component CSS it cuts its selection from.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { minifyCss } from './css.ts';
import { pruneUtrecht } from './utrecht.ts';

/** One static file: its address with the hash of its content, what it holds, and its content type. */
export type StatischBestand = {
  readonly pad: string;
  readonly inhoud: Uint8Array;
  readonly type: string;
};

const themas = ['keukentafel', 'water', 'heide', 'tokens'].map((naam) => readOwn(`thema/${naam}.css`));
const onderdelen = [
  'basis',
  'raam',
  'formulier',
  'onderdelen',
  'verhaal',
  'gesprek',
  'eenvoudig',
  'aan-tafel',
  'welzijn',
  'agenda',
  'papier',
];

/** Regular and bold Noto Sans for western European languages; other scripts use the fonts of the device. */
export const lettertypen: readonly StatischBestand[] = [400, 700].map((dikte) =>
  bestand(
    { naam: `noto-sans-${dikte}`, soort: 'woff2', type: 'font/woff2' },
    readBytes(`lettertype/noto-sans-${dikte}.woff2`),
  ),
);

/** The little table that browsers show beside the title. */
export const beeldmerk: StatischBestand = bestand(
  { naam: 'beeldmerk', soort: 'svg', type: 'image/svg+xml' },
  readBytes('thema/beeldmerk.svg'),
);

const sheet = buildStylesheet();

/** The one stylesheet of all pages and themes. */
export const stijlblad: StatischBestand = {
  pad: `/assets/keukentafel.${sheet.hash}.css`,
  inhoud: new TextEncoder().encode(sheet.css),
  type: 'text/css; charset=utf-8',
};

/** All of them. */
export const assets: readonly StatischBestand[] = [stijlblad, beeldmerk, ...lettertypen];

/** Puts the stylesheet together at start: fonts, themes, the part of the Utrecht CSS that we use, our own layout. */
export function buildStylesheet(): { readonly css: string; readonly hash: string } {
  const require = createRequire(import.meta.url);
  const utrecht = readFileSync(require.resolve('@utrecht/component-library-css'), 'utf8');
  const css = [
    '/*! Keukentafel, EUPL-1.2; components: Utrecht, EUPL-1.2, (c) Gemeente Utrecht and Frameless B.V.; font: Noto Sans, OFL-1.1 */',
    ...lettertypen.map(({ pad }, nummer) => fontFace(pad, nummer === 0 ? 400 : 700)),
    ...themas.map(minifyCss),
    pruneUtrecht(utrecht, themas.join('\n')),
    ...onderdelen.map((naam) => minifyCss(readOwn(`thema/${naam}.css`))),
  ].join('\n');
  return { css, hash: contentHash(css) };
}

function fontFace(pad: string, dikte: number): string {
  return `@font-face{font-family:"Noto Sans";font-weight:${dikte};font-display:optional;src:url(${pad}) format("woff2")}`;
}

function bestand(soort: { naam: string; soort: string; type: string }, inhoud: Uint8Array): StatischBestand {
  return { pad: `/assets/${soort.naam}.${contentHash(inhoud)}.${soort.soort}`, inhoud, type: soort.type };
}

function contentHash(inhoud: string | Uint8Array): string {
  return createHash('sha256').update(inhoud).digest('hex').slice(0, 12);
}

function readOwn(pad: string): string {
  return readFileSync(new URL(pad, import.meta.url), 'utf8');
}

function readBytes(pad: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(pad, import.meta.url)));
}

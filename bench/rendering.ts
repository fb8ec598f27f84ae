import { h } from 'preact';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A page taken apart: text, or an element with its attributes and what is in it. */
type Knoop =
  | string
  | { readonly tag: string; readonly attrs: Record<string, string | true>; readonly kinderen: Knoop[] };

const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'wbr',
]);
const token = /<!doctype html>|<\/([a-z0-9-]+)>|<([a-z0-9-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>|[^<]+/gi;
const attribute = /([^\s=>/]+)(?:="([^"]*)")?/g;

/** What rendering costs at least: the same page made by the view library alone, without any component of ours. */
export type Ruwe = { render(): string };

/** Takes a page apart once; `render` makes its nodes anew and renders them, to the same bytes. */
export function ruwePagina(html: string): Ruwe {
  const boom = ontleed(html);
  const page = {
    render: () => `<!doctype html>${boom.map((knoop) => render(bouw(knoop) as VNode)).join('')}`,
  };
  if (page.render() !== html) throw new Error('De ruwe pagina is niet gelijk aan de echte.');
  return page;
}

function bouw(knoop: Knoop): VNode | string {
  if (typeof knoop === 'string') return knoop;
  return h(knoop.tag, knoop.attrs, ...knoop.kinderen.map(bouw));
}

function ontleed(html: string): readonly Knoop[] {
  const wortel: Knoop[] = [];
  const open: { tag: string; kinderen: Knoop[] }[] = [{ tag: '', kinderen: wortel }];
  for (const [text, closing, tag, attrs = ''] of html.matchAll(token)) {
    const hier = open.at(-1)!;
    if (closing !== undefined) open.pop();
    else if (tag !== undefined) {
      const knoop = { tag, attrs: leesAttributen(attrs), kinderen: [] };
      hier.kinderen.push(knoop);
      if (!VOID.has(tag)) open.push(knoop);
    } else if (!text.startsWith('<!')) hier.kinderen.push(terug(text));
  }
  return wortel;
}

function leesAttributen(text: string): Record<string, string | true> {
  const found = [...text.matchAll(attribute)].map(([, naam = '', waarde]) => [
    naam,
    waarde === undefined ? true : terug(waarde),
  ]);
  return Object.fromEntries(found) as Record<string, string | true>;
}

function terug(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

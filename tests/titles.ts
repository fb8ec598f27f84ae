import type { Bron } from './sources.ts';
import { tokens, type Teken } from './tokens.ts';

/** One test: its title up to the first filled-in value, and the tokens between its brackets. */
export type Titel = {
  readonly titel: string;
  readonly path: string;
  readonly regel: number;
  readonly tekens: readonly Teken[];
};

/** Every `test(` and `it(` with a title, also inside a loop; `test.skip` and the like as well. */
export function testTitles(file: Bron): readonly Titel[] {
  const all = tokens(file);
  return all.flatMap((token, at) => {
    if (token.soort !== 'woord' || !['test', 'it'].includes(token.tekst) || all[at - 1]?.tekst === '.')
      return [];
    const open = all[at + 1]?.tekst === '.' ? at + 3 : at + 1;
    const titel = all[open]?.tekst === '(' ? titleAt(all, open + 1) : undefined;
    if (titel === undefined) return [];
    return [{ titel, path: file.path, regel: token.regel, tekens: all.slice(open, closing(all, open)) }];
  });
}

function titleAt(all: readonly Teken[], at: number): string | undefined {
  const first = all[at];
  if (first?.soort === 'tekst') return first.tekst.slice(1, -1);
  return first?.tekst === '`' && all[at + 1]?.soort === 'tekst' ? all[at + 1]?.tekst : undefined;
}

function closing(all: readonly Teken[], open: number): number {
  let depth = 0;
  for (let at = open; at < all.length; at += 1) {
    if (all[at]?.tekst === '(' && all[at]?.soort !== 'tekst') depth += 1;
    if (all[at]?.tekst === ')' && all[at]?.soort !== 'tekst') depth -= 1;
    if (depth === 0) return at;
  }
  return all.length;
}

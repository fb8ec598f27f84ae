/** One block of a stylesheet: a rule with declarations, or an at-rule with blocks of its own. */
export type Blok = { readonly kop: string; readonly inhoud: string; readonly blokken: readonly Blok[] };

/** Reads CSS text into blocks; comments and statements without a block (such as @charset) are left out. */
export function parseCss(css: string): readonly Blok[] {
  return blokkenVan(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
}

/** Writes blocks as CSS text without needless white space. */
export function writeCss(blokken: readonly Blok[]): string {
  return blokken.map((blok) => `${blok.kop}{${blok.inhoud}${writeCss(blok.blokken)}}`).join('\n');
}

/** Comments out, white space to a single space, none around braces and semicolons. */
export function minifyCss(css: string): string {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .replaceAll(/([{;][\w-]+): /g, '$1:')
    .trim();
}

/** Splits at a sign, but not inside parentheses or quotes. */
export function splitOutside(text: string, sign: ',' | ';'): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote) quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === sign && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  parts.push(text.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function blokkenVan(css: string): readonly Blok[] {
  const blokken: Blok[] = [];
  let rest = 0;
  for (let open = css.indexOf('{'); open !== -1; open = css.indexOf('{', rest)) {
    const close = closingBrace(css, open);
    const before = css.slice(rest, open);
    const kop = before
      .slice(before.lastIndexOf(';') + 1)
      .trim()
      .replaceAll(/\s+/g, ' ');
    const binnen = css.slice(open + 1, close);
    const nested = binnen.includes('{');
    blokken.push({ kop, inhoud: nested ? '' : binnen.trim(), blokken: nested ? blokkenVan(binnen) : [] });
    rest = close + 1;
  }
  return blokken;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === '{') depth++;
    else if (css[i] === '}' && --depth === 0) return i;
  }
  throw new Error('A block in a stylesheet is not closed');
}

import { type Blok, minifyCss, parseCss, splitOutside, writeCss } from './css.ts';

/** The classes of the Utrecht component library that our parts use; all others stay out of the stylesheet. */
export const utrechtKlassen: readonly string[] = [
  'utrecht-alert',
  'utrecht-alert--error',
  'utrecht-alert--info',
  'utrecht-alert--ok',
  'utrecht-alert--warning',
  'utrecht-alert__content',
  'utrecht-alert__message',
  'utrecht-button',
  'utrecht-button--primary-action',
  'utrecht-button--secondary-action',
  'utrecht-button--subtle',
  'utrecht-button-group',
  'utrecht-document',
  'utrecht-form-field',
  'utrecht-form-field--invalid',
  'utrecht-form-field-description',
  'utrecht-form-field-error-message',
  'utrecht-form-field__description',
  'utrecht-form-field__error-message',
  'utrecht-form-field__input',
  'utrecht-form-field__label',
  'utrecht-form-fieldset',
  'utrecht-form-fieldset--html-fieldset',
  'utrecht-form-label',
  'utrecht-heading-1',
  'utrecht-heading-2',
  'utrecht-heading-3',
  'utrecht-heading-4',
  'utrecht-link',
  'utrecht-paragraph',
  'utrecht-select',
  'utrecht-select--html-select',
  'utrecht-select--invalid',
  'utrecht-skip-link',
  'utrecht-skip-link--visible-on-focus',
  'utrecht-table',
  'utrecht-table__body',
  'utrecht-table__caption',
  'utrecht-table__cell',
  'utrecht-table__header',
  'utrecht-table__header-cell',
  'utrecht-table__row',
  'utrecht-textarea',
  'utrecht-textarea--html-textarea',
  'utrecht-textarea--invalid',
  'utrecht-textbox',
  'utrecht-textbox--html-input',
  'utrecht-textbox--invalid',
  'utrecht-ordered-list',
  'utrecht-ordered-list__item',
  'utrecht-unordered-list',
  'utrecht-unordered-list__item',
];

type Bekend = { readonly overal: ReadonlySet<string>; readonly soms: ReadonlySet<string> };

/**
 * Cuts the Utrecht component CSS down to the rules for our classes and, within them, to the declarations whose
 * tokens the themes set: the whole library is 400 kB, what we use of it a few.
 */
export function pruneUtrecht(css: string, themas: string): string {
  const overal = declaredTokens(themas);
  let blokken = keepRules(parseCss(css));
  for (let size = -1; size !== countBlocks(blokken);) {
    size = countBlocks(blokken);
    const bekend = { overal, soms: declaredTokens(writeCss(blokken)) };
    blokken = blokken.flatMap((blok) => keepDeclarations(blok, bekend));
  }
  return minifyCss(writeCss(blokken));
}

function keepRules(blokken: readonly Blok[]): readonly Blok[] {
  return blokken.flatMap((blok) => {
    if (blok.kop.startsWith('@')) {
      const binnen = blok.kop.startsWith('@media') ? keepRules(blok.blokken) : [];
      return binnen.length > 0 ? [{ ...blok, blokken: binnen }] : [];
    }
    const kop = splitOutside(blok.kop, ',').filter(isOurs).join(',');
    return kop && blok.blokken.length === 0 ? [{ ...blok, kop }] : [];
  });
}

function isOurs(selector: string): boolean {
  const gevraagd = selector.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  const klassen = gevraagd.match(/\.[\w-]+/g) ?? [];
  return klassen.length > 0 && klassen.every((klasse) => utrechtKlassen.includes(klasse.slice(1)));
}

function keepDeclarations(blok: Blok, bekend: Bekend): readonly Blok[] {
  if (blok.blokken.length > 0) {
    const blokken = blok.blokken.flatMap((binnen) => keepDeclarations(binnen, bekend));
    return blokken.length > 0 ? [{ ...blok, blokken }] : [];
  }
  const regels = splitOutside(blok.inhoud, ';').flatMap((regel) => {
    const value = resolveTokens(regel, bekend);
    return value === undefined ? [] : [value];
  });
  return regels.length > 0 ? [{ ...blok, inhoud: regels.join(';') }] : [];
}

/** A token that a theme sets needs no fallback; one that nobody sets becomes its fallback, or takes the line along. */
function resolveTokens(text: string, bekend: Bekend): string | undefined {
  const start = text.indexOf('var(');
  if (start === -1) return text;
  const end = closingParenthesis(text, start + 3);
  const [name = '', ...rest] = splitOutside(text.slice(start + 4, end), ',');
  const fallback = rest.length > 0 ? resolveTokens(rest.join(', '), bekend) : undefined;
  const value = tokenValue(name, fallback, bekend);
  const tail = resolveTokens(text.slice(end + 1), bekend);
  return value === undefined || tail === undefined ? undefined : text.slice(0, start) + value + tail;
}

function tokenValue(name: string, fallback: string | undefined, bekend: Bekend): string | undefined {
  if (bekend.overal.has(name)) return `var(${name})`;
  if (!bekend.soms.has(name)) return fallback;
  return fallback === undefined ? `var(${name})` : `var(${name},${fallback})`;
}

function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  throw new Error('A parenthesis in a stylesheet is not closed');
}

function declaredTokens(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/[{;\s](--[\w-]+)\s*:/g)].map((match) => match[1] ?? ''));
}

function countBlocks(blokken: readonly Blok[]): number {
  return writeCss(blokken).length;
}

import type { PdfFailure } from './pdf-result.ts';

const NO_GLYPH = /^PDF\/(?:UA-1|A-2a) error: the text `(".*")` could not be displayed/s;
const NOT_ALLOWED = /^PDF\/(?:UA-1|A-2a) error: the text contains the disallowed codepoint `(".*")`/s;
const NO_TITLE = /^PDF\/UA-1 error: (missing document|heading) title/;
const JOINERS = new Set(['U+200D', 'U+FE0F']);

/** What Typst said about one fault: the message and, when known, where in the template. */
export type Diagnostic = { readonly message: string; readonly path?: string; readonly line?: number };

/** Reads the debug text that the PDF export throws: a list of `SourceDiagnostic { … message: "…" … }`. */
export function diagnosticsInError(error: unknown): readonly Diagnostic[] {
  const text = error instanceof Error ? error.message : String(error);
  const found = [...text.matchAll(/SourceDiagnostic \{.*?message: ("(?:[^"\\]|\\.)*")/gs)];
  if (found.length === 0) return [{ message: text }];
  return found.map((match) => ({ message: unquote(match[1] ?? '') }));
}

/** The characters that no font can show, as Typst named them; it does not always name them all at once. */
export function missingCharacters(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.flatMap(({ message }) => {
    const quoted = NO_GLYPH.exec(message)?.[1] ?? NOT_ALLOWED.exec(message)?.[1];
    return quoted === undefined ? [] : Array.from(unquote(quoted));
  });
}

/** Names each character once, so that the writer can find it; the glue inside a joined emoji is left out. */
export function noLetterFor(characters: readonly string[]): PdfFailure {
  const names = [...new Set(characters.map(nameOf))];
  const visible = names.filter((name) => !JOINERS.has(name));
  return { soort: 'geen-letter', tekens: visible.length > 0 ? visible : names };
}

/** A fault of the template itself; the explanation can quote the data, so it is never logged. */
export function templateFault(diagnostics: readonly Diagnostic[]): PdfFailure {
  return {
    soort: 'sjabloon',
    uitleg: diagnostics.map(explain).join(' ') || 'Het sjabloon gaf geen document.',
  };
}

function explain({ message, path, line }: Diagnostic): string {
  if (message.startsWith('failed to download package')) return 'Een sjabloon mag niets van internet halen.';
  if (NO_TITLE.test(message))
    return 'Het document heeft geen titel: geef een titel en gebruik `#show: brief`.';
  const place = line === undefined ? '' : ` (${path ?? ''}, regel ${line})`;
  return `Het sjabloon klopt niet: ${message}${place}.`;
}

/** A character as the writer can find it: itself when it can be seen, otherwise its number. */
function nameOf(character: string): string {
  if (!/[\p{C}\p{Z}\p{M}]/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Undoes the quoting of Rust and Typst: \" \\ \n and \u{…}. */
function unquote(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u\{([0-9a-f]+)\}|(.))/gis, (_all, code: string | undefined, plain: string | undefined) => {
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      return plain === 'n' ? '\n' : plain === 't' ? '\t' : (plain ?? '');
    });
}

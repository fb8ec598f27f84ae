import type { WordLetter } from './word-letter.ts';

/** Makes a .docx with real headings, tables with header rows that repeat, and the language set. */
export async function renderWord(letter: WordLetter): Promise<Uint8Array> {
  // Few ask for Word, and its maker takes some 20 MB: it comes in with the first letter.
  const { renderWordDocument } = await import('./word-document.ts');
  return renderWordDocument(letter);
}

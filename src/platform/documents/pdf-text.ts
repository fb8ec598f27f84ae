import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** A word as it stands on the first page, with its left and right edge in points. */
export type PrintedWord = { readonly text: string; readonly left: number; readonly right: number };

/** What is printed in a PDF, read by poppler and therefore independent of the maker; for tests. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const found = await poppler(pdf, []);
  return found.replaceAll(/\s+/g, ' ').trim();
}

/** The words of a PDF with their place; for tests. */
export async function pdfWords(pdf: Uint8Array): Promise<readonly PrintedWord[]> {
  const found = await poppler(pdf, ['-bbox', '-l', '1']);
  const words = found.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"[^>]*>([^<]*)</g);
  return [...words].map(([, left, right, printed]) => ({
    text: printed ?? '',
    left: Number(left),
    right: Number(right),
  }));
}

function poppler(pdf: Uint8Array, options: readonly string[]): Promise<string> {
  const reader = spawn('pdftotext', ['-enc', 'UTF-8', ...options, '-', '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  reader.stdin.end(pdf);
  return text(reader.stdout);
}

import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** What is printed in a PDF, read by poppler and therefore independent of the maker; for tests. */
export async function pdfText(pdf: Uint8Array): Promise<string> {
  const reader = spawn('pdftotext', ['-enc', 'UTF-8', '-', '-'], { stdio: ['pipe', 'pipe', 'ignore'] });
  reader.stdin.end(pdf);
  const found = await text(reader.stdout);
  return found.replaceAll(/\s+/g, ' ').trim();
}

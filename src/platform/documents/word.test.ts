import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { renderWord } from './word.ts';

const VIJANDIG = '<w:p/> & "x" ]]> ${a} 漢 \u0007 \uD800';

/** One file out of the .docx, as the text it holds. */
function readPart(word: Uint8Array, part: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  writeFileSync(join(folder, 'x.docx'), word);
  const text = execFileSync('unzip', ['-p', join(folder, 'x.docx'), part], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return text;
}

describe('een brief voor Word', async () => {
  const word = await renderWord({
    title: 'Besluit',
    language: 'nl-NL',
    creator: 'Gemeente Nergens',
    head: [['Gemeente Nergens', 'Nergensplein 1']],
    sections: [
      {
        heading: 'Ons besluit',
        level: 2,
        blocks: [
          { kind: 'paragraph', lines: ['Een regel.', VIJANDIG] },
          { kind: 'table', heads: ['Wat', 'Hoeveel'], rows: [['Hulp', '3 uur']] },
        ],
      },
      { heading: 'Stap 1', level: 3, blocks: [{ kind: 'paragraph', lines: ['أريد أن أمشي'] }] },
    ],
  });
  const body = readPart(word, 'word/document.xml');

  it('heeft koppen, een tabel met een kopregel en de taal', () => {
    for (const style of ['Heading1', 'Heading2', 'Heading3'])
      assert.ok(body.includes(`<w:pStyle w:val="${style}"/>`), style);
    assert.match(body, /<w:tblHeader/);
    assert.match(readPart(word, 'word/styles.xml'), /<w:lang w:val="nl-NL"\/>/);
    assert.match(readPart(word, 'docProps/core.xml'), /<dc:title>Besluit<\/dc:title>/);
  });

  it('laat woorden zoals ze zijn, op tekens na die niemand ziet', () => {
    assert.ok(body.includes('&lt;w:p/&gt; &amp; '), body.slice(0, 2000));
    assert.ok(body.includes(']]&gt; ${a} 漢  \uFFFD'));
  });

  it('zet tekst van rechts naar links', () => {
    assert.match(body, /<w:bidi\/>.*أريد أن أمشي/s);
    assert.match(body, /<w:rtl\/>/);
  });
});

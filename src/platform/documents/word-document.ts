import {
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

import type { WordBlock, WordLetter } from './word-letter.ts';

const FONT = 'Calibri';
const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Makes a .docx; takes docx into memory, so only through `renderWord`. */
export async function renderWordDocument(letter: WordLetter): Promise<Uint8Array> {
  const { title, language, creator, head, sections } = letter;
  const size = (points: number) => ({ font: FONT, size: points * 2, color: '333333' });
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    styles: {
      default: {
        document: {
          run: { ...size(11), language: { value: language } },
          paragraph: { spacing: { after: 160, line: 288 } },
        },
        heading1: { run: { ...size(20), bold: true }, paragraph: { spacing: { before: 240, after: 240 } } },
        heading2: { run: { ...size(14), bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading3: { run: { ...size(12), bold: true }, paragraph: { spacing: { before: 240, after: 80 } } },
      },
    },
    sections: [
      {
        properties: { page: { margin: { top: 1400, bottom: 1400, left: 1420, right: 1420 } } },
        footers: { default: footer() },
        children: [
          ...head.map((lines) => paragraph(lines)),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run(title)] }),
          ...sections.flatMap(section),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function section({ heading, level, blocks }: WordLetter['sections'][number]): readonly (Paragraph | Table)[] {
  const style = level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
  const head = heading === undefined ? [] : [new Paragraph({ heading: style, children: [run(heading)] })];
  return [...head, ...blocks.flatMap(block)];
}

function block(one: WordBlock): readonly (Paragraph | Table)[] {
  if (one.kind === 'paragraph') return [paragraph(one.lines)];
  const row = (cells: readonly string[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map((cell) => new TableCell({ children: [paragraph([cell], tableHeader)] })),
    });
  const table = new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: one.heads.map((_, at) => (at === 0 ? 3000 : 6000)),
    rows: [row(one.heads, true), ...one.rows.map((cells) => row(cells, false))],
  });
  // Word joins tables that touch, and wants a paragraph after the last one.
  return [table, new Paragraph({})];
}

function paragraph(lines: readonly string[], bold = false): Paragraph {
  const bidirectional = RIGHT_TO_LEFT.test(lines.join('\n'));
  return new Paragraph({
    bidirectional,
    children: lines.map((line, at) => run(line, { bold, breakBefore: at > 0, bidirectional })),
  });
}

function run(text: string, { bold = false, breakBefore = false, bidirectional = false } = {}): TextRun {
  return new TextRun({
    text: text.toWellFormed().replace(NOT_IN_XML, ''),
    ...(bold && { bold }),
    ...(bidirectional && { rightToLeft: true }),
    ...(breakBefore && { break: 1 }),
  });
}

function footer(): Footer {
  const children = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Footer({ children: [new Paragraph({ children: [new TextRun({ children, size: 18 })] })] });
}

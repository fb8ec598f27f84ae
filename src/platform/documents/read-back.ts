import { PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { readMarks } from './identifiers.ts';
import type { Identifiers } from './identifiers.ts';
import { countCells, kindOf, readingOrderHolds, structureElements, textOf } from './structure.ts';
import type { Cells } from './structure.ts';

/** What a finished PDF says about itself; `tables` counts the header cells of each table, `headings` their levels. */
export type ReadBack = Identifiers & {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly displaysTitle: boolean;
  readonly tagged: boolean;
  readonly headings: readonly number[];
  readonly tables: readonly Cells[];
  readonly picturesWithoutText: number;
  readonly inReadingOrder: boolean;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: number;
};

/** Opens a finished PDF and reads what a screen reader or an archive would use, independent of the maker. */
export async function readBack(pdf: Uint8Array): Promise<ReadBack> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const catalog = document.catalog;
  const elements = structureElements(catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict));
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return {
    ...readMarks(metadataOf(catalog)),
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    title: document.getTitle(),
    displaysTitle: isTrue(viewer?.lookup(PDFName.of('DisplayDocTitle'))),
    tagged:
      elements.length > 0 &&
      isTrue(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'))),
    headings: elements.flatMap((element) => /^H([1-6])$/.exec(kindOf(element))?.[1] ?? []).map(Number),
    tables: elements.filter((element) => kindOf(element) === 'Table').map(countCells),
    picturesWithoutText: elements.filter(
      (element) => kindOf(element) === 'Figure' && !textOf(element.lookup(PDFName.of('Alt'))),
    ).length,
    inReadingOrder: readingOrderHolds(document),
    fonts: readFonts(document),
    pages: document.getPageCount(),
  };
}

/** Every reason why a document may not leave the house, as Dutch sentences; an empty list means it may. */
export async function findPdfFaults(pdf: Uint8Array, title: string): Promise<readonly string[]> {
  const found = await readBack(pdf);
  const { headings, tables, fonts } = found;
  const checks: readonly (readonly [boolean, string])[] = [
    [found.language === 'nl', `De taal is ${found.language ?? 'onbekend'} en niet nl.`],
    [found.title === title, `De titel is “${found.title ?? ''}” en niet “${title}”.`],
    [found.displaysTitle, 'De titel staat niet in de titelbalk.'],
    [found.tagged, 'Het document heeft geen structuur voor een schermlezer.'],
    [found.uaPart === 1, 'Het kenmerk PDF/UA-1 ontbreekt.'],
    [found.archive === '2A', 'Het kenmerk PDF/A-2a ontbreekt.'],
    [
      found.schemaLists === 1,
      `Er zijn ${found.schemaLists} lijsten met extra kenmerken en niet precies één.`,
    ],
    [found.describesUa, 'De lijst met extra kenmerken beschrijft PDF/UA niet.'],
    [headings[0] === 1, 'De eerste kop is niet van niveau 1.'],
    [headings.filter((level) => level === 1).length === 1, 'Er is niet precies één kop van niveau 1.'],
    [tables.every((table) => table.headerCells > 0), 'Een tabel heeft geen kopregel.'],
    [tables.every((table) => table.withoutScope === 0), 'Een kop van een tabel zegt niet waarover hij gaat.'],
    [found.picturesWithoutText === 0, 'Een afbeelding heeft geen beschrijving.'],
    [found.inReadingOrder, 'De volgorde van het voorlezen is niet die van de bladzijde.'],
    [fonts.length > 0 && fonts.every((font) => font.embedded), 'Een lettertype zit niet in het document.'],
  ];
  return checks.flatMap(([isRight, sentence]) => (isRight ? [] : [sentence]));
}

function metadataOf(catalog: PDFDict): string {
  const metadata = catalog.lookup(PDFName.of('Metadata'));
  if (!(metadata instanceof PDFRawStream)) return '';
  return new TextDecoder().decode(decodePDFRawStream(metadata).decode());
}

/** The fonts that hold glyphs: the descendants of composite fonts, and simple fonts themselves. */
function readFonts(document: PDFDocument): ReadBack['fonts'] {
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && nameIn(object, 'Type') === 'Font' ? [object] : []))
    .filter((font) => nameIn(font, 'Subtype') !== 'Type0')
    .map((font) => ({ name: nameIn(font, 'BaseFont'), embedded: isEmbedded(font) }));
}

function isEmbedded(font: PDFDict): boolean {
  if (nameIn(font, 'Subtype') === 'Type3') return true;
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  return ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor?.has(PDFName.of(file)));
}

function nameIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}

function isTrue(value: unknown): boolean {
  return value instanceof PDFBool && value.asBoolean();
}

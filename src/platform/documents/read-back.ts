import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { PDFHexString, decodePDFRawStream } from '@cantoo/pdf-lib';

/** What a finished PDF says about itself; `tables` counts the header cells of each table, `headings` their levels. */
export type ReadBack = {
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly displaysTitle: boolean;
  readonly tagged: boolean;
  readonly uaPart: number | undefined;
  readonly headings: readonly number[];
  readonly tables: readonly { readonly headerCells: number; readonly cells: number }[];
  readonly picturesWithoutText: number;
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly pages: number;
};

/** Opens a finished PDF and reads what a screen reader would use, independent of the maker. */
export async function readBack(pdf: Uint8Array): Promise<ReadBack> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const catalog = document.catalog;
  const elements = structureElements(catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict));
  const viewer = catalog.lookupMaybe(PDFName.of('ViewerPreferences'), PDFDict);
  return {
    language: textOf(catalog.lookup(PDFName.of('Lang'))),
    title: document.getTitle(),
    displaysTitle: isTrue(viewer?.lookup(PDFName.of('DisplayDocTitle'))),
    tagged:
      elements.length > 0 &&
      isTrue(catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict)?.lookup(PDFName.of('Marked'))),
    uaPart: uaPart(catalog.lookup(PDFName.of('Metadata'))),
    headings: elements.flatMap((element) => /^H([1-6])$/.exec(kindOf(element))?.[1] ?? []).map(Number),
    tables: elements.filter((element) => kindOf(element) === 'Table').map(countCells),
    picturesWithoutText: elements.filter(
      (element) => kindOf(element) === 'Figure' && !textOf(element.lookup(PDFName.of('Alt'))),
    ).length,
    fonts: readFonts(document),
    pages: document.getPageCount(),
  };
}

/** Every reason why a document may not leave the house, as Dutch sentences; an empty list means it may. */
export async function findPdfFaults(pdf: Uint8Array, title: string): Promise<readonly string[]> {
  const found = await readBack(pdf);
  const checks: readonly (readonly [boolean, string])[] = [
    [found.language === 'nl', `De taal is ${found.language ?? 'onbekend'} en niet nl.`],
    [found.title === title, `De titel is “${found.title ?? ''}” en niet “${title}”.`],
    [found.displaysTitle, 'De titel staat niet in de titelbalk.'],
    [found.tagged, 'Het document heeft geen structuur voor een schermlezer.'],
    [found.uaPart === 1, 'Het kenmerk PDF/UA-1 ontbreekt.'],
    [found.headings[0] === 1, 'De eerste kop is niet van niveau 1.'],
    [found.headings.filter((level) => level === 1).length === 1, 'Er is niet precies één kop van niveau 1.'],
    [found.tables.every((table) => table.headerCells > 0), 'Een tabel heeft geen kopregel.'],
    [found.picturesWithoutText === 0, 'Een afbeelding heeft geen beschrijving.'],
    [
      found.fonts.length > 0 && found.fonts.every((font) => font.embedded),
      'Een lettertype zit niet in het document.',
    ],
  ];
  return checks.flatMap(([isRight, sentence]) => (isRight ? [] : [sentence]));
}

/** All elements of the structure tree in reading order. */
function structureElements(parent: PDFDict | undefined): readonly PDFDict[] {
  return childrenOf(parent).flatMap((child) => [child, ...structureElements(child)]);
}

function childrenOf(parent: PDFDict | undefined): readonly PDFDict[] {
  const kids = parent?.lookup(PDFName.of('K'));
  const all =
    kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids];
  return all.filter((kid) => kid instanceof PDFDict).filter((kid) => kid.has(PDFName.of('S')));
}

function kindOf(element: PDFDict): string {
  const kind = element.lookup(PDFName.of('S'));
  return kind instanceof PDFName ? kind.decodeText() : '';
}

function countCells(table: PDFDict): { readonly headerCells: number; readonly cells: number } {
  const kinds = structureElements(table).map(kindOf);
  return {
    headerCells: kinds.filter((kind) => kind === 'TH').length,
    cells: kinds.filter((kind) => kind === 'TH' || kind === 'TD').length,
  };
}

function uaPart(metadata: unknown): number | undefined {
  if (!(metadata instanceof PDFRawStream)) return undefined;
  const xmp = new TextDecoder().decode(decodePDFRawStream(metadata).decode());
  const part = /<pdfuaid:part>(\d+)<\/pdfuaid:part>/.exec(xmp)?.[1];
  return part === undefined ? undefined : Number(part);
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

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function isTrue(value: unknown): boolean {
  return value instanceof PDFBool && value.asBoolean();
}

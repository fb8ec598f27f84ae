import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';

/** The cells of one table; `withoutScope` counts header cells that do not say whether they head a row or a column. */
export type Cells = { readonly headerCells: number; readonly cells: number; readonly withoutScope: number };

/** All elements of the structure tree in reading order. */
export function structureElements(parent: PDFDict | undefined): readonly PDFDict[] {
  return kidsOf(parent)
    .filter((kid) => kid instanceof PDFDict)
    .filter((kid) => kid.has(PDFName.of('S')))
    .flatMap((child) => [child, ...structureElements(child)]);
}

/** The kind of an element: P, H1, Table, TH. */
export function kindOf(element: PDFDict): string {
  return nameOf(element.lookup(PDFName.of('S')));
}

/** Counts the cells of a table. */
export function countCells(table: PDFDict): Cells {
  const all = structureElements(table);
  const heads = all.filter((element) => kindOf(element) === 'TH');
  return {
    headerCells: heads.length,
    cells: heads.length + all.filter((element) => kindOf(element) === 'TD').length,
    withoutScope: heads.filter((head) => !hasScope(head)).length,
  };
}

/** Text of a PDF value, when it is text. */
export function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

/** Whether the structure tree names the pieces of every page in the order in which the page draws them. */
export function readingOrderHolds(document: PDFDocument): boolean {
  const pages = new Map(document.getPages().map((page, at) => [String(page.ref), at]));
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const pieces = piecesOf(root, undefined).map(({ page, id }) => ({ page: pages.get(page) ?? -1, id }));
  return pieces.every((piece, at) => {
    const before = pieces[at - 1];
    if (piece.page < 0) return false;
    if (before === undefined || piece.page > before.page) return true;
    return piece.page === before.page && piece.id > before.id;
  });
}

type Piece = { readonly page: string; readonly id: number };

/** The pieces of marked content in the order of the tree; a piece stands on the page of its element or its own. */
function piecesOf(parent: PDFDict | undefined, inherited: string | undefined): readonly Piece[] {
  if (parent === undefined) return [];
  const page = pageOf(parent) ?? inherited;
  return kidsOf(parent).flatMap((kid): readonly Piece[] => {
    if (kid instanceof PDFNumber) return [{ page: page ?? '', id: kid.asNumber() }];
    if (!(kid instanceof PDFDict)) return [];
    const id = kid.lookup(PDFName.of('MCID'));
    if (id instanceof PDFNumber) return [{ page: pageOf(kid) ?? page ?? '', id: id.asNumber() }];
    return kid.has(PDFName.of('S')) ? piecesOf(kid, page) : [];
  });
}

function pageOf(element: PDFDict): string | undefined {
  const page = element.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? String(page) : undefined;
}

function kidsOf(parent: PDFDict | undefined): readonly unknown[] {
  const kids = parent?.lookup(PDFName.of('K'));
  return kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, at) => kids.lookup(at)) : [kids];
}

function hasScope(head: PDFDict): boolean {
  const attributes = head.lookup(PDFName.of('A'));
  const all =
    attributes instanceof PDFArray
      ? Array.from({ length: attributes.size() }, (_, at) => attributes.lookup(at))
      : [attributes];
  return all.some(
    (one) => one instanceof PDFDict && /^(?:Row|Column|Both)$/.test(nameOf(one.lookup(PDFName.of('Scope')))),
  );
}

function nameOf(value: unknown): string {
  return value instanceof PDFName ? value.decodeText() : '';
}

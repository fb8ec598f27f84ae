import { renderPdf } from '../platform/documents/documents.ts';
import type { PdfResult } from '../platform/documents/documents.ts';
import type { Planstuk } from './planstuk.ts';

/** Makes the PDF of a plan: the same words as on the page, on one or two sheets to hang on the fridge. */
export function renderPlan(stuk: Planstuk, madeAt: string): Promise<PdfResult> {
  const template = new URL('arrangement.typ', import.meta.url);
  return renderPdf({ template, data: stuk, title: stuk.titel, madeAt: new Date(madeAt) });
}

import type { Leesstuk } from '../basis/leesstuk.ts';
import { renderPdf } from '../platform/documents/documents.ts';
import type { PdfResult } from '../platform/documents/documents.ts';
import { ANTWOORDEN } from './verslag.ts';
import { antwoordWoorden } from './verslagwoorden.ts';

/** Makes the PDF of a verslag: the same words as on the page, and a strip to answer on paper. */
export function renderVerslag(stuk: Leesstuk, madeAt: string): Promise<PdfResult> {
  const data = { ...stuk, antwoorden: ANTWOORDEN.map(antwoordWoorden) };
  const template = new URL('verslag.typ', import.meta.url);
  return renderPdf({ template, data, title: stuk.titel, madeAt: new Date(madeAt) });
}

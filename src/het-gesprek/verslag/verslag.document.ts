import type { Leesstuk } from '../../basis/leesstuk.ts';
import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import { ANTWOORDEN } from './verslag.ts';
import { antwoordWoorden } from './verslagwoorden.ts';

const NIET_OP_PAPIER = '[dit teken staat alleen op het scherm]';

/** Makes the PDF of a verslag: the same words as on the page, and a strip to answer on paper. */
export function renderVerslag(stuk: Leesstuk, madeAt: string): Promise<PdfResult> {
  return renderPdf(opdrachtVoor(stuk, madeAt));
}

/**
 * Makes the PDF of a verslag that was sent. What was written beside it since can hold a character without a letter
 * form, and nobody may change those words: the paper says so where it stands.
 */
export function renderVerzondenVerslag(stuk: Leesstuk, madeAt: string): Promise<PdfResult> {
  return renderPdf({ ...opdrachtVoor(stuk, madeAt), unprintable: NIET_OP_PAPIER });
}

function opdrachtVoor(stuk: Leesstuk, madeAt: string) {
  const data = { ...stuk, antwoorden: ANTWOORDEN.map(antwoordWoorden) };
  const template = new URL('verslag.typ', import.meta.url);
  return { template, data, title: stuk.titel, madeAt: new Date(madeAt) };
}

import type { Leesstuk } from '../../basis/leesstuk.ts';
import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import { ANTWOORDEN } from './verslag.ts';
import { antwoordWoorden } from './verslagwoorden.ts';

/**
 * Makes the PDF of a verslag that goes out now: the same words as on the page, and a strip to answer on paper. A
 * character without a letter form stops it and is named, but not in `vanAnderen`: those words are somebody else's, so
 * the paper says where it stands and the screen keeps it (HG-50).
 */
export function renderVerslag(
  stuk: Leesstuk,
  { madeAt, vanAnderen }: { readonly madeAt: string; readonly vanAnderen: readonly string[] },
): Promise<PdfResult> {
  return renderPdf({ ...opdrachtVoor(stuk, madeAt), unprintable: vanAnderen });
}

/** Makes the PDF of a verslag to look at while it is made: accessible, and not yet for the archive. */
export function renderVerslagconcept(
  stuk: Leesstuk,
  gegeven: { readonly madeAt: string; readonly vanAnderen: readonly string[] },
): Promise<PdfResult> {
  return renderPdf({
    ...opdrachtVoor(stuk, gegeven.madeAt),
    unprintable: gegeven.vanAnderen,
    preview: true,
  });
}

/**
 * Makes the PDF of a verslag that was sent. What was written beside it since can hold a character without a letter
 * form, and nobody may change those words: the paper says so where it stands.
 */
export function renderVerzondenVerslag(stuk: Leesstuk, madeAt: string): Promise<PdfResult> {
  return renderPdf({ ...opdrachtVoor(stuk, madeAt), unprintable: 'everywhere' });
}

function opdrachtVoor(stuk: Leesstuk, madeAt: string) {
  const data = { ...stuk, antwoorden: ANTWOORDEN.map(antwoordWoorden) };
  const template = new URL('verslag.typ', import.meta.url);
  return { template, data, title: stuk.titel, madeAt: new Date(madeAt) };
}

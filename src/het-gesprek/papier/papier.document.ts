import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import type { LeegBlad, Voorbereiding } from './blad.ts';

/** Makes the PDF of the blank sheet: one page A4 to write on (HG-119). */
export function renderLeegBlad(blad: LeegBlad, madeAt: string): Promise<PdfResult> {
  return render('leeg-blad.typ', blad, madeAt);
}

/** Makes the PDF with which the inwoner prepares: one page A4. */
export function renderVoorbereiding(stuk: Voorbereiding, madeAt: string): Promise<PdfResult> {
  return render('voorbereiding.typ', stuk, madeAt);
}

function render(file: string, data: { readonly titel: string }, madeAt: string): Promise<PdfResult> {
  const template = new URL(file, import.meta.url);
  return renderPdf({
    template,
    data,
    title: data.titel,
    madeAt: new Date(madeAt),
    unprintable: 'everywhere',
  });
}

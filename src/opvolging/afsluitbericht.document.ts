import { renderPdf } from '../platform/documents/documents.ts';
import type { PdfResult } from '../platform/documents/documents.ts';
import type { Afsluitbericht } from './afsluitbericht.ts';

/** Who sends a letter to whom: lines of an address, and the day as it is written. */
export type Briefhoofd = {
  readonly afzender: readonly string[];
  readonly ontvanger: readonly string[];
  readonly datum: string;
  readonly kenmerk: string;
};

const titel = 'Wij sluiten uw zaak af';

/** Makes the letter about the end of a zaak, for who has no mail address: the same words as in the mail. */
export function renderAfsluitbrief(
  bericht: Afsluitbericht,
  hoofd: Briefhoofd,
  madeAt: string,
): Promise<PdfResult> {
  const template = new URL('afsluitbrief.typ', import.meta.url);
  return renderPdf({
    template,
    data: { tekst: bericht.tekst, hoofd },
    title: titel,
    madeAt: new Date(madeAt),
  });
}

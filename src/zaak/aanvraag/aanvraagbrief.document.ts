import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import type { Aanvraagbericht } from './aanvraagbericht.ts';

/** Who sends a letter to whom: lines of an address, and the day as it is written. */
export type Briefhoofd = {
  readonly afzender: readonly string[];
  readonly ontvanger: readonly string[];
  readonly datum: string;
  readonly kenmerk: string;
};

/** Makes the letter about an aanvraag, for who has no mail address: with the free words that stay out of a mail. */
export function renderAanvraagbrief(
  { titel, brief }: Aanvraagbericht,
  hoofd: Briefhoofd,
  madeAt: string,
): Promise<PdfResult> {
  const template = new URL('aanvraagbrief.typ', import.meta.url);
  return renderPdf({ template, data: { tekst: brief, hoofd }, title: titel, madeAt: new Date(madeAt) });
}

import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';

/** A notice as a letter: lines of two addresses, the day as it is written, and the words. */
export type Termijnbrief = {
  readonly tekst: string;
  readonly hoofd: {
    readonly afzender: readonly string[];
    readonly ontvanger: readonly string[];
    readonly datum: string;
    readonly kenmerk: string;
  };
};

/** Makes the letter for who gets post: the same words as in a mail (ZK-48). */
export function renderTermijnbrief(brief: Termijnbrief, madeAt: string): Promise<PdfResult> {
  const template = new URL('termijnbrief.typ', import.meta.url);
  return renderPdf({ template, data: brief, title: 'Het wordt later', madeAt: new Date(madeAt) });
}

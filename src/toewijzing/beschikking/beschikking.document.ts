import { schrijfDatum } from '../../basis/datum.ts';
import { renderPdf } from '../../platform/documents/documents.ts';
import type { PdfResult } from '../../platform/documents/documents.ts';
import { renderWord } from '../../platform/documents/word.ts';
import { vormenVan } from './brief.ts';
import type { Brief } from './brief.ts';

/** Makes the PDF of a letter that was made: its words stand, so the paper names a character that cannot be printed. */
export function renderBeschikking(brief: Brief, madeAt: string): Promise<PdfResult> {
  return renderPdf({ ...briefopdracht(brief, madeAt), unprintable: 'everywhere' });
}

/** Makes the PDF of a letter that is still being made, to look at. */
export function renderBriefconcept(brief: Brief, madeAt: string): Promise<PdfResult> {
  return renderPdf({ ...briefopdracht(brief, madeAt), unprintable: 'everywhere', preview: true });
}

/** The same letter for Word, for who wants to finish it there: headings, tables with header rows, and the language. */
export function renderWordbrief(brief: Brief): Promise<Uint8Array> {
  const { titel, afzender, ontvanger, dag, kenmerk, delen } = brief;
  return renderWord({
    title: titel,
    language: 'nl-NL',
    creator: afzender[0] ?? '',
    head: [afzender, ontvanger, [`Datum: ${schrijfDatum(dag)}`, `Kenmerk: ${kenmerk}`]],
    sections: delen.map(({ titel: kop, niveau, zinnen }) => ({
      heading: kop,
      level: niveau,
      blocks: vormenVan(zinnen).map((vorm) =>
        vorm.soort === 'alinea'
          ? { kind: 'paragraph', lines: vorm.regels }
          : { kind: 'table', heads: vorm.koppen, rows: vorm.rijen },
      ),
    })),
  });
}

/** What the PDF of a letter is made from: its template, its words and its title. */
export function briefopdracht({ titel, afzender, ontvanger, dag, kenmerk, delen }: Brief, madeAt: string) {
  return {
    template: new URL('beschikking.typ', import.meta.url),
    data: {
      afzender,
      ontvanger,
      datum: schrijfDatum(dag),
      kenmerk,
      delen: delen.map(({ zinnen, ...deel }) => ({ ...deel, vormen: vormenVan(zinnen) })),
    },
    title: titel,
    madeAt: new Date(madeAt),
  };
}

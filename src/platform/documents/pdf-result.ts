/** Why there is no document: characters no font has, a fault in the template, or too much time or memory. */
export type PdfFailure =
  | { readonly soort: 'geen-letter'; readonly tekens: readonly string[] }
  | { readonly soort: 'sjabloon'; readonly uitleg: string }
  | { readonly soort: 'te-lang' };

/** A document that passed the PDF/UA-1 gate of Typst, or the reason why there is none. */
export type PdfResult = { readonly soort: 'gelukt'; readonly pdf: Uint8Array } | PdfFailure;

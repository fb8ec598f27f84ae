/** How easy a Dutch text reads: Flesch-Douma (60 is everyday language, higher is easier) and words in a sentence. */
export type Leesbaarheid = { readonly flesch: number; readonly woordenPerZin: number };

const KLANKEN = /(?:aai|ooi|oei|eeuw|ieuw|aa|ee|ie|oe|oo|uu|ui|ij|ei|ou|au|eu|[aeiouyáéèëíïóöúü])/g;

/** Measures a text; words are split by the language of the browser, syllables counted by their vowels. */
export function meetLeesbaarheid(tekst: string): Leesbaarheid {
  const woorden = [...new Intl.Segmenter('nl', { granularity: 'word' }).segment(tekst)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.toLowerCase());
  const zinnen = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(tekst)].filter(
    ({ segment }) => segment.trim() !== '',
  );
  const klanken = woorden.reduce((som, woord) => som + Math.max(1, woord.match(KLANKEN)?.length ?? 1), 0);
  const woordenPerZin = woorden.length / zinnen.length;
  return { woordenPerZin, flesch: 206.84 - 77 * (klanken / woorden.length) - 0.93 * woordenPerZin };
}

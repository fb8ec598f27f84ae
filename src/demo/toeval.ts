/** A source of numbers from 0 up to 1 that gives the same row for the same seed. */
export type Toeval = () => number;

/** Makes a seeded source (mulberry32), so that a demo is the same on every machine. */
export function toevalUit(zaad: number): Toeval {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = stand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list; throws on an empty list. */
export function kies<T>(toeval: Toeval, lijst: readonly T[]): T {
  const gekozen = lijst[Math.floor(toeval() * lijst.length)];
  if (gekozen === undefined) throw new RangeError('nothing to choose from');
  return gekozen;
}

/** A whole number from the first to the last, both included. */
export function getalTussen(toeval: Toeval, van: number, tot: number): number {
  return van + Math.floor(toeval() * (tot - van + 1));
}

/** The same list in another order. */
export function schud<T>(toeval: Toeval, lijst: readonly T[]): readonly T[] {
  return lijst
    .map((waarde) => ({ waarde, plaats: toeval() }))
    .toSorted((a, b) => a.plaats - b.plaats)
    .map(({ waarde }) => waarde);
}

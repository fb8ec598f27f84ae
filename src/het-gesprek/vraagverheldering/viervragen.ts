import type { Aard, Inbreng } from './inbreng.ts';

/** The four questions per leefgebied, in the order in which they are asked: what goes well comes first (HG-150). */
export const VIER_VRAGEN: readonly { readonly aard: Aard; readonly vraag: string }[] = [
  { aard: 'gaat-goed', vraag: 'Wat gaat goed?' },
  { aard: 'kan', vraag: 'Wat kunt u zelf?' },
  { aard: 'wil', vraag: 'Wat wilt u?' },
  { aard: 'belangrijk', vraag: 'Waarom is dat belangrijk voor u?' },
];

/** One question about one leefgebied that somebody wants to write at. */
export type Vraagplek = { readonly leefgebied: string; readonly aard: Aard };

/** Reads `huishouden.wil` as a leefgebied and one of the four questions; undefined for anything else. */
export function leesVraagplek(woord: string | undefined): Vraagplek | undefined {
  const [leefgebied, soort, ...meer] = (woord ?? '').split('.');
  const aard = VIER_VRAGEN.find((een) => een.aard === soort)?.aard;
  return !leefgebied || aard === undefined || meer.length > 0 ? undefined : { leefgebied, aard };
}

/** The word for a place, as `leesVraagplek` reads it. */
export function vraagplek({ leefgebied, aard }: Vraagplek): string {
  return `${leefgebied}.${aard}`;
}

/** What was said at one of the four questions about a leefgebied, oldest first; nothing is ever asked for (HG-150). */
export function gezegdBij(inbreng: readonly Inbreng[], { leefgebied, aard }: Vraagplek): readonly Inbreng[] {
  return inbreng.filter((een) => een.leefgebied === leefgebied && een.aard === aard);
}

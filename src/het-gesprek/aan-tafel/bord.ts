import { magOplossingen } from '../gesprek.ts';
import type { Gesprek } from '../gesprek.ts';

/** What lies on the table: first talking, then what is to be reached, then how, then what the law still wants to hear. */
export const BLADEN = ['praten', 'bereiken', 'hoe', 'afronden'] as const;

/** Sheets beside those, to which a quiet line leads: nobody has to go there. */
export const NEVENBLADEN = ['onderwerpen', 'welzijnsscan', 'hoe-verder', 'mantelzorg'] as const;

/** One of the sheets of the workspace. */
export type Blad = (typeof BLADEN)[number] | (typeof NEVENBLADEN)[number];

/** What one reads on the button forward and in the row of sheets. */
export const BLADWOORDEN: Readonly<Record<Blad, string>> = {
  praten: 'Vertellen',
  bereiken: 'Dit willen we bereiken',
  hoe: 'Hoe komen we daar',
  afronden: 'Voor we afronden',
  onderwerpen: 'Per onderwerp: wat kunt u, wat wilt u?',
  welzijnsscan: 'Hoe gaat het?',
  'hoe-verder': 'Hoe kan het verder gaan?',
  mantelzorg: 'Voor wie zorgt',
};

/** Whether the last part of an address is a sheet that the workspace has. */
export function isBlad(woord: string): woord is Blad {
  return Object.hasOwn(BLADWOORDEN, woord);
}

/** The sheets one can go to: how to get there only after a result stands (HG-9). */
export function openBladen(gesprek: Gesprek): readonly Blad[] {
  return BLADEN.filter((blad) => blad !== 'hoe' || magOplossingen(gesprek));
}

/** The next sheet, for the one large button; none on the last. */
export function volgendBlad(gesprek: Gesprek, huidig: Blad): Blad | undefined {
  const bladen = openBladen(gesprek);
  return bladen[bladen.indexOf(huidig) + 1];
}

/** On which sheet a place of the gesprek stands; undefined when it is on none in particular. */
export function bladVan(anker: string): Blad | undefined {
  if (anker === 'elkaar' || anker.startsWith('onderdel') || anker.startsWith('onderdeel')) return 'afronden';
  if (anker === 'bereiken' || anker === 'ideeen' || anker.startsWith('resultaat')) return 'bereiken';
  if (anker === 'hoe' || anker.startsWith('oplossing')) return 'hoe';
  return /^(?:inbreng|stroom|netwerk|lid|huisgenoot)/u.test(anker) ? 'praten' : undefined;
}

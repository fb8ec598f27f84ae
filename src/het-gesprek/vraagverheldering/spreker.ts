/** Everybody who can bring something in at the table. */
export const SPREKERS = [
  'inwoner',
  'mantelzorger',
  'partner',
  'familie',
  'bekende',
  'professional',
  'clientondersteuner',
  'gespreksvoerder',
] as const;

/** Who said or saw something; when nobody chooses it is the inwoner (HG-2). */
export type Spreker = (typeof SPREKERS)[number];

const WOORDEN: Readonly<Record<Spreker, string>> = {
  inwoner: 'inwoner',
  mantelzorger: 'mantelzorger',
  partner: 'partner',
  familie: 'familie',
  bekende: 'buur, vriend of bekende',
  professional: 'hulpverlener',
  clientondersteuner: 'cliëntondersteuner',
  gespreksvoerder: 'gespreksvoerder',
};

/** The word for a speaker on a screen or on paper, in lower case. */
export function sprekerWoord(spreker: Spreker): string {
  return WOORDEN[spreker];
}

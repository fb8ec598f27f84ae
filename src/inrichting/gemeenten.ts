import { HELDERMOND } from './profielen/heldermond.ts';
import { MARREHIM } from './profielen/marrehim.ts';
import { NIEUWEREIN } from './profielen/nieuwerein.ts';
import { OPSTERVEEN } from './profielen/opsterveen.ts';
import type { Gemeente } from './profiel.ts';

/** The four made-up municipalities of the demo; their codes are outside the range that CBS issues. */
export const GEMEENTEN: readonly Gemeente[] = [
  { id: 9001, slug: 'heldermond', profielen: [HELDERMOND] },
  { id: 9002, slug: 'opsterveen', profielen: [OPSTERVEEN] },
  { id: 9003, slug: 'nieuwerein', profielen: [NIEUWEREIN] },
  { id: 9004, slug: 'marrehim', profielen: [MARREHIM] },
];

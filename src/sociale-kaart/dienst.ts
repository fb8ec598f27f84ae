import type { Gemeenteprofiel } from '../inrichting/index.ts';

/** A service near somebody, as a gesprek needs it; `isGedeeld` is help that people share, such as a laundry service. */
export type Dienst = {
  readonly id: string;
  readonly naam: string;
  readonly wat: string;
  readonly waar: string;
  readonly isGedeeld: boolean;
};

type Bron = Pick<Gemeenteprofiel, 'algemeneVoorzieningen'>;

/** The short list of services of a municipality; until the sociale kaart holds more, this is all there is. */
export function korteLijst({ algemeneVoorzieningen }: Bron): readonly Dienst[] {
  return algemeneVoorzieningen.map(({ id, naam, wat, waar, isCollectief }) => ({
    id,
    naam,
    wat,
    waar,
    isGedeeld: isCollectief,
  }));
}

/**
 * The shared services that could do what these words ask for, where the profile looks there before individual help
 * (T8, HG-95); none elsewhere. Found by whole words that the municipality gave, without accents or capitals.
 */
export function gedeeldVoor(
  profiel: Bron & Pick<Gemeenteprofiel, 'collectiefVoorIndividueel'>,
  woorden: string,
): readonly Pick<Dienst, 'id' | 'naam'>[] {
  if (!profiel.collectiefVoorIndividueel) return [];
  const gezegd = plat(woorden);
  return profiel.algemeneVoorzieningen
    .filter(({ isCollectief, voor = [] }) => isCollectief && voor.some((een) => gezegd.includes(plat(een))))
    .map(({ id, naam }) => ({ id, naam }));
}

/** With a space on both sides, so that only whole words are found. */
function plat(tekst: string): string {
  const letters = tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${letters.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

import { somOp } from '../../basis/opsomming.ts';
import type { VerslagGezegd } from './verslag.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfGezien, schrijfSpreker } from './verslagwoorden.ts';

/** What was said about a topic as sentences to the inwoner: words with who said them, and names together (HG-91). */
export function schrijfGezegd(
  bij: readonly VerslagGezegd[],
  { tekst, profiel }: Pick<Verslagbron, 'tekst' | 'profiel'>,
): readonly string[] {
  const namen = bij.flatMap((een) => (een.soort === 'mensen' ? [een.naam] : []));
  const woorden = bij.flatMap((een): readonly string[] => {
    switch (een.soort) {
      case 'inbreng': {
        const { spreker, sprekerNaam: naam, soort } = een.inbreng;
        const schrijf = soort === 'gezien' ? schrijfGezien : schrijfSpreker;
        return [
          `${schrijf({ spreker, naam }, functieVan(profiel))}: “${kort(tekst(een.inbreng.tekst) ?? '')}”`,
        ];
      }
      case 'oplossing':
        return [tekst(een.tekst) ?? ''];
      case 'mensen':
        return [];
      case 'steun-erbij':
        return ['Er zat een cliëntondersteuner naast u.'];
    }
  });
  return [...(namen.length === 0 ? [] : [`We spraken over ${somOp(namen)}.`]), ...woorden];
}

const MEESTE_TEKENS = 200;

/** The whole note stands elsewhere in the verslag; here enough of it to recognise it. */
function kort(woorden: string): string {
  const regel = woorden.replaceAll(/\s+/gu, ' ').trim();
  if (regel.length <= MEESTE_TEKENS) return regel;
  return `${regel.slice(0, regel.lastIndexOf(' ', MEESTE_TEKENS))} …`;
}

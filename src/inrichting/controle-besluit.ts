import { urenVanTaken } from './normen.ts';
import { perWeek } from '../basis/frequentie.ts';
import type { Gemeenteprofiel } from './profiel.ts';

/** The same shape as the fault of any other check of a profile. */
type Profielfout = { readonly plek: string; readonly regel: string; readonly uitleg: string };

const EEN_MINUUT = 1 / 60;

/** Whether the norms and the contribution of a profile hang together (IR-16): known products, sums that fit, one tariff a day. */
export function besluitregelFouten(
  profiel: Pick<Gemeenteprofiel, 'producten' | 'normen' | 'bijdrage'>,
): readonly Profielfout[] {
  return [...normFouten(profiel), ...bijdrageFouten(profiel)];
}

function normFouten({
  producten,
  normen = [],
}: Pick<Gemeenteprofiel, 'producten' | 'normen'>): readonly Profielfout[] {
  return normen.flatMap(({ id, product, omvang, frequentie, taken }, i) => {
    const plek = `normen.${i}`;
    const gekozen = producten.find((een) => een.id === product);
    const verschil = Math.abs(urenVanTaken(taken) - perWeek(omvang, frequentie));
    return [
      ...als(
        gekozen?.eenheid !== 'uren-per-week',
        `${plek}.product`,
        `De norm "${id}" hoort bij een product in uren uit het profiel.`,
      ),
      ...als(
        taken.length > 0 && verschil > EEN_MINUUT,
        `${plek}.taken`,
        `De taken van de norm "${id}" komen niet uit op de uren van de norm.`,
      ),
    ];
  });
}

function bijdrageFouten({
  producten,
  bijdrage,
}: Pick<Gemeenteprofiel, 'producten' | 'bijdrage'>): readonly Profielfout[] {
  const { tarieven = [], vrijstellingen = [] } = bijdrage ?? {};
  const opVolgorde = tarieven.toSorted((a, b) => (a.geldigVan < b.geldigVan ? -1 : 1));
  const overlapt = opVolgorde.some(({ geldigVan }, i) => {
    const vorige = opVolgorde[i - 1];
    return vorige !== undefined && (vorige.geldigTot === undefined || vorige.geldigTot >= geldigVan);
  });
  const onbekend = vrijstellingen
    .flatMap((een) => een.producten ?? [])
    .filter((id) => !producten.some((product) => product.id === id));
  return [
    ...als(overlapt, 'bijdrage.tarieven', 'Op één dag geldt hoogstens één tarief.'),
    ...als(
      onbekend.length > 0,
      'bijdrage.vrijstellingen',
      `Deze producten staan niet in het profiel: ${onbekend.join(', ')}.`,
    ),
  ];
}

function als(isFout: boolean, plek: string, uitleg: string): readonly Profielfout[] {
  return isFout ? [{ plek, regel: 'IR-16', uitleg }] : [];
}

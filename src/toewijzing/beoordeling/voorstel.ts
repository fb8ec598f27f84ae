import type { GevondenOplossing, OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';
import type { Aanvraag } from '../aanvraag/gevraagd.ts';
import type { Advies } from './advies.ts';
import { PLEKKEN } from './beoordeling.ts';
import type { Beoordeelplek, Bron, Deel, Stap, Stapstand } from './beoordeling.ts';

/** Words that belong in a step, with where they come from; `tekst` is a text id, `kop` says whose words they are. */
export type Voorstelregel = {
  readonly kop?: string | undefined;
  readonly tekst: string;
  readonly bron: Bron;
};

/** What the onderzoek has for one step; `stand` only when the onderzoek said that it does not apply, because. */
export type Stapvoorstel = Beoordeelplek & {
  readonly regels: readonly Voorstelregel[];
  readonly stand?: Stapstand | undefined;
};

/** From which topics of Wmo 2.3.2 lid 4 a step is filled. */
const ONDERDELEN: Readonly<Partial<Record<Stap | Deel, readonly string[]>>> = {
  problemen: ['a'],
  'eigen-kracht': ['b'],
  'gebruikelijke-hulp': ['b'],
  mantelzorg: ['c', 'd'],
  netwerk: ['c'],
  'algemene-voorziening': ['e'],
  'andere-wet': ['f'],
};

/** What a step starts from: the frozen outcome of the onderzoek, the aanvraag itself and the advice (TW-10). */
export type Voorstelstof = {
  readonly aanvraag: Pick<Aanvraag, 'aanvraagId' | 'woorden' | 'gewenst' | 'onderzoek'>;
  readonly adviezen: readonly Advies[];
};

/** For each step what the onderzoek has for it, in order, each piece with its source. */
export function stelStappenVoor(stof: Voorstelstof): readonly Stapvoorstel[] {
  return PLEKKEN.map((plek) => {
    const regels = regelsVoor(plek, stof);
    const alleenNiet = isAlleenNietBesproken(plek, stof.aanvraag.onderzoek, regels);
    return { ...plek, regels, ...(alleenNiet && { stand: 'niet-van-toepassing' as const }) };
  });
}

/** The words that the onderzoek has for a step, as one text to go on from. */
export function voorzet(
  { regels }: Pick<Stapvoorstel, 'regels'>,
  woorden: ReadonlyMap<string, string>,
): string {
  return regels
    .map(({ kop, tekst }) => ({ kop, tekst: woorden.get(tekst)?.trim() ?? '' }))
    .filter(({ tekst }) => tekst !== '')
    .map(({ kop, tekst }) => (kop === undefined ? tekst : `${kop}: ${tekst}`))
    .join('\n');
}

/** Every source that a step of this aanvraag may name; another one is refused (TW-10). */
export function bronnenVan({ aanvraag, adviezen }: Voorstelstof): readonly Bron[] {
  const { onderzoek, aanvraagId } = aanvraag;
  return [
    { soort: 'aanvraag', id: aanvraagId },
    ...(onderzoek.verslagId === undefined ? [] : [{ soort: 'verslag', id: onderzoek.verslagId } as const]),
    { soort: 'hulpvraag', id: onderzoek.hulpvraag },
    ...onderzoek.resultaten.flatMap(({ resultaatId, oplossingen }): readonly Bron[] => [
      { soort: 'resultaat', id: resultaatId },
      ...oplossingen.map(({ oplossingId }): Bron => ({ soort: 'oplossing', id: oplossingId })),
    ]),
    ...onderzoek.onderdelen.map(({ onderdeel }): Bron => ({ soort: 'onderdeel', id: onderdeel })),
    ...adviezen.map(({ adviesId }): Bron => ({ soort: 'advies', id: adviesId })),
  ];
}

function regelsVoor({ stap, deel }: Beoordeelplek, stof: Voorstelstof): readonly Voorstelregel[] {
  const { aanvraag } = stof;
  const { onderzoek } = aanvraag;
  const onderdelen = onderdeelregels(deel ?? stap, onderzoek);
  if (deel !== undefined) {
    return [...oplossingregels(onderzoek, ({ trede }) => trede === deel), ...onderdelen];
  }
  switch (stap) {
    case 'hulpvraag':
      return [
        { tekst: onderzoek.hulpvraag, bron: { soort: 'hulpvraag', id: onderzoek.hulpvraag } },
        { kop: 'Aangevraagd', tekst: aanvraag.woorden, bron: { soort: 'aanvraag', id: aanvraag.aanvraagId } },
      ];
    case 'ondersteuning':
      return [...resultaatregels(onderzoek), ...omvangregels(aanvraag), ...adviesregels(stof)];
    case 'rest':
      return oplossingregels(onderzoek, ({ trede }) => trede === 'maatwerk' || trede === 'collectief');
    case 'problemen':
    case 'eigen-mogelijkheden':
      return onderdelen;
  }
}

/** Results, agreed ones in one wording and disputed ones with both. */
function resultaatregels({ resultaten }: OnderzoekUitkomst): readonly Voorstelregel[] {
  return resultaten.flatMap(({ resultaatId, tekst, stand, woordenInwoner, woordenGespreksvoerder }) => {
    const bron = { soort: 'resultaat', id: resultaatId } as const;
    const regel = { kop: stand === 'afgesproken' ? 'Afgesproken' : 'Nog niet eens', tekst, bron };
    if (stand === 'afgesproken') return [regel];
    return [
      regel,
      ...(woordenInwoner ? [{ kop: 'De inwoner zegt', tekst: woordenInwoner, bron }] : []),
      ...(woordenGespreksvoerder
        ? [{ kop: 'De gespreksvoerder zegt', tekst: woordenGespreksvoerder, bron }]
        : []),
    ];
  });
}

/** The wished size of the inwoner beside the proposed one of the gespreksvoerder (K07). */
function omvangregels({
  aanvraagId,
  gewenst,
  onderzoek,
}: Voorstelstof['aanvraag']): readonly Voorstelregel[] {
  return [
    ...(gewenst === undefined
      ? []
      : [{ kop: 'De inwoner wil', tekst: gewenst, bron: { soort: 'aanvraag', id: aanvraagId } } as const]),
    ...oplossingregels(onderzoek, ({ trede }) => trede === 'maatwerk', 'Voorgesteld'),
  ];
}

function adviesregels({ adviezen }: Voorstelstof): readonly Voorstelregel[] {
  return adviezen.flatMap(({ adviesId, antwoord, adviseur }) =>
    antwoord === undefined
      ? []
      : [
          {
            kop: `Advies van ${adviseur}`,
            tekst: antwoord,
            bron: { soort: 'advies', id: adviesId },
          } as const,
        ],
  );
}

function oplossingregels(
  { resultaten }: OnderzoekUitkomst,
  past: (oplossing: GevondenOplossing) => boolean,
  kop?: string,
): readonly Voorstelregel[] {
  return resultaten
    .flatMap(({ oplossingen }) => oplossingen)
    .filter(past)
    .flatMap(({ oplossingId, tekst, waarom, nietGenoeg }) => {
      const bron = { soort: 'oplossing', id: oplossingId } as const;
      if (kop !== undefined) return [{ kop, tekst, bron }];
      return [
        { tekst, bron },
        ...(waarom === '' ? [] : [{ kop: 'Omdat', tekst: waarom, bron }]),
        ...(nietGenoeg === undefined ? [] : [{ kop: 'Wat niet genoeg is', tekst: nietGenoeg, bron }]),
      ];
    });
}

function onderdeelregels(plek: Stap | Deel, { onderdelen }: OnderzoekUitkomst): readonly Voorstelregel[] {
  return (ONDERDELEN[plek] ?? []).flatMap((naam) =>
    onderdelen
      .filter(({ onderdeel, tekst }) => onderdeel === naam && tekst !== '')
      .map(({ besproken, tekst }) => ({
        ...(!besproken && { kop: 'Niet besproken, omdat' }),
        tekst,
        bron: { soort: 'onderdeel', id: naam } as const,
      })),
  );
}

/** Whether all that the onderzoek says of a part of the fourth step is why it was not talked about. */
function isAlleenNietBesproken(
  { deel }: Beoordeelplek,
  { onderdelen }: OnderzoekUitkomst,
  regels: readonly Voorstelregel[],
): boolean {
  if (deel === undefined || regels.length === 0) return false;
  const niet = new Set(onderdelen.filter(({ besproken }) => !besproken).map(({ onderdeel }) => onderdeel));
  return regels.every(({ bron }) => bron.soort === 'onderdeel' && niet.has(bron.id));
}

import type { Datum } from './datum.ts';

/** A solution that the onderzoek found; the texts are ids of frozen text versions. */
export type GevondenOplossing = {
  readonly oplossingId: string;
  readonly trede?: string | undefined;
  readonly tekst: string;
  readonly waarom: string;
  readonly nietGenoeg?: string | undefined;
  /** The organisation that delivers it, when who named it works there (IR-40). */
  readonly eigenOrganisatie?: string | undefined;
};

/** A result of the onderzoek: agreed, or with both wordings (absent in what was frozen before they travelled along). */
export type GevondenResultaat = {
  readonly resultaatId: string;
  readonly tekst: string;
  readonly stand: 'afgesproken' | 'oneens';
  readonly woordenInwoner?: string | undefined;
  readonly woordenGespreksvoerder?: string | undefined;
  readonly oplossingen: readonly GevondenOplossing[];
};

/** A topic of Wmo 2.3.2: talked about, or not with the reason. */
export type GevondenOnderdeel = {
  readonly onderdeel: string;
  readonly besproken: boolean;
  readonly tekst: string;
};

/**
 * The outcome of the onderzoek, frozen when the aanvraag came in: what who judges lawfully needs and no more
 * (Wmo 2.3.5 lid 3). It may be incomplete when the six weeks have passed (Wmo 2.3.2 lid 9). Holds text version ids,
 * never text.
 */
export type OnderzoekUitkomst = {
  readonly verslagId?: string | undefined;
  readonly verslagVerzondenOp?: Datum | undefined;
  readonly gesprekkenOp: readonly Datum[];
  /** The members of staff who held the gesprek: they do not decide, unless the mandate says so (TW-4). */
  readonly gespreksvoerderIds: readonly string[];
  readonly hulpvraag: string;
  readonly resultaten: readonly GevondenResultaat[];
  readonly onderdelen: readonly GevondenOnderdeel[];
};

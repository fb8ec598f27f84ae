import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { actsVan, koppenVan } from './keten.ts';

/** A result was put into words; comes again with `vervangt` when it was worded anew, together with a new agreement. */
export type ResultaatVoorgesteld = Act<
  'resultaat-voorgesteld',
  { readonly resultaatId: string; readonly resultaatsoort?: string | undefined; readonly tekst: string }
>;

/** Inwoner and gespreksvoerder agreed on a result, on a day, in the words of this version of its text (HG-6). */
export type ResultaatAfgesproken = Act<
  'resultaat-afgesproken',
  Naast & { readonly resultaatId: string; readonly op: Datum; readonly tekstversie?: string | undefined }
>;

/** They do not agree yet; both wordings stand (HG-7). */
export type ResultaatOneens = Act<
  'resultaat-oneens',
  Naast & {
    readonly resultaatId: string;
    readonly woordenInwoner: string;
    readonly woordenGespreksvoerder: string;
  }
>;

/** A result no longer stands, with the reason (HG-8). */
export type ResultaatVervallen = Act<
  'resultaat-vervallen',
  Naast & { readonly resultaatId: string; readonly reden: string }
>;

/** What an act about how a result stands replaces beside `vervangt`. */
type Naast = { readonly naast?: readonly string[] | undefined };

type Stand = ResultaatAfgesproken | ResultaatOneens | ResultaatVervallen;

/** How a result stands: only put into words, agreed on a day, not agreed with both wordings, or fallen with its reason. */
export type ResultaatStaat =
  | { readonly soort: 'voorgesteld' }
  | { readonly soort: 'afgesproken'; readonly op: Datum; readonly tekstversie?: string | undefined }
  | { readonly soort: 'oneens'; readonly woordenInwoner: string; readonly woordenGespreksvoerder: string }
  | { readonly soort: 'vervallen'; readonly reden: string };

/**
 * What is to be reached; `tekst` and the wordings are text ids, `kop` is the act that stands last, and `naast` are acts on other devices that stand beside it until a
 * person chooses (HG-120).
 */
export type Resultaat = {
  readonly resultaatId: string;
  readonly resultaatsoort?: string | undefined;
  readonly tekst: string;
  readonly voorgesteldOp: string;
  readonly staat: ResultaatStaat;
  readonly kop: string;
  readonly naast: readonly string[];
};

/** All results of a gesprek in the order in which they were put into words, fallen ones included. */
export function vouwResultaten(acts: readonly Act[]): readonly Resultaat[] {
  const voorgesteld = Map.groupBy(
    actsVan<ResultaatVoorgesteld>(acts, 'resultaat-voorgesteld'),
    (act) => act.inhoud.resultaatId,
  );
  const standen = Map.groupBy(
    [
      ...actsVan<ResultaatAfgesproken>(acts, 'resultaat-afgesproken'),
      ...actsVan<ResultaatOneens>(acts, 'resultaat-oneens'),
      ...actsVan<ResultaatVervallen>(acts, 'resultaat-vervallen'),
    ],
    (act) => act.inhoud.resultaatId,
  );
  return [...voorgesteld].map(([id, verwoord]) => vouwEen(verwoord, standen.get(id) ?? []));
}

/** Whether a result opens the oplossingen: it is agreed, or stands with both wordings (HG-9). */
export function staat(resultaat: Resultaat): boolean {
  return resultaat.staat.soort === 'afgesproken' || resultaat.staat.soort === 'oneens';
}

/** The result with this id, whatever its state. */
export function findResultaat(acts: readonly Act[], resultaatId: string): Resultaat | undefined {
  return vouwResultaten(acts).find((resultaat) => resultaat.resultaatId === resultaatId);
}

function vouwEen(verwoord: readonly ResultaatVoorgesteld[], standen: readonly Stand[]): Resultaat {
  const eerste = verwoord.find((act) => act.vervangt === undefined) ?? verwoord[0]!;
  const koppen = koppenVan([...verwoord, ...standen]).filter(isStand);
  // While a person has not chosen, nothing that others still work on is closed.
  const kop = koppen.findLast((act) => act.soort !== 'resultaat-vervallen') ?? koppen.at(-1);
  const verwoording = verwoordingOnder(kop, [...verwoord, ...standen]) ?? verwoord.at(-1) ?? eerste;
  return {
    resultaatId: eerste.inhoud.resultaatId,
    resultaatsoort: verwoording.inhoud.resultaatsoort,
    tekst: verwoording.inhoud.tekst,
    voorgesteldOp: eerste.gebeurdOp,
    staat: kop === undefined ? { soort: 'voorgesteld' } : staatVan(kop),
    kop: kop?.id ?? verwoording.id,
    naast: koppen.filter((act) => act !== kop).map((act) => act.id),
  };
}

/** Follows what an act replaces back to the words it is about; clocks of devices may differ, this chain does not. */
function verwoordingOnder(
  act: Stand | undefined,
  acts: readonly (ResultaatVoorgesteld | Stand)[],
): ResultaatVoorgesteld | undefined {
  const eerder = acts.find((ander) => ander.id === act?.vervangt);
  return eerder === undefined || !isStand(eerder) ? eerder : verwoordingOnder(eerder, acts);
}

function isStand(act: ResultaatVoorgesteld | Stand): act is Stand {
  return act.soort !== 'resultaat-voorgesteld';
}

function staatVan(act: Stand): ResultaatStaat {
  switch (act.soort) {
    case 'resultaat-afgesproken':
      return { soort: 'afgesproken', op: act.inhoud.op, tekstversie: act.inhoud.tekstversie };
    case 'resultaat-oneens': {
      const { woordenInwoner, woordenGespreksvoerder } = act.inhoud;
      return { soort: 'oneens', woordenInwoner, woordenGespreksvoerder };
    }
    case 'resultaat-vervallen':
      return { soort: 'vervallen', reden: act.inhoud.reden };
  }
}

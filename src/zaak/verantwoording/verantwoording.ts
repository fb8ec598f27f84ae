import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import {
  findBesluit,
  vouwAanvragen,
  vouwAdviezen,
  vouwBeoordeling,
  vouwBeschikkingen,
  vouwBezwaren,
} from '../../toewijzing/index.ts';
import type {
  Aanvraag,
  Advies,
  BeoordeeldeStap,
  Beschikking,
  Besluit,
  Beoordeling,
  Bron,
} from '../../toewijzing/index.ts';
import { termijnenVan } from '../termijnen/termijnstand.ts';
import type { Zaaktermijn } from '../termijnen/termijnstand.ts';

/** A source of a step, with the words that stood there; `tekst` is a text id, absent for the verslag as a whole. */
export type Bronregel = { readonly bron: Bron; readonly tekst?: string | undefined };

/** A step with the words of each of its sources. */
export type VerantwoordeStap = BeoordeeldeStap & { readonly uit: readonly Bronregel[] };

/** All that shows where a besluit came from and how it went (ZK-62). */
export type Verantwoording = {
  readonly besluit: Besluit;
  readonly aanvraag?: Aanvraag | undefined;
  readonly stappen: readonly VerantwoordeStap[];
  readonly toetsen: Beoordeling['toetsen'];
  readonly adviezen: readonly Advies[];
  readonly termijnen: readonly Zaaktermijn[];
  readonly brieven: readonly Beschikking[];
  readonly bezwaren: ReturnType<typeof vouwBezwaren>;
};

/** The account of one besluit from the acts of its zaak; undefined when there is no such besluit (ZK-62). */
export function vouwVerantwoording(
  acts: readonly Act[],
  { besluitId, vandaag }: { readonly besluitId: string; readonly vandaag: Datum },
): Verantwoording | undefined {
  const besluit = findBesluit(acts, besluitId);
  if (besluit === undefined) return undefined;
  const { aanvraagId } = besluit.voorstel;
  const aanvraag = vouwAanvragen(acts).find((een) => een.aanvraagId === aanvraagId);
  const adviezen = vouwAdviezen(acts);
  const beoordeling = aanvraagId === undefined ? undefined : vouwBeoordeling(acts, aanvraagId);
  return {
    besluit,
    aanvraag,
    stappen: (beoordeling?.stappen ?? []).map((stap) => ({
      ...stap,
      uit: eenmalig(stap.bronnen).map((bron) => ({ bron, tekst: bronTekst(bron, { aanvraag, adviezen }) })),
    })),
    toetsen: beoordeling?.toetsen ?? [],
    adviezen,
    termijnen: termijnenVan(acts, vandaag),
    brieven: vouwBeschikkingen(acts, besluitId),
    bezwaren: vouwBezwaren(acts).filter(
      ({ tegen }) => tegen.soort === 'besluit' && tegen.besluitId === besluitId,
    ),
  };
}

function eenmalig(bronnen: readonly Bron[]): readonly Bron[] {
  return [...new Map(bronnen.map((bron) => [`${bron.soort}/${bron.id}`, bron])).values()];
}

type Herkomst = {
  readonly aanvraag: Aanvraag | undefined;
  readonly adviezen: readonly Advies[];
};

/** The text that a source points at, frozen with the aanvraag; undefined for the verslag as a whole. */
function bronTekst({ soort, id }: Bron, { aanvraag, adviezen }: Herkomst): string | undefined {
  const resultaten = aanvraag?.onderzoek.resultaten ?? [];
  switch (soort) {
    case 'verslag':
      return undefined;
    case 'hulpvraag':
      return aanvraag?.onderzoek.hulpvraag;
    case 'aanvraag':
      return aanvraag?.woorden;
    case 'resultaat':
      return resultaten.find(({ resultaatId }) => resultaatId === id)?.tekst;
    case 'oplossing':
      return resultaten
        .flatMap(({ oplossingen }) => oplossingen)
        .find(({ oplossingId }) => oplossingId === id)?.tekst;
    case 'onderdeel':
      return aanvraag?.onderzoek.onderdelen.find(({ onderdeel }) => onderdeel === id)?.tekst;
    case 'advies':
      return adviezen.find(({ adviesId }) => adviesId === id)?.antwoord;
  }
}

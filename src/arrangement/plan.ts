import type { Act } from '../basis/act.ts';
import { nogTeBespreken, oplossingenVoor, staandeResultaten, vouwGesprek } from '../het-gesprek/index.ts';
import type { Gesprek, KomendContact } from '../het-gesprek/index.ts';
import type { Afspraak, Grond, Uitvoerder } from './afspraak.ts';
import { vouwArrangement } from './arrangement.ts';
import type { Arrangement } from './arrangement.ts';
import { vouwOpvolgmoment } from './opvolgmoment.ts';
import type { Opvolgmoment } from './opvolgmoment.ts';

/** What an afspraak about a way begins with: who was to do what, as it was said at the table (HG-94). */
export type Voorzet = {
  readonly wat: string;
  readonly wie?: Uitvoerder | undefined;
  readonly wieNaam?: string | undefined;
  readonly hulpNaam?: string | undefined;
  readonly hulpWat?: string | undefined;
};

/** A way that was found and may become an afspraak. */
export type Gevonden = { readonly oplossingId: string; readonly tekst: string; readonly voorzet: Voorzet };

/** An afspraak with its words filled in. */
export type Planafspraak = Afspraak & {
  readonly watTekst: string;
  readonly hulpTekst?: string | undefined;
  readonly redenTekst?: string | undefined;
};

/** One resultaat that stands, with what was found and what was agreed for it. */
export type Planresultaat = {
  readonly resultaatId: string;
  readonly tekst: string;
  readonly isAfgesproken: boolean;
  readonly gevonden: readonly Gevonden[];
  readonly afspraken: readonly Planafspraak[];
};

/** The whole plan with its words filled in: the wish, what is agreed per resultaat, and who asks how it goes. */
export type Plan = {
  readonly wens?: string | undefined;
  readonly resultaten: readonly Planresultaat[];
  /** What was agreed for a resultaat that no longer stands; it still counts until it lapses. */
  readonly los: readonly Planafspraak[];
  readonly arrangement: Arrangement;
  readonly opvolging?: Opvolgmoment | undefined;
  /** Contacts of the gesprek after the verslag, which go on in the arrangement (HG-114). */
  readonly komend: readonly KomendContact[];
};

/** What an afspraak may be about: the results that stand, each with the ways that were found (AR-1). */
export function vindGronden(acts: readonly Act[]): readonly Grond[] {
  const gesprek = vouwGesprek(acts);
  return staandeResultaten(gesprek).map(({ resultaatId }) => ({
    resultaatId,
    oplossingIds: oplossingenVoor(gesprek, resultaatId).map(({ oplossingId }) => oplossingId),
  }));
}

/** Puts the plan together; `tekst` gives the words that stand now under a text id. */
export function stelPlanSamen(
  acts: readonly Act[],
  tekst: (id: string | undefined) => string | undefined,
): Plan {
  const gesprek = vouwGesprek(acts);
  const arrangement = vouwArrangement(acts);
  const afspraken = arrangement.afspraken.map((afspraak) => metWoorden(afspraak, tekst));
  const resultaten = resultatenIn(gesprek, afspraken, tekst);
  const staande = new Set(resultaten.map(({ resultaatId }) => resultaatId));
  return {
    wens: tekst(gesprek.wondervraag?.tekst),
    resultaten,
    los: afspraken.filter(({ resultaatId }) => !staande.has(resultaatId)),
    arrangement,
    opvolging: vouwOpvolgmoment(acts),
    komend: nogTeBespreken(acts),
  };
}

function resultatenIn(
  gesprek: Gesprek,
  afspraken: readonly Planafspraak[],
  tekst: (id: string | undefined) => string | undefined,
): readonly Planresultaat[] {
  return staandeResultaten(gesprek).map(({ resultaatId, tekst: id, staat }) => ({
    resultaatId,
    tekst: tekst(id) ?? '',
    isAfgesproken: staat.soort === 'afgesproken',
    gevonden: oplossingenVoor(gesprek, resultaatId).map((oplossing) => ({
      oplossingId: oplossing.oplossingId,
      tekst: tekst(oplossing.tekst) ?? '',
      voorzet: voorzetVan(oplossing, tekst),
    })),
    afspraken: afspraken.filter((afspraak) => afspraak.resultaatId === resultaatId),
  }));
}

/** Alone, or alone with a leg up, it is the inwoner's with who helps; taken over, it is the other's (T18). */
function voorzetVan(
  { tekst: id, verdeling }: ReturnType<typeof oplossingenVoor>[number],
  tekst: (id: string | undefined) => string | undefined,
): Voorzet {
  const heel = tekst(id) ?? '';
  if (verdeling === undefined) return { wat: heel };
  const [ander] = verdeling.met;
  const watAnder = tekst(ander?.wat);
  if (verdeling.hoe === 'overgenomen') {
    return { wat: watAnder ?? heel, wie: 'andere-partij', wieNaam: ander?.naam };
  }
  const wat = tekst(verdeling.zelf) ?? heel;
  return { wat, wie: 'inwoner', hulpNaam: ander?.naam, hulpWat: watAnder };
}

function metWoorden(afspraak: Afspraak, tekst: (id: string | undefined) => string | undefined): Planafspraak {
  return {
    ...afspraak,
    watTekst: tekst(afspraak.wat) ?? '',
    hulpTekst: tekst(afspraak.hulp?.wat),
    redenTekst: afspraak.staat.soort === 'vervallen' ? tekst(afspraak.staat.reden) : undefined,
  };
}

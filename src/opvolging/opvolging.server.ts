import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vindGronden } from '../arrangement/index.ts';
import { getPlan, planVervolg } from '../arrangement/index.server.ts';
import type { PlanMetMensen } from '../arrangement/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTexts } from '../platform/texts.ts';
import { sluitZaakAf, vouwAfsluiting } from './afsluiten.ts';
import type { Afsluitfeiten, AfsluitOpdracht, ZaakAfgesloten } from './afsluiten.ts';
import { stemIn, vouwInstemmingen, vraagtTweede } from './instemming.ts';
import type { Instemming, InstemOpdracht } from './instemming.ts';
import { laatLos, moetInBeeldBlijven, vouwLosgelaten } from './loslaten.ts';
import type { LoslaatOpdracht, Loslating } from './loslaten.ts';
import { legOpvolgingVast, vouwOpvolging } from './opvolging.ts';
import type { GehoudenOpdracht, Opvolging } from './opvolging.ts';

/** How it goes with the plan of one zaak, with the words and the people. */
export type OpvolgingMetPlan = {
  readonly opvolging: Opvolging;
  readonly plan: PlanMetMensen;
  readonly losgelaten?: Loslating | undefined;
  readonly afgesloten?: ZaakAfgesloten['inhoud'] | undefined;
  /** Letting go because the resultaat was reached asks who stays in touch (OV-6). */
  readonly moetInBeeldBlijven: boolean;
  /** Nobody to lean on: letting go asks for a second colleague, and these agreed (HG-64). */
  readonly vraagtTweede: boolean;
  readonly instemmingen: readonly Instemming[];
  /** Words that stand now, by text id. */
  readonly woorden: ReadonlyMap<string, string>;
};

/** How it goes with the plan of one zaak. */
export async function getOpvolging(tx: Tx, zaakId: string): Promise<OpvolgingMetPlan> {
  const acts = await loadActs(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  return {
    opvolging: vouwOpvolging(acts),
    plan: await getPlan(tx, zaakId),
    losgelaten: vouwLosgelaten(acts),
    afgesloten: vouwAfsluiting(acts),
    moetInBeeldBlijven: moetInBeeldBlijven(acts),
    vraagtTweede: vraagtTweede(acts),
    instemmingen: vouwInstemmingen(acts),
    woorden: new Map([...teksten].map(([id, { inhoud }]) => [id, inhoud])),
  };
}

/** Records how it goes (OV-2, OV-3, OV-4). */
export function legVast(
  tx: Tx,
  opdracht: GehoudenOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => {
    const staande = vindGronden(acts).map(({ resultaatId }) => resultaatId);
    return legOpvolgingVast(staande, opdracht, aanleiding);
  });
}

/** Plans the next time somebody asks how it goes (OV-1). */
export function planOpvolgmoment(
  tx: Tx,
  opdracht: Parameters<typeof planVervolg>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return planVervolg(tx, opdracht, aanleiding);
}

/** Lets somebody go (OV-5, OV-6, OV-7). */
export function storeLoslating(
  tx: Tx,
  opdracht: LoslaatOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => laatLos(acts, opdracht, aanleiding));
}

/** A second colleague agrees that somebody without a network is let go (HG-64). */
export function storeInstemming(
  tx: Tx,
  opdracht: InstemOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => stemIn(acts, opdracht, aanleiding));
}

/** Closes a zaak; `feitenVan` tells from its acts what only who knows the whole zaak can tell (OV-10 to OV-14). */
export function storeAfsluiting(
  tx: Tx,
  {
    feitenVan,
    ...opdracht
  }: AfsluitOpdracht & { readonly feitenVan: (acts: readonly Act[]) => Afsluitfeiten },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => sluitZaakAf(feitenVan(acts), opdracht, aanleiding));
}

type Vraag = { readonly opdracht: { readonly zaakId: string }; readonly aanleiding: Aanleiding };

function doe(
  tx: Tx,
  { opdracht: { zaakId }, aanleiding: { actId, door, nu } }: Vraag,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, actId, door, nu }, decide);
}

import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { oplossingenVoor, staandeResultaten, vouwGesprek } from '../het-gesprek/index.ts';
import type { Gesprek } from '../het-gesprek/index.ts';
import type { Persoon } from '../personen/index.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTexts } from '../platform/texts.ts';
import { laatVervallen, maakAfspraak, rondAf, vouwAfspraken } from './afspraak.ts';
import type { Afspraak, AfspraakOpdracht } from './afspraak.ts';
import { spreekArrangementAf, vouwArrangement } from './arrangement.ts';
import type { AkkoordOpdracht, Arrangement } from './arrangement.ts';

/** A way that was found and may become an afspraak. */
export type Gevonden = { readonly oplossingId: string; readonly tekst: string };

/** One resultaat that stands, with what was found and what was agreed for it. */
export type Planresultaat = {
  readonly resultaatId: string;
  readonly tekst: string;
  readonly isAfgesproken: boolean;
  readonly gevonden: readonly Gevonden[];
  readonly afspraken: readonly (Afspraak & {
    readonly watTekst: string;
    readonly redenTekst?: string | undefined;
  })[];
};

/** The whole plan of one zaak with its words filled in. */
export type Plan = {
  readonly wens?: string | undefined;
  readonly resultaten: readonly Planresultaat[];
  readonly arrangement: Arrangement;
  readonly inwoner?: Persoon | undefined;
  readonly personen: readonly Persoon[];
};

/** The plan of one zaak as it stands. */
export async function getPlan(tx: Tx, zaakId: string): Promise<Plan> {
  const acts = await loadActs(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  const gesprek = vouwGesprek(acts);
  const tekst = (id: string | undefined) => (id === undefined ? undefined : teksten.get(id)?.inhoud);
  const arrangement = vouwArrangement(acts);
  return {
    wens: tekst(gesprek.wondervraag?.tekst),
    resultaten: resultatenIn(gesprek, arrangement, tekst),
    arrangement,
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    personen: betrokkenen.map(({ persoon }) => persoon),
  };
}

/** Makes an afspraak (AR-1, AR-2). */
export function maak(tx: Tx, opdracht: AfspraakOpdracht, aanleiding: Aanleiding): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => {
    const staande = staandeResultaten(vouwGesprek(acts)).map(({ resultaatId }) => resultaatId);
    return maakAfspraak(staande, opdracht, aanleiding);
  });
}

/** Lets an afspraak lapse (AR-5). */
export function verval(
  tx: Tx,
  opdracht: { readonly zaakId: string; readonly afspraakId: string; readonly reden: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) =>
    laatVervallen(vouwAfspraken(acts), opdracht, aanleiding),
  );
}

/** Records that an afspraak was done. */
export function gedaan(
  tx: Tx,
  opdracht: Parameters<typeof rondAf>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => rondAf(vouwAfspraken(acts), opdracht, aanleiding));
}

/** Agrees on the whole (AR-4). */
export function spreekAf(
  tx: Tx,
  opdracht: AkkoordOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => spreekArrangementAf(acts, opdracht, aanleiding));
}

type Vraag = { readonly opdracht: { readonly zaakId: string }; readonly aanleiding: Aanleiding };

function doe(
  tx: Tx,
  { opdracht: { zaakId }, aanleiding: { actId, door, nu } }: Vraag,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, actId, door, nu }, decide);
}

function resultatenIn(
  gesprek: Gesprek,
  { afspraken }: Arrangement,
  tekst: (id: string | undefined) => string | undefined,
): readonly Planresultaat[] {
  return staandeResultaten(gesprek).map(({ resultaatId, tekst: id, staat }) => ({
    resultaatId,
    tekst: tekst(id) ?? '',
    isAfgesproken: staat.soort === 'afgesproken',
    gevonden: oplossingenVoor(gesprek, resultaatId).map((oplossing) => ({
      oplossingId: oplossing.oplossingId,
      tekst: tekst(oplossing.tekst) ?? '',
    })),
    afspraken: afspraken
      .filter((afspraak) => afspraak.resultaatId === resultaatId)
      .map((afspraak) => ({
        ...afspraak,
        watTekst: tekst(afspraak.wat) ?? '',
        redenTekst: afspraak.staat.soort === 'vervallen' ? tekst(afspraak.staat.reden) : undefined,
      })),
  }));
}

import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import type { Persoon } from '../personen/index.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import { loadActs, performActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import { loadTexts } from '../platform/texts.ts';
import { laatVervallen, maakAfspraak, rondAf, vouwAfspraken } from './afspraak.ts';
import type { AfspraakOpdracht } from './afspraak.ts';
import { spreekArrangementAf } from './arrangement.ts';
import type { AkkoordOpdracht } from './arrangement.ts';
import { gebrekInTermijn, planOpvolging } from './opvolgmoment.ts';
import { stelPlanSamen, vindGronden } from './plan.ts';
import type { Plan } from './plan.ts';

/** The plan of a zaak with the people in it. */
export type PlanMetMensen = Plan & {
  readonly inwoner?: Persoon | undefined;
  readonly personen: readonly Persoon[];
};

/** The plan of one zaak as it stands. */
export async function getPlan(tx: Tx, zaakId: string): Promise<PlanMetMensen> {
  const acts = await loadActs(tx, zaakId);
  const teksten = await loadTexts(tx, zaakId);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  return {
    ...stelPlanSamen(acts, (id) => (id === undefined ? undefined : teksten.get(id)?.inhoud)),
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    personen: betrokkenen.map(({ persoon }) => persoon),
  };
}

/** Makes an afspraak (AR-1, AR-2). */
export function maak(tx: Tx, opdracht: AfspraakOpdracht, aanleiding: Aanleiding): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => maakAfspraak(vindGronden(acts), opdracht, aanleiding));
}

/** Lets an afspraak lapse (AR-5). */
export function verval(
  tx: Tx,
  opdracht: Parameters<typeof laatVervallen>[1],
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

/** Agrees on the whole, with the follow-up when one is given (AR-4, AR-8). */
export function spreekAf(
  tx: Tx,
  opdracht: AkkoordOpdracht,
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(tx, { opdracht, aanleiding }, (acts) => spreekArrangementAf(acts, opdracht, aanleiding));
}

/** Plans when somebody asks how it goes (AR-8, HG-63). */
export function planVervolg(
  tx: Tx,
  opdracht: Parameters<typeof planOpvolging>[0],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  return doe(
    tx,
    { opdracht, aanleiding },
    (acts) => gebrekInTermijn(acts, opdracht.op, aanleiding.nu) ?? planOpvolging(opdracht, aanleiding),
  );
}

type Vraag = { readonly opdracht: { readonly zaakId: string }; readonly aanleiding: Aanleiding };

function doe(
  tx: Tx,
  { opdracht: { zaakId }, aanleiding: { actId, door, nu } }: Vraag,
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, actId, door, nu }, decide);
}

import { dagenTussen } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { vouwMelding, vouwPlan, vouwToeleiding } from '../eerste-contact/index.ts';
import type { Melding, Plan } from '../eerste-contact/index.ts';
import type { Gemeenteprofiel, Gesprekssoort } from '../inrichting/index.ts';
import { getProfiel, listInDienst } from '../inrichting/index.server.ts';
import type { Medewerker } from '../inrichting/index.server.ts';
import { listBetrokkenen } from '../personen/index.server.ts';
import type { Persoon } from '../personen/index.ts';
import { loadActs } from '../platform/acts.ts';
import type { Tx } from '../platform/database.ts';
import type { Agendaregel } from './agenda.ts';
import { listBezet } from './agenda.server.ts';
import { listOntvangers } from './contactmoment.server.ts';
import { vouwContactmomenten } from './contactmoment.ts';
import type { Contactmoment } from './contactmoment.ts';
import { eersteGespreksdag } from './plannen.ts';
import { urenVan } from './uren.ts';
import type { Urenstand } from './waarschuwing.ts';

/** Everything the planning page of one zaak shows. */
export type ZaakPlanning = {
  readonly zaakId: string;
  readonly profiel: Gemeenteprofiel;
  readonly melding?: Melding | undefined;
  readonly plan: Plan;
  /** The day from which the gesprek may be held, as long as the own plan is awaited. */
  readonly wachtTot?: Datum | undefined;
  readonly betrokkenen: Awaited<ReturnType<typeof listBetrokkenen>>;
  readonly inwoner?: Persoon | undefined;
  readonly gespreksvoerderId?: string | undefined;
  readonly soort?: Gesprekssoort | undefined;
  readonly medewerkers: readonly Medewerker[];
  readonly momenten: readonly Contactmoment[];
  /** What falls together with a moment, by its id (PL-6). */
  readonly tegelijk: ReadonlyMap<string, readonly Agendaregel[]>;
  readonly uren?: Urenstand | undefined;
  /** Nobody can be mailed for the inwoner. */
  readonly zonderMail: boolean;
};

/** Gathers what there is to know for planning in one zaak; `vandaag` chooses the profile and closes the wait for a plan. */
export async function getPlanning(tx: Tx, zaakId: string, vandaag: Datum): Promise<ZaakPlanning> {
  const acts = await loadActs(tx, zaakId);
  const profiel = await getProfiel(tx, vandaag);
  const betrokkenen = await listBetrokkenen(tx, zaakId);
  const toeleiding = vouwToeleiding(acts);
  const momenten = vouwContactmomenten(acts);
  const plan = vouwPlan(acts);
  const eerste = plan.soort === 'open' ? eersteGespreksdag(acts) : undefined;
  return {
    zaakId,
    profiel,
    plan,
    betrokkenen,
    momenten,
    melding: vouwMelding(acts),
    wachtTot: eerste !== undefined && dagenTussen(vandaag, eerste) > 0 ? eerste : undefined,
    inwoner: betrokkenen.find(({ rol }) => rol === 'inwoner')?.persoon,
    gespreksvoerderId: toeleiding?.gespreksvoerderId,
    soort: profiel.gesprekssoorten.find(({ id }) => id === toeleiding?.soortGesprek),
    medewerkers: (await listInDienst(tx, vandaag)).filter(({ rollen }) => rollen.includes('gespreksvoerder')),
    tegelijk: await findTegelijk(tx, momenten),
    uren: urenVan(acts, profiel.urenbudget),
    zonderMail: (await listOntvangers(tx, zaakId)).length === 0,
  };
}

async function findTegelijk(
  tx: Tx,
  momenten: readonly Contactmoment[],
): Promise<ReadonlyMap<string, readonly Agendaregel[]>> {
  const gevonden = new Map<string, readonly Agendaregel[]>();
  for (const moment of momenten) {
    if (moment.afgezegdOp !== undefined) continue;
    const bezet = await listBezet(tx, moment);
    gevonden.set(
      moment.contactmomentId,
      bezet.filter(({ contactmomentId }) => contactmomentId !== moment.contactmomentId),
    );
  }
  return gevonden;
}

import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { loadTextVersions } from '../../platform/texts.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import type { Aanvraag } from '../aanvraag/gevraagd.ts';
import { vouwHerhaling } from '../aanvraag/herhaling.ts';
import type { Herhaling } from '../aanvraag/herhaling.ts';
import { isIdentiteitOpen } from '../aanvraag/identiteit.ts';
import { beslisUiterlijk } from '../aanvraag/opschorting.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwBesluit } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { vouwAdviezen } from './advies.ts';
import type { Advies } from './advies.ts';
import { vouwBeoordeling } from './beoordeling.ts';
import type { Beoordeling } from './beoordeling.ts';
import { vouwHuishouden } from './huishouden.ts';
import type { Huishoudtaak } from './huishouden.ts';
import { stelStappenVoor } from './voorstel.ts';
import type { Stapvoorstel } from './voorstel.ts';

/** What who prepares the besluit works with: the answers so far beside what the onderzoek has for each step. */
export type Beoordeelwerk = {
  readonly aanvraag: Aanvraag;
  readonly beoordeling: Beoordeling;
  readonly voorstellen: readonly Stapvoorstel[];
  readonly adviezen: readonly Advies[];
  readonly huishouden: readonly Huishoudtaak[];
  readonly herhaling?: Herhaling | undefined;
  readonly besluit?: Besluit | undefined;
  readonly isIdentiteitOpen: boolean;
  readonly beslisUiterlijk: Datum;
  readonly woorden: ReadonlyMap<string, string>;
};

/** The judgement of the aanvraag that stands; undefined when there is none. */
export async function findBeoordeelwerk(tx: Tx, zaakId: string): Promise<Beoordeelwerk | undefined> {
  const [acts, versies] = await Promise.all([loadActs(tx, zaakId), loadTextVersions(tx, zaakId)]);
  const aanvraag = vouwAanvraag(acts);
  if (aanvraag === undefined) return undefined;
  const adviezen = vouwAdviezen(acts);
  return {
    aanvraag,
    adviezen,
    beoordeling: vouwBeoordeling(acts, aanvraag.aanvraagId),
    huishouden: vouwHuishouden(acts, aanvraag.aanvraagId),
    voorstellen: stelStappenVoor({ aanvraag, adviezen }),
    herhaling: vouwHerhaling(acts, aanvraag.aanvraagId),
    besluit: vouwBesluit(acts),
    isIdentiteitOpen: isIdentiteitOpen(acts, aanvraag.onderzoek),
    beslisUiterlijk: beslisUiterlijk(acts, aanvraag.aanvraagId),
    woorden: new Map([...versies].map(([id, { inhoud }]) => [id, inhoud])),
  };
}

/** All advice in a zaak with the words by text version id. */
export async function listAdviezen(
  tx: Tx,
  zaakId: string,
): Promise<{ readonly adviezen: readonly Advies[]; readonly woorden: ReadonlyMap<string, string> }> {
  const [acts, versies] = await Promise.all([loadActs(tx, zaakId), loadTextVersions(tx, zaakId)]);
  return {
    adviezen: vouwAdviezen(acts),
    woorden: new Map([...versies].map(([id, { inhoud }]) => [id, inhoud])),
  };
}

/** Stores what a rule of the aanvraag or its judgement allows. */
export function storeBeoordeling(
  tx: Tx,
  { zaakId, aanleiding }: { readonly zaakId: string; readonly aanleiding: Aanleiding },
  decide: (acts: readonly Act[]) => Uitkomst<Gevolg>,
): Promise<Uitkomst<Gevolg>> {
  return performActs(tx, { zaakId, ...aanleiding }, decide);
}

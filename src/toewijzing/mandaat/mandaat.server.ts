import type { Aanleiding, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Wie } from '../../basis/wie.ts';
import { regelingVan } from '../../inrichting/index.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import { listInDienst } from '../../inrichting/index.server.ts';
import type { Medewerker } from '../../inrichting/index.server.ts';
import { loadActs, performActs } from '../../platform/acts.ts';
import type { Tx } from '../../platform/database.ts';
import { vouwAanvraag } from '../aanvraag/gevraagd.ts';
import { meldBelang } from './belang.ts';
import type { Belangsoort } from './belang.ts';
import { beslisstandVan } from './beslisstand.ts';
import type { Beslisstand } from './beslisstand.ts';
import { legVoor } from './voorleggen.ts';

/** How this visitor stands to a draft (without an id: the one on the aanvraag), and who else may decide it today. */
export async function getBeslisstand(
  tx: Tx,
  vraag: {
    readonly zaakId: string;
    readonly besluitId?: string | undefined;
    readonly wie: Wie;
    readonly profiel: Gemeenteprofiel;
    readonly nu: string;
  },
): Promise<Beslisstand<Medewerker> | undefined> {
  const { zaakId, besluitId, wie, profiel, nu } = vraag;
  const [acts, collegas] = await Promise.all([loadActs(tx, zaakId), listInDienst(tx, datumVanMoment(nu))]);
  return beslisstandVan({
    acts,
    aanvraag: vouwAanvraag(acts),
    besluitId,
    regeling: regelingVan(profiel),
    wie: wie.soort === 'medewerker' ? wie : undefined,
    collegas,
    nu,
  });
}

/** Hands a draft to who may decide it (TW-55). */
export function legBesluitVoor(
  tx: Tx,
  opdracht: Parameters<typeof legVoor>[1],
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { actId, door, nu } = aanleiding;
  const { zaakId } = opdracht;
  return performActs(tx, { zaakId, actId, door, nu }, (acts) => legVoor(acts, opdracht, aanleiding));
}

/** Records an own interest (TW-53, TW-54). */
export function storeBelang(
  tx: Tx,
  opdracht: { readonly zaakId: string; readonly soort: Belangsoort; readonly toelichting: string },
  aanleiding: Aanleiding,
): Promise<Uitkomst<Gevolg>> {
  const { actId, door, nu } = aanleiding;
  const { zaakId } = opdracht;
  return performActs(tx, { zaakId, actId, door, nu }, (acts) => meldBelang(acts, opdracht, aanleiding));
}

import type { Actor } from '../basis/act.ts';
import { datumVanMoment, momentVan, plusDagen, plusJaren } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import type { Gemeenteprofiel } from '../inrichting/index.ts';
import type { Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { isToekenning, vouwBesluit, vouwToewijzingen } from '../toewijzing/index.ts';
import { doeBericht } from '../toewijzing/iwmo/iwmo.server.ts';
import { meldStart } from '../toewijzing/iwmo/levering.ts';
import { wijsToe } from '../toewijzing/iwmo/toewijzen.ts';
import { speel, zetKlok } from './spelen.ts';
import type { Spel } from './spelen.ts';

/** Who allocates, and the number for it; `nu` is the present of the demo. */
export type Leveringspel = {
  readonly profiel: Gemeenteprofiel;
  readonly door: Actor & { readonly soort: 'medewerker' };
  readonly toewijzingnummer: number;
  readonly nu: string;
};

/**
 * Allocates what was granted in kind and lets help begin: of every five one waits for help, and of every six one
 * waits for an aanbieder.
 */
export function speelLevering(spel: Spel, { profiel, door, toewijzingnummer, nu }: Leveringspel): void {
  const besluit = vouwBesluit(spel.acts);
  if (besluit?.genomen === undefined || !isToekenning(besluit.voorstel)) return;
  const { besluitId, voorstel } = besluit;
  const aanbieder = profiel.levering?.aanbieders.find(({ producten }) =>
    producten.some(({ product }) => product === voorstel.product),
  );
  if (aanbieder === undefined || voorstel.vorm === 'pgb' || voorstel.van === undefined) return;
  if (toewijzingnummer % 6 === 0) return;
  const { agb } = aanbieder;
  const eindOp = voorstel.tot ?? plusDagen(plusJaren(voorstel.van, 1), -1);
  const omvang = { volume: Math.round((voorstel.uren ?? 2) * 60), eenheid: '01', frequentie: '2' };
  const { zaakId } = spel;
  speel(spel, door, (acts, a) =>
    wijsToe(acts, { zaakId, besluitId, agb, eindOp, omvang, toewijzingnummer, profiel }, a),
  );
  const begonnenOp = voorstel.van;
  if (toewijzingnummer % 5 === 0 || begonnenOp > datumVanMoment(nu)) return;
  zetKlok(spel, beginVan(begonnenOp, nu));
  speel(spel, door, (acts, a) => meldStart(acts, { zaakId, toewijzingnummer, begonnenOp }, a));
}

/** Makes the message for each aanbieder of the zaak, at the moment at which it was allocated. */
export async function maakBerichten(
  tx: Tx,
  spel: Spel,
  door: Actor & { readonly soort: 'medewerker' },
): Promise<void> {
  for (const { aanbieder, toegewezenMoment } of vouwToewijzingen(spel.acts)) {
    const nu = new Date(Date.parse(toegewezenMoment) + 600_000).toISOString();
    const aanleiding = { door, nu, actId: newId(Date.parse(nu)), nieuwId: () => newId(Date.parse(nu)) };
    const opdracht = { zaakId: spel.zaakId, agb: aanbieder.agb, schemas: undefined };
    const gemaakt = await doeBericht(tx, opdracht, aanleiding);
    if (!gemaakt.gelukt) throw new Error(`the demo does something that is refused: ${gemaakt.regel}`);
  }
}

/** Help that begins today was told of this very minute at the latest. */
function beginVan(begonnenOp: Datum, nu: string): string {
  const ochtend = momentVan(begonnenOp, '09:00');
  return ochtend < nu ? ochtend : new Date(Date.parse(nu) - 120_000).toISOString();
}

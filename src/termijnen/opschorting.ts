import type { Datum } from '../basis/datum.ts';
import { dagenTussen, plusDagen, schrijfDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';

/** A time in which the clock of a term stands still: `van` is the first such day, on `tot` it runs again (TM-8). */
export type Opschorting = { readonly van: Datum; readonly tot: Datum };

/**
 * The suspension by an invitation to complete an application: from the day after the invitation until the day of
 * completion, or until the day after the last one given when nothing came (Awb art. 4:15 lid 1 under a).
 */
export function opschortingDoorAanvullen(uitgenodigdOp: Datum, aangevuldOp: Datum): Opschorting {
  return { van: plusDagen(uitgenodigdOp, 1), tot: aangevuldOp };
}

/** Sorts suspensions by their first day; refuses one that ends before it began and two that overlap (TM-10). */
export function keurOpschortingen(opgeschort: readonly Opschorting[]): Uitkomst<readonly Opschorting[]> {
  const opVolgorde = opgeschort.toSorted((a, b) => dagenTussen(b.van, a.van));
  for (const [plaats, { van, tot }] of opVolgorde.entries()) {
    if (tot <= van) {
      return geweigerd('TM-10', `De opschorting vanaf ${schrijfDatum(van)} eindigt niet na die dag.`);
    }
    const vorige = opVolgorde[plaats - 1];
    if (vorige && van < vorige.tot) {
      return geweigerd('TM-10', `Twee opschortingen lopen door elkaar op ${schrijfDatum(van)}.`);
    }
  }
  return gelukt(opVolgorde);
}

import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { REDENEN_BEEINDIGING } from './codelijsten.ts';
import { isVerwijderd, laatsteLevering, vouwToewijzingen } from './toewijzingen.ts';
import type { Toewijzing } from './toewijzingen.ts';
import { startfouten, stopfouten } from './verwerken.ts';

type Over = { readonly zaakId: string; readonly toewijzingnummer: number };

/** Writes down that help began, as somebody told us without a message (TW-90). */
export function meldStart(
  acts: readonly Act[],
  { zaakId, toewijzingnummer, begonnenOp }: Over & { readonly begonnenOp: Datum },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const toewijzing = vind(acts, toewijzingnummer);
  if (toewijzing === undefined) return geweigerd('TW-90', 'Deze toewijzing is er niet.');
  const [fout] = startfouten({ begonnenOp, status: '1' }, toewijzing, aanleiding);
  if (fout !== undefined) return geweigerd('TW-90', fout.uitleg);
  const inhoud = { toewijzingnummer, begonnenOp, bron: 'hand' };
  return gelukt({ acts: [maakAct('start-gemeld', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/** Writes down that help stopped and why, as somebody told us without a message (TW-91). */
export function meldStop(
  acts: readonly Act[],
  opdracht: Over & { readonly gestoptOp: Datum; readonly reden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, toewijzingnummer, gestoptOp, reden } = opdracht;
  const toewijzing = vind(acts, toewijzingnummer);
  const begonnenOp = toewijzing && laatsteLevering(toewijzing)?.begonnenOp;
  if (toewijzing === undefined || begonnenOp === undefined) {
    return geweigerd('TW-91', 'Deze hulp is nog niet begonnen.');
  }
  if (REDENEN_BEEINDIGING[reden] === undefined) {
    return geweigerd('TW-91', 'Kies een reden uit de lijst van de iWmo.');
  }
  const [fout] = stopfouten({ begonnenOp, gestoptOp, reden, status: '1' }, toewijzing, aanleiding);
  if (fout !== undefined) return geweigerd('TW-91', fout.uitleg);
  const inhoud = { toewijzingnummer, gestoptOp, reden, bron: 'hand' };
  return gelukt({ acts: [maakAct('stop-gemeld', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

function vind(acts: readonly Act[], nummer: number): Toewijzing | undefined {
  return vouwToewijzingen(acts).find((een) => een.toewijzingnummer === nummer && !isVerwijderd(een));
}

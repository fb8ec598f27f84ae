import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { vouwTijdelijkeHulp } from './tijdelijk.ts';

/** Records that the traject began for which temporary help waits (TW-44, T7); once, and not ahead. */
export function meldTrajectBegonnen(
  acts: readonly Act[],
  { zaakId, besluitId, op }: { readonly zaakId: string; readonly besluitId: string; readonly op: Datum },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const hulp = vouwTijdelijkeHulp(acts).find(({ besluit }) => besluit.besluitId === besluitId);
  if (hulp === undefined)
    return geweigerd('TW-44', 'Deze hulp is niet tijdelijk. Er is geen traject dat erbij hoort.');
  if (hulp.trajectBegonnenOp !== undefined) return geweigerd('TW-44', 'Dit traject is al begonnen.');
  if (op > datumVanMoment(aanleiding.nu)) return geweigerd('TW-44', 'Deze dag is nog niet geweest.');
  const inhoud = { besluitId, op };
  return gelukt({ acts: [maakAct('traject-begonnen', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

import { dagenTussen, schrijfDatumKort } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { schrijfDagen } from '../toewijzing/index.ts';

/** What a worklist knows of somebody who waits: since when, for whom, and until when the time is bridged. */
export type Wachtstand = {
  readonly wachtSinds: Datum | null;
  readonly wachtOp: string | null;
  readonly overbruggingTot: Datum | null;
};

/** How long somebody waits for granted help, for whom, and what bridges it; undefined when nobody waits (TW-95). */
export function schrijfWacht(
  { wachtSinds, wachtOp, overbruggingTot }: Wachtstand,
  vandaag: Datum,
): string | undefined {
  if (wachtSinds === null) return undefined;
  const dagen = Math.max(0, dagenTussen(wachtSinds, vandaag));
  const wachten = `Wacht ${schrijfDagen(dagen)} op ${wachtOp ?? 'een aanbieder'}.`;
  if (overbruggingTot === null) return wachten;
  const werkwoord = overbruggingTot < vandaag ? 'De overbrugging liep' : 'De overbrugging loopt';
  return `${wachten} ${werkwoord} tot en met ${schrijfDatumKort(overbruggingTot)}.`;
}

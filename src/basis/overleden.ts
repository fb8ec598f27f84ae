import type { Act } from './act.ts';
import { geweigerd } from './uitkomst.ts';
import type { Geweigerd } from './uitkomst.ts';

/** Whether a person confirmed that the inwoner died, and nobody took that back (TW-133). */
export function isOverleden(acts: readonly Act[]): boolean {
  const vervangen = new Set(acts.flatMap(({ vervangt }) => vervangt ?? []));
  return acts.some(
    ({ id, soort, inhoud }) =>
      soort === 'overlijden-gemeld' &&
      !vervangen.has(id) &&
      (inhoud as { readonly bevestigd?: boolean }).bevestigd === true,
  );
}

/** Refuses to send anything to somebody who died (TW-133); undefined while it may be sent. */
export function weigerNaOverlijden(acts: readonly Act[]): Geweigerd | undefined {
  if (!isOverleden(acts)) return undefined;
  return geweigerd('TW-133', 'De inwoner is overleden. Er gaat geen brief of bericht meer uit.');
}

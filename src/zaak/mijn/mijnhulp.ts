import type { Act } from '../../basis/act.ts';
import { schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { hulpstandOp, vouwTijdelijkeHulp } from '../../toewijzing/index.ts';

/** What the inwoner reads about temporary help: until when, and that it never stops by itself (TW-43, TW-44). */
export function hulpzinnen(acts: readonly Act[], vandaag: Datum): readonly string[] {
  return vouwTijdelijkeHulp(acts).flatMap((hulp): readonly string[] => {
    const tot = schrijfDatum(hulp.laatsteDag);
    switch (hulpstandOp(hulp, vandaag)) {
      case 'straks':
        return [`Vanaf ${schrijfDatum(hulp.van)} krijgt u tijdelijk hulp, tot en met ${tot}.`];
      case 'loopt':
        return [`U krijgt tijdelijk hulp, tot en met ${tot}.`];
      case 'loopt-af':
        return [
          `U krijgt tijdelijk hulp, tot en met ${tot}. De hulp stopt niet vanzelf: wij besluiten eerst hoe het verder gaat.`,
        ];
      case 'wacht-op-besluit':
        return [
          'U krijgt tijdelijk hulp. Die stopt niet vanzelf: wij moeten nog besluiten hoe het verder gaat.',
        ];
      case 'overgenomen':
      case 'beeindigd':
        return [];
    }
  });
}

import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { magBuitenBehandeling } from './aanvullen.ts';
import type { Aanvraag } from './gevraagd.ts';
import { weigerZonderIdentiteit } from './identiteit.ts';

/** How an aanvraag would end, and on which day. */
export type Afdoening = {
  readonly aanvraag: Pick<Aanvraag, 'aanvraagId' | 'onderzoek'>;
  readonly uitkomst: string;
  readonly vandaag: Datum;
};

/**
 * Why an aanvraag may not end like this today: a grant before the identity is known (TW-22), or leaving it out of
 * treatment before or after the four weeks for that (TW-20). Undefined when it may.
 */
export function weigerAfdoening(
  acts: readonly Act[],
  { aanvraag, uitkomst, vandaag }: Afdoening,
): Uitkomst<never> | undefined {
  switch (uitkomst) {
    case 'toegekend':
    case 'deels-toegekend':
      return weigerZonderIdentiteit(acts, aanvraag.onderzoek);
    case 'buiten-behandeling': {
      const mag = magBuitenBehandeling(acts, { aanvraagId: aanvraag.aanvraagId, vandaag });
      return mag.gelukt ? undefined : mag;
    }
    default:
      return undefined;
  }
}

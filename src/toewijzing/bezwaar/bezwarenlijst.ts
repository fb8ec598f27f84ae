import type { Act } from '../../basis/act.ts';
import { plusDagen, vergelijkDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { vouwGesprekverzoeken } from './ander-gesprek.ts';
import { wachtOpNieuwBesluit } from './beslissen.ts';
import { isOpenBezwaar, vouwBezwaren } from './bezwaar.ts';
import { bekendVoor, klokVan } from './bezwaarklok.ts';
import { dwangsomVan } from './dwangsom.ts';
import { vouwIngebrekestellingen } from './ingebrekestelling.ts';
import { antwoordUiterlijk, vouwKlachten } from './klacht.ts';

/** One thing that waits for who handles dissatisfaction, with its last day; `pad` is below the address of the zaak. */
export type Onvrederegel = {
  readonly soort: 'bezwaar' | 'klacht' | 'ingebrekestelling' | 'ander-gesprek';
  readonly wat: string;
  readonly uiterlijk: Datum;
  readonly pad: string;
  readonly behandelaarId?: string | undefined;
};

const NORM_ANDER_GESPREK_IN_DAGEN = 7;

/** What still waits in one zaak, the nearest last day first. */
export function openOnvrede(acts: readonly Act[], vandaag: Datum): readonly Onvrederegel[] {
  return [
    ...bezwaarregels(acts),
    ...klachtregels(acts),
    ...ingebrekeregels(acts, vandaag),
    ...gesprekregels(acts),
  ].toSorted((a, b) => vergelijkDatum(a.uiterlijk, b.uiterlijk));
}

function bezwaarregels(acts: readonly Act[]): readonly Onvrederegel[] {
  return vouwBezwaren(acts).flatMap((bezwaar): readonly Onvrederegel[] => {
    const isOpen = isOpenBezwaar(bezwaar);
    if (!isOpen && !wachtOpNieuwBesluit(acts, bezwaar)) return [];
    const { bezwaarId, behandelaarId } = bezwaar;
    const uiterlijk = klokVan(bezwaar, bekendVoor(acts, bezwaar)).beslissenVoor;
    const wat = isOpen ? 'Beslissen op het bezwaar' : 'Nieuw besluit na een gegrond bezwaar';
    return [{ soort: 'bezwaar', wat, uiterlijk, pad: `/bezwaar/${bezwaarId}`, behandelaarId }];
  });
}

function klachtregels(acts: readonly Act[]): readonly Onvrederegel[] {
  return vouwKlachten(acts)
    .filter(({ afgehandeld }) => afgehandeld === undefined)
    .map((klacht) => ({
      soort: 'klacht',
      wat: 'Antwoorden op de klacht',
      uiterlijk: antwoordUiterlijk(klacht),
      pad: '/klacht',
      behandelaarId: klacht.behandelaarId,
    }));
}

function ingebrekeregels(acts: readonly Act[], vandaag: Datum): readonly Onvrederegel[] {
  const pad = '/ingebrekestelling';
  return vouwIngebrekestellingen(acts).flatMap((brief): readonly Onvrederegel[] => {
    const { dwangsom, vastTeStellenVoor, vastgesteld } = dwangsomVan(acts, brief, vandaag);
    const soort = 'ingebrekestelling';
    if (dwangsom.soort === 'wacht') {
      return [{ soort, wat: 'Beslissen voor de dwangsom begint', uiterlijk: dwangsom.wachtTot, pad }];
    }
    if (dwangsom.soort === 'loopt') {
      return [{ soort, wat: `Dwangsom loopt: ${dwangsom.bedrag} euro`, uiterlijk: dwangsom.laatsteDag, pad }];
    }
    if (vastTeStellenVoor !== undefined && vastgesteld === undefined) {
      return [{ soort, wat: 'Dwangsom vaststellen', uiterlijk: vastTeStellenVoor, pad }];
    }
    if (brief.beantwoord !== undefined) return [];
    return [{ soort, wat: 'De brief beantwoorden', uiterlijk: plusDagen(brief.ontvangenOp, 7), pad }];
  });
}

function gesprekregels(acts: readonly Act[]): readonly Onvrederegel[] {
  return vouwGesprekverzoeken(acts)
    .filter(({ geregeld }) => geregeld === undefined)
    .map(({ op }) => ({
      soort: 'ander-gesprek',
      wat: 'Een ander gesprek regelen',
      uiterlijk: plusDagen(op, NORM_ANDER_GESPREK_IN_DAGEN),
      pad: '/klacht',
    }));
}

import type { Datum } from '../../basis/datum.ts';
import { schrijfDatum, schrijfDatumKort, schrijfOver } from '../../basis/datum.ts';
import { getRegel } from '../../termijnen/index.ts';
import type { Zaaktermijn } from './termijnstand.ts';

/** What a term is about, for staff: 'onderzoek en verslag'. */
export function schrijfTermijn(termijn: string, op: Datum): string {
  return getRegel(termijn, op).naam;
}

/** How a term stands, as a sentence for staff; too late is said in words (ZK-44). */
export function schrijfStand(termijn: Zaaktermijn, vandaag: Datum): string {
  const { stand, einde, afgerondOp, wie } = termijn;
  const dag = afgerondOp && schrijfDatumKort(afgerondOp);
  switch (stand) {
    case 'loopt':
      return `Loopt tot en met ${schrijfDatum(einde)}, ${schrijfOver(einde, vandaag)}.`;
    case 'gehaald':
      return `Gehaald op ${dag}.`;
    case 'te-laat':
      return wie === 'inwoner' ? `Na de laatste dag binnen, op ${dag}.` : `Te laat gedaan, op ${dag}.`;
    case 'gemist':
      return wie === 'inwoner'
        ? `Voorbij sinds ${schrijfDatumKort(einde)}.`
        : `Niet gehaald: ${schrijfOver(einde, vandaag)}.`;
    case 'vervallen':
      return `Niet meer nodig sinds ${dag}.`;
  }
}

/** What it means now that the last day passed; nothing while it may still be kept, or was. */
export function schrijfGevolg({ id, eersteDag, stand }: Zaaktermijn): string | undefined {
  return stand === 'gemist' || stand === 'te-laat' ? getRegel(id, eersteDag).gevolg : undefined;
}

/** The same words as the beginning of a line. */
export function metHoofdletter(woord: string): string {
  return woord.charAt(0).toUpperCase() + woord.slice(1);
}

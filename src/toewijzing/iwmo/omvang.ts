import type { Frequentie } from '../../basis/frequentie.ts';
import type { Product } from '../../inrichting/index.ts';
import { EENHEDEN, FREQUENTIES, schrijfCode } from './codelijsten.ts';
import type { Omvang } from './toewijzingen.ts';

/** What a besluit grants, as far as the amount goes. */
export type Toegekend = {
  readonly uren?: number | undefined;
  readonly bedrag?: number | undefined;
  readonly aantal?: number | undefined;
  readonly frequentie?: Frequentie | undefined;
};

const FREQUENTIE: Readonly<Record<Frequentie, string | undefined>> = {
  'per-week': '2',
  'per-maand': '4',
  eenmalig: '6',
  'per-4-weken': undefined,
  'per-jaar': undefined,
};

/**
 * The amount of a besluit in the codes of the iWmo: part hours as minutes, dagdelen as they are, money in cents,
 * things as pieces. Undefined when the standard has no words for it, as with hours in four weeks or in a year:
 * then somebody fills it in.
 */
export function omvangVan(toegekend: Toegekend, eenheid: Product['eenheid']): Omvang | undefined {
  const geteld = volumeVan(toegekend, eenheid);
  const gewoon = eenheid === 'euro' || eenheid === 'stuk' ? 'eenmalig' : 'per-week';
  const frequentie = FREQUENTIE[toegekend.frequentie ?? gewoon];
  return geteld === undefined || frequentie === undefined ? undefined : { ...geteld, frequentie };
}

/** An amount in words: '150 minuten per week'; money in euros. */
export function schrijfOmvang({ volume, eenheid, frequentie }: Omvang): string {
  const tijd = schrijfCode(FREQUENTIES, frequentie);
  if (eenheid === '83') return `${(volume / 100).toFixed(2).replace('.', ',')} euro ${tijd}`;
  return `${volume} ${schrijfCode(EENHEDEN, eenheid)} ${tijd}`;
}

function volumeVan(
  { uren, bedrag, aantal }: Toegekend,
  eenheid: Product['eenheid'],
): Omit<Omvang, 'frequentie'> | undefined {
  if (eenheid === 'euro') {
    return bedrag === undefined ? undefined : { volume: Math.round(bedrag * 100), eenheid: '83' };
  }
  if (eenheid === 'stuk') return aantal === undefined ? undefined : { volume: aantal, eenheid: '82' };
  if (uren === undefined) return undefined;
  if (eenheid === 'dagdelen-per-week') {
    return Number.isInteger(uren) ? { volume: uren, eenheid: '16' } : undefined;
  }
  if (Number.isInteger(uren)) return { volume: uren, eenheid: '04' };
  return { volume: Math.round(uren * 60), eenheid: '01' };
}

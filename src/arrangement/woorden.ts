import type { Uitvoerder } from './afspraak.ts';
import type { Opvolgmoment } from './opvolgmoment.ts';

const woorden: Readonly<Record<Uitvoerder, string>> = {
  inwoner: 'de inwoner zelf',
  mantelzorger: 'wie al helpt of zorgt',
  netwerk: 'familie, vrienden of buren',
  'algemene-voorziening': 'een voorziening voor iedereen',
  gemeente: 'de gemeente',
  'andere-partij': 'iemand anders',
};

/** Who does it, in words for staff; on the plan of the inwoner 'de inwoner zelf' becomes 'uzelf'. */
export function uitvoerderWoord(wie: Uitvoerder, aanInwoner = false): string {
  return aanInwoner && wie === 'inwoner' ? 'uzelf' : woorden[wie];
}

const vormen: Readonly<Record<Opvolgmoment['vorm'], string>> = {
  huisbezoek: 'op bezoek',
  telefoon: 'aan de telefoon',
  beeldbellen: 'met beeldbellen',
  loket: 'aan het loket',
  elders: 'op een andere plek',
};

/** How somebody asks how it goes, in words that follow a name. */
export function vormWoord(vorm: Opvolgmoment['vorm']): string {
  return vormen[vorm];
}

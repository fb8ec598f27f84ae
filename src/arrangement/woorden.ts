import type { Uitvoerder } from './afspraak.ts';

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

/** Where a solution comes from; a property for afterwards, never an order to search in (HG-11). */
export const TREDEN = [
  'eigen-kracht',
  'gebruikelijke-hulp',
  'mantelzorg',
  'netwerk',
  'algemeen-gebruikelijk',
  'algemene-voorziening',
  'andere-wet',
  'collectief',
  'maatwerk',
] as const;

/** One of the nine places a solution can come from. */
export type Trede = (typeof TREDEN)[number];

const WOORDEN: Readonly<Record<Trede, string>> = {
  'eigen-kracht': 'dat kan iemand zelf',
  'gebruikelijke-hulp': 'gewone hulp van huisgenoten',
  mantelzorg: 'mantelzorg',
  netwerk: 'familie, vrienden of buren',
  'algemeen-gebruikelijk': 'iets dat iedereen gewoon kan kopen',
  'algemene-voorziening': 'iets dat er voor iedereen is',
  'andere-wet': 'hulp vanuit een andere wet',
  collectief: 'hulp die mensen samen delen',
  maatwerk: 'hulp op maat van de gemeente',
};

/** The words for a trede, for staff and for the decider; never on the view shared with the inwoner. */
export function tredeWoorden(trede: Trede): string {
  return WOORDEN[trede];
}

declare const merk: unique symbol;

/** A burgerservicenummer of nine digits that passes the eleven-test; says nothing about whose it is. */
export type Bsn = string & { readonly [merk]: 'Bsn' };

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/**
 * Reads a BSN of eight or nine digits, with or without spaces, dots or hyphens between them;
 * refuses by undefined what fails the eleven-test, and nine zeros. Eight digits get a zero in front.
 */
export function leesBsn(text: string): Bsn | undefined {
  const netjes = text.trim();
  if (!/^\d(?:[ .-]?\d){7,8}$/.test(netjes)) return undefined;
  const cijfers = netjes.replace(/\D/g, '').padStart(9, '0');
  return slaagtVoorElfproef(cijfers) ? (cijfers as Bsn) : undefined;
}

/** Whether a BSN lies in the series 9999xxxxx of the test environments, which is not given to people. */
export function isTestBsn(bsn: Bsn): boolean {
  return bsn.startsWith('9999');
}

/** The n-th BSN of the test series, n from 0 to 8999 and each a different one, for demo and tests; throws beyond. */
export function testBsn(volgnummer: number): Bsn {
  if (!(volgnummer >= 0 && volgnummer < 9000)) throw new RangeError('the test series has no such number');
  // Of ten numbers that differ in their eighth digit at least nine have a last digit that passes the test.
  const kop = 9_999_000 + Math.floor(volgnummer / 9);
  const gevonden = Array.from({ length: 100 }, (_, staart) => leesBsn(String(kop * 100 + staart)));
  return gevonden.filter((bsn) => bsn !== undefined)[volgnummer % 9] as Bsn;
}

function slaagtVoorElfproef(cijfers: string): boolean {
  const som = GEWICHTEN.reduce((totaal, gewicht, plaats) => totaal + gewicht * Number(cijfers[plaats]), 0);
  return som % 11 === 0 && cijfers !== '000000000';
}

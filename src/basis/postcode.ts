declare const merk: unique symbol;

/** A Dutch postcode in its usual form '1234 AB': four digits, a space, two capitals. */
export type Postcode = string & { readonly [merk]: 'Postcode' };

const POSTCODE = /^([1-9]\d{3}) ?([a-z]{2})$/i;
const NOOIT_UITGEGEVEN = new Set(['SA', 'SD', 'SS']);

/** Reads '1234ab' or '1234 AB' as '1234 AB'; refuses by undefined a leading zero and the letters SA, SD and SS. */
export function leesPostcode(text: string): Postcode | undefined {
  const delen = POSTCODE.exec(text.trim());
  const letters = delen?.[2]?.toUpperCase() ?? '';
  if (!delen || NOOIT_UITGEGEVEN.has(letters)) return undefined;
  return `${delen[1]} ${letters}` as Postcode;
}

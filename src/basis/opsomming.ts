/** Names one after the other: 'a', 'a en b', 'a, b en c'; nothing for none. */
export function somOp(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`;
}

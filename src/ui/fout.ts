/** One fault in what somebody filled in: the name of the field and what to do about it, in B1 Dutch. */
export type Fout = { readonly veld: string; readonly tekst: string };

/** The words of the first fault of one field, or undefined when the field is in order. */
export function fouttekst(fouten: readonly Fout[] | undefined, veld: string): string | undefined {
  return fouten?.find((fout) => fout.veld === veld)?.tekst;
}

/** The id of the element that takes the focus for one field; the error summary links to it. */
export function veldId(naam: string): string {
  return `veld-${naam}`;
}

/** The ids of the help text and the fault text of a field, for aria-describedby; undefined when there are none. */
export function beschrevenDoor(naam: string, delen: { uitleg: boolean; fout: boolean }): string | undefined {
  const ids = [delen.uitleg && `uitleg-${naam}`, delen.fout && `fout-${naam}`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

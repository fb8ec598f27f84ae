/** A refusal by a rule: the rule number and a Dutch sentence that is shown as it stands. */
export type Geweigerd = { readonly gelukt: false; readonly regel: string; readonly uitleg: string };

/** What a rule says: it may happen and this is the value, or it may not and this is why. */
export type Uitkomst<T> = { readonly gelukt: true; readonly waarde: T } | Geweigerd;

/** Wraps a value that a rule allowed. */
export function gelukt<T>(waarde: T): Uitkomst<T> {
  return { gelukt: true, waarde };
}

/** Makes a refusal; `regel` is a number from a REGELS.md, `uitleg` one kind Dutch sentence. */
export function geweigerd(regel: string, uitleg: string): Geweigerd {
  return { gelukt: false, regel, uitleg };
}

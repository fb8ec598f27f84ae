/** One test that was not run, with the reason it gives. */
export type Overgeslagen = { readonly naam: string; readonly reden: string };

/** What a part of the test run brought up; `fouten` are printed in full. */
export type Uitslag = {
  readonly gelukt: number;
  readonly fouten: readonly string[];
  readonly overgeslagen: readonly Overgeslagen[];
  readonly opmerkingen: readonly string[];
};

/** A part without a single test, to add to. */
export const LEEG: Uitslag = { gelukt: 0, fouten: [], overgeslagen: [], opmerkingen: [] };

/** Adds two results. */
export function samen(a: Uitslag, b: Uitslag): Uitslag {
  return {
    gelukt: a.gelukt + b.gelukt,
    fouten: [...a.fouten, ...b.fouten],
    overgeslagen: [...a.overgeslagen, ...b.overgeslagen],
    opmerkingen: [...a.opmerkingen, ...b.opmerkingen],
  };
}

/** How many tests a result speaks of. */
export function aantal(uitslag: Uitslag): number {
  return uitslag.gelukt + uitslag.fouten.length + uitslag.overgeslagen.length;
}

/** With CI=true nothing may be left out: every skip becomes a failure with its reason. */
export function zonderOverslaan(uitslag: Uitslag): Uitslag {
  const fouten = uitslag.overgeslagen.map(
    ({ naam, reden }) => `Overgeslagen, en dat mag niet met CI=true: ${naam} (${reden}).`,
  );
  return { ...uitslag, overgeslagen: [], fouten: [...uitslag.fouten, ...fouten] };
}

/** The last line of every run, in the fixed form that other programs read. */
export function slotregel(uitslag: Uitslag): string {
  return `${uitslag.gelukt} passed, ${uitslag.fouten.length} failed, ${uitslag.overgeslagen.length} skipped`;
}

import type { Fout } from './fout.ts';

/** What each field of a form takes from what was filled in: its name, what stands in it and its faults. */
export type Invulling = {
  /** For a field: what was typed when the form was refused, else what stands. */
  veld(naam: string, staat?: string): Stand & { readonly waarde: string };
  /** For a box: ticked as it was when the form was refused, else as it stands. */
  vinkje(naam: string, staat?: boolean): Stand & { readonly aan: boolean };
};

type Stand = { readonly naam: string; readonly fouten: readonly Fout[] };

/** What was typed (undefined while nothing was refused) and its faults, for the fields of one form. */
export function invulling(getypt: URLSearchParams | undefined, fouten: readonly Fout[]): Invulling {
  return {
    veld: (naam, staat = '') => ({ naam, fouten, waarde: getypt?.get(naam) ?? staat }),
    // A box that is not ticked is not sent: after a refusal its absence is the answer.
    vinkje: (naam, staat = false) => ({ naam, fouten, aan: getypt === undefined ? staat : getypt.has(naam) }),
  };
}

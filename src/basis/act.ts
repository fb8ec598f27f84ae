/** Who did something: a member of staff, the person it is about, a connected system, or the system itself. */
export type Actor =
  | { readonly soort: 'medewerker'; readonly id: string }
  | { readonly soort: 'inwoner'; readonly id: string }
  | { readonly soort: 'koppeling'; readonly id: string }
  | { readonly soort: 'systeem' };

/**
 * One thing that happened in a zaak. Immutable and idempotent by id.
 * `gebeurdOp` is the moment it happened, `vastgelegdOp` the moment we stored it (both ISO instants in UTC);
 * an act may arrive late. `vervangt` names the act whose value it replaces.
 * Running text is referred to by text version id and never stands in `inhoud`.
 */
export type Act<S extends string = string, I = unknown> = {
  readonly id: string;
  readonly soort: S;
  readonly zaakId: string;
  readonly door: Actor;
  readonly gebeurdOp: string;
  readonly vastgelegdOp: string;
  readonly vervangt?: string | undefined;
  readonly inhoud: I;
};

/** Sorts acts by the moment they happened, then by id, so that late arrivals fall into place. */
export function opVolgorde<A extends Act>(acts: readonly A[]): readonly A[] {
  return acts.toSorted((a, b) => compare(a.gebeurdOp, b.gebeurdOp) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

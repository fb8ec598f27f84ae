/**
 * Who did something: a member of staff, the person it is about, a connected system, or the system itself; `via` names
 * the connected system through which a member of staff did it.
 */
export type Actor =
  | { readonly soort: 'medewerker'; readonly id: string; readonly via?: string | undefined }
  | { readonly soort: 'inwoner'; readonly id: string }
  | { readonly soort: 'koppeling'; readonly id: string }
  | { readonly soort: 'systeem' };

/**
 * One thing that happened in a zaak. Immutable and idempotent by id.
 * `gebeurdOp` is the moment it happened, `vastgelegdOp` the moment we stored it (both ISO instants in UTC);
 * an act may arrive late. `vervangt` names the act whose value it replaces.
 * Running text is referred to by text id and never stands in `inhoud`.
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

/** An act that a rule allowed and that is not stored yet. */
export type NieuweAct<S extends string = string, I = unknown> = Omit<Act<S, I>, 'vastgelegdOp'>;

/** A version of a running text; the first version of a text has `id` equal to `tekstId` and replaces nothing. */
export type NieuweTekst = {
  readonly id: string;
  readonly tekstId: string;
  readonly vervangt?: string | undefined;
  readonly inhoud: string;
};

/** What a decision leads to: the acts and the texts they refer to, stored together or not at all. */
export type Gevolg = { readonly acts: readonly NieuweAct[]; readonly teksten: readonly NieuweTekst[] };

/**
 * What surrounds a decision: who, when (`nu` an ISO instant, when it is stored), the id under which a
 * repeated request is recognised, and a source of further ids. Clock and randomness come in this way.
 * `nagekomen` marks a decision made away from the others that arrives later: it happened at that moment (ISO instant),
 * and what others changed meanwhile stays beside it instead of being a reason to refuse (HG-120).
 */
export type Aanleiding = {
  readonly door: Actor;
  readonly nu: string;
  readonly actId: string;
  readonly nieuwId: () => string;
  readonly nagekomen?: { readonly gebeurdOp: string } | undefined;
};

/** Sorts acts by the moment they happened, then by id, so that late arrivals fall into place. */
export function opVolgorde<A extends Act>(acts: readonly A[]): readonly A[] {
  return acts.toSorted((a, b) => vergelijk(a.gebeurdOp, b.gebeurdOp) || vergelijk(a.id, b.id));
}

/** Makes the first version of a text. */
export function nieuweTekst(id: string, inhoud: string): NieuweTekst {
  return { id, tekstId: id, inhoud };
}

/** Makes the main act of a decision: by who asks, now, under the id of the request. */
export function maakAct<S extends string, I>(
  soort: S,
  { zaakId, inhoud }: { readonly zaakId: string; readonly inhoud: I },
  { actId, door, nu, nagekomen }: Aanleiding,
): NieuweAct<S, I> {
  return { id: actId, soort, zaakId, door, gebeurdOp: nagekomen?.gebeurdOp ?? nu, inhoud };
}

function vergelijk(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

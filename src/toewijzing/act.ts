import type { Aanleiding, NieuweAct } from '../basis/act.ts';

/** Makes the main act of a decision: by who asks, now, under the id of the request. */
export function maakAct<S extends string, I>(
  soort: S,
  { zaakId, inhoud }: { readonly zaakId: string; readonly inhoud: I },
  { actId, door, nu }: Aanleiding,
): NieuweAct<S, I> {
  return { id: actId, soort, zaakId, door, gebeurdOp: nu, inhoud };
}

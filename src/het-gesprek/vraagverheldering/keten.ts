import type { Aanleiding, Act, NieuweAct } from '../../basis/act.ts';
import { opVolgorde } from '../../basis/act.ts';

/** The acts of one kind, each once however often it arrived, in order of happening. */
export function actsVan<A extends Act>(acts: readonly Act[], soort: A['soort']): readonly A[] {
  const eens = new Map(acts.filter((act): act is A => act.soort === soort).map((act) => [act.id, act]));
  return opVolgorde([...eens.values()]);
}

/**
 * The acts that no other act replaced. One: the value that stands. More: people wrote at the same time and a
 * person has to choose (HG-5). `naast` in the content names what is replaced beside `vervangt`.
 */
export function koppenVan<A extends Act>(acts: readonly A[]): readonly A[] {
  const vervangen = new Set(acts.flatMap(vervangenDoor));
  return opVolgorde(acts.filter((act) => !vervangen.has(act.id)));
}

/** Whether somebody who saw these act ids saw all that stands now; if not, another wrote meanwhile (HG-5). */
export function zagAlles(koppen: readonly Act[], gezien: readonly string[]): boolean {
  return koppen.length === gezien.length && koppen.every((act) => gezien.includes(act.id));
}

/**
 * Whether a change has to be refused because another changed the same meanwhile (HG-5). One that was made away from the
 * others never is: both values stand, and a person chooses (HG-120).
 */
export function isIngehaald(
  koppen: readonly Act[],
  gezien: readonly string[],
  { nagekomen }: Pick<Aanleiding, 'nagekomen'>,
): boolean {
  return nagekomen === undefined && !zagAlles(koppen, gezien);
}

/** What a new value replaces: the first of what was seen, and the others beside it. */
export function vervanging(gezien: readonly string[]): {
  readonly vervangt?: string | undefined;
  readonly naast?: readonly string[] | undefined;
} {
  const [vervangt, ...naast] = gezien;
  return { vervangt, naast: naast.length > 0 ? naast : undefined };
}

/** What an act is made of beside its content. */
export type Stap = {
  readonly zaakId: string;
  readonly aanleiding: Aanleiding;
  /** The id of the act; left out for the main act of a decision. */
  readonly id?: string;
  readonly vervangt?: string | undefined;
  /** ISO instant of happening; left out when it happens now. */
  readonly gebeurdOp?: string | undefined;
};

/** Makes an act that a rule allowed. */
export function maakAct<A extends Act>(soort: A['soort'], inhoud: A['inhoud'], stap: Stap): NieuweAct {
  const { zaakId, aanleiding, vervangt } = stap;
  const id = stap.id ?? aanleiding.actId;
  return {
    id,
    soort,
    zaakId,
    door: aanleiding.door,
    gebeurdOp: stap.gebeurdOp ?? aanleiding.nagekomen?.gebeurdOp ?? aanleiding.nu,
    vervangt,
    inhoud,
  };
}

function vervangenDoor(act: Act): readonly string[] {
  const { naast = [] } = act.inhoud as { readonly naast?: readonly string[] | undefined };
  return act.vervangt === undefined ? naast : [act.vervangt, ...naast];
}

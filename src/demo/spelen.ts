import type { Aanleiding, Act, Actor, Gevolg, NieuweTekst } from '../basis/act.ts';
import { opVolgorde } from '../basis/act.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { newId } from '../platform/ids.ts';

/** A zaak that is played in memory: what happened so far, and the texts that go with it. */
export type Spel = {
  readonly zaakId: string;
  readonly acts: Act[];
  readonly teksten: { readonly tekst: NieuweTekst; readonly door: Actor; readonly nu: string }[];
  /** What was stored before the play began; only what comes after is stored by `bewaar`. */
  readonly eerder: number;
  moment: number;
};

/** Begins to play after what is stored already. */
export function beginSpel(zaakId: string, eerder: readonly Act[]): Spel {
  return { zaakId, acts: [...eerder], teksten: [], eerder: eerder.length, moment: 0 };
}

/** Moves the clock of the play; each act after it comes a minute later. */
export function zetKlok(spel: Spel, moment: string): void {
  spel.moment = Date.parse(moment);
}

/** Lets somebody do something as the domain allows it; a refusal is a fault in the story and stops the filler. */
export function speel(
  spel: Spel,
  door: Actor,
  besluit: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
): string {
  spel.moment += 60_000;
  const nu = new Date(spel.moment).toISOString();
  const aanleiding = { door, nu, actId: newId(spel.moment), nieuwId: () => newId(spel.moment) };
  const uitkomst = besluit(opVolgorde(spel.acts), aanleiding);
  if (!uitkomst.gelukt)
    throw new Error(`the demo does something that is refused: ${uitkomst.regel} ${uitkomst.uitleg}`);
  for (const act of uitkomst.waarde.acts) spel.acts.push({ ...act, vastgelegdOp: nu });
  for (const tekst of uitkomst.waarde.teksten) spel.teksten.push({ tekst, door, nu });
  return aanleiding.actId;
}

/** The words of the play by text id, as the domain wants them for a verslag. */
export function tekstenVan(
  spel: Spel,
): ReadonlyMap<string, { readonly id: string; readonly inhoud: string }> {
  return new Map(spel.teksten.map(({ tekst }) => [tekst.tekstId, { id: tekst.id, inhoud: tekst.inhoud }]));
}

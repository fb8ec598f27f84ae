import type { Actor } from '../basis/act.ts';
import { noemHuisgenoot } from '../het-gesprek/netwerk/huisgenootopgave.ts';
import { bespreekNetwerk } from '../het-gesprek/netwerk/netwerk.ts';
import { noemNetwerklid } from '../het-gesprek/netwerk/neerzetting.ts';
import { speel } from './spelen.ts';
import type { Spel } from './spelen.ts';
import { MENSEN } from './verhalen/mensen.ts';

/** Draws the people around the inwoner of a story and who lives there, where the story tells about them. */
export function speelNetwerk(spel: Spel, voerder: Actor, verhaalId: string): void {
  const mensen = MENSEN[verhaalId];
  if (mensen === undefined) return;
  const { zaakId } = spel;
  const { leden = [], huisgenoten = [], niemandMet } = mensen;
  for (const lid of leden) speel(spel, voerder, (_, a) => noemNetwerklid({ zaakId, ...lid }, a));
  for (const een of huisgenoten) {
    speel(spel, voerder, (_, a) => noemHuisgenoot({ zaakId, ...een, gehoord: true }, a));
  }
  const uitkomst = niemandMet === undefined ? 'mensen' : 'niemand';
  if (uitkomst === 'mensen' && leden.length === 0) return;
  const opdracht = { zaakId, uitkomst, waarmee: niemandMet, gezien: [] } as const;
  speel(spel, voerder, (acts, a) => bespreekNetwerk(acts, opdracht, a));
}

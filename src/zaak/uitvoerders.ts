import type { Act } from '../basis/act.ts';
import { vouwContactmomenten } from '../planning/index.ts';

/**
 * Who works on a zaak now and so has it as their own (ZK-15): who leads it, who has a contactmoment in it that was
 * not cancelled, and who held the gesprek. Once the verslag is sent and somebody else took over, the last two end.
 */
export function uitvoerdersVan(
  acts: readonly Act[],
  gespreksvoerderId: string | undefined,
): readonly string[] {
  const overgenomenOp = laatste(acts, 'toegeleid');
  const isKlaar = laatste(acts, 'verslag-verzonden') > '';
  const telt = (act: Act): boolean => !isKlaar || act.gebeurdOp > overgenomenOp;
  const staat = new Set(
    vouwContactmomenten(acts).flatMap(({ contactmomentId, afgezegdOp }) =>
      afgezegdOp === undefined ? [contactmomentId] : [],
    ),
  );
  const gepland = acts
    .filter((act): act is Gepland => act.soort === 'contactmoment-gepland' && telt(act))
    .filter(({ inhoud }) => staat.has(inhoud.contactmomentId))
    .map(({ inhoud }) => inhoud.medewerkerId);
  const gevoerd = acts
    .filter((act) => act.soort === 'gesprek-gevoerd' && telt(act))
    .flatMap(({ door, inhoud }) => [
      ...(door.soort === 'medewerker' ? [door.id] : []),
      ...voerderVan(inhoud),
    ]);
  const leidt = gespreksvoerderId === undefined ? [] : [gespreksvoerderId];
  return [...new Set([...leidt, ...gepland, ...gevoerd])];
}

/** Who led it, when that was another than who recorded it (HG-110). */
function voerderVan(inhoud: unknown): readonly string[] {
  const { gevoerdDoor } = inhoud as { readonly gevoerdDoor?: string };
  return gevoerdDoor === undefined ? [] : [gevoerdDoor];
}

type Gepland = Act<
  'contactmoment-gepland',
  { readonly contactmomentId: string; readonly medewerkerId: string }
>;

/** When something of this kind last happened; empty when it never did. */
function laatste(acts: readonly Act[], soort: string): string {
  return acts.findLast((act) => act.soort === soort)?.gebeurdOp ?? '';
}

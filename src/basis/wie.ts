import type { Actor } from './act.ts';

/** Who asks: nobody known, a member of staff, the person of one zaak (by private link), or a connected system. */
export type Wie =
  | { readonly soort: 'niemand' }
  | {
      readonly soort: 'medewerker';
      readonly id: string;
      readonly naam: string;
      readonly rollen: readonly string[];
      readonly team: string;
      readonly organisatie: string;
      /** The machine client that speaks in this person's name (IR-5). */
      readonly via?: string | undefined;
    }
  | { readonly soort: 'inwoner'; readonly id: string; readonly zaakId: string }
  | {
      readonly soort: 'koppeling';
      readonly id: string;
      readonly naam: string;
      readonly rollen: readonly string[];
    };

/** How somebody stands to a zaak; a wider relation never follows from a narrower one. */
export type Relatie = 'geen' | 'eigen' | 'team' | 'gemeente';

/** The actor under which an act of this visitor is stored; a visitor without login acts as the system. */
export function actorVan(wie: Wie): Actor {
  if (wie.soort === 'niemand') return { soort: 'systeem' };
  if (wie.soort === 'medewerker' && wie.via !== undefined)
    return { soort: wie.soort, id: wie.id, via: wie.via };
  return { soort: wie.soort, id: wie.id };
}

import type { Aanleiding, Act, NieuweAct } from '../../basis/act.ts';
import { geweigerd } from '../../basis/uitkomst.ts';
import { vouwBesluit } from '../besluit/besluiten.ts';

/** Somebody tried to decide or to check who may not, by which rule (TW-55); the besluit waits for who may. */
export type BeslissingGeweigerd = Act<
  'beslissing-geweigerd',
  {
    readonly handeling: 'besluit-nemen' | 'toetsen' | 'bezwaar-behandelen';
    readonly regel: string;
    readonly besluitId?: string | undefined;
  }
>;

/** The acts in which somebody may be refused because of who they are. */
export type Beslishandeling = BeslissingGeweigerd['inhoud']['handeling'];

/** Is it one of those acts? */
export function isBeslishandeling(handeling: string): handeling is Beslishandeling {
  return handeling === 'besluit-nemen' || handeling === 'toetsen' || handeling === 'bezwaar-behandelen';
}

/** The try as an act in the story of the zaak (TW-55). */
export function maakWeigering(
  acts: readonly Act[],
  {
    zaakId,
    handeling,
    regel,
  }: { readonly zaakId: string; readonly handeling: Beslishandeling; readonly regel: string },
  { door, nu, actId }: Pick<Aanleiding, 'door' | 'nu' | 'actId'>,
): NieuweAct {
  const besluitId = vouwBesluit(acts)?.voorstel.besluitId;
  const inhoud = { handeling, regel, besluitId };
  return { id: actId, soort: 'beslissing-geweigerd', zaakId, door, gebeurdOp: nu, inhoud };
}

/** What somebody reads whose role does not hold this act at all (TW-3; Awb 10:1). */
export function weigerZonderRol(handeling: Beslishandeling) {
  const zinnen: Readonly<Record<Beslishandeling, string>> = {
    'besluit-nemen':
      'Je hebt geen mandaat om hier te besluiten (Awb 10:1 en 10:3). De zaak wacht op een collega met een mandaat.',
    toetsen: 'Toetsen hoort niet bij je werk. De zaak wacht op een collega die toetst.',
    'bezwaar-behandelen':
      'Je behandelt geen bezwaren (Awb 10:3 lid 3). De zaak wacht op een collega die dat wel doet.',
  };
  return geweigerd('TW-3', zinnen[handeling]);
}

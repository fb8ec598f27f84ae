import type { Act } from '../../basis/act.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';

/** How close somebody stands to the inwoner: the three rings of the drawing, from the inside out. */
export const KRINGEN = ['dichtbij', 'bekend', 'ver'] as const;

/** From which side somebody comes: the four sectors of the drawing. */
export const LIDSOORTEN = ['familie', 'buren-en-vrienden', 'beroeps', 'anders'] as const;

/** Whether somebody could do more than now. */
export const MEER = ['ja', 'nee', 'weet-niet'] as const;

/** Whether the inwoner would ask it. */
export const VRAGEN = ['graag', 'liever-niet', 'weet-niet'] as const;

/** For whom the one is there: for the inwoner, the inwoner for the other, or each for the other. */
export const RICHTINGEN = ['inwoner', 'ander', 'elkaar'] as const;

/** What is known of somebody around the inwoner; `naam` is a first name or a role (HG-60). */
export type Lidgegevens = {
  readonly naam: string;
  readonly kring: (typeof KRINGEN)[number];
  readonly soort: (typeof LIDSOORTEN)[number];
  readonly kanMeer: (typeof MEER)[number];
  readonly vragen: (typeof VRAGEN)[number];
  readonly isErVoor: (typeof RICHTINGEN)[number];
};

/** What an act says about somebody; `helptMet` is a text id. */
export type LidInhoud = Lidgegevens & {
  readonly lidId: string;
  readonly helptMet?: string | undefined;
  readonly naast?: readonly string[] | undefined;
};

/** Somebody around the inwoner was named; comes again with `vervangt` when something was corrected (HG-61). */
export type NetwerklidGenoemd = Act<'netwerklid-genoemd', LidInhoud>;

/** Somebody was taken out of the drawing. */
export type NetwerklidVervallen = Act<'netwerklid-vervallen', { readonly lidId: string }>;

/** Somebody around the inwoner, as it stands; `helptMet` is a text id. */
export type Netwerklid = Lidgegevens & {
  readonly lidId: string;
  readonly helptMet?: string | undefined;
  /** Ids of the acts that stand; more than one when two people changed it at the same time (HG-5). */
  readonly gezien: readonly string[];
};

/** Everybody in the drawing, in the order in which they were named. */
export function vouwLeden(acts: readonly Act[]): readonly Netwerklid[] {
  const vervallen = new Set(
    actsVan<NetwerklidVervallen>(acts, 'netwerklid-vervallen').map((act) => act.inhoud.lidId),
  );
  const perLid = Map.groupBy(
    actsVan<NetwerklidGenoemd>(acts, 'netwerklid-genoemd'),
    (act) => act.inhoud.lidId,
  );
  return [...perLid]
    .filter(([lidId]) => !vervallen.has(lidId))
    .map(([, genoemd]) => {
      const koppen = koppenVan(genoemd);
      const { naast: _, ...inhoud } = (koppen.at(-1) ?? genoemd[0]!).inhoud;
      return { ...inhoud, gezien: koppen.map((act) => act.id) };
    });
}

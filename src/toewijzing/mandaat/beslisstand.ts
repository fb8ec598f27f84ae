import type { Aanleiding, Act, NieuweAct } from '../../basis/act.ts';
import type { Kandidaat, Mandaat, Mandaatregeling } from '../../inrichting/index.ts';
import { neemBesluit } from '../besluit/besluit.ts';
import type { TeBeslissen } from '../besluit/voorbereiden.ts';
import { findBesluit, vouwBesluit } from '../besluit/besluiten.ts';
import type { BesluitGenomen } from '../besluit/besluitinhoud.ts';
import { BEVOEGDHEIDSREGELS } from './bevoegd.ts';

/**
 * How somebody stands to a draft: may decide now; may, after taking on another role (TW-57); or not, because of who
 * they are, and then who may (TW-55). Undefined while the draft is not ready for anybody.
 */
export type Beslisstand<M extends Kandidaat = Kandidaat> =
  | { readonly soort: 'nu'; readonly mandaat: Mandaat }
  | { readonly soort: 'andere-rol'; readonly mandaat: Mandaat }
  | {
      readonly soort: 'niet';
      readonly regel: string;
      readonly uitleg: string;
      readonly wieWel: readonly M[];
      readonly isVoorgelegd: boolean;
    };

/** Everything the question is about; `wie` is undefined for a system, `collegas` are those in service. */
export type Beslisvraag<M extends Kandidaat> = {
  readonly acts: readonly Act[];
  readonly aanvraag: TeBeslissen | undefined;
  readonly besluitId?: string | undefined;
  readonly regeling: Mandaatregeling;
  readonly wie: Kandidaat | undefined;
  readonly collegas: readonly M[];
  readonly nu: string;
};

/** Answers by trying to take the besluit and keeping nothing, so that the page never says otherwise than the act. */
export function beslisstandVan<M extends Kandidaat>(vraag: Beslisvraag<M>): Beslisstand<M> | undefined {
  const { acts, besluitId, wie, collegas } = vraag;
  const besluit = besluitId === undefined ? vouwBesluit(acts) : findBesluit(acts, besluitId);
  if (besluit === undefined || besluit.genomen !== undefined) return undefined;
  if (besluit.toetsing === 'open' || besluit.toetsing === 'teruggestuurd') return undefined;
  const zelf = wie && probeer(vraag, wie);
  if (zelf?.gelukt) {
    const soort = voerdeGesprek(vraag, wie) ? 'andere-rol' : 'nu';
    return { soort, mandaat: zelf.mandaat };
  }
  if (zelf !== undefined && !BEVOEGDHEIDSREGELS.has(zelf.regel)) return undefined;
  const wieWel = collegas.filter(
    (een) => een.id !== wie?.id && een.rollen.includes('beslisser') && probeer(vraag, een).gelukt,
  );
  const { regel, uitleg } = zelf ?? { regel: 'TW-3', uitleg: 'Een besluit neemt een mens met een mandaat.' };
  return { soort: 'niet', regel, uitleg, wieWel, isVoorgelegd: isVoorgelegd(acts, besluit.besluitId) };
}

/** Was this draft handed to somebody with a wider mandate? */
export function isVoorgelegd(acts: readonly Act[], besluitId: string): boolean {
  return acts.some(
    ({ soort, inhoud }) =>
      soort === 'besluit-voorgelegd' && (inhoud as { readonly besluitId: string }).besluitId === besluitId,
  );
}

type Proef =
  | { readonly gelukt: true; readonly mandaat: Mandaat }
  | { readonly gelukt: false; readonly regel: string; readonly uitleg: string };

function probeer<M extends Kandidaat>(vraag: Beslisvraag<M>, { id, rollen, organisatie }: Kandidaat): Proef {
  const { acts, aanvraag, besluitId, regeling, nu } = vraag;
  const aanleiding: Aanleiding = { door: { soort: 'medewerker', id }, nu, actId: '', nieuwId: () => '' };
  const opdracht = {
    zaakId: '',
    besluitId,
    rollen,
    organisatie,
    regeling,
    hoedanigheid: 'beslisser',
  } as const;
  const uitkomst = neemBesluit({ acts, aanvraag }, opdracht, aanleiding);
  if (!uitkomst.gelukt) return uitkomst;
  const [genomen] = uitkomst.waarde.acts as readonly NieuweAct<string, BesluitGenomen['inhoud']>[];
  if (genomen === undefined) throw new Error('a besluit that was taken left no act');
  return { gelukt: true, mandaat: genomen.inhoud.mandaat };
}

/** Without the hat it is refused, with it not: that is who held the gesprek (TW-57). */
function voerdeGesprek<M extends Kandidaat>(vraag: Beslisvraag<M>, wie: Kandidaat | undefined): boolean {
  if (wie === undefined) return false;
  const { acts, aanvraag, besluitId, regeling, nu } = vraag;
  const { id, rollen, organisatie } = wie;
  const aanleiding: Aanleiding = { door: { soort: 'medewerker', id }, nu, actId: '', nieuwId: () => '' };
  const opdracht = { zaakId: '', besluitId, rollen, organisatie, regeling };
  const zonderHoed = neemBesluit({ acts, aanvraag }, opdracht, aanleiding);
  return !zonderHoed.gelukt && zonderHoed.regel === 'TW-57';
}

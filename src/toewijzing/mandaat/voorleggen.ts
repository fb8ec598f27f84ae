import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { findBesluit, vouwBesluit } from '../besluit/besluiten.ts';
import { isVoorgelegd } from './beslisstand.ts';

/** A draft was handed to somebody with a wider mandate (TW-55); `tekst` is a text id. */
type BesluitVoorgelegd = Act<
  'besluit-voorgelegd',
  { readonly besluitId: string; readonly tekst?: string | undefined }
>;

/** Hands a draft over, once; not after the besluit was taken (TW-55). */
export function legVoor(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly besluitId?: string | undefined;
    readonly toelichting: string;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, toelichting } = opdracht;
  const besluit =
    opdracht.besluitId === undefined ? vouwBesluit(acts) : findBesluit(acts, opdracht.besluitId);
  if (besluit === undefined)
    return geweigerd('TW-55', 'Er is nog geen besluit voorbereid om voor te leggen.');
  const { besluitId } = besluit;
  if (besluit.genomen !== undefined) return geweigerd('TW-55', 'Dit besluit is al genomen.');
  if (isVoorgelegd(acts, besluitId)) return geweigerd('TW-55', 'Dit besluit is al voorgelegd.');
  const tekst = toelichting.trim() === '' ? undefined : aanleiding.nieuwId();
  const inhoud: BesluitVoorgelegd['inhoud'] = { besluitId, tekst };
  return gelukt({
    acts: [maakAct('besluit-voorgelegd', { zaakId, inhoud }, aanleiding)],
    teksten: tekst === undefined ? [] : [nieuweTekst(tekst, toelichting)],
  });
}

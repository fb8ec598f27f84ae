import type { Act } from '../../basis/act.ts';
import type { Afsluitfeiten } from '../../opvolging/index.ts';
import { vouwTijdelijkeHulp } from '../../toewijzing/index.ts';
import { vouwZaak } from '../zaak.ts';

/** What closing depends on, from the acts of the whole zaak (OV-11 to OV-14). */
export function afsluitfeitenVan(acts: readonly Act[]): Afsluitfeiten {
  const zaak = vouwZaak(acts);
  const genomen = zaak?.besluit?.genomenOp === undefined ? undefined : zaak.besluit;
  return {
    gemeldOp: zaak?.gemeldOp,
    verslagVerzondenOp: zaak?.verslagOp,
    heeftOpenAanvraag: zaak?.aanvraag !== undefined && genomen === undefined,
    heeftTijdelijkeHulp: vouwTijdelijkeHulp(acts).some(({ opvolger }) => opvolger === undefined),
    besluit: genomen?.uitkomst,
    afgeslotenOp: zaak?.afgeslotenOp,
  };
}

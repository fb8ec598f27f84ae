import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { findBesluit } from '../besluit/besluiten.ts';
import type { Herziening } from '../besluit/besluitinhoud.ts';
import type { Besluitvoorstel } from '../besluit/voorstel.ts';
import { lopendHeronderzoek } from './heronderzoek.ts';
import type { Herzieningsvoorstel } from './herziening.ts';

/** What somebody fills in to change help: the new amount, or that it ends. */
export type Herzienwens = {
  readonly grond: Herziening['grond'];
  readonly soort: 'anders' | 'stopt';
  readonly hoeveel?: number | undefined;
  readonly ingangOp: Datum;
  readonly overgang: string;
  readonly motivering: string;
};

/** What the proposal is made from; `tekst` gives the words of a text version. */
export type Herzienstof = {
  readonly acts: readonly Act[];
  readonly besluitId: string;
  readonly tekst: (id: string) => string;
};

/**
 * The proposal of the besluit that takes the place of an earlier one: the same help with another amount, or its end,
 * with what the inwoner said in the heronderzoek as hearing (Awb 4:8), and what `keurHerziening` looks at.
 */
export function herzienVoorstel(
  { acts, besluitId, tekst }: Herzienstof,
  wens: Herzienwens,
): {
  readonly keur: Omit<Herzieningsvoorstel, 'alleenNietMeedoen' | 'vandaag'>;
  readonly besluit: Besluitvoorstel;
} {
  const eerder = findBesluit(acts, besluitId)?.voorstel;
  const { grond, soort, hoeveel, ingangOp, overgang, motivering } = wens;
  const was = eerder?.uren ?? eerder?.bedrag ?? eerder?.aantal;
  const wordtMinder = soort === 'stopt' || (was !== undefined && hoeveel !== undefined && hoeveel < was);
  const hoor = lopendHeronderzoek(acts)?.gehoord.at(-1);
  const gemeen = {
    grondslag: 'herziening',
    vervangtBesluitId: besluitId,
    herziening: { grond, besluitId, ingangOp, overgang },
    motivering,
    van: ingangOp,
    ...(hoor && { gehoord: { op: hoor.op, woorden: tekst(hoor.woorden) } }),
  } as const;
  const keur = { grond, besluitId, ingangOp, overgang, wordtMinder };
  if (soort === 'stopt') return { keur, besluit: { ...gemeen, uitkomst: 'beeindigd' } };
  const nieuw = hoeveel ?? was;
  return {
    keur,
    besluit: {
      ...gemeen,
      uitkomst: 'toegekend',
      product: eerder?.product,
      frequentie: eerder?.frequentie,
      vorm: eerder?.vorm,
      huurwoning: eerder?.huurwoning,
      leveringsplan: eerder?.leveringsplan && tekst(eerder.leveringsplan),
      eigenaarGehoord: eerder?.eigenaarGehoord && {
        op: eerder.eigenaarGehoord.op,
        woorden: tekst(eerder.eigenaarGehoord.woorden),
      },
      pgb: eerder?.pgb && {
        ...eerder.pgb,
        wens: eerder.pgb.wens && tekst(eerder.pgb.wens),
        plan: eerder.pgb.plan && tekst(eerder.pgb.plan),
        toelichting: tekst(eerder.pgb.toelichting),
      },
      normafwijking: motivering,
      vrijstelling: eerder?.bijdrage?.reden,
      tot: eerder?.tot,
      ...(eerder?.uren !== undefined && { uren: nieuw }),
      ...(eerder?.bedrag !== undefined && { bedrag: nieuw }),
      ...(eerder?.aantal !== undefined && { aantal: nieuw }),
    },
  };
}

import type { Aanleiding, Act, Gevolg } from '../../src/basis/act.ts';
import { getDatum } from '../../src/basis/datum.ts';
import type { OnderzoekUitkomst } from '../../src/basis/onderzoek-uitkomst.ts';
import type { Uitkomst } from '../../src/basis/uitkomst.ts';
import { ontvangAanvraag } from '../../src/toewijzing/aanvraag/aanvraag.ts';
import type { AanvraagOpdracht } from '../../src/toewijzing/aanvraag/aanvraag.ts';
import { doorMedewerker, eenOnderzoek, uitgevoerd, zaakId } from './toewijzing.ts';

/** The acts of a made-up zaak so far, with a way to do one more thing on a day. */
export type Aanvraagverloop = {
  readonly acts: Act[];
  readonly aanvraagId: string;
  /** Does it at ten in the morning of that day; fails loudly on a refusal. */
  readonly doe: (
    dag: string,
    decide: (acts: readonly Act[], aanleiding: Aanleiding) => Uitkomst<Gevolg>,
  ) => readonly Act[];
};

/** An aanvraag that came in on this day, after the verslag. */
export function eenAanvraag(
  dag: string,
  {
    onderzoek = eenOnderzoek(),
    eigen = {},
  }: { readonly onderzoek?: OnderzoekUitkomst; readonly eigen?: Partial<AanvraagOpdracht> } = {},
): Aanvraagverloop {
  const ontvangenOp = getDatum(dag);
  const poort = { verslagVerzondenOp: getDatum('2026-01-05'), onderzoekUiterlijk: getDatum('2026-02-09') };
  const opdracht = {
    zaakId,
    weg: 'brief',
    woorden: 'Hulp in het huis.',
    ontvangenOp,
    onderzoek,
    poort,
    ...eigen,
  } as const;
  const acts = [...uitgevoerd(ontvangAanvraag([], opdracht, opDag(dag)))];
  return {
    acts,
    aanvraagId: acts[0]!.id,
    doe: (wanneer, decide) => {
      const nieuw = uitgevoerd(decide(acts, opDag(wanneer)));
      acts.push(...nieuw);
      return nieuw;
    },
  };
}

/** Somebody on the staff does something in the morning of this day. */
export function opDag(dag: string): Aanleiding {
  return doorMedewerker('a', `${dag}T09:00:00.000Z`);
}

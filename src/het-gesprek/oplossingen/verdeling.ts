import type { Aanleiding, Act, Gevolg, NieuweTekst } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { gebrekInLeunen } from './leunen.ts';
import { findOplossing, geldt } from './oplossing.ts';
import type { OplossingVerdeeld, Wijze } from './verdeeld.ts';

/** Somebody who joins in, as it is filled in: the name or role and what they do. */
export type DeelnemerOpdracht = { readonly naam: string; readonly wat: string };

/** What is filled in; `zelf` are the words for the own share of the inwoner, `gezien` the act ids one saw. */
export type VerdelingOpdracht = {
  readonly zaakId: string;
  readonly oplossingId: string;
  readonly hoe: Wijze;
  readonly zelf: string;
  readonly met: readonly DeelnemerOpdracht[];
  readonly gezien: readonly string[];
};

/**
 * Says who does what of a way (HG-94). Refuses one that does not stand, another's share without a name and what they
 * do, to count on people who are not there (HG-68), and a change that another made meanwhile (HG-5).
 */
export function verdeelOplossing(
  acts: readonly Act[],
  opdracht: VerdelingOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, oplossingId, hoe, gezien } = opdracht;
  const oplossing = findOplossing(acts, oplossingId);
  if (oplossing === undefined || !geldt(oplossing)) {
    return geweigerd('HG-94', 'Deze oplossing staat er niet meer. Noem haar opnieuw als zij toch past.');
  }
  const gebrek = gebrekIn(acts, opdracht);
  if (gebrek !== undefined) return gebrek;
  const eerder = actsVan<OplossingVerdeeld>(acts, 'oplossing-verdeeld');
  if (
    isIngehaald(koppenVan(eerder.filter((act) => act.inhoud.oplossingId === oplossingId)), gezien, aanleiding)
  ) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen ingevuld. Kijk hieronder hoe het nu staat.');
  }
  const met = hoe === 'zelf' ? [] : opdracht.met.map((een) => metTekst(een, aanleiding));
  const zelf = opdracht.zelf.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), opdracht.zelf);
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = {
    oplossingId,
    hoe,
    zelf: zelf?.id,
    met: met.map(({ naam, tekst }) => ({ naam, wat: tekst.id })),
    naast,
  };
  return gelukt({
    acts: [maakAct<OplossingVerdeeld>('oplossing-verdeeld', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: [...(zelf === undefined ? [] : [zelf]), ...met.map(({ tekst }) => tekst)],
  });
}

function gebrekIn(acts: readonly Act[], { hoe, met }: VerdelingOpdracht) {
  if (hoe === 'zelf') return undefined;
  if (met.length === 0 || met.some(({ naam, wat }) => naam.trim() === '' || wat.trim() === '')) {
    return geweigerd(
      'HG-94',
      'Schrijf op wie er meedoet en wat die doet. Een voornaam of een rol is genoeg.',
    );
  }
  return hoe === 'samen' ? gebrekInLeunen(acts, 'netwerk') : undefined;
}

function metTekst(
  { naam, wat }: DeelnemerOpdracht,
  { nieuwId }: Aanleiding,
): { readonly naam: string; readonly tekst: NieuweTekst } {
  return { naam: naam.trim(), tekst: nieuweTekst(nieuwId(), wat) };
}

import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';

/** What the inwoner says was agreed, in the inwoner's own words; `tekst` is a text id. */
export type EigenWoordenVerteld = Act<
  'eigen-woorden-verteld',
  { readonly tekst: string; readonly naast?: readonly string[] | undefined }
>;

/** These words as they stand; more than one when two people wrote them down at the same time (HG-5). */
export type EigenWoorden = {
  readonly teksten: readonly string[];
  readonly gezien: readonly string[];
};

/** What the inwoner told in own words, oldest first. */
export function vouwEigenWoorden(acts: readonly Act[]): EigenWoorden {
  const koppen = koppenVan(actsVan<EigenWoordenVerteld>(acts, 'eigen-woorden-verteld'));
  return { teksten: koppen.map(({ inhoud }) => inhoud.tekst), gezien: koppen.map(({ id }) => id) };
}

/** What is needed to write them down; `gezien` are the act ids one saw. */
export type EigenWoordenOpdracht = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly gezien: readonly string[];
};

/**
 * Writes down what the inwoner answers to "wilt u in uw eigen woorden vertellen wat we hebben afgesproken?" (HG-88).
 * Refuses no words, and when another wrote them down meanwhile (HG-5).
 */
export function vertelEigenWoorden(
  acts: readonly Act[],
  { zaakId, tekst, gezien }: EigenWoordenOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (tekst.trim() === '')
    return geweigerd('HG-88', 'Er staat nog niets. Schrijf op wat de inwoner vertelt, of laat het zo.');
  const koppen = koppenVan(actsVan<EigenWoordenVerteld>(acts, 'eigen-woorden-verteld'));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen opgeschreven. Kijk hoe het er nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { tekst: aanleiding.actId, naast };
  return gelukt({
    acts: [maakAct<EigenWoordenVerteld>('eigen-woorden-verteld', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

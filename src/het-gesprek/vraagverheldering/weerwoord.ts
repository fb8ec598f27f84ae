import type { Aanleiding, Act, Actor, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { findInbreng, vouwInbreng } from './inbreng.ts';
import { actsVan, maakAct } from './keten.ts';

/** The inwoner said something to what another saw; the words stand beside it (HG-102). */
export type InbrengBeantwoord = Act<
  'inbreng-beantwoord',
  { readonly inbrengId: string; readonly tekst: string }
>;

/** An answer of the inwoner to what was seen; `tekst` is a text id, `gegevenOp` an ISO instant. */
export type Weerwoord = {
  readonly weerwoordId: string;
  readonly inbrengId: string;
  readonly tekst: string;
  readonly door: Actor;
  readonly gegevenOp: string;
};

/** The answers to what was seen and still stands, oldest first. */
export function vouwWeerwoorden(acts: readonly Act[]): readonly Weerwoord[] {
  const gezien = new Set(
    vouwInbreng(acts)
      .filter(({ soort }) => soort === 'gezien')
      .map(({ inbrengId }) => inbrengId),
  );
  return actsVan<InbrengBeantwoord>(acts, 'inbreng-beantwoord')
    .filter(({ inhoud }) => gezien.has(inhoud.inbrengId))
    .map(({ id, door, gebeurdOp, inhoud }) => ({ ...inhoud, weerwoordId: id, door, gegevenOp: gebeurdOp }));
}

/** What is needed to answer to what was seen. */
export type WeerwoordOpdracht = {
  readonly zaakId: string;
  readonly inbrengId: string;
  readonly tekst: string;
};

/** Records what the inwoner says to what was seen; refuses no words, and an answer to what is not there or was said (HG-102). */
export function beantwoordInbreng(
  acts: readonly Act[],
  { zaakId, inbrengId, tekst }: WeerwoordOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const inbreng = findInbreng(acts, inbrengId);
  if (inbreng === undefined)
    return geweigerd('HG-102', 'Deze notitie staat er niet meer. Iemand heeft haar intussen weggehaald.');
  if (inbreng.soort !== 'gezien')
    return geweigerd('HG-102', 'Dit is gezegd, niet gezien. Schrijf wat u ervan vindt als nieuwe notitie.');
  if (tekst.trim() === '')
    return geweigerd('HG-102', 'Er staat nog niets. Schrijf op wat de inwoner hierover zegt.');
  const inhoud = { inbrengId, tekst: aanleiding.actId };
  return gelukt({
    acts: [maakAct<InbrengBeantwoord>('inbreng-beantwoord', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';
import { vouwLeden } from './netwerklid.ts';
import type { Netwerklid } from './netwerklid.ts';

/** What came out when the network was talked about: there are people, or nobody who can help now. */
export const UITKOMSTEN = ['mensen', 'niemand'] as const;

/** One of those two. */
export type Netwerkuitkomst = (typeof UITKOMSTEN)[number];

/** The network was talked about; `waarmee` is a text id: with what nobody can help (HG-62). */
export type NetwerkBesproken = Act<
  'netwerk-besproken',
  {
    readonly uitkomst: Netwerkuitkomst;
    readonly waarmee?: string | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** The people around the inwoner and what was said about them as a whole. */
export type Netwerk = {
  readonly leden: readonly Netwerklid[];
  /** Left out while nobody said so; when two people said it differently at once, "niemand" counts (HG-63). */
  readonly uitkomst?: Netwerkuitkomst | undefined;
  readonly waarmee?: string | undefined;
  /** Ids of the acts on the outcome that stand (HG-5). */
  readonly gezien: readonly string[];
};

/** The network as it stands. */
export function vouwNetwerk(acts: readonly Act[]): Netwerk {
  const koppen = koppenVan(actsVan<NetwerkBesproken>(acts, 'netwerk-besproken'));
  const telt = koppen.findLast(({ inhoud }) => inhoud.uitkomst === 'niemand') ?? koppen.at(-1);
  return {
    leden: vouwLeden(acts),
    uitkomst: telt?.inhoud.uitkomst,
    waarmee: telt?.inhoud.waarmee,
    gezien: koppen.map((act) => act.id),
  };
}

/** Whether somebody who is not paid for it helps the inwoner now, or can do more and may be asked. */
export function draagt({ soort, isErVoor, helptMet, kanMeer, vragen }: Netwerklid): boolean {
  if (soort === 'beroeps' || isErVoor === 'ander') return false;
  return helptMet !== undefined || (kanMeer === 'ja' && vragen === 'graag');
}

/**
 * Whether there is nobody to lean on: the answer was "niemand", or people were named and none of them helps or may
 * be asked. A network nobody talked about is unknown and not thin. It leads to more help, never to less (HG-63, HG-64).
 */
export function isDun({ leden, uitkomst }: Netwerk): boolean {
  if (uitkomst === 'niemand') return true;
  return leden.length > 0 && !leden.some(draagt);
}

/** Whether one of those who were named may be asked for something, as far as is known; nobody named is not a no (HG-17). */
export function magIemandVragen({ leden }: Netwerk): boolean {
  const dichtbij = leden.filter(({ soort, isErVoor }) => soort !== 'beroeps' && isErVoor !== 'ander');
  return (
    leden.length === 0 ||
    dichtbij.some(({ vragen, kanMeer }) => vragen !== 'liever-niet' && kanMeer !== 'nee')
  );
}

/** The same question to the acts of a zaak, for the slices after the gesprek. */
export function heeftDunNetwerk(acts: readonly Act[]): boolean {
  return isDun(vouwNetwerk(acts));
}

/** What is filled in when the network was talked about; `waarmee` are the words, `gezien` the act ids one saw. */
export type BesprokenOpdracht = {
  readonly zaakId: string;
  readonly uitkomst: Netwerkuitkomst;
  readonly waarmee?: string | undefined;
  readonly gezien: readonly string[];
};

/** Records what came out; refuses "mensen" while nobody was named (HG-62) and a change made meanwhile (HG-5). */
export function bespreekNetwerk(
  acts: readonly Act[],
  { zaakId, uitkomst, waarmee, gezien }: BesprokenOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  if (uitkomst === 'mensen' && vouwLeden(acts).length === 0) {
    return geweigerd('HG-62', 'Er staat nog niemand. Zet eerst iemand neer, of kies dat er nu niemand is.');
  }
  const koppen = koppenVan(actsVan<NetwerkBesproken>(acts, 'netwerk-besproken'));
  if (isIngehaald(koppen, gezien, aanleiding)) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen ingevuld. Kijk hieronder hoe het nu staat.');
  }
  const heeftWoorden = uitkomst === 'niemand' && Boolean(waarmee?.trim());
  const tekst = heeftWoorden ? nieuweTekst(aanleiding.nieuwId(), waarmee ?? '') : undefined;
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { uitkomst, waarmee: tekst?.id, naast };
  const act = maakAct<NetwerkBesproken>('netwerk-besproken', inhoud, { zaakId, aanleiding, vervangt });
  return gelukt({ acts: [act], teksten: tekst === undefined ? [] : [tekst] });
}

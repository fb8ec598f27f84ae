import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, isIngehaald, koppenVan, maakAct, vervanging } from '../vraagverheldering/keten.ts';

/** Whether a way looks as if it will work, said by those at the table. */
export const HAALBAARHEDEN = ['goed', 'misschien', 'moeilijk'] as const;

/** One of those three. */
export type Haalbaarheid = (typeof HAALBAARHEDEN)[number];

/** A way was weighed: what is good about it, what is hard, and whether it will work; each may stay empty (HG-93). */
export type OplossingGewogen = Act<
  'oplossing-gewogen',
  {
    readonly oplossingId: string;
    readonly sterk?: string | undefined;
    readonly zwak?: string | undefined;
    readonly haalbaar?: Haalbaarheid | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** How a way was weighed; `sterk` and `zwak` are text ids, `gezien` the act ids that stand (HG-5). */
export type Weging = Omit<OplossingGewogen['inhoud'], 'oplossingId' | 'naast'> & {
  readonly gezien: readonly string[];
};

/** How every way was weighed, by oplossingId. */
export function vouwWegingen(acts: readonly Act[]): ReadonlyMap<string, Weging> {
  const per = Map.groupBy(
    actsVan<OplossingGewogen>(acts, 'oplossing-gewogen'),
    (act) => act.inhoud.oplossingId,
  );
  return new Map([...per].map(([oplossingId, gewogen]) => [oplossingId, wegingVan(gewogen)]));
}

function wegingVan(gewogen: readonly OplossingGewogen[]): Weging {
  const koppen = koppenVan(gewogen);
  const { sterk, zwak, haalbaar } = (koppen.at(-1) ?? gewogen[0]!).inhoud;
  return { sterk, zwak, haalbaar, gezien: koppen.map((act) => act.id) };
}

/** What is filled in; `sterk` and `zwak` are the words themselves, `gezien` the act ids one saw. */
export type WegingOpdracht = {
  readonly zaakId: string;
  readonly oplossingId: string;
  readonly sterk: string;
  readonly zwak: string;
  readonly haalbaar?: Haalbaarheid | undefined;
  readonly gezien: readonly string[];
};

/**
 * Weighs a way, also one that was put aside: its weakness is told in the verslag (HG-93). Refuses a way nobody named,
 * a weighing without anything in it, and a change that another made meanwhile (HG-5).
 */
export function weegOplossing(
  acts: readonly Act[],
  opdracht: WegingOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, oplossingId, haalbaar, gezien } = opdracht;
  if (!acts.some(({ soort, id }) => soort === 'oplossing-genoemd' && id === oplossingId)) {
    return geweigerd('HG-93', 'Deze oplossing staat er niet meer. Laad de pagina opnieuw.');
  }
  const [sterk, zwak] = [opdracht.sterk, opdracht.zwak].map((tekst) =>
    tekst.trim() === '' ? undefined : nieuweTekst(aanleiding.nieuwId(), tekst),
  );
  if (sterk === undefined && zwak === undefined && haalbaar === undefined) {
    return geweigerd('HG-93', 'Er staat nog niets. Eén van de drie is genoeg.');
  }
  const eerder = actsVan<OplossingGewogen>(acts, 'oplossing-gewogen');
  if (
    isIngehaald(koppenVan(eerder.filter((act) => act.inhoud.oplossingId === oplossingId)), gezien, aanleiding)
  ) {
    return geweigerd('HG-5', 'Iemand anders heeft dit intussen ingevuld. Kijk hieronder hoe het nu staat.');
  }
  const { vervangt, naast } = vervanging(gezien);
  const inhoud = { oplossingId, sterk: sterk?.id, zwak: zwak?.id, haalbaar, naast };
  return gelukt({
    acts: [maakAct<OplossingGewogen>('oplossing-gewogen', inhoud, { zaakId, aanleiding, vervangt })],
    teksten: [sterk, zwak].filter((tekst) => tekst !== undefined),
  });
}

const HAALBAARWOORDEN: Readonly<Record<Haalbaarheid, string>> = {
  goed: 'dat gaat wel lukken',
  misschien: 'misschien lukt het',
  moeilijk: 'dat wordt lastig',
};

/** Whether it will work, in words for a screen and for paper. */
export function haalbaarWoorden(haalbaar: Haalbaarheid): string {
  return HAALBAARWOORDEN[haalbaar];
}

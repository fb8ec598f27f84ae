import type { Act } from '../../basis/act.ts';
import type { EigenDienst } from '../../inrichting/index.ts';
import { actsVan, koppenVan } from '../vraagverheldering/keten.ts';
import { staat, vouwResultaten } from '../vraagverheldering/resultaat.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';
import type { AdviesEigenOrganisatie } from './eigen-dienst.ts';
import type { NaastCollectief } from './collectief.ts';
import type { Trede } from './trede.ts';
import { vouwVerdelingen } from './verdeeld.ts';
import type { Verdeling } from './verdeeld.ts';
import { vouwWegingen } from './weging.ts';
import type { Weging } from './weging.ts';

/** A solution was named for a result (HG-9); `waarom` is the text "waarom past dit", which may still be empty. */
export type OplossingGenoemd = Act<
  'oplossing-genoemd',
  {
    readonly oplossingId: string;
    readonly resultaatId: string;
    readonly tekst: string;
    readonly waarom: string;
    readonly van: Spreker;
    readonly vanNaam?: string | undefined;
    readonly uitIdee?: string | undefined;
    /** The service out of the short list of the municipality that it is. */
    readonly dienstId?: string | undefined;
    readonly trede?: Trede | undefined;
    readonly nietGenoeg?: string | undefined;
    readonly naastCollectief?: NaastCollectief | undefined;
  }
>;

/** Where a solution comes from was recorded afterwards (HG-11); for maatwerk with what else was looked at (HG-12). */
export type TredeVastgelegd = Act<
  'trede-vastgelegd',
  {
    readonly oplossingId: string;
    readonly trede: Trede;
    readonly nietGenoeg?: string | undefined;
    readonly naastCollectief?: NaastCollectief | undefined;
    readonly naast?: readonly string[] | undefined;
  }
>;

/** A solution was put aside; it stays with its reason (HG-13). */
export type OplossingAfgevallen = Act<
  'oplossing-afgevallen',
  { readonly oplossingId: string; readonly reden: string }
>;

/** How a solution stands: named, put aside with its reason (a text id), or fallen together with its result. */
export type OplossingStaat =
  | { readonly soort: 'genoemd' }
  | { readonly soort: 'afgevallen'; readonly reden: string }
  | { readonly soort: 'vervallen' };

/** A way to reach a result; `tekst`, `waarom` and `nietGenoeg` are text ids. */
export type Oplossing = {
  readonly oplossingId: string;
  readonly resultaatId: string;
  readonly tekst: string;
  readonly waarom: string;
  readonly van: Spreker;
  readonly vanNaam?: string | undefined;
  readonly uitIdee?: string | undefined;
  readonly dienstId?: string | undefined;
  readonly genoemdOp: string;
  readonly trede?: Trede | undefined;
  /** What else was looked at and why that is not enough, recorded with this solution (HG-12). */
  readonly nietGenoeg?: string | undefined;
  /** Which shared help there is and why it does not fit here, where the municipality asks that (HG-95). */
  readonly naastCollectief?: NaastCollectief | undefined;
  readonly weging?: Weging | undefined;
  readonly verdeling?: Verdeling | undefined;
  readonly staat: OplossingStaat;
  /** It comes from the organisation of who named it; with what else there is (IR-40). */
  readonly eigenDienst?: EigenDienst | undefined;
  /** Ids of the acts on its trede that stand; more than one when two people recorded it at the same time. */
  readonly gezien: readonly string[];
};

/** All solutions in the order in which they were named, those put aside included. A result that does not stand carries none. */
export function vouwOplossingen(acts: readonly Act[]): readonly Oplossing[] {
  const staande = new Set(
    vouwResultaten(acts)
      .filter(staat)
      .map((resultaat) => resultaat.resultaatId),
  );
  const treden = Map.groupBy(
    actsVan<TredeVastgelegd>(acts, 'trede-vastgelegd'),
    (act) => act.inhoud.oplossingId,
  );
  const redenen = new Map(
    actsVan<OplossingAfgevallen>(acts, 'oplossing-afgevallen').map((act) => [
      act.inhoud.oplossingId,
      act.inhoud.reden,
    ]),
  );
  const diensten = new Map(
    actsVan<AdviesEigenOrganisatie>(acts, 'advies-eigen-organisatie').map(({ inhoud }) => {
      const { oplossingId, ...dienst } = inhoud;
      return [oplossingId, dienst] as const;
    }),
  );
  const [wegingen, verdelingen] = [vouwWegingen(acts), vouwVerdelingen(acts)];
  return actsVan<OplossingGenoemd>(acts, 'oplossing-genoemd').map((act) => {
    const { oplossingId } = act.inhoud;
    const reden = redenen.get(oplossingId);
    const vastgelegd = treden.get(oplossingId) ?? [];
    const eigenDienst = diensten.get(oplossingId);
    return {
      ...vouwEen(act, vastgelegd),
      ...(eigenDienst && { eigenDienst }),
      weging: wegingen.get(oplossingId),
      verdeling: verdelingen.get(oplossingId),
      staat: staatVan(reden, staande.has(act.inhoud.resultaatId)),
    };
  });
}

/** Whether a solution is one that stands. */
export function geldt(oplossing: Oplossing): boolean {
  return oplossing.staat.soort === 'genoemd';
}

/** The solution with this id, whatever its state. */
export function findOplossing(acts: readonly Act[], oplossingId: string): Oplossing | undefined {
  return vouwOplossingen(acts).find((oplossing) => oplossing.oplossingId === oplossingId);
}

function vouwEen(
  genoemd: OplossingGenoemd,
  vastgelegd: readonly TredeVastgelegd[],
): Omit<Oplossing, 'staat' | 'weging' | 'verdeling'> {
  const koppen = koppenVan(vastgelegd);
  const trede = koppen.at(-1)?.inhoud ?? genoemd.inhoud;
  return {
    ...genoemd.inhoud,
    genoemdOp: genoemd.gebeurdOp,
    trede: trede.trede,
    nietGenoeg: trede.nietGenoeg ?? genoemd.inhoud.nietGenoeg,
    naastCollectief: trede.naastCollectief,
    gezien: koppen.map((act) => act.id),
  };
}

function staatVan(reden: string | undefined, resultaatStaat: boolean): OplossingStaat {
  if (reden !== undefined) return { soort: 'afgevallen', reden };
  return { soort: resultaatStaat ? 'genoemd' : 'vervallen' };
}

import type { Aanleiding, Act, Gevolg, NieuweAct } from '../../basis/act.ts';
import type { EigenDienst } from '../../inrichting/index.ts';
import { maakAct } from '../vraagverheldering/keten.ts';

/** Who named a solution works for the organisation that delivers it; what else there is, is shown beside it (IR-40). */
export type AdviesEigenOrganisatie = Act<
  'advies-eigen-organisatie',
  EigenDienst & { readonly oplossingId: string }
>;

/** For each solution that was just named and comes from the own organisation, as `zoek` finds it, the act that says so (IR-40). */
export function adviezenIn(
  { acts, teksten }: Gevolg,
  zoek: (woorden: string) => EigenDienst | undefined,
  stap: { readonly zaakId: string; readonly aanleiding: Aanleiding },
): readonly NieuweAct[] {
  return acts.flatMap((act) => {
    if (act.soort !== 'oplossing-genoemd') return [];
    const { oplossingId, tekst } = act.inhoud as { readonly oplossingId: string; readonly tekst: string };
    const dienst = zoek(teksten.find(({ id }) => id === tekst)?.inhoud ?? '');
    if (dienst === undefined) return [];
    const inhoud = { ...dienst, oplossingId };
    const id = stap.aanleiding.nieuwId();
    return [maakAct<AdviesEigenOrganisatie>('advies-eigen-organisatie', inhoud, { ...stap, id })];
  });
}

import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { gelukt } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { EigenDienst } from '../../inrichting/index.ts';
import { maakAct } from '../vraagverheldering/keten.ts';

/** Who named a solution works for the organisation that delivers it; what else there is, is shown beside it (IR-40). */
export type AdviesEigenOrganisatie = Act<
  'advies-eigen-organisatie',
  EigenDienst & { readonly oplossingId: string }
>;

/** Adds to a solution that was just named that it comes from the own organisation, when `zoek` finds that (IR-40). */
export function metEigenDienst(
  uitkomst: Uitkomst<Gevolg>,
  zoek: (woorden: string) => EigenDienst | undefined,
  stap: { readonly zaakId: string; readonly aanleiding: Aanleiding },
): Uitkomst<Gevolg> {
  if (!uitkomst.gelukt) return uitkomst;
  const { acts, teksten } = uitkomst.waarde;
  const erbij = acts.flatMap((act) => {
    if (act.soort !== 'oplossing-genoemd') return [];
    const { oplossingId, tekst } = act.inhoud as { readonly oplossingId: string; readonly tekst: string };
    const dienst = zoek(teksten.find(({ id }) => id === tekst)?.inhoud ?? '');
    if (dienst === undefined) return [];
    const inhoud = { ...dienst, oplossingId };
    const id = stap.aanleiding.nieuwId();
    return [maakAct<AdviesEigenOrganisatie>('advies-eigen-organisatie', inhoud, { ...stap, id })];
  });
  return erbij.length === 0 ? uitkomst : gelukt({ acts: [...acts, ...erbij], teksten });
}

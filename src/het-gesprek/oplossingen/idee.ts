import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { nieuweTekst } from '../../basis/act.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import { actsVan, maakAct } from '../vraagverheldering/keten.ts';
import type { Spreker } from '../vraagverheldering/spreker.ts';

/** An idea came before there was a result; it waits under the name of who had it (HG-10). */
export type IdeeGeparkeerd = Act<
  'idee-geparkeerd',
  {
    readonly ideeId: string;
    readonly tekst: string;
    readonly van: Spreker;
    readonly vanNaam?: string | undefined;
  }
>;

/** A parked idea became a solution. */
export type IdeeGebruikt = Act<'idee-gebruikt', { readonly ideeId: string; readonly oplossingId: string }>;

/** A parked idea: whose it is, and the solution it became if it did; `tekst` is a text id. */
export type Idee = {
  readonly ideeId: string;
  readonly tekst: string;
  readonly van: Spreker;
  readonly vanNaam?: string | undefined;
  readonly geparkeerdOp: string;
  readonly gebruiktVoor?: string | undefined;
};

/** All ideas of a gesprek, in the order in which they came. */
export function vouwIdeeen(acts: readonly Act[]): readonly Idee[] {
  const gebruikt = new Map(
    actsVan<IdeeGebruikt>(acts, 'idee-gebruikt')
      .toReversed()
      .map((act) => [act.inhoud.ideeId, act.inhoud.oplossingId]),
  );
  return actsVan<IdeeGeparkeerd>(acts, 'idee-geparkeerd').map((act) => ({
    ...act.inhoud,
    geparkeerdOp: act.gebeurdOp,
    gebruiktVoor: gebruikt.get(act.inhoud.ideeId),
  }));
}

/** What is needed to park an idea; without a name behind it, it is the inwoner's. */
export type IdeeOpdracht = {
  readonly zaakId: string;
  readonly tekst: string;
  readonly van?: Spreker | undefined;
  readonly vanNaam?: string | undefined;
};

/** Parks an idea under the name of who had it; refuses only an idea without words (HG-10). */
export function parkeerIdee(opdracht: IdeeOpdracht, aanleiding: Aanleiding): Uitkomst<Gevolg> {
  const { zaakId, tekst, van = 'inwoner', vanNaam } = opdracht;
  if (tekst.trim() === '') return geweigerd('HG-10', 'Er staat nog niets. Schrijf op wat het idee is.');
  const inhoud = { ideeId: aanleiding.actId, tekst: aanleiding.actId, van, vanNaam };
  return gelukt({
    acts: [maakAct<IdeeGeparkeerd>('idee-geparkeerd', inhoud, { zaakId, aanleiding })],
    teksten: [nieuweTekst(aanleiding.actId, tekst)],
  });
}

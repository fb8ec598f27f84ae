import { maakAct } from '../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../basis/act.ts';
import { geweigerd, gelukt } from '../basis/uitkomst.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { vouwMelding } from './melding.ts';

/** Who can be given the link and code of an inwoner's own page. */
export const LINK_AAN = ['inwoner', 'vertegenwoordiger'] as const;
/** One of LINK_AAN. */
export type LinkAan = (typeof LINK_AAN)[number];

/** A member of staff gave somebody a link and code for the inwoner's own page (EC-29). */
type LinkGegeven = Act<'link-gegeven', { readonly aan: LinkAan }>;

/** Records to whom a link and code were given, since whoever has them can answer as the inwoner (EC-29). */
export function geefLink(
  acts: readonly Act[],
  aan: LinkAan | undefined,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const melding = vouwMelding(acts);
  if (melding === undefined) return geweigerd('EC-29', 'Er is nog geen melding om een link bij te geven.');
  if (aan === undefined) return geweigerd('EC-29', 'Kies aan wie je de link en code geeft.');
  const inhoud: LinkGegeven['inhoud'] = { aan };
  return gelukt({
    acts: [maakAct('link-gegeven', { zaakId: melding.zaakId, inhoud }, aanleiding)],
    teksten: [],
  });
}

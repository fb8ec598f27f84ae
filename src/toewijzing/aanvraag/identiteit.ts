import { maakAct } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { OnderzoekUitkomst } from '../../basis/onderzoek-uitkomst.ts';

export const IDENTITEITSBEWIJZEN = [
  'paspoort',
  'identiteitskaart',
  'rijbewijs',
  'verblijfsdocument',
] as const;
/** Which document was seen; never its number, and never a copy (Wmo 2.3.4). */
export type Identiteitsbewijs = (typeof IDENTITEITSBEWIJZEN)[number];

/** Somebody of the staff saw a document of the inwoner on this day. */
export type IdentiteitVastgesteld = Act<
  'identiteit-vastgesteld',
  { readonly document: Identiteitsbewijs; readonly op: Datum }
>;

/** Records which document was seen, and when; the clock and the onderzoek do not wait for it (TW-22). */
export function stelIdentiteitVast(
  opdracht: { readonly zaakId: string } & IdentiteitVastgesteld['inhoud'],
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, document, op } = opdracht;
  if (op > datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-22', 'Deze dag moet nog komen. Vul vandaag of een eerdere dag in.');
  }
  const inhoud = { document, op };
  return gelukt({ acts: [maakAct('identiteit-vastgesteld', { zaakId, inhoud }, aanleiding)], teksten: [] });
}

/**
 * Whether it is known that the inwoner did not show a document: the onderzoek says so and none was seen since.
 * Then a grant waits (Wmo 2.3.4, geval 27); the melding, the onderzoek and urgent help go on (TW-22).
 */
export function isIdentiteitOpen(acts: readonly Act[], { onderdelen }: Identiteitsbron): boolean {
  const gezien = acts.some(({ soort }) => soort === 'identiteit-vastgesteld');
  return !gezien && onderdelen.some(({ onderdeel, besproken }) => onderdeel === 'identiteit' && !besproken);
}

/** What the onderzoek says of the identity. */
export type Identiteitsbron = Pick<OnderzoekUitkomst, 'onderdelen'>;

/** The refusal of a grant while the identity was not shown; undefined when nothing stands in the way (TW-22). */
export function weigerZonderIdentiteit(
  acts: readonly Act[],
  onderzoek: Identiteitsbron,
): Uitkomst<never> | undefined {
  if (!isIdentiteitOpen(acts, onderzoek)) return undefined;
  return geweigerd(
    'TW-22',
    'De inwoner liet nog geen paspoort, identiteitskaart of rijbewijs zien (Wmo 2.3.4). Toekennen kan daarna. Vraag ernaar bij de aanvraag.',
  );
}

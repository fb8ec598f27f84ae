import type { Act } from '../../basis/act.ts';
import type { Datum } from '../../basis/datum.ts';
import { perWeek } from '../../basis/frequentie.ts';
import type { Frequentie } from '../../basis/frequentie.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { BEZWAAR } from '../../inrichting/index.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';
import { weigerOmBelang } from './belang.ts';
import { duurInMaanden, vindMandaat } from './mandaat.ts';
import type { MandaatVraag } from './mandaat.ts';

/** The rules by which somebody is refused because of who they are, not because of what the besluit says. */
export const BEVOEGDHEIDSREGELS: ReadonlySet<string> = new Set([
  'TW-3',
  'TW-4',
  'TW-50',
  'TW-51',
  'TW-52',
  'TW-53',
  'TW-56',
]);

/**
 * May this person take this besluit: no interest of their own and a mandate of today (TW-3, TW-4, TW-50–53). The hard
 * limits hold under every profile (Awb 2:4, 10:3).
 */
export function magBesluiten(
  acts: readonly Act[],
  regeling: Mandaatregeling,
  vraag: MandaatVraag,
): Uitkomst<Mandaat> {
  const vrij = weigerOmBelang(acts, vraag.medewerkerId);
  return vrij.gelukt ? vindMandaat(regeling, vraag) : vrij;
}

/** What of a draft is held against the limits of a mandate; hours are counted a week (TW-3, TW-51). */
export function omvangVan(
  voorstel: Omvang,
): Pick<MandaatVraag, 'product' | 'uren' | 'bedrag' | 'aantal' | 'duurMaanden'> {
  const { product, uren, bedrag, aantal, van, tot, frequentie } = voorstel;
  const duurMaanden = duurInMaanden(van, tot);
  return { product, uren: uren && perWeek(uren, frequentie ?? 'per-week'), bedrag, aantal, duurMaanden };
}

/** As much of a draft as a mandate asks. */
export type Omvang = {
  readonly product?: string | undefined;
  readonly uren?: number | undefined;
  readonly bedrag?: number | undefined;
  readonly aantal?: number | undefined;
  readonly frequentie?: Frequentie | undefined;
  readonly van?: Datum | undefined;
  readonly tot?: Datum | undefined;
};

/** May this person handle a bezwaar in this zaak: never who took the besluit, and no interest (TW-56; Awb 7:5, 10:3 lid 3). */
export function magBezwaarBehandelen(acts: readonly Act[], medewerkerId: string): Uitkomst<undefined> {
  const vrij = weigerOmBelang(acts, medewerkerId);
  if (!vrij.gelukt) return vrij;
  const besloot = acts.some(
    ({ soort, door }) =>
      soort === 'besluit-genomen' && door.soort === 'medewerker' && door.id === medewerkerId,
  );
  if (!besloot) return gelukt(undefined);
  return geweigerd(
    'TW-56',
    'Je nam zelf het besluit. Een ander behandelt het bezwaar (Awb 10:3 lid 3 en 7:5).',
  );
}

/** Who wants to decide on a bezwaar, in a municipality with this register. */
export type BezwaarVraag = Pick<MandaatVraag, 'medewerkerId' | 'rollen' | 'organisatie' | 'op'>;

/** The mandate under which this person decides on the bezwaar today, or why not (TW-3, TW-56). */
export function magBezwaarBeslissen(
  acts: readonly Act[],
  regeling: Mandaatregeling,
  vraag: BezwaarVraag,
): Uitkomst<Mandaat> {
  const mag = magBezwaarBehandelen(acts, vraag.medewerkerId);
  if (!mag.gelukt) return mag;
  return vindMandaat(regeling, { ...vraag, gespreksvoerderIds: [], product: BEZWAAR });
}

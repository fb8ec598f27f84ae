import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { datumVanMoment } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Geweigerd, Uitkomst } from '../../basis/uitkomst.ts';
import type { Mandaatregeling } from '../../inrichting/index.ts';
import { magBezwaarBeslissen } from '../mandaat/bevoegd.ts';
import { getOpen, isTeLaat, keurAfstand } from './behandelen.ts';
import { betrokkenBij } from './betrokken.ts';
import { vouwBezwaren } from './bezwaar.ts';
import type { Bezwaar, Bezwaaruitkomst } from './bezwaar.ts';

/** The decision on a bezwaar, by whom and in a municipality with which register. */
export type BeslisOpdracht = {
  readonly zaakId: string;
  readonly bezwaarId: string;
  readonly uitkomst: Bezwaaruitkomst;
  readonly motivering: string;
  readonly rollen: readonly string[];
  readonly organisatie?: string | undefined;
  readonly regeling: Mandaatregeling;
};

/**
 * Decides on a bezwaar (TW-108): by a person with a mandate of today who had nothing to do with the besluit, after
 * hearing or a lawful reason not to, and not as too late before the question why was asked.
 */
export function beslisOpBezwaar(
  acts: readonly Act[],
  opdracht: BeslisOpdracht,
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const open = getOpen(acts, opdracht);
  if (!open.gelukt) return open;
  const { door } = aanleiding;
  if (door.soort !== 'medewerker') {
    return geweigerd('TW-108', 'Op een bezwaar beslist een mens met een mandaat.');
  }
  const bezet = keurAfstand(acts, open.waarde.tegen, door.id);
  if (bezet !== undefined) return bezet;
  const gebrek = gebrekIn(acts, open.waarde, opdracht);
  if (gebrek !== undefined) return gebrek;
  const op = datumVanMoment(aanleiding.nu);
  const { rollen, organisatie, regeling } = opdracht;
  const mandaat = magBezwaarBeslissen(acts, regeling, { medewerkerId: door.id, rollen, organisatie, op });
  if (!mandaat.gelukt) return mandaat;
  const { zaakId, bezwaarId, uitkomst } = opdracht;
  const motivering = aanleiding.nieuwId();
  const inhoud = { bezwaarId, uitkomst, op, motivering, mandaat: mandaat.waarde };
  return gelukt({
    acts: [maakAct('bezwaar-beslist', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(motivering, opdracht.motivering.trim())],
  });
}

/**
 * Whether a founded bezwaar still waits for the new besluit that takes the place of the old one (TW-109; Awb 7:11
 * lid 2): one that was taken after it and says which it replaces, or for silence any besluit on that aanvraag.
 */
export function wachtOpNieuwBesluit(acts: readonly Act[], { tegen, beslissing }: Bezwaar): boolean {
  if (beslissing?.uitkomst !== 'gegrond' && beslissing?.uitkomst !== 'deels-gegrond') return false;
  const genomen = new Set(
    acts
      .filter(({ soort }) => soort === 'besluit-genomen')
      .map(({ inhoud }) => (inhoud as Besluitveld).besluitId),
  );
  return !acts.some(({ soort, inhoud }) => {
    const { besluitId, aanvraagId, vervangtBesluitId } = inhoud as Besluitveld;
    if (soort !== 'besluit-voorbereid' || !genomen.has(besluitId)) return false;
    return tegen.soort === 'besluit'
      ? vervangtBesluitId === tegen.besluitId
      : aanvraagId === tegen.aanvraagId;
  });
}

/**
 * The besluit on an aanvraag that a founded bezwaar took away, and that waits for a new one (TW-109); undefined when
 * there is none.
 */
export function teVervangenNaBezwaar(acts: readonly Act[], aanvraagId: string): string | undefined {
  return vouwBezwaren(acts)
    .filter((bezwaar) => wachtOpNieuwBesluit(acts, bezwaar))
    .flatMap(({ tegen }) => (tegen.soort === 'besluit' ? [tegen.besluitId] : []))
    .find((besluitId) =>
      acts.some(({ soort, inhoud }) => {
        const besluit = inhoud as Besluitveld;
        return (
          soort === 'besluit-voorbereid' &&
          besluit.besluitId === besluitId &&
          besluit.aanvraagId === aanvraagId
        );
      }),
    );
}

/** Refuses who took the besluit that this one replaces after a founded bezwaar (TW-104; Awb 10:3 lid 3). */
export function keurNieuwBesluit(
  acts: readonly Act[],
  vervangtBesluitId: string | undefined,
  medewerkerId: string,
): Geweigerd | undefined {
  const bezwaar = vouwBezwaren(acts).find(
    ({ tegen, beslissing }) =>
      tegen.soort === 'besluit' && tegen.besluitId === vervangtBesluitId && beslissing !== undefined,
  );
  if (bezwaar === undefined || betrokkenBij(acts, bezwaar.tegen).get(medewerkerId) !== 'besloot') {
    return undefined;
  }
  return geweigerd(
    'TW-104',
    'Je nam het besluit waartegen bezwaar kwam. Iemand anders neemt het nieuwe besluit (Awb 10:3 lid 3).',
  );
}

type Besluitveld = {
  readonly besluitId?: string;
  readonly aanvraagId?: string;
  readonly vervangtBesluitId?: string;
};

function gebrekIn(
  acts: readonly Act[],
  bezwaar: Bezwaar,
  { uitkomst, motivering }: BeslisOpdracht,
): Geweigerd | undefined {
  if (motivering.trim() === '') {
    return geweigerd('TW-108', 'Schrijf waarom dit de beslissing is (Awb 7:12).');
  }
  if (bezwaar.hoorzittingen.length === 0 && bezwaar.afgezien === undefined) {
    return geweigerd('TW-106', 'Er is nog niet gehoord. Hoor de inwoner, of leg vast waarom dat niet hoeft.');
  }
  if (!isTeLaat(acts, bezwaar)) return undefined;
  if (bezwaar.verschoning === undefined) {
    return geweigerd('TW-102', 'Dit bezwaar kwam te laat. Vraag eerst waarom, en leg het antwoord vast.');
  }
  const { isVerschoonbaar } = bezwaar.verschoning;
  if (isVerschoonbaar && uitkomst === 'niet-ontvankelijk') {
    return geweigerd('TW-102', 'De vertraging is verschoonbaar. Beslis dan op de inhoud.');
  }
  if (!isVerschoonbaar && uitkomst !== 'niet-ontvankelijk') {
    return geweigerd('TW-102', 'De vertraging is niet verschoonbaar. Dan is het bezwaar niet-ontvankelijk.');
  }
  return undefined;
}

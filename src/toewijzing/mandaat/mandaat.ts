import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { geldtOp, geldtVoor, partnerVan } from '../../inrichting/index.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';

/** Who wants to decide what, on which day; uren a week, bedrag in whole euros. */
export type MandaatVraag = {
  readonly medewerkerId: string;
  readonly rollen: readonly string[];
  /** For whom this person works. */
  readonly organisatie?: string | undefined;
  readonly gespreksvoerderIds: readonly string[];
  readonly product?: string | undefined;
  readonly uren?: number | undefined;
  readonly bedrag?: number | undefined;
  readonly aantal?: number | undefined;
  /** How long it is granted, in months; Infinity when no last day is named. */
  readonly duurMaanden?: number | undefined;
  readonly op: Datum;
};

/** The mandate under which this may be decided today, or why not (TW-3, TW-4, TW-50–52; Awb 10:3, 10:4, 10:8). */
export function vindMandaat(regeling: Mandaatregeling, vraag: MandaatVraag): Uitkomst<Mandaat> {
  if (vraag.gespreksvoerderIds.includes(vraag.medewerkerId) && !regeling.gespreksvoerderBeslist) {
    return geweigerd('TW-4', 'Je voerde zelf het gesprek. In deze gemeente besluit dan een collega.');
  }
  const { medewerkerId: id, rollen, organisatie } = vraag;
  const wie = { id, rollen, organisatie };
  const partner = partnerVan(regeling, wie);
  const mogelijk = regeling.mandaten.filter((mandaat) => geldtVoor(regeling, mandaat, wie));
  if (partner !== undefined && mogelijk.length === 0) return geenSchriftelijk(partner);
  const geldig = mogelijk.filter((mandaat) => geldtOp(mandaat, vraag.op) && dektProduct(mandaat, vraag));
  const binnen = geldig.find((mandaat) => dektOmvang(mandaat, vraag) && dektDuur(mandaat, vraag));
  if (binnen !== undefined) return gelukt(binnen);
  return geldig.length > 0 ? teVeel(geldig, vraag) : geenMandaat(mogelijk, vraag);
}

/** A period in whole months, rounded up; without a last day it has no end. */
export function duurInMaanden(van: Datum | undefined, tot: Datum | undefined): number | undefined {
  if (van === undefined) return undefined;
  if (tot === undefined) return Infinity;
  const [jaarVan, maandVan, dagVan] = getallen(van);
  const [jaarTot, maandTot, dagTot] = getallen(tot);
  const heel = (jaarTot - jaarVan) * 12 + (maandTot - maandVan);
  return Math.max(0, dagTot >= dagVan ? heel + 1 : heel);
}

function getallen(datum: Datum): readonly [number, number, number] {
  const [jaar = 0, maand = 0, dag = 0] = datum.split('-').map(Number);
  return [jaar, maand, dag];
}

function dektProduct(mandaat: Mandaat, { product }: MandaatVraag): boolean {
  return mandaat.product === product || (mandaat.product === 'alle' && product !== 'bezwaar');
}

/** Within its limits; what is granted must be said in a measure that the row limits, else the limit says nothing. */
function dektOmvang({ maxUren, maxBedrag }: Mandaat, { uren, bedrag, aantal }: MandaatVraag): boolean {
  if (maxUren === undefined && maxBedrag === undefined) return true;
  if ([uren, bedrag, aantal].every((getal) => getal === undefined)) return true;
  const isGemeten =
    (maxUren !== undefined && uren !== undefined) || (maxBedrag !== undefined && bedrag !== undefined);
  return isGemeten && (uren ?? 0) <= (maxUren ?? Infinity) && (bedrag ?? 0) <= (maxBedrag ?? Infinity);
}

function dektDuur({ maxDuurMaanden }: Mandaat, { duurMaanden = 0 }: MandaatVraag): boolean {
  return maxDuurMaanden === undefined || duurMaanden <= maxDuurMaanden;
}

function geenSchriftelijk(partner: string) {
  return geweigerd(
    'TW-52',
    `Je werkt bij ${partner}. Dan besluit je alleen met een schriftelijk mandaat waar je werkgever mee instemde (Awb 10:4).`,
  );
}

function teVeel(geldig: readonly Mandaat[], vraag: MandaatVraag) {
  if (geldig.some((mandaat) => dektOmvang(mandaat, vraag))) {
    return geweigerd(
      'TW-51',
      'Dit is voor langer dan je mandaat toelaat (Awb 10:3). Leg het voor aan een collega met een ruimer mandaat.',
    );
  }
  return geweigerd(
    'TW-3',
    'Dit is meer dan je mandaat toelaat (Awb 10:3). Leg het voor aan een collega met een ruimer mandaat.',
  );
}

function geenMandaat(vanMij: readonly Mandaat[], vraag: MandaatVraag) {
  const isVoorbij = vanMij.some((mandaat) => dektProduct(mandaat, vraag));
  return isVoorbij
    ? geweigerd(
        'TW-50',
        'Je mandaat hiervoor geldt vandaag niet (Awb 10:8). Leg het voor aan een collega met een mandaat.',
      )
    : geweigerd('TW-3', 'Je hebt vandaag geen mandaat om dit te besluiten (Awb 10:3).');
}

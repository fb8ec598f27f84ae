import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import type { Mandaat, Mandaatregeling } from '../../inrichting/index.ts';

/** Who wants to decide what, on which day. */
export type MandaatVraag = {
  readonly medewerkerId: string;
  readonly rollen: readonly string[];
  readonly gespreksvoerderIds: readonly string[];
  readonly product?: string | undefined;
  readonly uren?: number | undefined;
  /** Whole euros. */
  readonly bedrag?: number | undefined;
  readonly op: Datum;
};

/** The mandate under which this may be decided today, or why not (TW-3, TW-4; Awb 10:3). */
export function vindMandaat(regeling: Mandaatregeling, vraag: MandaatVraag): Uitkomst<Mandaat> {
  if (vraag.gespreksvoerderIds.includes(vraag.medewerkerId) && !regeling.gespreksvoerderBeslist) {
    return geweigerd('TW-4', 'Je voerde zelf het gesprek. In deze gemeente besluit dan een collega.');
  }
  const geldig = regeling.mandaten.filter(
    (mandaat) => geldtOp(mandaat, vraag) && dektProduct(mandaat, vraag),
  );
  const binnen = geldig.find((mandaat) => dektOmvang(mandaat, vraag));
  if (binnen !== undefined) return gelukt(binnen);
  if (geldig.length > 0) {
    return geweigerd(
      'TW-3',
      'Dit is meer dan je mandaat toelaat. Leg het voor aan een collega met een ruimer mandaat.',
    );
  }
  return geweigerd('TW-3', 'Je hebt vandaag geen mandaat om dit te besluiten.');
}

function geldtOp(mandaat: Mandaat, { op, rollen }: MandaatVraag): boolean {
  const inTijd = mandaat.geldigVan <= op && (mandaat.geldigTot === undefined || op <= mandaat.geldigTot);
  return inTijd && rollen.includes(mandaat.rol);
}

function dektProduct(mandaat: Mandaat, { product }: MandaatVraag): boolean {
  return mandaat.product === 'alle' || mandaat.product === product;
}

function dektOmvang(mandaat: Mandaat, { uren = 0, bedrag = 0 }: MandaatVraag): boolean {
  return uren <= (mandaat.maxUren ?? Infinity) && bedrag <= (mandaat.maxBedrag ?? Infinity);
}

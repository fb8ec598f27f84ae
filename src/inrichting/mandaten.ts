import { schrijfDatumKort } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { mandaatrijFouten } from './controle.ts';
import type { Profielfout } from './controle.ts';
import { BEZWAAR, geldtOp, geldtVoor, regelingVan } from './mandaat.ts';
import type { Kandidaat, Mandaat, Mandaatregeling, Product } from './mandaat.ts';
import type { Gemeenteprofiel } from './profiel.ts';

/** A row with an id, as every row gets from the first change on. */
export type GenummerdMandaat = Mandaat & { readonly id: string };

/** Gives every row an id, so that it can be named; a row that has one keeps it. */
export function nummer(mandaten: readonly Mandaat[]): readonly GenummerdMandaat[] {
  return mandaten.map((mandaat, i) => ({ ...mandaat, id: mandaat.id ?? `rij-${i + 1}` }));
}

/** Everything that is wrong with a new row, by field: it does not work back (IR-34) and hangs together (IR-14, IR-31–33). */
export function mandaatFouten(
  profiel: Gemeenteprofiel,
  mandaat: Mandaat,
  vandaag: Datum,
): readonly Profielfout[] {
  const terug = mandaat.geldigVan < vandaag;
  return [
    ...(terug
      ? [
          {
            plek: 'geldigVan',
            regel: 'IR-34',
            uitleg: 'Een mandaat werkt niet terug. Kies vandaag of een dag daarna als eerste dag (Awb 10:2).',
          },
        ]
      : []),
    ...mandaatrijFouten(profiel, mandaat, '').map((fout) => ({ ...fout, plek: fout.plek.replace('.', '') })),
  ];
}

/** The register with one row more; a row for who holds the gesprek lets them decide as well (IR-14). */
export function metMandaat(regeling: Mandaatregeling, mandaat: GenummerdMandaat): Mandaatregeling {
  const rijen = nummer(regeling.mandaten);
  if (rijen.some(({ id }) => id === mandaat.id)) return regeling;
  const gespreksvoerderBeslist = regeling.gespreksvoerderBeslist || mandaat.rol === 'gespreksvoerder';
  return { ...regeling, gespreksvoerderBeslist, mandaten: [...rijen, mandaat] };
}

/** How a row ends: on its last day, or at once because it is withdrawn (Awb 10:8). */
export type Einde = { readonly soort: 'laatste-dag'; readonly op: Datum } | { readonly soort: 'intrekken' };

/** The register in which this row ends; nothing of it goes away (IR-34). */
export function zonderMandaat(
  regeling: Mandaatregeling,
  { mandaatId, einde }: { readonly mandaatId: string; readonly einde: Einde },
  vandaag: Datum,
): Mandaatregeling {
  const mandaten = nummer(regeling.mandaten).map((mandaat) => {
    if (mandaat.id !== mandaatId) return mandaat;
    if (einde.soort === 'intrekken') return { ...mandaat, ingetrokkenOp: mandaat.ingetrokkenOp ?? vandaag };
    return { ...mandaat, geldigTot: einde.op };
  });
  return { ...regeling, mandaten };
}

/** Why this row cannot end so; undefined when it can. */
export function eindeFout(
  mandaat: Mandaat | undefined,
  einde: Einde,
  vandaag: Datum,
): { readonly regel: string; readonly uitleg: string } | undefined {
  if (mandaat === undefined) return { regel: 'IR-34', uitleg: 'Dit mandaat is er niet.' };
  if (mandaat.ingetrokkenOp !== undefined) {
    const op = schrijfDatumKort(mandaat.ingetrokkenOp);
    return { regel: 'IR-34', uitleg: `Dit mandaat is al ingetrokken op ${op}.` };
  }
  if (einde.soort === 'intrekken') return undefined;
  if (einde.op < vandaag) {
    return { regel: 'IR-34', uitleg: 'De laatste dag ligt in het verleden. Kies vandaag of een dag daarna.' };
  }
  if (einde.op < mandaat.geldigVan) {
    return { regel: 'IR-14', uitleg: 'De laatste dag van het mandaat ligt voor de eerste dag.' };
  }
  if (mandaat.geldigTot !== undefined && mandaat.geldigTot < einde.op) {
    return {
      regel: 'IR-34',
      uitleg: 'Een mandaat wordt niet langer door het einde te verzetten. Geef een nieuw mandaat.',
    };
  }
  return undefined;
}

/** One line of who may decide what on a day. */
export type Registerregel<M extends Kandidaat> = {
  readonly wie: M;
  readonly mandaat: Mandaat;
  /** Also on who they spoke with themselves. */
  readonly ookNaEigenGesprek: boolean;
};

/** Who may decide what on this day: everybody in service with every row that counts for them (IR-35). */
export function registerOp<M extends Kandidaat>(
  profiel: Gemeenteprofiel,
  medewerkers: readonly M[],
  op: Datum,
): readonly Registerregel<M>[] {
  const regeling = regelingVan(profiel);
  const geldig = regeling.mandaten.filter((mandaat) => geldtOp(mandaat, op));
  return medewerkers.flatMap((wie) =>
    geldig
      .filter((mandaat) => geldtVoor(regeling, mandaat, wie))
      .map((mandaat) => ({
        wie,
        mandaat,
        ookNaEigenGesprek: regeling.gespreksvoerderBeslist && mandaat.product !== BEZWAAR,
      })),
  );
}

/** What a row is about, in words. */
export function schrijfProduct(producten: readonly Product[], product: string): string {
  if (product === 'alle') return 'alle producten';
  if (product === BEZWAAR) return 'besluiten op bezwaar';
  return producten.find(({ id }) => id === product)?.naam ?? product;
}

/** Up to how much, in words: hours or parts of a day by the unit of the product. */
export function schrijfGrens(producten: readonly Product[], mandaat: Mandaat): string {
  const { product, maxUren, maxBedrag, maxDuurMaanden } = mandaat;
  const eenheid = producten.find(({ id }) => id === product)?.eenheid;
  const wat = eenheid === 'dagdelen-per-week' ? 'dagdelen' : 'uur';
  const delen = [
    maxUren !== undefined && `tot en met ${maxUren} ${wat} per week`,
    maxBedrag !== undefined && `tot en met ${maxBedrag} euro`,
    maxDuurMaanden !== undefined && `hoogstens ${maxDuurMaanden} maanden`,
  ].filter(Boolean);
  return delen.length === 0 ? 'geen grens' : delen.join(', ');
}

import type { Datum } from '../../basis/datum.ts';
import { tariefOp, vrijstellingVoor } from '../../inrichting/index.ts';
import type { Bijdrageregeling } from '../../inrichting/index.ts';
import type { Bijdrage } from './besluitinhoud.ts';
import { isToekenning } from './voorstel.ts';
import type { Besluitkader, Besluitvoorstel, Tekort } from './voorstel.ts';

/** Whether no contribution is for a reason that the municipality has in its list (TW-36; UB 3.8). */
export function keurBijdrage(voorstel: Besluitvoorstel, { bijdrage }: Besluitkader): readonly Tekort[] {
  const { vrijstelling } = voorstel;
  if (vrijstelling === undefined || bijdrage?.vrijstellingen.some(({ id }) => id === vrijstelling)) return [];
  return [
    {
      veld: 'vrijstelling',
      regel: 'TW-36',
      uitleg: 'Deze reden staat niet in de lijst van redenen om geen eigen bijdrage te vragen.',
    },
  ];
}

/**
 * The contribution that belongs to a grant: nothing for a product that is exempt or a reason that was chosen, else the
 * flat amount of the first day. Without an amount when the municipality has none for that day yet (TW-36).
 */
export function bepaalBijdrage(voorstel: Besluitvoorstel, { bijdrage }: Besluitkader): Bijdrage | undefined {
  if (bijdrage === undefined || !isToekenning(voorstel) || voorstel.van === undefined) return undefined;
  const reden = vrijstellingVoor(bijdrage, voorstel.product)?.id ?? voorstel.vrijstelling;
  if (reden !== undefined) return { soort: 'geen', reden };
  return { soort: 'abonnementstarief', bedrag: tariefOp(bijdrage, voorstel.van)?.bedrag };
}

/** The contribution of the month in which a day lies, with the tariff of that month (geval 71). */
export function bijdrageIn(
  besloten: Bijdrage,
  regeling: Bijdrageregeling | undefined,
  dag: Datum,
): number | undefined {
  return besloten.soort === 'geen' ? 0 : tariefOp(regeling, dag)?.bedrag;
}

/** The contribution in a sentence: what it is a month, or why there is none. */
export function schrijfBijdrage(
  besloten: Bijdrage | undefined,
  regeling: Bijdrageregeling | undefined,
): string {
  if (besloten === undefined) return 'nog niet bekend';
  if (besloten.soort === 'geen') {
    const naam = regeling?.vrijstellingen.find(({ id }) => id === besloten.reden)?.naam;
    return naam === undefined ? 'geen' : `geen. ${naam}.`;
  }
  if (besloten.bedrag === undefined) return 'het abonnementstarief; het bedrag is nog niet bekend';
  return `${schrijfCenten(besloten.bedrag)} per maand, voor alle hulp samen`;
}

/** Cents as people write euros: € 21,80. */
export function schrijfCenten(centen: number): string {
  const rest = String(centen % 100).padStart(2, '0');
  return `€ ${Math.floor(centen / 100)},${rest}`;
}

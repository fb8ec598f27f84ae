import type { Datum } from '../basis/datum.ts';

/** What a household pays each month for all help together, in cents, from the first to the last day (Wmo 2.1.4a). */
export type Tarief = {
  readonly bedrag: number;
  readonly geldigVan: Datum;
  readonly geldigTot?: Datum | undefined;
  readonly bron: string;
};

/** Why nothing is paid; with `producten` always for those, else when somebody says that it is so (UB 3.8). */
export type Vrijstelling = {
  readonly id: string;
  readonly naam: string;
  readonly artikel: string;
  readonly producten?: readonly string[] | undefined;
};

/** The contribution in the costs as dated data: amounts are looked up and never computed (law: Wmo 2.1.4). */
export type Bijdrageregeling = {
  readonly tarieven: readonly Tarief[];
  readonly vrijstellingen: readonly Vrijstelling[];
};

/** The amount of the month in which this day lies; undefined when it is not known yet (TW-36). */
export function tariefOp(regeling: Bijdrageregeling | undefined, dag: Datum): Tarief | undefined {
  return regeling?.tarieven.find(
    ({ geldigVan, geldigTot }) => geldigVan <= dag && (geldigTot === undefined || dag <= geldigTot),
  );
}

/** The exemption that always holds for a product, such as a wheelchair (UB 3.8). */
export function vrijstellingVoor(
  regeling: Bijdrageregeling | undefined,
  product: string | undefined,
): Vrijstelling | undefined {
  return regeling?.vrijstellingen.find(
    ({ producten }) => product !== undefined && producten?.includes(product),
  );
}

import type { Datum } from '../../basis/datum.ts';
import type { Gemeenteprofiel } from '../../inrichting/index.ts';
import type { Besluitinhoud, Grondslag, Pgbtoets } from './besluitinhoud.ts';

/** What a municipality arranged that a besluit is measured by. */
export type Besluitkader = Pick<Gemeenteprofiel, 'producten' | 'normen' | 'bijdrage' | 'mandaat'>;

/**
 * What the maker of a besluit fills in. The same as what is kept, but with the words themselves where the stored one
 * has a text id; the norm and the contribution are chosen here and looked up when it is kept.
 */
export type Besluitvoorstel = Omit<Besluitinhoud, 'norm' | 'bijdrage' | 'pgb'> & {
  /** What was weighed of a pgb; the ability may still have to be answered. */
  readonly pgb?: Pgbvoorstel | undefined;
  /** Absent means 'aanvraag'. */
  readonly grondslag?: Grondslag | undefined;
  readonly motivering: string;
  readonly normId?: string | undefined;
  readonly normafwijking?: string | undefined;
  /** The id of the exemption of the contribution that somebody says holds. */
  readonly vrijstelling?: string | undefined;
};

/** A pgb as somebody weighed it, in words. */
export type Pgbvoorstel = Omit<Pgbtoets, 'bekwaam'> & {
  readonly bekwaam?: Pgbtoets['bekwaam'] | undefined;
};

/** What still lacks in a proposal: the field where it is filled in, the rule, and a Dutch sentence. */
export type Tekort = { readonly veld: string; readonly regel: string; readonly uitleg: string };

/** The days that a proposal is held against. */
export type Peildagen = { readonly vandaag: Datum; readonly gemeldOp?: Datum | undefined };

/** Whether something is given. */
export function isToekenning({ uitkomst }: Pick<Besluitinhoud, 'uitkomst'>): boolean {
  return uitkomst === 'toegekend' || uitkomst === 'deels-toegekend';
}

/** Whether something that was asked is not given. */
export function isAfwijzing({ uitkomst }: Pick<Besluitinhoud, 'uitkomst'>): boolean {
  return uitkomst === 'afgewezen' || uitkomst === 'deels-toegekend';
}

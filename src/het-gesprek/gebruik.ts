import type { Act } from '../basis/act.ts';
import { findLeefgebied } from '../inrichting/index.ts';
import type { Instrument } from '../inrichting/index.ts';
import { vouwInbreng } from './vraagverheldering/inbreng.ts';
import { vouwScans } from './welzijn/welzijnsscan.ts';

/** The kinds of acts that the use of the instrument is counted from. */
export const GEBRUIKSDADEN = [
  'inbreng-genoteerd',
  'inbreng-vervallen',
  'welzijnsscan-ingevuld',
  'welzijnsscan-vervallen',
  'gesprek-gevoerd',
] as const;

/** How often something was touched: in how many gesprekken, by how many notes, and in how many filled-in scans. */
export type Gebruikstelling = {
  readonly gesprekken: number;
  readonly notities: number;
  readonly ingevuld: number;
};

/** How the instrument is used: per leefgebied, and by notes without one, which count as much (HG-106). */
export type Gebruik = {
  /** Gesprekken in which something was noted or filled in, or that were held. */
  readonly gesprekken: number;
  /** Of those: nothing was noted and nothing filled in. */
  readonly zonderIets: number;
  readonly leefgebieden: readonly (Gebruikstelling & {
    readonly leefgebied: string;
    readonly naam: string;
    /** False for a leefgebied of an earlier version of the instrument. */
    readonly isVanNu: boolean;
  })[];
  readonly vrij: Gebruikstelling;
};

/**
 * Counts from the acts of each zaak which leefgebieden were touched (T14). A note and a filled-in field count the same:
 * a gesprek touches a leefgebied once however it was done, and a note without a leefgebied is counted beside them
 * and never as something that is missing (HG-106).
 */
export function telGebruik(perZaak: Iterable<readonly Act[]>, instrument: Instrument): Gebruik {
  const zaken = [...perZaak].map(raakvlakkenVan);
  const gebieden = new Set([
    ...instrument.leefgebieden.map(({ id }) => id),
    ...zaken.flatMap(({ notities, scores }) => [...notities, ...scores]).filter((id) => id !== undefined),
  ]);
  return {
    gesprekken: zaken.length,
    zonderIets: zaken.filter(({ notities, scores }) => notities.length + scores.length === 0).length,
    leefgebieden: [...gebieden].map((leefgebied) => {
      const nu = findLeefgebied(instrument, leefgebied);
      return {
        leefgebied,
        naam: nu?.naam ?? leefgebied,
        isVanNu: nu !== undefined,
        ...telOver(zaken, leefgebied),
      };
    }),
    vrij: telOver(zaken, undefined),
  };
}

type Raakvlakken = {
  /** The leefgebied of each note that stands; undefined for a free note. */
  readonly notities: readonly (string | undefined)[];
  /** The leefgebieden that each scan has an answer for. */
  readonly scores: readonly (string | undefined)[];
};

function raakvlakkenVan(acts: readonly Act[]): Raakvlakken {
  return {
    notities: vouwInbreng(acts).map(({ leefgebied }) => leefgebied),
    scores: vouwScans(acts).flatMap(({ scores }) => Object.keys(scores)),
  };
}

function telOver(zaken: readonly Raakvlakken[], leefgebied: string | undefined): Gebruikstelling {
  const raakt = (een: string | undefined) => een === leefgebied;
  return {
    gesprekken: zaken.filter(({ notities, scores }) => notities.some(raakt) || scores.some(raakt)).length,
    notities: som(zaken.map(({ notities }) => notities.filter(raakt).length)),
    ingevuld: som(zaken.map(({ scores }) => scores.filter(raakt).length)),
  };
}

function som(getallen: readonly number[]): number {
  return getallen.reduce((totaal, getal) => totaal + getal, 0);
}

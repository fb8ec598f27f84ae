import type { Datum } from '../basis/datum.ts';
import { plusDagen, vergelijkDatum } from '../basis/datum.ts';
import type { Opschorting } from './opschorting.ts';
import type { Termijn } from './termijn.ts';
import { termijnenVoor } from './termijn.ts';
import type { Gebeurtenis } from './termijnregel.ts';

/** Something that happened and starts terms, on its Dutch day (TM-13); `id` is the act's. */
export type Voorval = {
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly op: Datum;
  /** What it is about, such as the id of an application or a decision. */
  readonly over?: string;
};

/** What ended a term on a day: kept, or no longer needed; `van` is the id of the Voorval that started it. */
export type Termijneinde = {
  readonly termijn: string;
  readonly van: string;
  readonly op: Datum;
  readonly hoe: 'gehaald' | 'vervallen';
};

/**
 * A time in which the clock of the terms of one Voorval stands still: `van` is the first such day, on `tot` it runs
 * again, and without `tot` it stands still to this day (TM-8).
 */
export type LopendeOpschorting = { readonly voorval: string; readonly van: Datum; readonly tot?: Datum };

/** All that the terms of one zaak are computed from; a corrected act has no Voorval any more. */
export type Zaakloop = {
  readonly voorvallen: readonly Voorval[];
  readonly eindes: readonly Termijneinde[];
  readonly opschortingen: readonly LopendeOpschorting[];
};

/** How a term stands: it runs, was kept, was kept too late, passed without being kept, or is no longer needed. */
export type Stand = 'loopt' | 'gehaald' | 'te-laat' | 'gemist' | 'vervallen';

/** A term of a zaak with how it stands; `van` is the id of the Voorval that started it. */
export type LopendeTermijn = Termijn & {
  readonly van: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly stand: Stand;
  readonly over?: string;
  /** The day on which it was kept or no longer needed. */
  readonly afgerondOp?: Datum;
};

/**
 * Every term of a zaak and how it stands on a day, the earliest last day first. What ends or suspends a term of a
 * Voorval that is no longer there changes nothing, and neither does an end after today (TM-15, TM-16).
 */
export function loopVan(zaak: Zaakloop, vandaag: Datum): readonly LopendeTermijn[] {
  return zaak.voorvallen
    .flatMap((voorval) => termijnenVan(voorval, zaak, vandaag))
    .toSorted((a, b) => vergelijkDatum(a.einde, b.einde));
}

function termijnenVan(voorval: Voorval, zaak: Zaakloop, vandaag: Datum): readonly LopendeTermijn[] {
  const opgeschort = zaak.opschortingen
    .filter((stilstand) => stilstand.voorval === voorval.id)
    .map((stilstand) => totVandaag(stilstand, vandaag));
  const { id: van, gebeurtenis, op, over } = voorval;
  return termijnenVoor(gebeurtenis, op, opgeschort.length > 0 ? { opgeschort } : {}).map((termijn) => {
    const afloop = zaak.eindes
      .filter((einde) => einde.van === van && einde.termijn === termijn.id && einde.op <= vandaag)
      .toSorted((a, b) => vergelijkDatum(a.op, b.op))[0];
    return {
      ...termijn,
      van,
      gebeurtenis,
      ...(over === undefined ? {} : { over }),
      stand: standVan(termijn, afloop, vandaag),
      ...(afloop ? { afgerondOp: afloop.op } : {}),
    };
  });
}

function standVan(termijn: Termijn, afloop: Termijneinde | undefined, vandaag: Datum): Stand {
  if (!afloop) return vandaag <= termijn.einde ? 'loopt' : 'gemist';
  if (afloop.hoe === 'vervallen') return 'vervallen';
  return afloop.op <= termijn.einde ? 'gehaald' : 'te-laat';
}

function totVandaag({ van, tot }: LopendeOpschorting, vandaag: Datum): Opschorting {
  return { van, tot: tot ?? plusDagen(vandaag, 1) };
}

import type { Datum } from '../basis/datum.ts';
import { plusDagen, vergelijkDatum } from '../basis/datum.ts';
import type { Opschorting } from './opschorting.ts';
import type { Termijn, TermijnVraag } from './termijn.ts';
import { berekenTermijn, termijnMetEinde } from './termijn.ts';
import type { Gebeurtenis, Termijnregel } from './termijnregel.ts';
import { heeftLengte } from './termijnregel.ts';
import { regelsVoor } from './termijnregels.ts';
import type { Verlenging } from './verlenging.ts';

/** Something that happened and starts terms, on its Dutch day (TM-13); `id` is the act's. */
export type Voorval = {
  readonly id: string;
  readonly gebeurtenis: Gebeurtenis;
  readonly op: Datum;
  /** What it is about, such as the id of an application or a decision. */
  readonly over?: string;
  /** The last day that it fixes itself, for a term without a length such as D06 and D48. */
  readonly tot?: Datum;
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

/** A longer time for one term of one Voorval; what the law does not allow for that term changes nothing (TM-17). */
export type LopendeVerlenging = Verlenging & { readonly voorval: string; readonly termijn: string };

/** All that the terms of one zaak are computed from; a corrected act has no Voorval any more. */
export type Zaakloop = {
  readonly voorvallen: readonly Voorval[];
  readonly eindes: readonly Termijneinde[];
  readonly opschortingen: readonly LopendeOpschorting[];
  readonly verlengingen?: readonly LopendeVerlenging[];
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

/** What is due on or after a day and at most so many days later, of the terms that still run. */
export function vervaltBinnen(
  termijnen: readonly LopendeTermijn[],
  vandaag: Datum,
  dagen: number,
): readonly LopendeTermijn[] {
  const tot = plusDagen(vandaag, dagen);
  return termijnen.filter(({ stand, einde }) => stand === 'loopt' && einde >= vandaag && einde <= tot);
}

function termijnenVan(voorval: Voorval, zaak: Zaakloop, vandaag: Datum): readonly LopendeTermijn[] {
  const { id: van, gebeurtenis, op, over } = voorval;
  const opgeschort = zaak.opschortingen
    .filter((stilstand) => stilstand.voorval === van)
    .map((stilstand) => totVandaag(stilstand, vandaag));
  return regelsVoor(gebeurtenis, op).flatMap((regel) => {
    const langer = (zaak.verlengingen ?? []).filter(
      (meer) => meer.voorval === van && meer.termijn === regel.id,
    );
    const termijn = berekenVoor(regel, voorval, { opgeschort, langer });
    if (!termijn) return [];
    const afloop = afloopVan(zaak, { van, termijn: regel.id, vandaag });
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

function berekenVoor(
  regel: Termijnregel,
  { op, tot }: Voorval,
  bijzonder: Pick<TermijnVraag, 'opgeschort' | 'langer'>,
): Termijn | undefined {
  if (heeftLengte(regel)) return berekenTermijn({ ...bijzonder, regel, start: op });
  return tot && termijnMetEinde(regel, op, tot);
}

function afloopVan(
  { eindes }: Zaakloop,
  { van, termijn, vandaag }: { readonly van: string; readonly termijn: string; readonly vandaag: Datum },
): Termijneinde | undefined {
  let eerste: Termijneinde | undefined;
  for (const einde of eindes) {
    if (einde.van !== van || einde.termijn !== termijn || einde.op > vandaag) continue;
    if (eerste === undefined || einde.op < eerste.op) eerste = einde;
  }
  return eerste;
}

function standVan(termijn: Termijn, afloop: Termijneinde | undefined, vandaag: Datum): Stand {
  if (!afloop) return vandaag <= termijn.einde ? 'loopt' : 'gemist';
  if (afloop.hoe === 'vervallen') return 'vervallen';
  return afloop.op <= termijn.einde ? 'gehaald' : 'te-laat';
}

function totVandaag({ van, tot }: LopendeOpschorting, vandaag: Datum): Opschorting {
  return { van, tot: tot ?? plusDagen(vandaag, 1) };
}

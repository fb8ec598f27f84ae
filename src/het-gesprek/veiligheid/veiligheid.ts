import { datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';

/** The five steps of the meldcode huiselijk geweld en kindermishandeling, in their order; none waits for another (HG-74). */
export const STAPPEN = ['signalen', 'overleg', 'gesprek', 'wegen', 'beslissen'] as const;

/** What can stand in the file: a step, the kindcheck, how to reach somebody safely, or another note. */
export const SOORTEN = [...STAPPEN, 'kindcheck', 'veilig-contact', 'notitie'] as const;

/** One of those. */
export type Regelsoort = (typeof SOORTEN)[number];

/** What came out of the fifth step: whether Veilig Thuis hears of it, and whether there is help. */
export type Beslissing = { readonly melden: boolean; readonly hulp: boolean };

/** One thing that was written down: on which day it was (a local date), with whom, in words, and by whom. */
export type Veiligheidsregel = {
  readonly id: string;
  readonly soort: Regelsoort;
  readonly op: Datum;
  readonly metWie?: string | undefined;
  readonly woorden: string;
  readonly beslissing?: Beslissing | undefined;
  /** The line it corrects; that one stays and is shown as earlier (HG-74). */
  readonly vervangt?: string | undefined;
  /** Id of the member of staff who wrote it. */
  readonly door: string;
  /** ISO instant. */
  readonly vastgelegdOp: string;
};

/** A line that stands, with the earlier ones it corrected, newest first. */
export type MetEerder = Veiligheidsregel & { readonly eerder: readonly Veiligheidsregel[] };

/** What is needed to write something down; without a day it is today. */
export type RegelOpdracht = {
  readonly soort: Regelsoort;
  readonly op?: Datum | undefined;
  readonly metWie?: string | undefined;
  readonly woorden: string;
  readonly melden?: boolean | undefined;
  readonly hulp?: boolean | undefined;
  readonly vervangt?: string | undefined;
};

/** Who writes, when (ISO instant) and under which id. */
export type RegelAanleiding = { readonly id: string; readonly door: string; readonly nu: string };

/**
 * Writes something down beside what stands. Refuses a line without words, a day to come, a decision that leaves open
 * whether to report or to help, and a correction of what is not there (HG-74). No step is needed before another.
 */
export function schrijfRegel(
  staand: readonly Veiligheidsregel[],
  opdracht: RegelOpdracht,
  { id, door, nu }: RegelAanleiding,
): Uitkomst<Veiligheidsregel> {
  const { soort, melden, hulp, vervangt } = opdracht;
  const woorden = opdracht.woorden.trim();
  const op = opdracht.op ?? datumVanMoment(nu);
  if (woorden === '')
    return geweigerd('HG-74', 'Er staat nog niets. Schrijf kort op wat er is gezien, gezegd of gewogen.');
  if (op > datumVanMoment(nu))
    return geweigerd('HG-74', 'Deze dag moet nog komen. Kies vandaag of een dag die geweest is.');
  if (soort === 'beslissen' && (melden === undefined || hulp === undefined))
    return geweigerd('HG-74', 'Kies bij beide vragen ja of nee: melden bij Veilig Thuis, en hulp regelen.');
  if (vervangt !== undefined && !staand.some((regel) => regel.id === vervangt && regel.soort === soort))
    return geweigerd('HG-74', 'Wat u verbetert, staat hier niet. Laad de pagina opnieuw.');
  const metWie = opdracht.metWie?.trim() || undefined;
  const beslissing =
    soort === 'beslissen' && melden !== undefined && hulp !== undefined ? { melden, hulp } : undefined;
  return gelukt({ id, soort, op, metWie, woorden, beslissing, vervangt, door, vastgelegdOp: nu });
}

/** What stands of one kind, oldest first, each with what it corrected. */
export function staandVan(regels: readonly Veiligheidsregel[], soort: Regelsoort): readonly MetEerder[] {
  const vervangen = new Set(regels.map(({ vervangt }) => vervangt));
  const perId = new Map(regels.map((regel) => [regel.id, regel]));
  return regels
    .filter((regel) => regel.soort === soort && !vervangen.has(regel.id))
    .toSorted((a, b) => vergelijk(a.op, b.op) || vergelijk(a.vastgelegdOp, b.vastgelegdOp))
    .map((regel) => ({ ...regel, eerder: eerderVan(regel, perId) }));
}

/** The steps that nobody wrote anything at yet: a reminder, never a gate (HG-74). */
export function openStappen(regels: readonly Veiligheidsregel[]): readonly (typeof STAPPEN)[number][] {
  return STAPPEN.filter((stap) => !regels.some(({ soort }) => soort === stap));
}

function eerderVan(
  { vervangt }: Veiligheidsregel,
  perId: ReadonlyMap<string, Veiligheidsregel>,
): readonly Veiligheidsregel[] {
  const vorige = vervangt === undefined ? undefined : perId.get(vervangt);
  return vorige === undefined ? [] : [vorige, ...eerderVan(vorige, perId)];
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

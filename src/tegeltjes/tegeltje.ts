import type { Datum } from '../basis/datum.ts';
import { dagenTussen, getDatum } from '../basis/datum.ts';
import type { Uitkomst } from '../basis/uitkomst.ts';
import { gelukt, geweigerd } from '../basis/uitkomst.ts';

/** Where in the work a maxim can be tied to. */
export const PLEKKEN = ['vraagverheldering', 'oplossingen', 'verslag'] as const;

/** One of the places. */
export type Plek = (typeof PLEKKEN)[number];

/** Whether somebody finds that a maxim should hang. */
export const STEMMEN = ['voor', 'tegen'] as const;

/** One of the two votes. */
export type Stem = (typeof STEMMEN)[number];

/** The longest maxim: it has to be read in one glance. */
export const MEESTE_TEKENS = 140;

/** One thing somebody of a team did with a maxim; `door` is the id of a member of staff, `op` an ISO instant. */
export type Tegeldaad = {
  readonly id: string;
  readonly tegeltjeId: string;
  readonly team: string;
  readonly door: string;
  readonly op: string;
} & (
  | { readonly soort: 'geschreven'; readonly inhoud: { readonly woorden: string; readonly plek: Plek } }
  | { readonly soort: 'gestemd'; readonly inhoud: { readonly stem: Stem } }
  | { readonly soort: 'ingetrokken' | 'verborgen' | 'getoond'; readonly inhoud: object }
);

/** A maxim of a team as it stands. */
export type Tegeltje = {
  readonly tegeltjeId: string;
  readonly team: string;
  readonly woorden: string;
  readonly plek: Plek;
  readonly geschrevenDoor: string;
  /** Ids of who finds it good, with who wrote it, and of who does not. */
  readonly voor: readonly string[];
  readonly tegen: readonly string[];
  readonly isIngetrokken: boolean;
  /** It shows in the work: at least two of the team are for it, and more are for than against (TG-3). */
  readonly hangt: boolean;
  /** Ids of who hid it for themselves (TG-5). */
  readonly verborgenVoor: readonly string[];
};

/** Somebody of a team. */
export type Teamlid = { readonly id: string; readonly team: string };

/** The maxims as they stand, oldest first. New words begin again with the vote of who wrote them (TG-4). */
export function vouwTegeltjes(daden: readonly Tegeldaad[]): readonly Tegeltje[] {
  const opVolgorde = daden.toSorted((a, b) => vergelijk(a.op, b.op) || vergelijk(a.id, b.id));
  const perTegeltje = Map.groupBy(opVolgorde, ({ tegeltjeId }) => tegeltjeId);
  return [...perTegeltje.values()].flatMap((eigen) => vouwEen(eigen) ?? []);
}

function vouwEen(daden: readonly Tegeldaad[]): Tegeltje | undefined {
  const plaats = daden.findLastIndex(({ soort }) => soort === 'geschreven');
  const laatste = daden[plaats];
  if (laatste?.soort !== 'geschreven') return undefined;
  const stemmen = new Map<string, Stem>([[laatste.door, 'voor']]);
  for (const daad of daden.slice(plaats)) {
    if (daad.soort === 'gestemd') stemmen.set(daad.door, daad.inhoud.stem);
  }
  const wie = (stem: Stem) => [...stemmen].filter(([, een]) => een === stem).map(([door]) => door);
  const [voor, tegen] = [wie('voor'), wie('tegen')];
  const isIngetrokken = daden.slice(plaats).some(({ soort }) => soort === 'ingetrokken');
  return {
    tegeltjeId: laatste.tegeltjeId,
    team: laatste.team,
    ...laatste.inhoud,
    geschrevenDoor: laatste.door,
    voor,
    tegen,
    isIngetrokken,
    hangt: !isIngetrokken && voor.length >= 2 && voor.length > tegen.length,
    verborgenVoor: [...new Set(daden.map(({ door }) => door))].filter(
      (door) => daden.findLast((daad) => daad.door === door && isKijken(daad))?.soort === 'verborgen',
    ),
  };
}

function isKijken({ soort }: Tegeldaad): boolean {
  return soort === 'verborgen' || soort === 'getoond';
}

/** What surrounds an act with a maxim: its id, who does it, and when (ISO instant). */
export type Tegelaanleiding = { readonly actId: string; readonly wie: Teamlid; readonly nu: string };

/** What is needed to write a maxim; with `tegeltjeId` one that hangs gets other words or another place. */
export type Schrijfopdracht = {
  readonly woorden: string;
  readonly plek: Plek;
  readonly tegeltjeId?: string | undefined;
};

/** Writes a maxim of one's own team. Refuses no words, too many to read in one glance (TG-1), and one of another team (TG-2). */
export function schrijfTegeltje(
  tegeltjes: readonly Tegeltje[],
  { woorden, plek, tegeltjeId }: Schrijfopdracht,
  aanleiding: Tegelaanleiding,
): Uitkomst<Tegeldaad> {
  const kort = woorden.replaceAll(/\s+/gu, ' ').trim();
  if (kort === '') return geweigerd('TG-1', 'Er staat nog niets. Schrijf het tegeltje op, in één zin.');
  if ([...kort].length > MEESTE_TEKENS) {
    return geweigerd('TG-1', `Maak het korter: hoogstens ${MEESTE_TEKENS} tekens, om in één blik te lezen.`);
  }
  if (aanleiding.wie.team === '') return weigerTeam();
  if (tegeltjeId !== undefined && findEigen(tegeltjes, tegeltjeId, aanleiding.wie) === undefined)
    return weigerTeam();
  const inhoud = { woorden: kort, plek };
  return gelukt({ ...stap(aanleiding, tegeltjeId ?? aanleiding.actId), soort: 'geschreven', inhoud });
}

/** Votes for or against a maxim of one's own team; the last vote counts. Refuses one of another team (TG-2) and a retired one (TG-4). */
export function stemTegeltje(
  tegeltjes: readonly Tegeltje[],
  { tegeltjeId, stem }: { readonly tegeltjeId: string; readonly stem: Stem },
  aanleiding: Tegelaanleiding,
): Uitkomst<Tegeldaad> {
  const tegeltje = findEigen(tegeltjes, tegeltjeId, aanleiding.wie);
  if (tegeltje === undefined) return weigerTeam();
  if (tegeltje.isIngetrokken) return weigerIngetrokken();
  return gelukt({ ...stap(aanleiding, tegeltjeId), soort: 'gestemd', inhoud: { stem } });
}

/** Retires a maxim of one's own team; it stays in the list of what was. Refuses one of another team (TG-2) and one that was retired (TG-4). */
export function trekTegeltjeIn(
  tegeltjes: readonly Tegeltje[],
  tegeltjeId: string,
  aanleiding: Tegelaanleiding,
): Uitkomst<Tegeldaad> {
  const tegeltje = findEigen(tegeltjes, tegeltjeId, aanleiding.wie);
  if (tegeltje === undefined) return weigerTeam();
  if (tegeltje.isIngetrokken) return weigerIngetrokken();
  return gelukt({ ...stap(aanleiding, tegeltjeId), soort: 'ingetrokken', inhoud: {} });
}

/** Hides a maxim for oneself, or shows it again; for the rest of the team nothing changes (TG-5). */
export function verbergTegeltje(
  tegeltjes: readonly Tegeltje[],
  { tegeltjeId, weer = false }: { readonly tegeltjeId: string; readonly weer?: boolean },
  aanleiding: Tegelaanleiding,
): Uitkomst<Tegeldaad> {
  if (findEigen(tegeltjes, tegeltjeId, aanleiding.wie) === undefined) return weigerTeam();
  return gelukt({ ...stap(aanleiding, tegeltjeId), soort: weer ? 'getoond' : 'verborgen', inhoud: {} });
}

/** The one maxim that shows at a place for somebody on a day: of those that hang there and were not hidden, each day the next (TG-5). */
export function kiesTegeltje(
  tegeltjes: readonly Tegeltje[],
  plek: Plek,
  { wie, dag }: { readonly wie: Teamlid; readonly dag: Datum },
): Tegeltje | undefined {
  const kandidaten = tegeltjes.filter(
    (een) => een.hangt && een.plek === plek && een.team === wie.team && !een.verborgenVoor.includes(wie.id),
  );
  return kandidaten[Math.abs(dagenTussen(EERSTE_DAG, dag)) % Math.max(kandidaten.length, 1)];
}

const EERSTE_DAG = getDatum('2026-01-01');

function findEigen(
  tegeltjes: readonly Tegeltje[],
  tegeltjeId: string,
  { team }: Teamlid,
): Tegeltje | undefined {
  return tegeltjes.find((een) => een.tegeltjeId === tegeltjeId && een.team === team && team !== '');
}

function stap({ actId, wie, nu }: Tegelaanleiding, tegeltjeId: string) {
  return { id: actId, tegeltjeId, team: wie.team, door: wie.id, op: nu };
}

function weigerTeam() {
  return geweigerd('TG-2', 'Alleen het team zelf schrijft, stemt en haalt weg.');
}

function weigerIngetrokken() {
  return geweigerd('TG-4', 'Dit tegeltje is al van de muur. Schrijf het opnieuw als het terug moet.');
}

function vergelijk(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

import { maakAct, nieuweTekst } from '../../basis/act.ts';
import type { Aanleiding, Act, Gevolg } from '../../basis/act.ts';
import { dagenTussen, datumVanMoment } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { gelukt, geweigerd } from '../../basis/uitkomst.ts';
import type { Uitkomst } from '../../basis/uitkomst.ts';
import { GELIJKGESTELDE_DAGEN, plusWerkdagen } from '../../termijnen/index.ts';
import { vouwBesluiten } from '../besluit/besluiten.ts';
import type { Besluit } from '../besluit/besluiten.ts';
import { isToekenning } from '../besluit/voorstel.ts';
import { eindeVanBesluit } from '../iwmo/cak.ts';
import { isVerwijderd, vouwToewijzingen } from '../iwmo/toewijzingen.ts';
import type { Toewijzing } from '../iwmo/toewijzingen.ts';

/** Somebody called the inwoner who waits; `woorden` is the text of what was said. */
export type WachtenGebeld = Act<
  'wachten-gebeld',
  { readonly besluitId: string; readonly op: Datum; readonly woorden: string }
>;

/** Help for the time in between: who does what, until which day; `wat` is a text id. */
export type OverbruggingAfgesproken = Act<
  'overbrugging-afgesproken',
  { readonly besluitId: string; readonly wie: string; readonly wat: string; readonly tot: Datum }
>;

type Naam = { readonly agb: string; readonly naam: string };

/** Another aanbieder takes over; `reden` is a text id. */
export type AanbiederGewisseld = Act<
  'aanbieder-gewisseld',
  { readonly besluitId: string; readonly van: Naam; readonly naar: Naam; readonly reden: string }
>;

/** Somebody who was granted help in kind, from the day of the besluit until help began. */
export type Wachttijd = {
  readonly besluitId: string;
  readonly product?: string | undefined;
  readonly sinds: Datum;
  /** The day on which help began; undefined while somebody waits. */
  readonly begonnenOp?: Datum | undefined;
  /** The last day to call while nothing has begun; undefined when it began. */
  readonly belVoor?: Datum | undefined;
  readonly aanbieder?: Naam | undefined;
  readonly gebeld: readonly WachtenGebeld['inhoud'][];
  readonly overbruggingen: readonly OverbruggingAfgesproken['inhoud'][];
  readonly wissels: readonly AanbiederGewisseld['inhoud'][];
};

/** After so many working days without help somebody calls, and again after as many. */
const BELNORM = 10;

/** Who waited or waits for what a besluit granted in kind; what another besluit, a move or a death ended does not count. */
export function vouwWachten(acts: readonly Act[]): readonly Wachttijd[] {
  const besluiten = vouwBesluiten(acts).filter(isInNatura);
  const vervangen = new Set(besluiten.flatMap((besluit) => vorigeVan(besluit) ?? []));
  const toewijzingen = vouwToewijzingen(acts).filter((een) => !isVerwijderd(een));
  return besluiten
    .filter(({ besluitId }) => !vervangen.has(besluitId) && eindeVanBesluit(acts, besluitId) === undefined)
    .flatMap((besluit) =>
      besluit.genomen === undefined
        ? []
        : [wachttijdVan(acts, { besluit, sinds: besluit.genomen.op }, toewijzingen)],
    );
}

/** By which day somebody calls an inwoner who waits for help; undefined when nobody waits. */
export function belVoor(acts: readonly Act[]): Datum | undefined {
  const dagen = vouwWachten(acts).flatMap((wachttijd) => wachttijd.belVoor ?? []);
  return dagen.toSorted()[0];
}

/** What is to be done now with help that was granted in kind: choose who delivers it, or call who waits. */
export type Hulptaak = {
  readonly wat: 'toewijzen' | 'wachten-bellen';
  readonly op: Datum;
  readonly sinds: Datum;
  /** Whom somebody waits for, and whom they waited for before. */
  readonly wachtOp?: string | undefined;
  readonly overbruggingTot?: Datum | undefined;
};

/** The first such task of a zaak; undefined when there is none. */
export function hulptaak(acts: readonly Act[]): Hulptaak | undefined {
  const wachtend = vouwWachten(acts).filter(({ begonnenOp }) => begonnenOp === undefined);
  const zonder = wachtend.find(({ aanbieder }) => aanbieder === undefined);
  if (zonder !== undefined) return { wat: 'toewijzen', op: zonder.sinds, ...standVan(zonder) };
  const [eerste] = wachtend.toSorted((a, b) => ((a.belVoor ?? '') < (b.belVoor ?? '') ? -1 : 1));
  if (eerste?.belVoor === undefined) return undefined;
  return { wat: 'wachten-bellen', op: eerste.belVoor, ...standVan(eerste) };
}

function standVan({ sinds, aanbieder, wissels, overbruggingen }: Wachttijd) {
  const eerst = wissels.at(-1)?.van.naam;
  const wachtOp = aanbieder && `${aanbieder.naam}${eerst === undefined ? '' : ` (eerst ${eerst})`}`;
  return { sinds, wachtOp, overbruggingTot: overbruggingen.at(-1)?.tot };
}

/** How many days somebody waited, or waits until today. */
export function dagenGewacht({ sinds, begonnenOp }: Wachttijd, vandaag: Datum): number {
  return Math.max(0, dagenTussen(sinds, begonnenOp ?? vandaag));
}

/** A number of days in words. */
export function schrijfDagen(aantal: number): string {
  return aantal === 1 ? 'een dag' : `${aantal} dagen`;
}

/** Writes down that somebody called and what was said (TW-95). */
export function legGebeldVast(
  acts: readonly Act[],
  opdracht: { readonly zaakId: string; readonly besluitId: string; readonly woorden: string },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, besluitId, woorden } = opdracht;
  if (!wacht(acts, besluitId)) return geweigerd('TW-95', 'Hier wacht nu niemand op hulp.');
  if (woorden.trim() === '') return geweigerd('TW-95', 'Schrijf kort op wat er gezegd is.');
  const tekst = aanleiding.nieuwId();
  const inhoud = { besluitId, op: datumVanMoment(aanleiding.nu), woorden: tekst };
  return gelukt({
    acts: [maakAct('wachten-gebeld', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, woorden)],
  });
}

/** Agrees on help for the time in between: what, by whom, and until a day that is still to come (TW-96). */
export function spreekOverbruggingAf(
  acts: readonly Act[],
  opdracht: {
    readonly zaakId: string;
    readonly besluitId: string;
    readonly wie: string;
    readonly wat: string;
    readonly tot: Datum;
  },
  aanleiding: Aanleiding,
): Uitkomst<Gevolg> {
  const { zaakId, besluitId, wie, wat, tot } = opdracht;
  if (!wacht(acts, besluitId)) return geweigerd('TW-96', 'Hier wacht nu niemand op hulp.');
  if (wie.trim() === '' || wat.trim() === '') {
    return geweigerd('TW-96', 'Schrijf op wat er gebeurt en wie het doet.');
  }
  if (tot < datumVanMoment(aanleiding.nu)) {
    return geweigerd('TW-96', 'De laatste dag is al voorbij. Kies een dag die nog komt.');
  }
  const tekst = aanleiding.nieuwId();
  const inhoud = { besluitId, wie: wie.trim(), wat: tekst, tot };
  return gelukt({
    acts: [maakAct('overbrugging-afgesproken', { zaakId, inhoud }, aanleiding)],
    teksten: [nieuweTekst(tekst, wat)],
  });
}

function wacht(acts: readonly Act[], besluitId: string): boolean {
  return vouwWachten(acts).some((een) => een.besluitId === besluitId && een.begonnenOp === undefined);
}

function wachttijdVan(
  acts: readonly Act[],
  { besluit, sinds }: { readonly besluit: Besluit; readonly sinds: Datum },
  toewijzingen: readonly Toewijzing[],
): Wachttijd {
  const { besluitId, voorstel } = besluit;
  const van = (soort: string) => inhoudVan(acts, soort, besluitId);
  const gebeld = van('wachten-gebeld') as readonly WachtenGebeld['inhoud'][];
  const ids = new Set([besluitId, vorigeVan(besluit)]);
  const eigen = toewijzingen.filter((een) => ids.has(een.besluitId));
  const [begonnenOp] = eigen.flatMap(({ leveringen }) => leveringen.map((een) => een.begonnenOp)).toSorted();
  return {
    besluitId,
    product: voorstel.product,
    sinds,
    begonnenOp,
    belVoor: begonnenOp === undefined ? belDag({ sinds, van: voorstel.van, gebeld }) : undefined,
    aanbieder: eigen.findLast((een) => een.besluitId === besluitId)?.aanbieder,
    gebeld,
    overbruggingen: van('overbrugging-afgesproken') as readonly OverbruggingAfgesproken['inhoud'][],
    wissels: van('aanbieder-gewisseld') as readonly AanbiederGewisseld['inhoud'][],
  };
}

/** Ten working days after the besluit, or the day on which help was to begin when that is later; after a call ten more (TW-95). */
function belDag({
  sinds,
  van,
  gebeld,
}: {
  readonly sinds: Datum;
  readonly van: Datum | undefined;
  readonly gebeld: readonly WachtenGebeld['inhoud'][];
}): Datum {
  const laatste = gebeld.at(-1)?.op;
  const norm = plusWerkdagen(laatste ?? sinds, BELNORM, GELIJKGESTELDE_DAGEN);
  return van !== undefined && van > norm ? van : norm;
}

function isInNatura({ genomen, voorstel }: Besluit): boolean {
  return genomen !== undefined && isToekenning(voorstel) && voorstel.vorm !== 'pgb';
}

function vorigeVan({ voorstel }: Besluit): string | undefined {
  return voorstel.vervangtBesluitId ?? voorstel.herziening?.besluitId;
}

function inhoudVan(acts: readonly Act[], soort: string, besluitId: string): readonly unknown[] {
  return acts
    .filter((act) => act.soort === soort && (act.inhoud as { besluitId?: string }).besluitId === besluitId)
    .map(({ inhoud }) => inhoud);
}

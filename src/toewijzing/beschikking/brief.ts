import type { Datum } from '../../basis/datum.ts';
import type { Bron, Deel, Stap } from '../beoordeling/beoordeling.ts';

/** Where a sentence of a letter comes from (TW-60): data of the file, a letter text, or what was typed for this letter. */
export type Herkomst =
  | {
      readonly soort: 'stap';
      readonly stap: Stap;
      readonly deel?: Deel | undefined;
      readonly bronnen: readonly Bron[];
    }
  | { readonly soort: 'tekst'; readonly sleutel: string; readonly isEigen: boolean }
  | { readonly soort: 'toets'; readonly id: string }
  | { readonly soort: 'advies'; readonly id: string }
  | { readonly soort: 'besluit' | 'aanvraag' | 'mandaat' | 'persoon' | 'brief' };

/** One sentence or short paragraph, literal, with its source; a name and a value with a tab between them is a row. */
export type Briefzin = { readonly tekst: string; readonly herkomst: Herkomst };

/** A part of a letter; without `titel` it has no heading of its own, `niveau` 3 stands below the part before it. */
export type Briefdeel = {
  readonly sleutel: string;
  readonly titel?: string | undefined;
  readonly niveau: 2 | 3;
  readonly zinnen: readonly Briefzin[];
};

/** The letter of a besluit: `dag` is the day on it, on which it leaves; `titel` says nothing about the person. */
export type Brief = {
  readonly titel: string;
  readonly dag: Datum;
  readonly kenmerk: string;
  readonly afzender: readonly string[];
  readonly ontvanger: readonly string[];
  readonly delen: readonly Briefdeel[];
};

/** How sentences are shown: as a paragraph of lines, or together as a table with its heads. */
export type Briefvorm =
  | { readonly soort: 'alinea'; readonly regels: readonly string[] }
  | {
      readonly soort: 'tabel';
      readonly koppen: readonly string[];
      readonly rijen: readonly (readonly string[])[];
    };

/** A part with its sentences; undefined leaves them out, so that nothing empty is printed. */
export function deel(
  sleutel: string,
  titel: string | undefined,
  zinnen: readonly (Briefzin | undefined)[],
): Briefdeel {
  return { sleutel, titel, niveau: 2, zinnen: zinnen.filter((een) => een !== undefined) };
}

/** Somebody's words as one paragraph of a letter: line ends stay, empty lines and tabs do not. */
export function alsAlinea(woorden: string): string {
  return woorden
    .replaceAll('\t', ' ')
    .trim()
    .replaceAll(/\s*\n\s*/g, '\n');
}

/** A row of a table: its name and value. */
export function rij(naam: string, waarde: string): string {
  return `${naam}\t${waarde.replaceAll(/\s+/g, ' ').trim()}`;
}

/** Sentences in the order in which they are shown; rows that follow each other are one table, the first row its heads. */
export function vormenVan(zinnen: readonly Pick<Briefzin, 'tekst'>[]): readonly Briefvorm[] {
  const vormen: Briefvorm[] = [];
  for (const { tekst } of zinnen) {
    const laatste = vormen.at(-1);
    if (!tekst.includes('\t')) {
      vormen.push({ soort: 'alinea', regels: tekst.split('\n') });
    } else if (laatste?.soort === 'tabel') {
      vormen[vormen.length - 1] = { ...laatste, rijen: [...laatste.rijen, tekst.split('\t')] };
    } else {
      vormen.push({ soort: 'tabel', koppen: tekst.split('\t'), rijen: [] });
    }
  }
  return vormen;
}

/** The part of a letter with this key; undefined when it has none. */
export function findDeel({ delen }: Pick<Brief, 'delen'>, sleutel: string): Briefdeel | undefined {
  return delen.find((een) => een.sleutel === sleutel);
}

/** Everything that a part says, as one text; empty when the letter does not have it. */
export function tekstVanDeel(brief: Pick<Brief, 'delen'>, sleutel: string): string {
  return (findDeel(brief, sleutel)?.zinnen ?? []).map(({ tekst }) => tekst).join('\n\n');
}

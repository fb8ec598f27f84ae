import type { VngResultaat } from '../inrichting/index.ts';
import { GEBIEDEN, SPREKERS, TREDEN } from './verhaal.ts';
import type { Regel, Verhaal, VerhaalAfspraak, VerhaalOplossing, VerhaalResultaat } from './verhaal.ts';

type Lijsten = 'regels' | 'resultaten' | 'oplossingen' | 'afspraken';

/**
 * A story as its writer types it: lists of lines with parts between bars.
 * Gesprek `gebied | spreker | words` (`vrij` for no gebied, a gespreksvoerder sees and the others say);
 * resultaat `vng | words` or `vng | words | the other wording`; oplossing `resultaat | trede | words | why`;
 * afspraak `resultaat | who | what | days`. Results count from 1.
 */
export type Opgeschreven = Omit<
  Verhaal,
  Lijsten | 'ideeen' | 'nietBesproken' | 'clientondersteuner' | 'antwoord'
> & {
  readonly gesprek: readonly string[];
  readonly resultaten: readonly string[];
  readonly oplossingen: readonly string[];
  readonly afspraken: readonly string[];
  readonly ideeen?: Verhaal['ideeen'];
  readonly nietBesproken?: Verhaal['nietBesproken'];
  readonly clientondersteuner?: Verhaal['clientondersteuner'];
  readonly antwoord?: Verhaal['antwoord'];
};

/** Reads a story as typed; throws on a line with a word it does not know, so that a slip is found at once. */
export function leesVerhaal(verhaal: Opgeschreven): Verhaal {
  const { gesprek, resultaten, oplossingen, afspraken, ...rest } = verhaal;
  return {
    clientondersteuner: 'nee',
    ideeen: [],
    nietBesproken: {},
    antwoord: { soort: 'klopt' },
    ...rest,
    regels: gesprek.map(leesRegel),
    resultaten: resultaten.map(leesResultaat),
    oplossingen: oplossingen.map((regel) => leesOplossing(regel, resultaten.length)),
    afspraken: afspraken.map((regel) => leesAfspraak(regel, resultaten.length)),
  };
}

function leesRegel(regel: string): Regel {
  const [gebied, spreker, tekst] = delen(regel, 3);
  const wie = uit(SPREKERS, spreker, regel);
  const soort = wie === 'gespreksvoerder' ? 'gezien' : 'gezegd';
  if (gebied === 'vrij') return { spreker: wie, soort, tekst };
  return { gebied: uit(GEBIEDEN, gebied, regel), spreker: wie, soort, tekst };
}

function leesResultaat(regel: string): VerhaalResultaat {
  const [vng, tekst, oneens] = regel.split(' | ');
  return { vng: getal(vng, 8, regel) as VngResultaat, tekst: tekst ?? mis(regel), oneens };
}

function leesOplossing(regel: string, aantal: number): VerhaalOplossing {
  const [resultaat, trede, tekst, waarom] = delen(regel, 4);
  return { resultaat: getal(resultaat, aantal, regel) - 1, trede: uit(TREDEN, trede, regel), tekst, waarom };
}

function leesAfspraak(regel: string, aantal: number): VerhaalAfspraak {
  const [resultaat, wie, wat, dagen] = delen(regel, 4);
  return { resultaat: getal(resultaat, aantal, regel) - 1, wie, wat, dagen: getal(dagen, 400, regel) };
}

type Delen<N extends 3 | 4> = N extends 3
  ? readonly [string, string, string]
  : readonly [string, string, string, string];

function delen<N extends 3 | 4>(regel: string, aantal: N): Delen<N> {
  const gevonden = regel.split(' | ').map((deel) => deel.trim());
  if (gevonden.length !== aantal || gevonden.includes('')) return mis(regel);
  return gevonden as unknown as Delen<N>;
}

function uit<T extends string>(woorden: readonly T[], woord: string, regel: string): T {
  return woorden.find((bekend) => bekend === woord) ?? mis(regel);
}

function getal(woord: string | undefined, hoogstens: number, regel: string): number {
  const waarde = Number(woord);
  return Number.isInteger(waarde) && waarde >= 1 && waarde <= hoogstens ? waarde : mis(regel);
}

function mis(regel: string): never {
  throw new Error(`This line of a story cannot be read: ${regel}`);
}

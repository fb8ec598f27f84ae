import { MATEN } from './data.ts';

/** What to measure and how long. */
export type Keuze = {
  /** The short form of continuous integration: less data and fewer requests, and it fails on ratios alone. */
  readonly kort: boolean;
  readonly zaken: number;
  readonly rondes: number;
  /** Requests of one client and of sixteen, in each round. */
  readonly enkel: number;
  readonly samen: number;
  /** Writes the ratios down as those that later runs are held against. */
  readonly vastleggen: boolean;
  /** A folder that keeps the filled database for a next run. */
  readonly bewaar: string | undefined;
  readonly nodeArgs: readonly string[];
  readonly namen: readonly string[];
};

/** Reads the choice from the command line. */
export function readKeuze(argumenten: readonly string[]): Keuze {
  const waarde = (naam: string) =>
    argumenten.find((een) => een.startsWith(`--${naam}=`))?.slice(naam.length + 3);
  const getal = (naam: string, standaard: number) => Number(waarde(naam) ?? standaard);
  const kort = argumenten.includes('--kort');
  return {
    kort,
    zaken: getal('zaken', kort ? MATEN.klein : MATEN.stad),
    rondes: getal('rondes', kort ? 5 : 7),
    enkel: getal('enkel', kort ? 40 : 100),
    samen: getal('samen', kort ? 160 : 480),
    vastleggen: argumenten.includes('--vastleggen'),
    bewaar: waarde('bewaar'),
    nodeArgs: waarde('node')?.split(' ') ?? [],
    namen: argumenten.filter((een) => !een.startsWith('--')),
  };
}

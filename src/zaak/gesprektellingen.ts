/** One answer to the offer of support beside the inwoner; `maand` is the Dutch month as 'YYYY-MM', `op` an ISO instant. */
export type Ondersteuningsantwoord = {
  readonly zaakId: string;
  readonly op: string;
  readonly maand: string;
  readonly antwoord: string;
};

/** One month of offered, free, independent support: of every zaak only the last answer counts (HG-96, Wmo 2.2.4). */
export type Ondersteuningstelling = {
  readonly maand: string;
  readonly aangeboden: number;
  readonly graag: number;
  readonly isErAl: number;
  readonly nietNodig: number;
  readonly open: number;
};

const GRAAG: readonly string[] = ['graag', 'ja'];
const NIET: readonly string[] = ['niet-nodig', 'nee'];

/** Counts by month, the newest first; a later answer of the same zaak takes the place of an earlier one (HG-96). */
export function telOndersteuning(
  antwoorden: readonly Ondersteuningsantwoord[],
): readonly Ondersteuningstelling[] {
  const laatste = new Map(
    antwoorden.toSorted((a, b) => (a.op < b.op ? -1 : 1)).map((een) => [een.zaakId, een]),
  );
  const maanden = Map.groupBy(laatste.values(), ({ maand }) => maand);
  return [...maanden]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([maand, samen]) => {
      const tel = (past: (antwoord: string) => boolean) =>
        samen.filter(({ antwoord }) => past(antwoord)).length;
      const graag = tel((antwoord) => GRAAG.includes(antwoord));
      const isErAl = tel((antwoord) => antwoord === 'is-er-al');
      const nietNodig = tel((antwoord) => NIET.includes(antwoord));
      const aangeboden = samen.length;
      return { maand, aangeboden, graag, isErAl, nietNodig, open: aangeboden - graag - isErAl - nietNodig };
    });
}

/** Where a solution comes from, and why shared help did not fit when that was asked. */
export type Gekozentrede = { readonly trede: string; readonly reden?: string | undefined };

/** How often shared and individual help were chosen, and why shared help did not fit (HG-97, T8). */
export type Mixtelling = {
  readonly gedeeld: number;
  readonly opMaat: number;
  readonly redenen: readonly { readonly reden: string; readonly aantal: number }[];
};

/** Counts the mix of shared and individual help (HG-97). */
export function telMix(gekozen: readonly Gekozentrede[]): Mixtelling {
  const redenen = Map.groupBy(
    gekozen.flatMap(({ trede, reden }) => (trede === 'maatwerk' && reden !== undefined ? [reden] : [])),
    (reden) => reden,
  );
  return {
    gedeeld: gekozen.filter(({ trede }) => trede === 'collectief').length,
    opMaat: gekozen.filter(({ trede }) => trede === 'maatwerk').length,
    redenen: [...redenen]
      .map(([reden, samen]) => ({ reden, aantal: samen.length }))
      .toSorted((a, b) => b.aantal - a.aantal || (a.reden < b.reden ? -1 : 1)),
  };
}

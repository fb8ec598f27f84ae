import type { ComponentChildren } from 'preact';

/** One column: its heading, and what it shows of a row. */
export type Kolom<Rij> = {
  readonly kop: string;
  readonly cel: (rij: Rij) => ComponentChildren;
  /** The column that names the row; the first one when no column says so. */
  readonly rijkop?: boolean;
  /** Figures: to the right, in digits of the same width. */
  readonly getal?: boolean;
};

export type TabelProps<Rij> = {
  /** What the table shows; the caption. */
  readonly bijschrift: string;
  /** The caption is only read aloud, because a heading right above says the same. */
  readonly bijschriftVerborgen?: boolean;
  readonly kolommen: readonly Kolom<Rij>[];
  readonly rijen: readonly Rij[];
  /** What stands there when there are no rows. */
  readonly leeg?: ComponentChildren;
};

/**
 * A table. On a small screen each row becomes a card that names its own columns; the explicit roles keep it a table
 * for a screen reader there.
 */
export function Tabel<Rij>({ bijschrift, bijschriftVerborgen, kolommen, rijen, leeg }: TabelProps<Rij>) {
  if (rijen.length === 0 && leeg !== undefined) return <p>{leeg}</p>;
  const rijkop = Math.max(
    0,
    kolommen.findIndex((kolom) => kolom.rijkop),
  );
  return (
    <div class="kt-tabelraam kt-breed">
      <table class="utrecht-table kt-tabel" role="table">
        <caption class={bijschriftVerborgen ? 'kt-alleen-voorlezen' : 'utrecht-table__caption'}>
          {bijschrift}
        </caption>
        <thead class="utrecht-table__header" role="rowgroup">
          <tr class="utrecht-table__row" role="row">
            {kolommen.map((kolom) => (
              <th
                key={kolom.kop}
                class={`utrecht-table__header-cell${getalKlasse(kolom)}`}
                scope="col"
                role="columnheader"
              >
                {kolom.kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body" role="rowgroup">
          {rijen.map((rij, nummer) => (
            <tr key={nummer} class="utrecht-table__row" role="row">
              {kolommen.map((kolom, plaats) => (
                <Cel key={kolom.kop} kolom={kolom} rij={rij} isRijkop={plaats === rijkop} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cel<Rij>({ kolom, rij, isRijkop }: { kolom: Kolom<Rij>; rij: Rij; isRijkop: boolean }) {
  if (isRijkop) {
    return (
      <th class="utrecht-table__cell kt-rijkop" scope="row" role="rowheader">
        <div class="kt-cel">{kolom.cel(rij)}</div>
      </th>
    );
  }
  return (
    <td class={`utrecht-table__cell${getalKlasse(kolom)}`} role="cell" data-kop={kolom.kop}>
      <div class="kt-cel">{kolom.cel(rij)}</div>
    </td>
  );
}

function getalKlasse(kolom: { readonly getal?: boolean }): string {
  return kolom.getal ? ' kt-getal' : '';
}

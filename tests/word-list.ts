/** A word that may not be used, and the word that stands in its place. */
export type VerbodenWoord = {
  readonly woord: string;
  readonly liever: string;
  readonly alleenInCode: boolean;
};

/** What the checker reads in docs/woordenlijst.md. */
export type Woordenlijst = {
  readonly verboden: readonly VerbodenWoord[];
  /** Words of staff that the fixed texts of public pages leave out. */
  readonly nietVoorInwoners: readonly { readonly woord: string; readonly liever: string }[];
};

/** Reads the tables: forbidden words stand between backticks in the last column of the first one. */
export function readWordList(markdown: string): Woordenlijst {
  const [words = [], screen = []] = tables(markdown);
  return {
    verboden: words.flatMap((row) => forbidden(row.at(0) ?? '', row.at(-1) ?? '')),
    nietVoorInwoners: screen.map(([woord = '', liever = '']) => ({ woord: plain(woord), liever })),
  };
}

function forbidden(liever: string, cell: string): readonly VerbodenWoord[] {
  return [...cell.matchAll(/`([^`]+)`( \(in code\))?/gu)].map(([, woord = '', inCode]) => ({
    woord: plain(woord),
    liever,
    alleenInCode: inCode !== undefined,
  }));
}

/** Rows of every table in a text, without its heading and its line of dashes. */
export function tables(markdown: string): readonly (readonly (readonly string[])[])[] {
  const blocks = markdown
    .split(/\n(?!\|)/u)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')));
  return blocks.filter((lines) => lines.length > 2).map((lines) => lines.slice(2).map(cells));
}

function cells(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** Lower case and without accents, so that cliënt and client are one word. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

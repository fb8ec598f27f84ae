/** A piece of a Word letter: lines of one paragraph, or a table whose first row names its columns. */
export type WordBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/** A letter for Word; the title is its heading of level 1, `head` are blocks of lines above it. */
export type WordLetter = {
  readonly title: string;
  /** As in 'nl-NL', so that the spelling is checked in the right language and a screen reader speaks it. */
  readonly language: string;
  readonly creator: string;
  readonly head: readonly (readonly string[])[];
  readonly sections: readonly {
    readonly heading?: string | undefined;
    readonly level: 2 | 3;
    readonly blocks: readonly WordBlock[];
  }[];
};

/** One point of a list, with what stands below it; `naam` says whose words or what kind of remark it is. */
export type Leespunt = {
  readonly tekst: string;
  readonly erbij: readonly { readonly naam?: string | undefined; readonly tekst: string }[];
};

/** One short fact with its name. */
export type Leesfeit = { readonly naam: string; readonly tekst: string };

/** A piece of a chapter: running text, somebody's words with who said them, a list, or short facts. */
export type Leesregel =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'woorden'; readonly wie: string; readonly tekst: string }
  | { readonly soort: 'punten'; readonly punten: readonly Leespunt[] }
  | { readonly soort: 'feiten'; readonly feiten: readonly Leesfeit[] };

/** Part of a chapter, with a heading of its own where that helps. */
export type Leesdeel = { readonly titel?: string | undefined; readonly regels: readonly Leesregel[] };

/** A chapter; `id` is a word for an anchor. */
export type Leeshoofdstuk = {
  readonly id: string;
  readonly titel: string;
  readonly delen: readonly Leesdeel[];
};

/**
 * Something to read, the same on a page and on paper: one sentence that comes before everything else, a few facts,
 * and chapters. Every text is literal; markup is made where it is shown.
 */
export type Leesstuk = {
  readonly titel: string;
  readonly feiten: readonly Leesfeit[];
  readonly voorop?:
    | { readonly titel: string; readonly tekst: string; readonly wie?: string | undefined }
    | undefined;
  readonly hoofdstukken: readonly Leeshoofdstuk[];
};

/** Every text of a piece in the order in which one reads it. */
export function leesVolgorde({ titel, feiten, voorop, hoofdstukken }: Leesstuk): readonly string[] {
  return [
    titel,
    ...(voorop === undefined ? [] : [voorop.titel, voorop.tekst, ...(voorop.wie ? [voorop.wie] : [])]),
    ...feiten.flatMap(({ naam, tekst }) => [naam, tekst]),
    ...hoofdstukken.flatMap((een) => [
      een.titel,
      ...een.delen.flatMap((deel) => [
        ...(deel.titel === undefined ? [] : [deel.titel]),
        ...deel.regels.flatMap(tekstenVan),
      ]),
    ]),
  ];
}

function tekstenVan(regel: Leesregel): readonly string[] {
  switch (regel.soort) {
    case 'alinea':
      return [regel.tekst];
    case 'woorden':
      return [regel.wie, regel.tekst];
    case 'punten':
      return regel.punten.flatMap(({ tekst, erbij }) => [
        tekst,
        ...erbij.flatMap((bij) => (bij.naam === undefined ? [bij.tekst] : [bij.naam, bij.tekst])),
      ]);
    case 'feiten':
      return regel.feiten.flatMap(({ naam, tekst }) => [naam, tekst]);
  }
}

/** A chapter with only the parts that hold something; no chapter at all when none does. */
export function hoofdstuk(id: string, titel: string, delen: readonly Leesdeel[]): readonly Leeshoofdstuk[] {
  const gevuld = delen.filter(({ regels }) => regels.length > 0);
  return gevuld.length === 0 ? [] : [{ id, titel, delen: gevuld }];
}

/** Running text of our own. */
export function alinea(tekst: string): Leesregel {
  return { soort: 'alinea', tekst };
}

/** Somebody's own words with who they are from. */
export function woorden(wie: string, tekst: string): Leesregel {
  return { soort: 'woorden', wie, tekst };
}

/** A list as a line of a chapter; nothing when it is empty. */
export function puntenregel(punten: readonly Leespunt[]): readonly Leesregel[] {
  return punten.length === 0 ? [] : [{ soort: 'punten', punten }];
}

/** Short facts as a line of a chapter; nothing when there are none. */
export function feitenregel(feiten: readonly Leesfeit[]): readonly Leesregel[] {
  return feiten.length === 0 ? [] : [{ soort: 'feiten', feiten }];
}

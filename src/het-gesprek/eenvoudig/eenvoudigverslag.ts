import type { Leesdeel, Leeshoofdstuk, Leesregel, Leesstuk } from '../../basis/leesstuk.ts';
import type { Instrument } from '../../inrichting/index.ts';

/** One card of a verslag in pictures: a few words as its title, a drawing if the instrument has one, and who said what. */
export type Verslagkaart = {
  readonly titel: string;
  readonly plaatje?: string | undefined;
  readonly regels: readonly { readonly wie?: string | undefined; readonly tekst: string }[];
};

/**
 * The cards of a verslag: the words per leefgebied with its drawing, then what one wants, how to get there and what was
 * agreed in own words. They say the same as the verslag, which stays below them whole (HG-170).
 */
export function verslagkaarten({ hoofdstukken }: Leesstuk, instrument: Instrument): readonly Verslagkaart[] {
  return [
    ...delenVan(hoofdstukken, 'woorden').map((deel) => kaartVan(deel, instrument)),
    ...samen(hoofdstukken, 'bereiken', 'Dit wilt u'),
    ...samen(hoofdstukken, 'oplossingen', 'Zo doen we het'),
    ...samen(hoofdstukken, 'eigen-woorden', 'Zo zei u het zelf'),
  ].filter(({ regels }) => regels.length > 0);
}

function kaartVan({ titel, regels }: Leesdeel, { leefgebieden }: Instrument): Verslagkaart {
  const gebied = leefgebieden.find(({ naam }) => naam === titel);
  return {
    titel: gebied?.kort ?? titel ?? 'Wat er gezegd is',
    plaatje: gebied?.plaatje,
    regels: regels.flatMap(regelsVan),
  };
}

function samen(hoofdstukken: readonly Leeshoofdstuk[], id: string, titel: string): readonly Verslagkaart[] {
  const delen = delenVan(hoofdstukken, id);
  const regels = delen.flatMap((deel) => [
    ...(deel.titel === undefined ? [] : [{ tekst: deel.titel }]),
    ...deel.regels.flatMap(regelsVan),
  ]);
  return [{ titel, regels }];
}

function delenVan(hoofdstukken: readonly Leeshoofdstuk[], id: string): readonly Leesdeel[] {
  return hoofdstukken.find((een) => een.id === id)?.delen ?? [];
}

function regelsVan(regel: Leesregel): Verslagkaart['regels'] {
  switch (regel.soort) {
    case 'alinea':
      return [{ tekst: regel.tekst }];
    case 'woorden':
      return [{ wie: regel.wie, tekst: regel.tekst }];
    case 'punten':
      return regel.punten.flatMap(({ tekst, erbij }) => [
        { tekst },
        ...erbij.map((bij) => ({ wie: bij.naam, tekst: bij.tekst })),
      ]);
    case 'feiten':
      return regel.feiten.map(({ naam, tekst }) => ({ wie: naam, tekst }));
  }
}

import { schrijfDatumKort } from '../../basis/datum.ts';
import { alinea, hoofdstuk, puntenregel, woorden } from '../../basis/leesstuk.ts';
import type { Leeshoofdstuk, Leespunt, Leesregel } from '../../basis/leesstuk.ts';
import { wijzeZin } from '../oplossingen/verdeeld.ts';
import { haalbaarWoorden } from '../oplossingen/weging.ts';
import type { VerslagOplossing, VerslagResultaat } from './verslag.ts';
import { functieVan } from './verslagbron.ts';
import type { Verslagbron } from './verslagbron.ts';
import { schrijfSpreker } from './verslagwoorden.ts';

/** What the inwoner wants to reach, agreed or with both wordings. */
export function watUWiltBereiken({ inhoud, tekst, profiel }: Verslagbron): readonly Leeshoofdstuk[] {
  const punten = inhoud.resultaten.map((resultaat): Leespunt => ({
    tekst: tekst(resultaat.tekst) ?? '',
    erbij: overeenstemming(resultaat, tekst, functieVan(profiel)),
  }));
  const geen = 'We hebben nog niet afgesproken wat u wilt bereiken.';
  const regels = punten.length === 0 ? [alinea(geen)] : puntenregel(punten);
  return hoofdstuk('bereiken', 'Wat u wilt bereiken', [{ regels }]);
}

function overeenstemming(
  { staat }: VerslagResultaat,
  tekst: Verslagbron['tekst'],
  wie: string,
): Leespunt['erbij'] {
  switch (staat.soort) {
    case 'afgesproken':
      return [{ tekst: `Afgesproken op ${schrijfDatumKort(staat.op)}.` }];
    case 'oneens':
      return [
        { tekst: 'Hierover zijn we het nog niet eens.' },
        { naam: 'U zegt', tekst: tekst(staat.woordenInwoner) ?? '' },
        { naam: `De ${wie} zegt`, tekst: tekst(staat.woordenGespreksvoerder) ?? '' },
      ];
    case 'voorgesteld':
      return [{ tekst: 'Hier praten we nog over.' }];
  }
}

/** The ways to get there, per result, with those put aside and ideas that wait (HG-33). */
export function hoeKomenWeDaar(bron: Verslagbron): readonly Leeshoofdstuk[] {
  const { inhoud, tekst, profiel } = bron;
  const delen = inhoud.resultaten.map((resultaat) => ({
    titel: tekst(resultaat.tekst) ?? '',
    regels: oplossingenVan(resultaat, tekst),
  }));
  const ideeen = inhoud.ideeen.map(({ van, vanNaam, ...idee }) =>
    woorden(schrijfSpreker({ spreker: van, naam: vanNaam }, functieVan(profiel)), tekst(idee.tekst) ?? ''),
  );
  return hoofdstuk('oplossingen', 'Hoe komen we daar', [
    ...delen,
    { titel: 'Ideeën waar we op terugkomen', regels: ideeen },
  ]);
}

function oplossingenVan(
  { oplossingen, nietGenoeg }: VerslagResultaat,
  tekst: Verslagbron['tekst'],
): readonly Leesregel[] {
  const gekozen = oplossingen.filter(({ reden }) => reden === undefined);
  const afgevallen = oplossingen.filter(({ reden }) => reden !== undefined);
  const bekeken = nietGenoeg === undefined ? undefined : tekst(nietGenoeg);
  const punten = [
    ...gekozen.map((een) => ({
      tekst: tekst(een.tekst) ?? '',
      erbij: [
        ...(een.waarom === undefined ? [] : [{ naam: 'Waarom dit past', tekst: tekst(een.waarom) ?? '' }]),
        ...wieDoetWat(een, tekst),
        ...gewogen(een, tekst),
        ...eigenOrganisatie(een),
      ],
    })),
    ...afgevallen.map((een) => ({
      tekst: tekst(een.tekst) ?? '',
      erbij: [
        { naam: 'Waarom we dit niet doen', tekst: tekst(een.reden ?? '') ?? '' },
        ...gewogen(een, tekst),
      ],
    })),
  ];
  return [
    ...puntenregel(punten),
    ...(bekeken === undefined ? [] : [woorden('Wat we ook bekeken, en waarom dat niet genoeg is', bekeken)]),
  ];
}

type Erbij = Leespunt['erbij'];

/** Who does what, with the names (HG-94). */
function wieDoetWat({ verdeling }: VerslagOplossing, tekst: Verslagbron['tekst']): Erbij {
  if (verdeling === undefined) return [];
  const zelf = verdeling.zelf === undefined ? undefined : tekst(verdeling.zelf);
  return [
    { tekst: wijzeZin(verdeling.hoe) },
    ...(zelf === undefined ? [] : [{ naam: 'Wat u doet', tekst: zelf }]),
    ...verdeling.met.map(({ naam, wat }) => ({ naam: `Wat ${naam} doet`, tekst: tekst(wat) ?? '' })),
  ];
}

/** What is good and what is hard, in the words of those at the table (HG-93). */
function gewogen({ weging }: VerslagOplossing, tekst: Verslagbron['tekst']): Erbij {
  if (weging === undefined) return [];
  const { sterk, zwak, haalbaar } = weging;
  return [
    ...(sterk === undefined ? [] : [{ naam: 'Wat er goed aan is', tekst: tekst(sterk) ?? '' }]),
    ...(zwak === undefined ? [] : [{ naam: 'Wat er lastig aan is', tekst: tekst(zwak) ?? '' }]),
    ...(haalbaar === undefined ? [] : [{ naam: 'Of het lukt', tekst: haalbaarWoorden(haalbaar) }]),
  ];
}

/** That it comes from where the gespreksvoerder works, and what else the inwoner can choose (IR-40, T47). */
function eigenOrganisatie({ eigenDienst }: VerslagOplossing): Erbij {
  if (eigenDienst === undefined) return [];
  const { organisatie, alternatieven } = eigenDienst;
  const ook = alternatieven.map(({ naam }) => naam).join(' of ');
  const kiezen = ook === '' ? '' : ` U kunt ook kiezen voor ${ook}.`;
  return [{ tekst: `Dit komt van ${organisatie}. Daar werkt ook wie met u sprak.${kiezen}` }];
}

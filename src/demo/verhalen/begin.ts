import type { Begin, Fase } from '../verhaal.ts';

/** A zaak that has only just begun: nobody has spoken with the inwoner at length yet. */
export type KortVerhaal = Begin & { readonly fase: Extract<Fase, 'gemeld' | 'toegeleid' | 'gepland'> };

const ZELF = { soort: 'zelf' } as const;

function ander(relatie: string, machtiging = true) {
  return { soort: 'ander', relatie, machtiging } as const;
}

/** Meldingen of which the gesprek still has to come. */
export const KORTE_VERHALEN: readonly KortVerhaal[] = [
  {
    id: 'hond-uitlaten',
    wie: { geslacht: 'v', geboren: [1946, 1955] },
    woorden: 'Mijn hond moet drie keer per dag uit en ik loop niet goed meer. Zonder Bram wil ik niet leven.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'gordijnen-dicht',
    wie: { geslacht: 'm', geboren: [1990, 1999] },
    woorden:
      'Mijn broer zit al maanden binnen met de gordijnen dicht. Hij vindt het goed dat ik dit invul. Hij wil wel praten, maar niet bellen.',
    melder: ander('zus'),
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'vuilnisbak',
    wie: { geslacht: 'm', geboren: [1938, 1947] },
    woorden:
      'De vuilnisbak krijg ik niet meer naar de weg. De buurjongen deed het, maar die studeert nu in Groningen.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'toegeleid',
  },
  {
    id: 'tweeling',
    wie: { geslacht: 'v', geboren: [1989, 1997], herkomst: 'eritrees', taal: 'Tigrinya' },
    woorden:
      'Ik heb een tweeling van vijf maanden en mijn rug is kapot. Ik kan ze niet allebei tillen. Mijn man werkt in de nacht.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'hoger-toilet',
    wie: { geslacht: 'v', geboren: [1940, 1949] },
    woorden: 'Van het toilet kom ik niet meer omhoog zonder de wastafel. Die zit al los.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'zwemmen',
    wie: { geslacht: 'v', geboren: [2000, 2006] },
    woorden:
      'Ik zwom in een team voor mensen met een beperking. De vrijwilliger die reed is gestopt. Nu zit ik elke zaterdag thuis.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'toegeleid',
  },
  {
    id: 'man-met-zuurstof',
    wie: { geslacht: 'm', geboren: [1947, 1956] },
    woorden:
      'Ik zit aan de zuurstof en de slang komt niet tot de keuken. Mijn vrouw en ik eten nu in de slaapkamer.',
    melder: ZELF,
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'gas-open',
    wie: { geslacht: 'v', geboren: [1937, 1944] },
    woorden:
      'Mijn schoonmoeder heeft gisteren het gas opengelaten. Wij wonen vijftig kilometer verderop. Zij is erbij en vindt het goed dat ik bel.',
    melder: ander('schoonzoon'),
    kanaal: 'telefoon',
    spoed: 'ja',
    fase: 'gemeld',
  },
  {
    id: 'taalles',
    wie: { geslacht: 'v', geboren: [1949, 1952], herkomst: 'oekraiens', taal: 'Oekraïens' },
    woorden:
      'Mijn moeder kwam naar Nederland en ziet bijna niets. Ik moet werken. Overdag is zij alleen en zij huilt.',
    melder: ander('dochter'),
    kanaal: 'website',
    spoed: 'nee',
    fase: 'toegeleid',
  },
  {
    id: 'trein',
    wie: { geslacht: 'm', geboren: [1985, 1995] },
    woorden:
      'Ik heb epilepsie en mag niet rijden. Mijn werk is verhuisd naar een plek zonder bus. Nu dreig ik mijn baan te verliezen.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'tuin-te-groot',
    wie: { geslacht: 'm', geboren: [1942, 1950] },
    woorden:
      'De tuin groeit mij boven het hoofd, letterlijk. En eerlijk gezegd is binnen ook niet alles meer.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'vrouw-in-bed',
    wie: { geslacht: 'v', geboren: [1952, 1960] },
    woorden:
      'Na mijn kuren lig ik veel. Mijn man is lief maar kan niet koken. De kinderen wonen in het buitenland.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'nieuwe-rolstoel',
    wie: { geslacht: 'm', geboren: [1965, 1974] },
    woorden:
      'Mijn rolstoel is zes jaar oud en mijn rug is veranderd. Na twee uur zitten heb ik pijn tot ’s avonds.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    bekend: true,
    fase: 'toegeleid',
  },
  {
    id: 'banden-alweer',
    wie: { geslacht: 'v', geboren: [1950, 1958] },
    woorden: 'De accu van mijn scootmobiel is leeg na één kilometer. Vorig jaar was dat ook zo.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    bekend: true,
    herhaling: true,
    fase: 'toegeleid',
  },
  {
    id: 'oma-chinees',
    wie: { geslacht: 'v', geboren: [1944, 1951], herkomst: 'chinees', taal: 'Kantonees' },
    woorden:
      'Mijn oma spreekt geen Nederlands en woont boven het oude restaurant. Zij komt de trap niet meer af. Zij wil niet weg.',
    melder: ander('kleindochter'),
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'vader-drinkt',
    wie: { geslacht: 'm', geboren: [1955, 1964] },
    woorden:
      'Ik drink te veel en dat weet ik. Nu kan ik ook de trap niet meer op. Ik wil eerst met iemand praten die niet boos wordt.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'onbekend',
    fase: 'gemeld',
  },
  {
    id: 'mantelzorger-man',
    wie: { geslacht: 'v', geboren: [1948, 1957] },
    woorden:
      'Ik zorg voor mijn vrouw met reuma. Nu moet ik zelf aan mijn knie geopereerd worden, over vijf weken. Wat dan?',
    melder: ander('man'),
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'toegeleid',
  },
  {
    id: 'computerles',
    wie: { geslacht: 'm', geboren: [1943, 1952] },
    woorden:
      'Alles moet met een computer. De bank, de dokter, u ook. Ik kan dat niet en ik mis er van alles door.',
    melder: ZELF,
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'stoep-te-hoog',
    wie: { geslacht: 'v', geboren: [1972, 1982], herkomst: 'turks' },
    woorden:
      'Sinds mijn amputatie ben ik veel thuis. Bij ons in de straat kom ik met de rolstoel de stoep niet op. Ik wil gewoon zelf naar de winkel.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'zusje-logeert',
    wie: { geslacht: 'v', geboren: [1980, 1990] },
    woorden:
      'Ik heb niet-aangeboren hersenletsel en vergeet afspraken. Mijn zusje deed mijn agenda. Zij verhuist naar Spanje.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'drempelvrees',
    wie: { geslacht: 'v', geboren: [1959, 1968], herkomst: 'marokkaans' },
    woorden:
      'Sinds de overval durf ik niet meer naar buiten. Mijn kinderen doen alles voor mij. Ik word er kleiner van.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gepland',
  },
  {
    id: 'ontslag-vrijdag',
    wie: { geslacht: 'v', geboren: [1940, 1948] },
    woorden: 'Ik kom vrijdag uit het revalidatiecentrum. Ik kan nog geen pan optillen en ik woon alleen.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'ja',
    fase: 'toegeleid',
    spoedhulp: {
      product: 'hulp-bij-het-huishouden',
      aantal: 3,
      weken: 8,
      motivering:
        'U woont alleen en kunt nog niets tillen. Zonder hulp kunt u niet naar huis. In het gesprek kijken we wat er daarna nodig is.',
      normafwijking: 'In de eerste weken kan mevrouw ook het lichte werk niet. Daarom drie uur per week.',
    },
  },
  {
    id: 'gitaar',
    wie: { geslacht: 'm', geboren: [1958, 1967], herkomst: 'antilliaans' },
    woorden:
      'Ik speelde elke week gitaar in het buurthuis. Na mijn hartaanval kom ik de heuvel niet meer op. Nu is het stil.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'buurvrouw-kookt',
    wie: { geslacht: 'm', geboren: [1936, 1945] },
    woorden:
      'Mijn buurvrouw kookt al drie jaar voor mij. Ik kan haar niet blijven vragen. Zij zegt van wel, maar ik zie haar hinken.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'toegeleid',
  },
  {
    id: 'stemmen',
    wie: { geslacht: 'm', geboren: [1986, 1996], herkomst: 'marokkaans' },
    woorden:
      'Ik hoor stemmen. Met medicijnen gaat het, maar dan slaap ik de hele dag. Ik wil weer werken, al is het twee uur.',
    melder: ZELF,
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'gemeld',
  },
  {
    id: 'fiets-met-drie-wielen',
    wie: { geslacht: 'v', geboren: [1951, 1960] },
    woorden: 'Door mijn evenwicht kan ik niet meer fietsen. Mijn hele leven zit op fietsafstand.',
    melder: ZELF,
    kanaal: 'website',
    spoed: 'nee',
    fase: 'gepland',
  },
];

import { leesVerhaal } from '../opschrijven.ts';

/** Stories in which much comes together, or in which it has to go fast. */
export const ZWAAR = [
  leesVerhaal({
    id: 'morgen-naar-huis',
    wie: { geslacht: 'm', geboren: [1949, 1957] },
    woorden:
      'Ik lig in het ziekenhuis met een gebroken heup en moet morgen naar huis. Mijn vrouw zit in een rolstoel, ik was degene die alles deed. Wie helpt haar uit bed?',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'ja',
    fase: 'in-gesprek',
    spoedhulp: {
      product: 'hulp-bij-het-huishouden',
      aantal: 4,
      weken: 6,
      motivering:
        'U deed alles in huis en uw vrouw kan het niet overnemen. Deze hulp begint morgen. Ondertussen kijken we samen wat er daarna nodig is.',
      normafwijking:
        'Twee mensen in huis die het werk nu geen van beiden kunnen doen. Daarom vier uur per week.',
    },
    aanwezig: ['de inwoner', 'zijn vrouw', 'de transferverpleegkundige'],
    gesprek: [
      'helpers | inwoner | Veertig jaar heb ik haar getild. En nu lig ik hier.',
      'helpers | partner | Hij denkt aan mij. Ik denk aan hem. Zo schieten we niet op.',
      'huishouden | partner | Ik kan koken als de spullen laag staan.',
      'gezondheid | professional | Zes weken niet belasten. Met een looprek mag hij kleine stukjes.',
      'wonen | gespreksvoerder | Het huis is al aangepast voor mevrouw. Er is plaats voor een tweede bed beneden.',
    ],
    wondervraag: 'Samen aan onze eigen ontbijttafel.',
    resultaten: [
      '1 | De eerste zes weken loopt het huishouden door.',
      '2 | Wij kunnen allebei veilig thuis zijn.',
    ],
    oplossingen: [
      '1 | maatwerk | Tijdelijk hulp bij het huishouden, vanaf morgen | U deed alles zelf en er is niemand die het kan overnemen. Dit is voor zes weken.',
      '2 | andere-wet | Wijkverpleging voor u allebei, twee keer per dag | Het ziekenhuis regelt dit vandaag.',
      '2 | algemene-voorziening | Een tweede bed lenen | De uitleen brengt het vanmiddag.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Regelt de tijdelijke hulp vandaag | 1',
      '2 | de transferverpleegkundige | Regelt wijkverpleging vanaf morgen | 1',
      '1 | de gespreksvoerder | Komt na vier weken voor het hele gesprek | 28',
    ],
    nietBesproken: { e: 'er haast was; dat doen we bij het tweede bezoek' },
    mantelzorger: 'Uw vrouw wil niet dat haar zorg stilvalt. Zij wil vooraf weten wie er komt.',
    antwoord: { soort: 'nog-niet' },
  }),
  leesVerhaal({
    id: 'als-wij-er-niet-meer-zijn',
    wie: { geslacht: 'm', geboren: [1976, 1979] },
    woorden:
      'Onze zoon is bijna vijftig en woont bij ons. Hij heeft een verstandelijke beperking. Wij zijn 80 en 82. Hoe moet het met hem als wij er niet meer zijn?',
    melder: { soort: 'ander', relatie: 'moeder', machtiging: true },
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'zijn vader en moeder', 'zijn cliëntondersteuner'],
    clientondersteuner: 'ja',
    gesprek: [
      'dag | inwoner | Ik werk bij de kwekerij. Ik doe de viooltjes. Allemaal.',
      'wonen | inwoner | Ik wil wel een eigen bel. Met mijn naam.',
      'helpers | mantelzorger | Ik ga nooit langer dan een uur weg. Al die jaren niet.',
      'huishouden | inwoner | Pannenkoeken kan ik. En koffie voor papa.',
      'contacten | clientondersteuner | Hij zegt tegen zijn ouders altijd ja. Vraag het hem ook als zij in de keuken zijn.',
      'wonen | gespreksvoerder | Zonder zijn ouders erbij zei hij: ik ben niet bang, mama is bang.',
    ],
    wondervraag: 'Een bel met mijn eigen naam, en op zondag naar papa en mama.',
    resultaten: ['2 | Ik leer op mezelf wonen, stap voor stap.', '8 | Ik houd mijn werk en mijn vrienden.'],
    oplossingen: [
      '1 | maatwerk | Begeleiding thuis om te leren wonen, en twee dagen per maand logeren | Zo went u eraan, en uw ouders ook.',
      '1 | eigen-kracht | U kookt op woensdag voor uw ouders | Dat kunt u al, en het wordt elke maand iets nieuws.',
      '2 | netwerk | De baas van de kwekerij houdt contact met uw begeleider | Dan merken ze het als het te veel wordt.',
    ],
    afspraken: [
      '1 | uw cliëntondersteuner | Vraagt met u de begeleiding aan | 14',
      '1 | de inwoner | Gaat kijken bij een logeerhuis | 30',
      '1 | uw ouders | Gaan dat weekend samen naar zee | 60',
      '2 | uw cliëntondersteuner | Praat met de baas van de kwekerij, samen met u | 21',
    ],
    nietBesproken: {},
    mantelzorger:
      'Uw ouders willen weten dat het goed komt voordat het moet. Zij willen één weekend per maand rust.',
    antwoord: { soort: 'klopt', tekst: 'Het is voorgelezen. Ik heb mijn naam eronder gezet.' },
    toewijzing: {
      product: 'begeleiding-thuis',
      aantal: 4,
      uitkomst: 'toegekend',
      motivering:
        'Leren wonen kost tijd en vaste mensen. De ouders kunnen dat door hun leeftijd niet meer alleen. Vier uur per week, een jaar lang.',
    },
  }),
  leesVerhaal({
    id: 'na-de-scheiding',
    wie: { geslacht: 'm', geboren: [1968, 1977] },
    omgeving: 'stad',
    woorden:
      'Sinds mijn scheiding ben ik de draad kwijt. Ik ga niet naar mijn werk en doe niet open. De verhuurder heeft een brief gestuurd over de troep. Ik schaam mij dood.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'aanvraag',
    aanwezig: ['de inwoner', 'de wijkbeheerder van de woningcorporatie'],
    gesprek: [
      'wonen | inwoner | Als ik de deur opendoe, ziet iedereen het. Dus doe ik hem niet open.',
      'wonen | professional | Wij willen hem niet kwijt. Wij willen alleen dat de gang vrij is.',
      'gezondheid | inwoner | De dokter noemt het depressie. Ik noem het modder.',
      'contacten | inwoner | Mijn kinderen zie ik in het zwembad, daar kan ik ze ontvangen.',
      'geld | inwoner | Rekeningen betaal ik nog. Dat is het enige wat goed gaat.',
      'dag | gespreksvoerder | In de gang staan twee racefietsen, glanzend gepoetst.',
    ],
    wondervraag: 'Mijn kinderen weer thuis laten slapen.',
    resultaten: [
      '1 | Mijn huis is zo dat mijn kinderen er kunnen slapen.',
      '8 | Ik kom elke week buiten en zie mensen.',
    ],
    oplossingen: [
      '1 | netwerk | Twee fietsvrienden helpen een dag met ruimen | U durfde het te vragen terwijl wij erbij zaten.',
      '1 | maatwerk | Begeleiding thuis voor ritme en overzicht | De depressie maakt dat het zonder steun terugvalt.',
      '2 | eigen-kracht | Zondag mee met de fietsclub | De fietsen staan klaar.',
      '1 | andere-wet | Behandeling via de huisarts | Loopt al, de begeleiding stemt daarmee af.',
    ],
    afspraken: [
      '1 | de wijkbeheerder | Trekt de brief in en zet een container neer | 10',
      '1 | de inwoner | Vraagt begeleiding aan | 5',
      '2 | de inwoner | Fietst zondag mee | 7',
    ],
    nietBesproken: { d: 'er niemand is die mantelzorg geeft' },
    antwoord: { soort: 'klopt' },
    toewijzing: {
      product: 'begeleiding-thuis',
      aantal: 2,
      uitkomst: 'toegekend',
      motivering:
        'Door de depressie lukt het zonder vast iemand niet om het huis bij te houden. Twee uur per week, een half jaar.',
    },
  }),
  leesVerhaal({
    id: 'zoon-van-zestien',
    wie: { geslacht: 'v', geboren: [1976, 1984], herkomst: 'antilliaans' },
    woorden:
      'Ik heb een bipolaire stoornis. In een slechte tijd doet mijn zoon van 16 alles: koken, zijn zusje, mij. Hij is nu blijven zitten op school. Ik wil dat hij weer kind is.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'verslag-verzonden',
    aanwezig: ['de inwoner', 'haar zoon', 'haar tante'],
    gesprek: [
      'helpers | mantelzorger | Ik vind het niet erg. Ik vind het erg als niemand zegt hoe lang het duurt.',
      'gezondheid | inwoner | Ik voel het twee weken van tevoren. Dan moet ik het durven zeggen.',
      'dag | mantelzorger | Ik zat op basketbal. Dat was op dinsdag, dan kookte ik.',
      'contacten | familie | Bij mij staat altijd een pan. Ze moeten alleen bellen vóórdat het mis is.',
      'huishouden | gespreksvoerder | Op de koelkast hangt een rooster in het handschrift van de zoon.',
    ],
    wondervraag: 'Mijn zoon weer met een basketbal in plaats van een pollepel.',
    resultaten: [
      '5 | Mijn kinderen worden verzorgd, ook in een slechte tijd, zonder dat mijn zoon dat doet.',
      '8 | Mijn zoon basketbalt en gaat over.',
    ],
    oplossingen: [
      '1 | eigen-kracht | Een plan voor slechte weken, dat u zelf schrijft | U kent de tekens. Het plan zegt wie dan wat doet.',
      '1 | netwerk | De tante neemt de kinderen vanaf het eerste teken op dinsdag en donderdag | Zij biedt het zelf aan.',
      '1 | maatwerk | Begeleiding thuis, meer uren in een slechte tijd | De uren moeten snel omhoog kunnen.',
      '2 | algemene-voorziening | De groep voor jonge mantelzorgers | Daar hoeft hij niets uit te leggen.',
    ],
    afspraken: [
      '1 | de inwoner | Schrijft het plan, met haar behandelaar | 21',
      '2 | uw zoon | Gaat dinsdag naar basketbal | 7',
      '1 | uw tante | Kookt op dinsdag en donderdag als het nodig is | 7',
      '2 | de gespreksvoerder | Belt met de mentor van school, met uw toestemming | 5',
    ],
    nietBesproken: {},
    mantelzorger: 'Uw zoon wil weten hoe lang iets duurt en wie het overneemt. Hij wil zijn dinsdag terug.',
    antwoord: {
      soort: 'klopt',
      tekst: 'Mijn zoon heeft meegelezen. Hij wil dat zijn zin erin blijft staan.',
    },
  }),
  leesVerhaal({
    id: 'eigen-regie',
    wie: { geslacht: 'v', geboren: [1960, 1967] },
    woorden:
      'Ik heb een spierziekte die steeds erger wordt. Ik heb een eigen plan gemaakt. Ik wil zelf kiezen wie er aan mijn lijf komt. Ik hoor graag of dat kan.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-voorbereid',
    aanwezig: ['de inwoner', 'haar vrouw', 'haar cliëntondersteuner'],
    clientondersteuner: 'ja',
    persoonlijkPlan:
      'Wat ik wil: thuis blijven tot het eind. Wat ik zelf kan: denken, schrijven, ruziemaken. Wat mijn vrouw doet: de avonden en de nachten. Wat ik nodig heb: overdag een vast klein team dat ik zelf kies, met een pgb.',
    gesprek: [
      'gezondheid | inwoner | Mijn hoofd blijft goed. Dat is het mooie en het vervelende.',
      'dag | inwoner | Ik schrijf columns, met mijn ogen. Letter voor letter.',
      'helpers | partner | Ik wil haar vrouw zijn, niet haar zuster. De nachten zijn van ons.',
      'wonen | gespreksvoerder | De plafondlift en de deuropeners werken. Mevrouw bedient ze zelf.',
      'geld | clientondersteuner | Zij voerde een bedrijf met veertig mensen. Een pgb kan zij wel aan.',
      'contacten | inwoner | Er komt genoeg bezoek. Er gaat te weinig weg.',
    ],
    wondervraag: 'Zelf de baas over mijn lijf, tot de laatste bladzijde.',
    resultaten: ['6 | Ik kan overdag doen wat ik wil, met hulp van mensen die ik zelf kies.'],
    oplossingen: [
      '1 | eigen-kracht | U leidt uw eigen kleine team | U heeft dat jaren gedaan en een plan ligt er.',
      '1 | mantelzorg | Uw vrouw doet de avonden en de nachten | Zij kiest dit zelf en zolang het gaat.',
      '1 | maatwerk | Begeleiding overdag, met een pgb | U legt goed uit waarom vaste mensen nodig zijn.',
    ],
    afspraken: [
      '1 | de inwoner | Vraagt het pgb aan met haar eigen plan | 7',
      '1 | de gespreksvoerder | Legt uit wat een pgb van u vraagt en stuurt dat ook op | 3',
      '1 | uw vrouw | Zegt het op tijd als de nachten te zwaar worden | 90',
    ],
    nietBesproken: { e: 'u dat niet wilt en uw plan al veel bevat' },
    mantelzorger:
      'Uw vrouw heeft één vrij weekend per maand nodig en iemand die haar kan aflossen als zij ziek is.',
    antwoord: { soort: 'klopt', tekst: 'Keurig. Op één komma na.' },
    toewijzing: {
      product: 'begeleiding-thuis',
      aantal: 20,
      uitkomst: 'toegekend',
      pgb: {
        wens: 'Ik kies zelf wie mij helpt en wanneer. Mijn dag past niet in een rooster van een ander.',
        toelichting:
          'U leidde een bedrijf met veertig mensen, schreef het plan zelf en weet wat de SVB vraagt. De begeleiders kent u, en zij hebben een verklaring omtrent het gedrag.',
        plan: 'Twee vaste begeleiders, samen twintig uur per week. Elk half jaar kijken we samen of het helpt.',
        perMaand: 2600,
      },
      motivering:
        'Overdag is er niemand die kan helpen. U kunt een pgb goed beheren en legt uit waarom. Twintig uur per week past bij uw plan.',
    },
  }),
  leesVerhaal({
    id: 'pan-op-het-vuur',
    wie: { geslacht: 'v', geboren: [1941, 1948] },
    woorden:
      'Mijn dochter wil dat ik meld. Zij vindt dat ik niet meer kan koken. Ik kook al zestig jaar en ik leef nog.',
    melder: { soort: 'zelf' },
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'arrangement',
    aanwezig: ['de inwoner', 'haar dochter'],
    gesprek: [
      'huishouden | inwoner | Het koken gaat prima. Gisteren had ik andijvie.',
      'huishouden | mantelzorger | De pan was zwart, mam. Het rook door de hele gang.',
      'huishouden | gespreksvoerder | Er staan twee pannen met een zwarte bodem. De koelkast is goed gevuld en fris.',
      'gezondheid | inwoner | Ik ga wel eens even zitten en dan is het opeens een uur later.',
      'contacten | inwoner | Zij belt om te controleren. Vroeger belde ze om te kletsen.',
      'helpers | mantelzorger | Ik lig wakker van dat fornuis.',
    ],
    wondervraag: 'Mijn eigen potje koken, en een dochter die belt om te kletsen.',
    resultaten: ['3 | Ik kook zelf en het gaat veilig.'],
    oplossingen: [
      '1 | algemeen-gebruikelijk | Een kookwekker om de hals en een kookplaat die zelf uitgaat | Beiden denken er anders over. Dit proberen we een maand.',
      '1 | mantelzorg | Uw dochter kookt één keer per week mee | Om samen te koken, niet om te controleren.',
      '1 | andere-wet | De praktijkondersteuner kijkt mee naar het geheugen | U wilt het zelf ook weten.',
    ],
    afspraken: [
      '1 | uw dochter | Koopt de wekker en laat de plaat plaatsen | 14',
      '1 | de inwoner | Schrijft een maand op wat ze kookt en hoe het ging | 30',
      '1 | de gespreksvoerder | Komt na een maand terug om samen te kijken | 35',
    ],
    nietBesproken: { g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt' },
    mantelzorger: 'Uw dochter wil rustig slapen. Zij wil weten dat de plaat zelf uitgaat.',
    antwoord: { soort: 'klopt', tekst: 'Mijn woorden staan er net zo groot in als die van haar. Goed zo.' },
  }),
];

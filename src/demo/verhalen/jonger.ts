import { leesVerhaal } from '../opschrijven.ts';

/** Stories of people in the middle of work, children and school. */
export const JONGER = [
  leesVerhaal({
    id: 'ms-en-gezin',
    wie: { geslacht: 'v', geboren: [1979, 1986] },
    woorden:
      'Ik heb MS en twee kinderen van 7 en 10. Na mijn werk lig ik op de bank. Het huis en de kinderen komen dan op mijn man neer en die werkt in ploegen.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'haar man'],
    gesprek: [
      'dag | inwoner | Mijn werk wil ik houden. Daar ben ik gewoon mezelf en niet ziek.',
      'huishouden | partner | In de week dat ik nachtdienst heb, doe ik niets behalve slapen en werken.',
      'huishouden | inwoner | De kinderen ruimen hun kamer op en dekken de tafel.',
      'gezondheid | inwoner | Ik heb energie voor één ding. Als ik stofzuig, kan ik niet meer voorlezen.',
      'helpers | partner | Ik slaap als de kinderen op school zijn. Dat gaat nog net.',
      'contacten | gespreksvoerder | De buurvrouw liep even binnen met soep. Ze heeft een sleutel.',
    ],
    wondervraag: '’s Avonds genoeg over hebben om voor te lezen.',
    ideeen: ['Elke dag iemand die kookt.'],
    resultaten: [
      '1 | Ons huis is schoon zonder dat het al mijn kracht kost.',
      '5 | Ik heb elke avond tijd en kracht voor mijn kinderen.',
    ],
    oplossingen: [
      '1 | gebruikelijke-hulp | Uw man doet de boodschappen en de was in zijn vrije week | Dat doet hij nu ook en in die week lukt het.',
      '1 | maatwerk | Hulp bij het huishouden voor het zware werk | In de nachtdienstweken kan uw man het niet overnemen. Dat hebben we per week bekeken.',
      '2 | netwerk | De buurvrouw kookt op woensdag voor twee gezinnen | Zij bood het aan, uw man kookt op zondag terug.',
      '2 | andere-wet | De ergotherapeut maakt met u een weekplan voor uw energie | Dat zit in de zorgverzekering.',
    ],
    afspraken: [
      '1 | de inwoner | Vraagt de hulp aan | 5',
      '2 | de inwoner | Vraagt de huisarts om een verwijzing naar ergotherapie | 10',
      '2 | uw man | Maakt met de buurvrouw een kookrooster | 7',
      '1 | de gespreksvoerder | Belt of u genoeg overhoudt om voor te lezen | 75',
    ],
    nietBesproken: {},
    mantelzorger:
      'Uw man wil dat er ook een plan is voor een slechte week. Hij bespreekt zijn rooster met zijn werk.',
    antwoord: { soort: 'klopt' },
    toewijzing: {
      product: 'hulp-bij-het-huishouden',
      aantal: 3,
      uitkomst: 'toegekend',
      normafwijking: 'Met twee kinderen zijn er meer vloeren en meer was. Daarom meer dan de norm.',
      motivering:
        'Uw man kan in de weken met nachtdienst het zware werk niet doen. Drie uur per week is nodig, gerekend over vier weken.',
    },
  }),
  leesVerhaal({
    id: 'dichte-enveloppen',
    wie: { geslacht: 'm', geboren: [1999, 2004] },
    omgeving: 'stad',
    woorden:
      'ik woon sinds een half jaar alleen. ik heb autisme. er liggen heel veel brieven die ik niet open doe. mijn internet is afgesloten en de huur is denk ik niet betaald',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'zijn vroegere mentor van school'],
    gesprek: [
      'geld | inwoner | Een dichte envelop is rustig. Een open envelop is lawaai.',
      'geld | gespreksvoerder | Er lagen 43 brieven. We hebben er samen zes opengemaakt. Meneer gaf zelf aan wanneer het genoeg was.',
      'dag | inwoner | Ik slaap overdag. ’s Nachts programmeer ik. Daar ben ik goed in.',
      'dag | professional | Op school was hij altijd op tijd, als er een vast rooster was.',
      'contacten | inwoner | Ik heb drie vrienden, online. Die telt u vast niet. Ik wel.',
      'gezondheid | inwoner | Bellen kan ik niet. Appen wel.',
    ],
    wondervraag: 'Rust in mijn hoofd en weten dat niemand mij uit huis zet.',
    resultaten: [
      '2 | Ik kan in mijn huis blijven wonen, mijn post en mijn huur zijn op orde.',
      '8 | Ik heb een vast ritme en doe iets met programmeren.',
    ],
    oplossingen: [
      '1 | andere-wet | Schuldhulp van de gemeente, met een betaalregeling voor de huur | Dat is dringend en de verhuurder wil meewerken.',
      '1 | algemene-voorziening | Een vrijwilliger die elke week samen de post doet | Steeds dezelfde persoon, op een vast uur.',
      '2 | maatwerk | Begeleiding thuis om een ritme te leren | Dit lukt niet met een vrijwilliger alleen. Kennis van autisme is nodig.',
      '2 | eigen-kracht | U bouwt een app die elke ochtend vraagt wat er op het rooster staat | Uw eigen idee, en u kunt het.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Meldt u samen met u aan bij schuldhulp | 2',
      '1 | de gespreksvoerder | Belt de verhuurder terwijl u meeluistert | 2',
      '2 | de inwoner | Vraagt begeleiding aan | 7',
      '1 | uw vroegere mentor | Appt elke vrijdag of de post gedaan is | 7',
    ],
    nietBesproken: { d: 'er niemand is die mantelzorg geeft' },
    antwoord: { soort: 'klopt-niet', tekst: 'het waren 41 brieven, niet 43. de rest klopt.' },
    toewijzing: {
      product: 'begeleiding-thuis',
      aantal: 3,
      uitkomst: 'toegekend',
      motivering:
        'U heeft een half jaar een vast persoon nodig om ritme en overzicht op te bouwen. Drie uur per week, daarna kijken we of het minder kan.',
    },
  }),
  leesVerhaal({
    id: 'nieuw-land',
    wie: { geslacht: 'v', geboren: [1988, 1995], herkomst: 'syrisch', taal: 'Arabisch' },
    woorden:
      'Ik ben alleen met drie kinderen. Mijn hoofd is nog in de oorlog. Ik kan niet slapen en soms vergeet ik de kinderen op te halen. De juf zegt: bel de gemeente.',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'in-gesprek',
    aanwezig: ['de inwoner', 'een tolk', 'de intern begeleider van school'],
    gesprek: [
      'gezondheid | inwoner | Bij harde geluiden lig ik op de grond. Mijn zoon ook.',
      'dag | inwoner | In mijn land was ik apotheker. Hier ben ik iemand met formulieren.',
      'contacten | inwoner | Ik ken één vrouw, van de taalles. Zij lacht altijd.',
      'contacten | professional | De kinderen doen het goed op school. Ze komen wel vaak te laat.',
      'huishouden | gespreksvoerder | Het huis is schoon. Er hangt een groot schema met pictogrammen van de kinderen.',
      'geld | inwoner | Ik weet niet welke brief belangrijk is. Dus bewaar ik alles.',
    ],
    wondervraag: 'Dat mijn kinderen een moeder hebben die lacht.',
    resultaten: [
      '5 | De ochtend met de kinderen loopt rustig en ze zijn op tijd op school.',
      '8 | Ik leer mensen kennen en kan weer iets met mijn vak doen.',
    ],
    oplossingen: [
      '1 | andere-wet | Hulp voor trauma via de huisarts, voor moeder en zoon | Dit is zorg. De gespreksvoerder helpt bij de eerste stap.',
      '1 | maatwerk | Begeleiding thuis in de ochtend, drie maanden | Tot de hulp voor het trauma werkt, is er steun nodig bij de start van de dag.',
      '2 | algemene-voorziening | Een taalmaatje dat in de zorg werkt | Zo leert u ook de woorden van uw vak.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Gaat mee naar de huisarts en regelt een tolk | 7',
      '2 | de gespreksvoerder | Vraagt een taalmaatje | 10',
      '1 | de school | Zet de deur een kwartier eerder open | 3',
    ],
    nietBesproken: { d: 'er niemand is die mantelzorg geeft' },
    antwoord: { soort: 'nog-niet' },
  }),
  leesVerhaal({
    id: 'hoofd-vol-watten',
    wie: { geslacht: 'm', geboren: [1984, 1991] },
    woorden:
      'Twee jaar geleden kreeg ik een ongeluk op de fiets. Aan de buitenkant zie je niets. Binnen zitten watten. Met de kinderen aan tafel ontplof ik soms en dan schaam ik me.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'arrangement',
    aanwezig: ['de inwoner', 'zijn vrouw'],
    gesprek: [
      'gezondheid | inwoner | Na een half uur praten is mijn hoofd vol. Zullen we dan pauze houden?',
      'gezondheid | gespreksvoerder | We hebben het gesprek in drie stukken gedaan, met thee ertussen.',
      'helpers | partner | Ik heb er een kind bij gekregen, zei ik laatst. Dat was niet eerlijk.',
      'dag | inwoner | Hout hakken, dat lukt. Dan hoor ik alleen de bijl.',
      'contacten | inwoner | Op verjaardagen zit ik in de auto te wachten.',
      'dag | partner | De oudste vraagt of papa boos op háár is.',
    ],
    wondervraag: 'Een vader zijn die aan tafel kan blijven zitten.',
    resultaten: [
      '5 | We eten vier avonden per week rustig met elkaar.',
      '8 | Ik heb een plek waar ik overdag iets nuttigs doe.',
    ],
    oplossingen: [
      '1 | eigen-kracht | Een stille plek in huis en een kaartje "ik ben vol" | De kinderen hebben het kaartje zelf getekend.',
      '1 | andere-wet | Hersenletselteam via de huisarts, voor het hele gezin | Zij leggen ook aan de kinderen uit wat er is.',
      '2 | algemene-voorziening | Twee ochtenden meewerken bij het landgoed | Rustig, buiten en met hout.',
    ],
    afspraken: [
      '1 | de inwoner | Vraagt de huisarts om het hersenletselteam | 7',
      '2 | de gespreksvoerder | Gaat mee kennismaken op het landgoed | 14',
      '1 | uw vrouw | Gaat één avond per maand naar de partnergroep | 30',
    ],
    nietBesproken: { g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt' },
    mantelzorger:
      'Uw vrouw wil één avond voor zichzelf en iemand die de kinderen uitlegt wat hersenletsel is.',
    antwoord: { soort: 'klopt' },
  }),
  leesVerhaal({
    id: 'eigen-voordeur',
    wie: { geslacht: 'v', geboren: [2003, 2007] },
    woorden:
      'Ik zit in een rolstoel en ga studeren. Ik heb een kamer gevonden op de begane grond, maar de deur en de douche zijn te smal. Ik wil net als iedereen op kamers.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-voorbereid',
    aanwezig: ['de inwoner'],
    persoonlijkPlan:
      'Ik red mij zelf met alles, als ik er maar bij kan. Ik heb een lijst met maten gemaakt en foto’s van de kamer. Mijn vader kan klussen.',
    gesprek: [
      'wonen | inwoner | Het gaat om elf centimeter. Elf centimeter tussen mij en mijn studie.',
      'dag | inwoner | Ik ga rechten doen. Dan weet ik de volgende keer zelf wat mag.',
      'helpers | inwoner | Mijn ouders hebben lang genoeg getild. Ze mogen nu gewoon op visite komen.',
      'contacten | inwoner | Mijn huisgenoten hebben al een plank gemaakt voor de stoep.',
      'onderweg | gespreksvoerder | De bushalte is 200 meter verder. De stoep is goed te rijden.',
    ],
    wondervraag: 'Mijn eigen voordeur opendoen en weer dicht.',
    resultaten: ['2 | Ik kan zelf wonen in mijn kamer, met douche en keuken.'],
    oplossingen: [
      '1 | netwerk | Uw vader verlaagt de kapstok en de kastplanken | Hij kan het en u wilt dat hij dit doet.',
      '1 | maatwerk | Een bredere deur en een lage drempel bij de douche | Elf centimeter is nodig, kleiner kan uw stoel niet.',
    ],
    afspraken: [
      '1 | de inwoner | Vraagt de aanpassing aan met haar eigen tekening | 3',
      '1 | de gespreksvoerder | Vraagt de verhuurder om zijn mening, zoals dat hoort | 7',
    ],
    nietBesproken: { d: 'u zegt dat uw ouders geen mantelzorg meer geven' },
    antwoord: { soort: 'klopt', tekst: 'Top. Ik heb het doorgestuurd naar mijn ouders.' },
    toewijzing: {
      product: 'kleine-woningaanpassing',
      aantal: 1450,
      uitkomst: 'toegekend',
      motivering:
        'Zonder bredere deur en lage drempel kunt u de kamer en de douche niet gebruiken. Het overige doet u zelf.',
    },
  }),
];

import { leesVerhaal } from '../opschrijven.ts';

/** Stories about the house itself: stairs, cleaning, the bathroom. */
export const THUIS = [
  leesVerhaal({
    id: 'trap',
    wie: { geslacht: 'v', geboren: [1941, 1948] },
    woorden:
      'De trap lukt bijna niet meer. Ik ga op mijn billen naar beneden. Vorige week ben ik op de onderste tree uitgegleden. Ik slaap nu soms in mijn stoel.',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'haar dochter'],
    gesprek: [
      'wonen | inwoner | Overdag ga ik nooit naar boven. Dat bewaar ik voor de avond, want dan hoef ik maar één keer.',
      'wonen | mantelzorger | Mijn moeder belt mij als ze boven is. Dan weet ik dat het goed ging.',
      'wonen | gespreksvoerder | De trap is steil en heeft een leuning aan één kant. De badkamer en het bed zijn boven.',
      'gezondheid | inwoner | Mijn knieën zijn op, zegt de dokter. Een nieuwe knie durf ik niet meer aan.',
      'contacten | inwoner | Op dinsdag komen de dames hier kaarten. Dat wil ik zo houden.',
      'helpers | mantelzorger | Ik kom twee keer per week. Ik maak me vooral ’s avonds zorgen.',
      'vrij | inwoner | Ik woon hier 46 jaar. Ik wil hier gewoon blijven.',
    ],
    wondervraag: 'In mijn eigen bed slapen zonder bang te zijn voor de trap.',
    ideeen: ['Een traplift, zoals de buurvrouw heeft.'],
    resultaten: [
      '6 | Ik kom veilig boven en beneden, ook als er niemand is.',
      '2 | Ik kan in dit huis blijven wonen.',
    ],
    oplossingen: [
      '1 | algemeen-gebruikelijk | Een tweede leuning langs de trap | Met twee handen vast durft u de trap beter tot er meer geregeld is.',
      '1 | mantelzorg | Uw dochter belt elke avond om negen uur | Dat doet ze al en het geeft u allebei rust.',
      '1 | maatwerk | Een traplift | De trap zelf lukt niet meer en slapen beneden kan niet in dit huis.',
      '2 | netwerk | De kaartclub blijft bij u thuis komen | Zo blijft uw huis ook de plek waar u mensen ziet.',
    ],
    afspraken: [
      '1 | uw schoonzoon | Hangt de tweede leuning op | 10',
      '1 | uw dochter | Belt elke avond om negen uur | 1',
      '1 | de inwoner | Vraagt een traplift aan met het formulier achter het verslag | 14',
      '2 | de gespreksvoerder | Belt om te horen hoe het slapen boven gaat | 60',
    ],
    nietBesproken: {},
    mantelzorger: 'Uw dochter wil ’s avonds gerust kunnen gaan slapen. Een vast belmoment helpt daarbij.',
    antwoord: { soort: 'klopt' },
    toewijzing: {
      product: 'traplift',
      aantal: 1,
      uitkomst: 'toegekend',
      motivering:
        'De slaapkamer en de badkamer zijn boven en de trap lopen is niet veilig meer. Een leuning alleen lost dat niet op en beneden is geen plaats voor een bed.',
    },
  }),
  leesVerhaal({
    id: 'oneens-over-schoon',
    wie: { geslacht: 'm', geboren: [1946, 1953] },
    woorden:
      'Sinds mijn vrouw er niet meer is krijg ik het huis niet schoon. Ik kan niet bukken door mijn rug. Mijn zoon zegt dat het zo niet langer kan.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-voorbereid',
    aanwezig: ['de inwoner'],
    gesprek: [
      'huishouden | inwoner | Stof afnemen en de afwas doe ik zelf. De vloeren en de douche lukken niet.',
      'huishouden | inwoner | Mijn vrouw deed het elke week. Zo wil ik het houden.',
      'huishouden | gespreksvoerder | De kamer is opgeruimd. In de badkamer zit kalk en schimmel bij de kitrand.',
      'gezondheid | inwoner | Ik heb twee keer een hernia gehad. Na een half uur moet ik liggen.',
      'contacten | inwoner | Op zaterdag ga ik naar het voetbal kijken. Daar leef ik van op.',
      'helpers | inwoner | Mijn zoon woont anderhalf uur rijden. Die heeft zijn eigen gezin.',
    ],
    wondervraag: 'Dat het hier weer ruikt zoals toen mijn vrouw er nog was.',
    ideeen: ['Elke week vier uur hulp, dat heeft mijn zus ook.'],
    resultaten: [
      '1 | Mijn hele huis is elke week schoon. | De kamers die u elke dag gebruikt zijn elke week schoon, de andere kamers eens per maand.',
    ],
    oplossingen: [
      '1 | eigen-kracht | U blijft zelf stof afnemen, afwassen en opruimen | Dat lukt zittend en in stukjes, en u doet het graag.',
      '1 | algemeen-gebruikelijk | Een lichte stofzuiger op een accu | Daarmee hoeft u niet te bukken of een snoer te trekken.',
      '1 | maatwerk | Hulp bij het huishouden voor de vloeren en de natte ruimtes | U kunt niet bukken en er woont niemand bij u die het kan.',
    ],
    afspraken: [
      '1 | de inwoner | Kiest met zijn zoon een lichte stofzuiger uit | 21',
      '1 | de inwoner | Vraagt hulp bij het huishouden aan | 7',
      '1 | de gespreksvoerder | Komt na drie maanden kijken of de uren genoeg zijn | 90',
    ],
    nietBesproken: { f: 'er geen hulp of zorg van anderen is waarmee we moeten afstemmen' },
    mantelzorger: 'Uw zoon wil graag meedenken, maar kan niet elke week komen.',
    antwoord: {
      soort: 'klopt-niet',
      tekst:
        'Er staat dat de logeerkamer eens per maand kan. Mijn kleinzoon slaapt er om de week. Dat had ik verteld.',
    },
    toewijzing: {
      product: 'hulp-bij-het-huishouden',
      aantal: 2,
      uitkomst: 'toegekend',
      motivering:
        'De vloeren, de badkamer en het bed zijn voor u te zwaar. Daarvoor is twee uur per week nodig. De logeerkamer hoort daar om de week bij.',
    },
  }),
  leesVerhaal({
    id: 'wasdag',
    wie: { geslacht: 'v', geboren: [1943, 1950], herkomst: 'surinaams' },
    woorden:
      'De was wordt mij te veel. De machine staat in de schuur en ik krijg de natte lakens niet meer over de lijn. Verder doe ik alles nog zelf.',
    melder: { soort: 'zelf' },
    kanaal: 'balie',
    spoed: 'nee',
    bekend: true,
    fase: 'arrangement',
    aanwezig: ['de inwoner', 'een vriendin van de kerk'],
    gesprek: [
      'huishouden | inwoner | Handdoeken en ondergoed gaan wel. Het zijn de lakens en de overhemden.',
      'huishouden | gespreksvoerder | Naar de schuur is het drie treden af, zonder leuning.',
      'dag | inwoner | Ik kook elke zondag voor zes mensen. Dat geeft mij kracht.',
      'contacten | familie | Zij zorgt voor de hele straat. Nu mag er wel eens iemand iets voor háár doen.',
      'gezondheid | inwoner | Mijn schouder wil niet meer omhoog.',
    ],
    wondervraag: 'Frisse lakens op mijn bed, zonder pijn in mijn schouder.',
    resultaten: ['4 | Ik heb altijd schone kleren en een schoon bed.'],
    oplossingen: [
      '1 | eigen-kracht | De kleine was doet u zelf, op een rek in de gang | Dat lukt zonder uw arm op te tillen.',
      '1 | collectief | De grote was gaat mee met de wasservice in de buurt | U betaalt per zak en houdt de rest in eigen hand.',
      '1 | netwerk | Uw vriendin maakt met u het bed op | Zij komt toch al op donderdag koffie drinken.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Geeft uw naam door aan de wasservice | 3',
      '1 | uw vriendin | Helpt op donderdag het bed op te maken | 7',
      '1 | de inwoner | Probeert de wasservice een maand | 35',
    ],
    nietBesproken: {
      d: 'er niemand is die mantelzorg geeft',
      g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt',
    },
    antwoord: { soort: 'klopt' },
  }),
  leesVerhaal({
    id: 'douche-van-vader',
    wie: { geslacht: 'm', geboren: [1948, 1955], herkomst: 'turks', taal: 'Turks' },
    woorden:
      'Mijn vader durft niet meer te douchen. Hij is twee keer gevallen in het bad. Hij wil niet dat mijn moeder hem optilt en hij wil geen vreemde.',
    melder: { soort: 'ander', relatie: 'zoon', machtiging: true },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'aanvraag',
    aanwezig: ['de inwoner', 'zijn vrouw', 'zijn zoon', 'een tolk'],
    gesprek: [
      'wonen | inwoner | Ik was mij aan de wastafel. Dat is genoeg, zeg ik steeds.',
      'wonen | partner | Hij zegt dat het genoeg is. Ik zie dat hij bang is.',
      'wonen | gespreksvoerder | Het bad is 60 centimeter hoog. Er is geen beugel. De vloer is glad.',
      'gezondheid | familie | Vader heeft suikerziekte en voelt zijn voeten niet goed.',
      'contacten | inwoner | Op vrijdag ga ik naar de moskee. Dan wil ik schoon zijn.',
      'helpers | partner | Ik ben zelf 71. Als hij valt, krijg ik hem niet omhoog.',
    ],
    wondervraag: 'Schoon en met opgeheven hoofd naar het vrijdaggebed.',
    ideeen: ['Het bad eruit en een grote nieuwe badkamer.'],
    resultaten: ['2 | Ik kan mij zelf en veilig wassen in mijn eigen huis.'],
    oplossingen: [
      '1 | algemeen-gebruikelijk | Een antislipmat en een douchestoel | Die kunt u morgen gebruiken en u kunt zittend alles zelf.',
      '1 | gebruikelijke-hulp | Uw zoon is er op vrijdag als u zich wast | U wilt hem er graag bij, en het blijft uw eigen moment.',
      '1 | maatwerk | Het bad wordt een lage douche met twee beugels | Over de rand stappen lukt niet, ook niet met een plank.',
    ],
    afspraken: [
      '1 | uw zoon | Koopt de mat en de stoel | 7',
      '1 | de gespreksvoerder | Vraagt de verhuurder wat mag en wie betaalt | 14',
      '1 | de inwoner | Vraagt de aanpassing aan, samen met zijn zoon | 10',
    ],
    nietBesproken: {},
    mantelzorger: 'Uw vrouw wil niet meer hoeven tillen. Zij wil ook weten wie zij mag bellen als u valt.',
    antwoord: { soort: 'klopt', tekst: 'Goed opgeschreven. De tolk heeft het voorgelezen.' },
    toewijzing: {
      product: 'kleine-woningaanpassing',
      aantal: 1400,
      uitkomst: 'toegekend',
      motivering:
        'Over de badrand stappen is niet veilig. Een lage douche met beugels kost minder dan elke dag hulp en u blijft zelfstandig.',
    },
  }),
  leesVerhaal({
    id: 'nieuwe-keuken',
    wie: { geslacht: 'm', geboren: [1958, 1966] },
    woorden:
      'Ik heb een nieuwe keuken nodig. De oude is dertig jaar en de kastjes hangen te hoog. Door mijn heup kan ik niet op een trapje.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'zijn vrouw'],
    gesprek: [
      'wonen | inwoner | De borden staan boven. Ik kom er niet bij zonder trapje.',
      'wonen | gespreksvoerder | Er is een lage kast vrij naast de koelkast. Het aanrecht heeft een goede hoogte.',
      'huishouden | partner | We koken samen. Hij snijdt, ik sta bij het vuur.',
      'geld | inwoner | Ik heb er zelf niet voor gespaard, dat zeg ik eerlijk.',
      'gezondheid | inwoner | In het voorjaar krijg ik een nieuwe heup. Dan zou het beter moeten gaan.',
    ],
    wondervraag: 'Weer zelf kunnen koken zonder dat mijn heup opspeelt.',
    ideeen: ['Een hele nieuwe keuken met lage kastjes.'],
    resultaten: ['3 | Ik kan zelf mijn eten maken.'],
    oplossingen: [
      '1 | eigen-kracht | De borden en pannen gaan naar de lage kasten | Er is plaats genoeg en het kost niets.',
      '1 | algemeen-gebruikelijk | Een verrijdbare werkkruk | U kunt dan zittend snijden. Iedereen kan zo’n kruk kopen.',
      '1 | maatwerk | Een aangepaste keuken | U wilt dit graag laten beoordelen, dat is uw recht.',
    ],
    afspraken: [
      '1 | de inwoner | Zet met zijn vrouw de kasten om | 7',
      '1 | de inwoner | Vraagt de keuken aan | 5',
      '1 | de gespreksvoerder | Belt na de operatie hoe het gaat | 150',
    ],
    nietBesproken: { d: 'uw vrouw zegt dat zij niets extra’s doet' },
    antwoord: { soort: 'gelezen' },
    toewijzing: {
      product: 'kleine-woningaanpassing',
      aantal: 9000,
      uitkomst: 'afgewezen',
      motivering:
        'Met lage kasten en een werkkruk kunt u zelf koken. Een keuken van dertig jaar vervangen hoort bij gewoon onderhoud van een huis.',
    },
  }),
];

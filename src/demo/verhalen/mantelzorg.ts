import { leesVerhaal } from '../opschrijven.ts';

/** Stories in which somebody who helps has a place of their own. */
export const MANTELZORG = [
  leesVerhaal({
    id: 'hij-vergeet',
    wie: { geslacht: 'm', geboren: [1943, 1950] },
    woorden:
      'Mijn man vergeet steeds meer. Hij laat het gas aan en zoekt de hele nacht zijn sleutels. Ik kan geen uur meer weg. Ik houd van hem, maar ik ben op.',
    melder: { soort: 'ander', relatie: 'vrouw', machtiging: true },
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'zijn vrouw', 'de casemanager dementie'],
    gesprek: [
      'dag | inwoner | Ik ga elke dag naar de haven, naar de boten kijken.',
      'dag | partner | Dat was vroeger. Nu loopt hij de straat uit en weet hij de weg niet meer.',
      'helpers | partner | Ik slaap drie uur per nacht. Ik huil in de douche, dan hoort hij het niet.',
      'gezondheid | professional | De diagnose is van vorig jaar. Hij is lichamelijk sterk en loopt graag.',
      'wonen | gespreksvoerder | Er staat een gasfornuis. De knoppen zijn eraf gehaald. Bij de deur hangt een belletje.',
      'contacten | inwoner | Mijn vrouw is de baas. En mijn beste vriend.',
      'vrij | partner | Ik wil hem niet wegdoen. Ik wil één dag in de week ademen.',
    ],
    wondervraag: 'Samen thuis blijven, en allebei weer lucht krijgen.',
    ideeen: ['Iemand die ’s nachts komt.'],
    resultaten: [
      '8 | Ik ben een paar dagen per week buiten bezig met mensen om mij heen.',
      '2 | Het is veilig in huis, ook als ik iets vergeet.',
    ],
    oplossingen: [
      '1 | maatwerk | Dagbesteding op een boerderij, twee dagen per week | U wilt buiten zijn en uw vrouw heeft dan twee dagen rust.',
      '2 | algemeen-gebruikelijk | Een kookplaat op inductie | Dan kan het gas dicht.',
      '1 | algemene-voorziening | Het Alzheimercafé, één avond per maand | Daar zitten mensen die het kennen. Uw vrouw wil er graag heen.',
      '2 | andere-wet | De casemanager bekijkt met de huisarts het slapen | Dat is zorg en hoort bij de huisarts.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Gaat met u samen op de boerderij kijken | 10',
      '1 | uw vrouw | Vraagt de dagbesteding aan als het bevalt | 21',
      '2 | uw zoon | Laat het gas afsluiten en plaatst de kookplaat | 30',
      '1 | de casemanager | Belt uw vrouw elke maand, ook als alles goed gaat | 30',
    ],
    nietBesproken: {},
    mantelzorger:
      'Uw vrouw heeft twee vaste dagen rust nodig en een hele nacht slaap. Als het te zwaar wordt, wil zij dat zelf kunnen zeggen.',
    antwoord: { soort: 'klopt', tekst: 'Ik heb het hem voorgelezen. Hij zei: dat gaat over ons.' },
    toewijzing: {
      product: 'dagbesteding',
      aantal: 4,
      uitkomst: 'toegekend',
      motivering:
        'Overdag alleen zijn is niet veilig en uw vrouw kan het niet langer alleen. Vier dagdelen geven u een dag met betekenis en haar rust.',
    },
  }),
  leesVerhaal({
    id: 'dochter-loopt-leeg',
    wie: { geslacht: 'v', geboren: [1936, 1943] },
    woorden:
      'Ik zorg voor mijn moeder, elke dag voor en na mijn werk. Nu ben ik zelf ziek gemeld. Mijn moeder mag het niet merken, maar ik kan niet meer.',
    melder: { soort: 'ander', relatie: 'dochter', machtiging: true },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'arrangement',
    aanwezig: ['de inwoner', 'haar dochter'],
    gesprek: [
      'helpers | mantelzorger | Ik kook, ik was, ik doe de pillen. En dan rijd ik naar mijn eigen gezin.',
      'helpers | inwoner | Ik wist niet dat het zo zwaar was. Waarom zeg je dat niet?',
      'huishouden | inwoner | Een boterham smeren kan ik best. Jij bent altijd zo vlug.',
      'gezondheid | mantelzorger | De pillen gaan soms mis. Vandaar dat ik elke dag kom.',
      'contacten | inwoner | Ik zou best weer willen bridgen. Maar dan komt zij voor niets.',
      'vrij | gespreksvoerder | Moeder en dochter hielden lang elkaars hand vast.',
    ],
    wondervraag: 'Dat mijn dochter weer gewoon mijn dochter is.',
    resultaten: [
      '3 | Ik eet goed en neem mijn medicijnen op tijd, zonder dat mijn dochter elke dag hoeft te komen.',
      '8 | Ik zie mijn bridgevrienden weer elke week.',
    ],
    oplossingen: [
      '1 | eigen-kracht | Ontbijt en lunch maakt u weer zelf | Dat kunt u, als u er de tijd voor krijgt.',
      '1 | andere-wet | De apotheek levert de medicijnen per dag in een zakje, de wijkverpleging kijkt de eerste weken mee | Dan hoeft uw dochter niet elke dag te tellen.',
      '1 | collectief | Warme maaltijd aan huis op drie dagen | Op de andere dagen eet u samen met uw dochter, omdat het fijn is.',
      '2 | netwerk | Een bridgevriendin haalt u op | Zij woont in dezelfde straat en vroeg er zelf om.',
      '1 | algemene-voorziening | Een gesprek voor uw dochter bij het steunpunt mantelzorg | Zij heeft zelf ook iemand nodig die meedenkt.',
    ],
    afspraken: [
      '1 | uw dochter | Belt de huisarts over de wijkverpleging | 3',
      '1 | de gespreksvoerder | Vraagt de maaltijden aan huis aan | 5',
      '1 | uw dochter | Gaat naar het steunpunt mantelzorg | 14',
      '2 | de inwoner | Belt haar bridgevriendin | 2',
    ],
    nietBesproken: {},
    mantelzorger:
      'Uw dochter wil twee vaste dagen per week komen, als dochter. Zij gaat praten met het steunpunt.',
    antwoord: { soort: 'klopt' },
  }),
  leesVerhaal({
    id: 'parkinson-samen',
    wie: { geslacht: 'm', geboren: [1950, 1956] },
    woorden:
      'Ik heb de ziekte van Parkinson. Ik val steeds vaker en mijn vrouw kan mij niet optillen. We zijn bang voor de winter.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'aanvraag',
    aanwezig: ['de inwoner', 'zijn vrouw', 'de ergotherapeut'],
    persoonlijkPlan:
      'Wij willen in ons huis blijven. Overdag redden wij ons. We hebben hulp nodig bij vallen, en bij het opstaan in de ochtend. Onze zonen kunnen in het weekend komen.',
    gesprek: [
      'wonen | inwoner | Bij de drempels sta ik vast, alsof mijn voeten lijm hebben.',
      'wonen | professional | Strepen op de vloer helpen hem over de drempel. Dat hebben we geprobeerd.',
      'helpers | partner | Als hij valt, ga ik erbij zitten tot de buurman thuis is.',
      'dag | inwoner | Ik schaak op de computer met mijn broer in Canada.',
      'gezondheid | partner | Vóór de eerste pil van de dag kan hij zich niet omdraaien.',
      'contacten | gespreksvoerder | Er hangen veel foto’s van de kleinkinderen. Meneer vertelt over elk van hen.',
    ],
    wondervraag: 'Vallen mag, als ik maar weer overeind kom.',
    resultaten: [
      '6 | Ik kom veilig door mijn huis en ik lig niet lang als ik val.',
      '2 | Wij kunnen hier samen blijven wonen.',
    ],
    oplossingen: [
      '1 | algemeen-gebruikelijk | Een alarmknop om de hals | De buurman en uw zonen krijgen dan een bericht.',
      '1 | netwerk | De buurman en twee anderen hebben een sleutel | Zo is er altijd iemand in de buurt.',
      '2 | maatwerk | De drempels weg en beugels bij bed en toilet | Hier valt u het meest. De ergotherapeut heeft het gemeten.',
      '1 | andere-wet | Hulp bij het opstaan door de wijkverpleging | Dat is zorg in de ochtend en komt van de zorgverzekering.',
    ],
    afspraken: [
      '1 | uw zoon | Regelt de alarmknop | 7',
      '1 | de inwoner | Vraagt de buren of zij een sleutel willen | 5',
      '2 | de inwoner | Vraagt de aanpassingen aan met het advies van de ergotherapeut | 10',
      '1 | uw vrouw | Belt de huisarts over de wijkverpleging | 3',
    ],
    nietBesproken: {},
    mantelzorger:
      'Uw vrouw heeft last van haar rug. Zij wil niet meer tillen en één middag per week zwemmen.',
    antwoord: { soort: 'klopt', tekst: 'Ons eigen plan staat er goed in.' },
    toewijzing: {
      product: 'kleine-woningaanpassing',
      aantal: 1150,
      uitkomst: 'toegekend',
      motivering:
        'De drempels zorgen voor de meeste valpartijen. Zonder drempels en met beugels kunt u zelf door het huis en hoeft uw vrouw niet te tillen.',
    },
  }),
  leesVerhaal({
    id: 'niet-mijn-dochter',
    wie: { geslacht: 'v', geboren: [1938, 1944] },
    woorden:
      'Het ziekenhuis zegt dat mijn dochter mij wel kan wassen. Dat wil ik niet. Zij is mijn kind en geen verpleegster. Wat kan er anders?',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'verslag-verzonden',
    aanwezig: ['de inwoner'],
    gesprek: [
      'helpers | inwoner | Mijn dochter komt voor de gezelligheid. Dat houd ik graag zo.',
      'gezondheid | inwoner | Mijn arm zit zes weken in het gips. Aankleden en wassen lukt niet.',
      'huishouden | inwoner | Met één hand krijg ik zelfs de jam niet open.',
      'contacten | inwoner | De leesclub komt bij mij. Die mag gewoon doorgaan.',
      'wonen | gespreksvoerder | Alles is gelijkvloers. Er ligt een los kleed in de gang. Mevrouw wil het laten liggen.',
    ],
    wondervraag: 'Geholpen worden zonder dat het mijn dochter verandert.',
    ideeen: ['Elke ochtend een wijkzuster.'],
    resultaten: [
      '4 | Ik ben elke dag gewassen en netjes aangekleed.',
      '1 | Mijn huis blijft schoon zolang mijn arm in het gips zit.',
    ],
    oplossingen: [
      '1 | andere-wet | Wijkverpleging in de ochtend, zes weken | U wilt geen hulp van uw dochter en dat hoeft ook niet. Dit komt van de zorgverzekering.',
      '2 | netwerk | Twee vrouwen van de leesclub doen om de beurt de vloer | Zij stelden het zelf voor, voor zes weken.',
      '2 | algemeen-gebruikelijk | Een potopener en knopen met een haakje | Daarmee doet u meer met één hand.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Belt vandaag met de wijkverpleging, u luistert mee | 1',
      '2 | de inwoner | Bespreekt het rooster met de leesclub | 7',
      '2 | de gespreksvoerder | Belt als het gips eraf is | 45',
    ],
    nietBesproken: { c: 'u geen hulp van uw dochter wilt, en mantelzorg vrijwillig is' },
    mantelzorger: 'Uw dochter was er niet bij. U wilt dat wij haar niet bellen.',
    antwoord: { soort: 'gelezen' },
  }),
  leesVerhaal({
    id: 'twee-zussen',
    wie: { geslacht: 'v', geboren: [1949, 1956], herkomst: 'surinaams' },
    woorden:
      'Mijn zus en ik wonen samen. Zij deed altijd het zware werk in huis. Na haar beroerte kan zij dat niet meer en ik heb zelf slechte longen.',
    melder: { soort: 'zelf' },
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'besluit-voorbereid',
    aanwezig: ['de inwoner', 'haar zus'],
    gesprek: [
      'huishouden | inwoner | Ik kook en ik doe de administratie. Zij deed de ramen, de bedden en de vloer.',
      'huishouden | familie | Mijn linkerhand doet niet mee. Maar stoffen kan ik nog.',
      'gezondheid | inwoner | Van stof ga ik hoesten tot ik duizelig word.',
      'geld | inwoner | We redden het precies. Er moet niets kapotgaan.',
      'contacten | familie | Elke zondag komt de hele familie. Dan is het hier net een markt.',
      'huishouden | gespreksvoerder | Het is gezellig vol. Onder de bedden staat veel opgeslagen.',
    ],
    wondervraag: 'Samen oud worden in een huis waar we trots op zijn.',
    resultaten: ['1 | Ons huis is schoon zonder dat wij er ziek van worden.'],
    oplossingen: [
      '1 | gebruikelijke-hulp | Uw zus stoft af en dekt de tafel, u kookt | Dat lukt jullie allebei en is van jullie samen onderzocht.',
      '1 | netwerk | De neven ruimen een zondag onder de bedden op | Zij zijn met veel en komen toch.',
      '1 | maatwerk | Hulp bij het huishouden voor vloeren, bedden en ramen aan de binnenkant | U kunt dit allebei niet, om verschillende redenen.',
    ],
    afspraken: [
      '1 | uw neven | Ruimen op een zondag op | 14',
      '1 | de inwoner | Vraagt de hulp aan voor jullie samen | 7',
    ],
    nietBesproken: {},
    mantelzorger: 'U zorgt ook voor elkaar. U wilt weten wie er komt als één van u in het ziekenhuis ligt.',
    antwoord: { soort: 'klopt' },
    toewijzing: {
      product: 'hulp-bij-het-huishouden',
      aantal: 3,
      uitkomst: 'deels-toegekend',
      gewenst: 4,
      normafwijking: 'U woont in een huis met trappen en u kunt samen minder zelf. Daarom meer dan de norm.',
      motivering:
        'U vroeg vier uur. Stof afnemen en koken doet u samen zelf. Voor vloeren, bedden en ramen is drie uur per week genoeg.',
    },
  }),
];

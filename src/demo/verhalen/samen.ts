import { leesVerhaal } from '../opschrijven.ts';

/** Stories about people to be with: loneliness, no network, company. */
export const SAMEN = [
  leesVerhaal({
    id: 'stil-huis',
    wie: { geslacht: 'm', geboren: [1939, 1946] },
    woorden:
      'Het is zo stil in huis. Mijn vrouw is in het voorjaar overleden. Ik eet uit de pan voor de televisie en praat soms een hele dag met niemand.',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    fase: 'losgelaten',
    aanwezig: ['de inwoner'],
    gesprek: [
      'contacten | inwoner | Zij had de vrienden. Ik had haar.',
      'dag | inwoner | Ik was timmerman. Mijn handen willen nog wel.',
      'dag | gespreksvoerder | In de schuur staat een werkbank met goed gereedschap. Alles hangt op zijn plek.',
      'huishouden | inwoner | Koken heb ik nooit geleerd. Brood kan ik.',
      'gezondheid | inwoner | Ik slaap slecht. Om vier uur lig ik naar het plafond te kijken.',
      'vrij | inwoner | Ik wil geen bezoek uit medelijden. Ik wil iets te doen hebben.',
    ],
    wondervraag: 'Weer ergens nodig zijn.',
    resultaten: [
      '8 | Ik zie elke week mensen en ik doe iets met mijn handen.',
      '3 | Ik eet een paar keer per week een warme maaltijd, niet alleen.',
    ],
    oplossingen: [
      '1 | algemene-voorziening | De klussendienst zoekt iemand die jonge vrijwilligers het vak leert | U heeft het vak en het is gezelschap met een reden.',
      '2 | collectief | Samen koken en eten in de buurt | U leert koken zonder dat het een cursus heet.',
      '1 | andere-wet | De huisarts over het slapen en het verdriet | Dat hoort bij de dokter en u vindt dat goed.',
    ],
    afspraken: [
      '1 | de inwoner | Gaat dinsdag kijken bij de klussendienst | 7',
      '1 | de gespreksvoerder | Belt vooraf met de klussendienst, zodat er iemand bij de deur staat | 5',
      '2 | de inwoner | Eet twee keer mee en zegt dan of het bevalt | 21',
      '1 | de inwoner | Maakt een afspraak bij de huisarts | 14',
    ],
    nietBesproken: {
      d: 'er niemand is die mantelzorg geeft',
      g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt',
    },
    antwoord: { soort: 'klopt', tekst: 'Zo is het. Dank u dat u niet over een hulp begon.' },
    loslaten: 'resultaat-bereikt',
  }),
  leesVerhaal({
    id: 'niemand-om-te-bellen',
    wie: { geslacht: 'v', geboren: [1961, 1968] },
    woorden:
      'Ik heb fibromyalgie en een slecht hart. Als ik mij niet goed voel is er niemand die ik kan bellen. Familie heb ik niet meer. Mijn huis loopt achter.',
    melder: { soort: 'zelf' },
    kanaal: 'website',
    spoed: 'nee',
    fase: 'besluit-genomen',
    aanwezig: ['de inwoner', 'haar cliëntondersteuner'],
    clientondersteuner: 'ja',
    gesprek: [
      'contacten | inwoner | Als u vraagt wie er komt: de postbode. Die zwaait.',
      'contacten | clientondersteuner | Zij heeft drie keer iemand om hulp gevraagd en drie keer nee gehoord. Daarom vraagt ze niets meer.',
      'huishouden | inwoner | Ik doe één ding per dag. Vandaag was dat dit gesprek.',
      'huishouden | gespreksvoerder | De keuken is bij. De badkamer en de vloeren zijn al langer niet gedaan.',
      'dag | inwoner | Vroeger zong ik in een koor. Ik durf niet alleen naar binnen.',
      'gezondheid | inwoner | De ene dag kan ik lopen, de andere dag blijf ik liggen.',
    ],
    wondervraag: 'Dat er iemand is die merkt dat ik er ben.',
    resultaten: [
      '8 | Ik heb elke week contact met iemand die mij kent.',
      '1 | Mijn huis is schoon, ook in slechte weken.',
    ],
    oplossingen: [
      '1 | algemene-voorziening | Een vaste bezoekvrijwilliger | U kiest samen wie bij u past. U hoeft niemand iets terug te doen.',
      '1 | algemene-voorziening | Een dagelijks belrondje van vrijwilligers | Zo merkt iemand het als u niet opneemt.',
      '2 | maatwerk | Hulp bij het huishouden | Er is niemand die het kan overnemen en uw kracht wisselt te veel.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Zoekt met het bezoekproject een vrijwilliger en komt de eerste keer mee | 21',
      '1 | uw cliëntondersteuner | Meldt u aan bij het belrondje | 7',
      '2 | de inwoner | Vraagt hulp bij het huishouden aan, met haar cliëntondersteuner | 7',
    ],
    nietBesproken: { d: 'er niemand is die mantelzorg geeft' },
    antwoord: { soort: 'klopt' },
    toewijzing: {
      product: 'hulp-bij-het-huishouden',
      aantal: 3,
      uitkomst: 'toegekend',
      motivering:
        'U woont alleen en er is niemand in uw omgeving die kan helpen. Uw belastbaarheid wisselt per dag. Daarom drie uur per week.',
    },
  }),
  leesVerhaal({
    id: 'kerkkoor',
    wie: { geslacht: 'm', geboren: [1934, 1939], herkomst: 'indisch' },
    woorden:
      'Ik zing al zestig jaar in het koor van de kerk. Nu ik niet meer mag rijden kom ik er niet. De repetitie is in de avond, dan rijdt er geen bus.',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    bekend: true,
    fase: 'afgesloten',
    aanwezig: ['de inwoner', 'zijn kleindochter'],
    gesprek: [
      'onderweg | inwoner | Mijn rijbewijs heb ik zelf ingeleverd. Dat was een moeilijke dag.',
      'onderweg | familie | Opa vraagt nooit iemand om een lift. Hij wil geen last zijn.',
      'contacten | inwoner | In het koor ken ik iedereen. Zestig jaar, mevrouw.',
      'gezondheid | inwoner | Ik loop met een stok. Een kwartier gaat goed.',
      'dag | inwoner | Ik ben ook bezig mijn herinneringen op te schrijven, voor de kleinkinderen.',
      'contacten | gespreksvoerder | Op de piano ligt bladmuziek van de komende uitvoering, met potlood bijgeschreven.',
    ],
    wondervraag: 'Op donderdagavond weer op mijn plek bij de bassen staan.',
    resultaten: ['7 | Ik kan elke donderdagavond naar het koor en terug.'],
    oplossingen: [
      '1 | netwerk | Twee koorleden halen u om de beurt op | Zij boden het al aan. Met een rooster hoeft u het niet te vragen.',
      '1 | algemene-voorziening | De bus met vrijwilligers als er niemand kan | Die rijdt ook in de avond als u een dag vooraf belt.',
    ],
    afspraken: [
      '1 | uw kleindochter | Maakt een rooster met de twee koorleden | 7',
      '1 | de gespreksvoerder | Geeft u het kaartje met het nummer van de bus | 3',
    ],
    nietBesproken: {
      d: 'uw kleindochter zegt dat zij geen mantelzorg geeft',
      g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt',
    },
    antwoord: { soort: 'klopt', tekst: 'Hartelijk dank. Kom eens luisteren met Kerst.' },
    loslaten: 'resultaat-bereikt',
  }),
  leesVerhaal({
    id: 'scootmobielband',
    wie: { geslacht: 'm', geboren: [1952, 1959] },
    woorden:
      'De band van mijn scootmobiel is weer lek. Dat is de tweede keer dit jaar. Verder niks bijzonders.',
    melder: { soort: 'zelf' },
    kanaal: 'telefoon',
    spoed: 'nee',
    bekend: true,
    herhaling: true,
    fase: 'arrangement',
    aanwezig: ['de inwoner'],
    gesprek: [
      'onderweg | inwoner | Zonder dat ding kom ik de straat niet uit.',
      'onderweg | inwoner | Het is het grindpad achter de flat. Daar rijd ik om, omdat de stoep te hoog is.',
      'contacten | inwoner | Nu u het vraagt: sinds de soos dicht is zie ik eigenlijk niemand.',
      'dag | inwoner | Ik repareer radio’s. Ze staan tot aan het plafond.',
      'vrij | gespreksvoerder | Dit gesprek was aan de telefoon. Meneer wil geen huisbezoek, wel een keer koffie op het loket.',
    ],
    wondervraag: 'Gewoon de deur uit kunnen, en weten waar ik heen ga.',
    resultaten: [
      '7 | Mijn scootmobiel rijdt en blijft rijden.',
      '8 | Ik heb weer een plek om een paar keer per week heen te gaan.',
    ],
    oplossingen: [
      '1 | algemene-voorziening | De leverancier plakt de band en zet er een sterkere om | Dat zit in het onderhoud, u betaalt niets.',
      '1 | andere-wet | De gemeente bekijkt de stoeprand achter de flat | Daar hebben meer mensen last van.',
      '2 | algemene-voorziening | Het repareercafé zoekt iemand voor radio’s | U kunt iets wat daar niemand kan.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Belt vandaag de leverancier | 1',
      '1 | de gespreksvoerder | Meldt de stoeprand bij de wijkbeheerder | 3',
      '2 | de inwoner | Gaat zaterdag met één radio naar het repareercafé | 10',
    ],
    nietBesproken: {
      d: 'er niemand is die mantelzorg geeft',
      g: 'er geen nieuwe ondersteuning komt waarvoor u een bijdrage betaalt',
    },
    antwoord: { soort: 'gelezen' },
  }),
  leesVerhaal({
    id: 'weduwe-kookt-door',
    wie: { geslacht: 'v', geboren: [1953, 1961], herkomst: 'marokkaans', taal: 'Marokkaans-Arabisch' },
    woorden:
      'Sinds mijn man er niet meer is zit ik binnen. Mijn ogen en mijn suiker zijn niet goed. De brieven kan ik niet lezen. Mijn dochters werken de hele dag.',
    melder: { soort: 'ander', relatie: 'buurvrouw', machtiging: true },
    kanaal: 'balie',
    spoed: 'nee',
    fase: 'verslag-verzonden',
    aanwezig: ['de inwoner', 'haar dochter', 'een tolk'],
    gesprek: [
      'contacten | inwoner | Vroeger was mijn deur altijd open. Nu komt er niemand, want ik ga ook bij niemand.',
      'dag | inwoner | Koken voor veel mensen, dat is mijn rijkdom.',
      'geld | familie | Er ligt een tas vol brieven. We zijn bang dat er rekeningen in zitten.',
      'geld | gespreksvoerder | In de tas zitten ongeopende brieven van de zorgverzekeraar en de woningcorporatie.',
      'gezondheid | inwoner | De prik doe ik zelf. Op de cijfers moet mijn dochter kijken.',
      'onderweg | inwoner | Alleen met de bus durf ik niet. Ik weet de haltes niet.',
    ],
    wondervraag: 'Dat mijn tafel weer vol zit.',
    resultaten: [
      '8 | Ik zie elke week mensen en ik kook weer voor anderen.',
      '7 | Ik durf zelf naar de winkel en het buurthuis.',
    ],
    oplossingen: [
      '1 | algemene-voorziening | De eettafel in het buurthuis zoekt een kok voor de woensdag | U wilt koken en daar zijn mensen.',
      '2 | netwerk | Uw buurvrouw loopt de eerste vier keer mee | Zij deed de melding en woont op de route.',
      '2 | algemene-voorziening | Hulp bij de post en de rekeningen | Samen de tas openmaken haalt de angst weg.',
    ],
    afspraken: [
      '1 | de gespreksvoerder | Gaat met u mee naar het buurthuis | 10',
      '2 | uw buurvrouw | Loopt vier woensdagen mee | 30',
      '2 | uw dochter | Gaat mee naar het spreekuur over de post | 7',
    ],
    nietBesproken: { g: 'er geen ondersteuning komt waarvoor u een bijdrage betaalt' },
    mantelzorger:
      'Uw dochters willen niet dat alles op hun vrije zaterdag komt. Hulp bij de post scheelt veel.',
    antwoord: { soort: 'nog-niet', tekst: 'Mijn dochter leest het zaterdag voor.' },
  }),
];

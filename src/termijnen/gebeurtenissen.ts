import type { Gebeurtenis } from './termijnregel.ts';

/** Events that belong together, with their words for people who do not know the table. */
export type Gebeurtenisgroep = {
  readonly titel: string;
  readonly gebeurtenissen: readonly (readonly [Gebeurtenis, string])[];
};

/** Every event that starts a term, in plain Dutch, in the order in which a zaak goes (TM-20). */
export const GEBEURTENISGROEPEN: readonly Gebeurtenisgroep[] = [
  {
    titel: 'Van melding tot verslag',
    gebeurtenissen: [
      ['melding', 'Melding ontvangen'],
      ['melding-met-spoed', 'Melding met spoed ontvangen'],
      ['gesprek-gevoerd', 'Gesprek gevoerd'],
      ['verslag-verzonden', 'Verslag verstuurd'],
      ['spoedhulp-gestart', 'Tijdelijke spoedhulp begonnen'],
    ],
  },
  {
    titel: 'Aanvraag',
    gebeurtenissen: [
      ['aanvraag', 'Aanvraag ontvangen'],
      ['uitnodiging-aanvullen', 'Gevraagd om de aanvraag aan te vullen'],
      ['aanvultermijn-voorbij', 'Tijd om aan te vullen voorbij, of aanvulling niet genoeg'],
      ['toestemming-opschorting', 'Aanvrager vindt schriftelijk goed dat het later wordt'],
      ['vertraging-door-aanvrager', 'Vertraging door de aanvrager, of wachten op het buitenland'],
      ['overmacht', 'Overmacht begonnen'],
      ['beslistermijn-niet-haalbaar', 'Op tijd beslissen lukt de gemeente niet'],
    ],
  },
  {
    titel: 'Besluit, bezwaar en klacht',
    gebeurtenissen: [
      ['bekendmaking', 'Besluit verstuurd of gegeven'],
      ['bezwaartermijn-voorbij', 'Laatste dag om bezwaar te maken'],
      ['beslissing-op-bezwaar', 'Beslissing op het bezwaar verstuurd'],
      ['klacht', 'Klacht ontvangen'],
      ['bericht-in-portaal', 'Bericht klaargezet op de eigen pagina'],
    ],
  },
  {
    titel: 'Te laat beslist',
    gebeurtenissen: [
      ['ingebrekestelling', 'Ingebrekestelling ontvangen'],
      ['wachttijd-ingebrekestelling-voorbij', 'Laatste dag van de twee weken na de ingebrekestelling'],
      ['laatste-dag-dwangsom', 'Laatste dag van de dwangsom'],
    ],
  },
  {
    titel: 'Na de toekenning',
    gebeurtenissen: [
      ['toekenning', 'Hulp toegekend'],
      ['toekenning-natura', 'Hulp in natura toegekend'],
      ['toekenning-pgb', 'Pgb toegekend'],
      ['start-ondersteuning', 'Hulp begonnen'],
      ['bijdrage-verschuldigd', 'Maand waarover een eigen bijdrage geldt'],
      ['einde-maand-ondersteuning', 'Einde van een maand met hulp uit een pgb'],
      ['declaratie-bij-inwoner', 'Declaratie bij de inwoner'],
      ['declaratie-bij-svb', 'Declaratie bij de SVB'],
    ],
  },
  {
    titel: 'Gegevens',
    gebeurtenissen: [
      ['verzoek-inzage', 'Verzoek om inzage ontvangen'],
      ['verzoek-vernietiging', 'Verzoek om vernietiging ontvangen'],
      ['toestemming-gegeven', 'Toestemming gegeven om gegevens te delen'],
      ['laatste-wijziging', 'Laatste wijziging in de zaak'],
      ['laatste-wijziging-veilig-thuis', 'Laatste wijziging bij Veilig Thuis'],
      ['laatste-wijziging-cak-svb', 'Laatste wijziging bij CAK of SVB'],
      ['gegevens-bij-veilig-thuis', 'Veilig Thuis kreeg gegevens'],
      ['logregel', 'Logregel geschreven'],
      ['datalek', 'Datalek ontdekt'],
      ['cyberincident', 'Cyberincident ontdekt'],
      ['cybermelding-gedaan', 'Cyberincident gemeld'],
    ],
  },
  {
    titel: 'Bij de gemeente en de aanbieder',
    gebeurtenissen: [
      ['calamiteit', 'Calamiteit bekend'],
      ['mandaat-verleend', 'Mandaat gegeven'],
      ['kalenderjaar', 'Begin van een kalenderjaar'],
      ['toegankelijkheidsverklaring', 'Toegankelijkheidsverklaring vastgesteld'],
    ],
  },
];

import { getDatum, schrijfDatumKort } from '../basis/datum.ts';

type Inhoud = Readonly<Record<string, unknown>>;
type Regel = { readonly wat: string; readonly tekst?: string | undefined };

/**
 * Tells what happened around bezwaar, klacht, heronderzoek and the end of a zaak. What somebody complained about is
 * never told here: those words are only for who handles it (TW-119).
 */
export function vertelOnvrede(soort: string, inhoud: Inhoud): Regel | undefined {
  return vertellers[soort]?.(inhoud);
}

const uitkomsten: Readonly<Record<string, string>> = {
  gegrond: 'gegrond',
  'deels-gegrond': 'deels gegrond',
  ongegrond: 'ongegrond',
  'niet-ontvankelijk': 'niet-ontvankelijk',
};

const heronderzocht: Readonly<Record<string, string>> = {
  ongewijzigd: 'De hulp blijft zoals die is.',
  herzien: 'De hulp is anders geworden.',
  ingetrokken: 'De hulp stopt.',
};

const vertellers: Readonly<Record<string, (inhoud: Inhoud) => Regel>> = {
  'bezwaar-ontvangen': (i) => ({ wat: `Bezwaar ontvangen op ${dag(i, 'ontvangenOp')}.` }),
  'bezwaar-bevestigd': () => ({ wat: 'De ontvangst van het bezwaar is bevestigd.' }),
  'bezwaar-toegedeeld': () => ({ wat: 'Het bezwaar is toegedeeld.' }),
  'verschoning-beoordeeld': (i) => ({
    wat: i['isVerschoonbaar'] ? 'Het late bezwaar telt mee.' : 'Voor het late bezwaar was geen goede reden.',
  }),
  'hoorzitting-gehouden': (i) => ({ wat: `Gehoord over het bezwaar op ${dag(i, 'op')}.` }),
  'horen-afgezien': () => ({ wat: 'Er wordt niet gehoord over het bezwaar.' }),
  'bezwaar-verdaagd': () => ({ wat: 'De beslissing op het bezwaar is verdaagd.' }),
  'bezwaar-beslist': (i) => ({
    wat: `Beslist op het bezwaar op ${dag(i, 'op')}: ${uitkomsten[String(i['uitkomst'])] ?? 'beslist'}.`,
  }),
  'bezwaar-ingetrokken': () => ({ wat: 'Het bezwaar is ingetrokken.' }),
  'klacht-ontvangen': (i) => ({ wat: `Klacht ontvangen op ${dag(i, 'ontvangenOp')}.` }),
  'klacht-toegedeeld': () => ({ wat: 'De klacht is toegedeeld.' }),
  'klacht-verdaagd': () => ({ wat: 'Het antwoord op de klacht is verdaagd.' }),
  'klacht-gehoord': () => ({ wat: 'Er is gesproken over de klacht.' }),
  'klacht-afgehandeld': (i) => ({ wat: `De klacht is afgehandeld op ${dag(i, 'op')}.` }),
  'ander-gesprek-gevraagd': () => ({ wat: 'De inwoner wil een ander gesprek, met iemand anders.' }),
  'ander-gesprek-geregeld': () => ({ wat: 'Een ander gesprek is geregeld.' }),
  'ingebrekestelling-ontvangen': (i) => ({
    wat: `De inwoner schreef op ${dag(i, 'ontvangenOp')} dat wij te laat zijn.${i['isTeVroeg'] ? ' Dat was te vroeg.' : ''}`,
  }),
  'ingebrekestelling-beantwoord': () => ({ wat: 'Die brief is beantwoord.' }),
  'dwangsom-vastgesteld': (i) => ({ wat: `Dwangsom vastgesteld: ${String(i['bedrag'])} euro.` }),
  'heronderzoek-begonnen': (i) => ({ wat: 'Een heronderzoek is begonnen.', tekst: id(i, 'reden') }),
  gehoord: (i) => ({ wat: 'De inwoner zei wat die van de verandering vindt.', tekst: id(i, 'woorden') }),
  'heronderzoek-afgerond': (i) => ({
    wat: `Het heronderzoek is afgerond. ${heronderzocht[String(i['uitkomst'])] ?? ''}`.trim(),
    tekst: id(i, 'tekst'),
  }),
  'terugvordering-voorgelegd': () => ({ wat: 'Een vraag over terugvorderen ligt bij een jurist.' }),
  'verhuisd-gemeld': (i) => ({
    wat: `Verhuizing naar een andere gemeente op ${dag(i, 'op')}${i['bevestigd'] ? ', bevestigd in de BRP' : ' gemeld'}.`,
  }),
  'overlijden-gemeld': (i) => ({
    wat: `Overlijden op ${dag(i, 'op')}${i['bevestigd'] ? ', bevestigd in de BRP' : ' gemeld'}.`,
  }),
  'gebeurtenis-herroepen': (i) => ({ wat: 'Dat bleek niet te kloppen.', tekst: id(i, 'tekst') }),
  'overdracht-aangeboden': (i) => ({
    wat: i['toestemming']
      ? 'De inwoner vindt overdracht aan de nieuwe gemeente goed.'
      : 'De inwoner wil geen overdracht aan de nieuwe gemeente.',
  }),
  'verhuizing-verwacht': () => ({ wat: 'De inwoner komt in onze gemeente wonen.' }),
};

function id(inhoud: Inhoud, veld: string): string | undefined {
  const waarde = inhoud[veld];
  return typeof waarde === 'string' ? waarde : undefined;
}

function dag(inhoud: Inhoud, veld: string): string {
  return schrijfDatumKort(getDatum(String(inhoud[veld])));
}

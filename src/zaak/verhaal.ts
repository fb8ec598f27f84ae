import type { Act } from '../basis/act.ts';
import { UITVOERDERS, uitvoerderWoord } from '../arrangement/index.ts';
import { vertelLevering } from './leveringsverhaal.ts';
import { vertelContact } from './contactverhaal.ts';
import { vertelOnvrede } from './onvredeverhaal.ts';
import { vertelAanvraag } from './aanvraagverhaal.ts';
import { GRONDEN, grondWoord, REDENEN, redenWoord } from '../opvolging/index.ts';
import { getDatum, schrijfDatumKort, schrijfMoment } from '../basis/datum.ts';

/** The chapters of the story of a zaak, named after the functions an inwoner meets. */
export type HoofdstukId = 'melding' | 'gesprek' | 'verslag' | 'arrangement' | 'aanvraag' | 'vervolg';

/** One line of the story: what happened, and the words that belong to it. */
export type Verhaalregel = {
  readonly hoofdstuk: HoofdstukId;
  readonly wat: string;
  /** The text id of words that were said or written. */
  readonly tekst?: string | undefined;
};

type Inhoud = Readonly<Record<string, unknown>>;
type Verteller = (inhoud: Inhoud) => Omit<Verhaalregel, 'hoofdstuk'>;

/** Tells one act as a line of the story; undefined for acts that are part of the conversation and are told there. */
export function vertel(act: Act): Verhaalregel | undefined {
  const levering = vertelLevering(act.soort, act.inhoud as Inhoud);
  if (levering !== undefined) return { hoofdstuk: 'vervolg', ...levering };
  const onvrede = vertelOnvrede(act.soort, act.inhoud as Inhoud);
  if (onvrede !== undefined) return { hoofdstuk: 'vervolg', ...onvrede };
  const aanvraag = vertelAanvraag(act.soort, act.inhoud as Inhoud);
  if (aanvraag !== undefined) return { hoofdstuk: 'aanvraag', ...aanvraag };
  const contact = vertelContact(act.soort, act.inhoud as Inhoud);
  if (contact !== undefined) return { hoofdstuk: 'gesprek', ...contact };
  const gevonden = vertellers[act.soort];
  if (gevonden === undefined) return undefined;
  const [hoofdstuk, verteller] = gevonden;
  return { hoofdstuk, ...verteller(act.inhoud as Inhoud) };
}

const vertellers: Readonly<Record<string, readonly [HoofdstukId, Verteller]>> = {
  'signaal-gegeven': ['melding', (i) => ({ wat: 'Iemand maakte zich zorgen.', tekst: id(i, 'woorden') })],
  'signaal-opgevolgd': [
    'melding',
    (i) => ({ wat: 'Het signaal is opgevolgd.', tekst: id(i, 'toelichting') }),
  ],
  'melding-gedaan': ['melding', (i) => ({ wat: `Melding gedaan ${kanaal(i)}.`, tekst: id(i, 'woorden') })],
  'melding-aangevuld': [
    'melding',
    (i) => ({ wat: `Nog eens verteld ${kanaal(i)}, over dezelfde vraag.`, tekst: id(i, 'woorden') }),
  ],
  'melding-bevestigd': ['melding', () => ({ wat: 'De ontvangst is bevestigd.' })],
  'melding-doorgezonden': [
    'melding',
    (i) => ({ wat: `Doorgezonden naar ${woord(i, 'naar')}.`, tekst: id(i, 'redenTekst') }),
  ],
  'melding-ingetrokken': [
    'melding',
    (i) => ({ wat: 'De melding is ingetrokken.', tekst: id(i, 'woordenTekst') }),
  ],
  'link-gegeven': ['melding', (i) => ({ wat: `Een link en code gegeven aan ${linkAan(i)}.` })],
  'termijnbericht-verzonden': [
    'melding',
    (i) => ({
      wat: `Bericht gestuurd dat het later wordt: uiterlijk ${dag(i, 'nieuweDatum')}.`,
      tekst: id(i, 'tekst'),
    }),
  ],
  'plan-ontvangen': ['melding', (i) => ({ wat: 'Persoonlijk plan ontvangen.', tekst: id(i, 'tekst') })],
  'plan-afgezien': ['melding', () => ({ wat: 'De inwoner maakt geen persoonlijk plan.' })],
  toegeleid: [
    'melding',
    (i) => ({ wat: 'Gekozen welk gesprek het wordt, en met wie.', tekst: id(i, 'reden') }),
  ],
  'contactmoment-gepland': ['gesprek', (i) => ({ wat: gepland(i) })],
  'contactmoment-verzet': ['gesprek', (i) => ({ wat: `Verzet naar ${moment(i, 'van')}.` })],
  'contactmoment-afgezegd': ['gesprek', () => ({ wat: 'De afspraak voor een bezoek is afgezegd.' })],
  'gesprek-gevoerd': ['gesprek', (i) => ({ wat: `Gesprek gevoerd op ${dag(i, 'op')}.` })],
  'deelnemer-genodigd': ['gesprek', (i) => ({ wat: `${woord(i, 'naam')} is gevraagd bij het gesprek.` })],
  'deelnemer-aanwezig': [
    'gesprek',
    (i) => ({
      wat:
        i['aanwezigheid'] === 'kwam'
          ? 'Iemand die gevraagd was, zat erbij.'
          : 'Iemand die gevraagd was, kon er niet bij zijn.',
    }),
  ],
  'eigen-woorden-verteld': [
    'gesprek',
    (i) => ({ wat: 'In eigen woorden wat er is afgesproken.', tekst: id(i, 'tekst') }),
  ],
  'vooraf-beantwoord': ['gesprek', () => ({ wat: 'Iemand die gevraagd was, vertelde vooraf iets.' })],
  'wondervraag-gezet': [
    'gesprek',
    (i) => ({ wat: 'In eigen woorden waar het om gaat.', tekst: id(i, 'tekst') }),
  ],
  'bijlage-toegevoegd': [
    'gesprek',
    (i) => ({
      wat: i['soort'] === 'foto' ? 'Foto toegevoegd.' : 'Document toegevoegd.',
      tekst: id(i, 'tekst'),
    }),
  ],
  'bijlage-gekeurd': [
    'gesprek',
    (i) => ({
      wat:
        i['uitslag'] === 'schoon'
          ? 'Een bijlage is op virussen bekeken: niets gevonden.'
          : 'In een bijlage zat een virus. De inhoud is weggehaald.',
    }),
  ],
  'opname-toestemming': [
    'gesprek',
    (i) => ({ wat: `${woord(i, 'wie')} zei ${woord(i, 'antwoord')} tegen een opname van het gesprek.` }),
  ],
  'opname-ontvangen': ['gesprek', () => ({ wat: 'Het gesprek is opgenomen, en iedereen vond dat goed.' })],
  'opname-afgelopen': [
    'gesprek',
    (i) => ({
      wat:
        i['hoe'] === 'uitgewerkt'
          ? 'De opname is uitgeschreven. Het geluid is weggehaald.'
          : 'De opname is weggehaald.',
    }),
  ],
  'opname-zinnen-gekozen': ['gesprek', () => ({ wat: 'Zinnen uit de opname in de notities gezet.' })],
  'bijlage-verwijderd': ['gesprek', () => ({ wat: 'Een bijlage is weggehaald.' })],
  'resultaat-afgesproken': [
    'gesprek',
    (i) => ({ wat: 'Dit willen we bereiken. Daar zijn we het over eens.', tekst: id(i, 'resultaatId') }),
  ],
  'resultaat-oneens': [
    'gesprek',
    (i) => ({
      wat: 'Hierover zijn we het nog niet eens. Beide meningen staan erbij.',
      tekst: id(i, 'resultaatId'),
    }),
  ],
  'verslag-verzonden': ['verslag', (i) => ({ wat: `Verslag verstuurd (versie ${woord(i, 'versie')}).` })],
  'verslag-beantwoord': [
    'verslag',
    (i) => ({ wat: antwoorden[woord(i, 'antwoord')] ?? 'Er kwam een reactie.', tekst: id(i, 'opmerking') }),
  ],
  'opmerking-gemaakt': ['verslag', (i) => ({ wat: 'Opmerking bij het verslag.', tekst: id(i, 'tekst') })],
  'afspraak-gemaakt': [
    'arrangement',
    (i) => ({ wat: `Afgesproken met ${uitvoerder(i)}.`, tekst: id(i, 'wat') }),
  ],
  'afspraak-gedaan': ['arrangement', (i) => ({ wat: `Een afspraak is gedaan op ${dag(i, 'op')}.` })],
  'arrangement-afgesproken': ['arrangement', (i) => ({ wat: `Arrangement afgesproken op ${dag(i, 'op')}.` })],
  'besluit-voorbereid': ['aanvraag', (i) => ({ wat: voorbereid(i) })],
  'besluit-getoetst': [
    'aanvraag',
    (i) => ({
      wat: i['akkoord']
        ? 'Een collega toetste het besluit: akkoord.'
        : 'Een collega toetste het besluit: terug naar de maker.',
      tekst: id(i, 'tekst'),
    }),
  ],
  'besluit-voorgelegd': [
    'aanvraag',
    (i) => ({ wat: 'Het besluit is voorgelegd aan iemand met een ruimer mandaat.', tekst: id(i, 'tekst') }),
  ],
  'beslissing-geweigerd': [
    'aanvraag',
    (i) => ({ wat: `Een poging om te besluiten is geweigerd (${woord(i, 'regel')}).` }),
  ],
  'advies-eigen-organisatie': [
    'gesprek',
    (i) => ({ wat: `Een oplossing komt van ${woord(i, 'organisatie')}. Daar werkt ook wie haar opschreef.` }),
  ],
  'belang-gemeld': ['aanvraag', () => ({ wat: 'Een medewerker meldde een eigen belang in deze zaak.' })],
  'besluit-genomen': ['aanvraag', (i) => ({ wat: `Besluit genomen op ${dag(i, 'op')}.` })],
  'einde-aangekondigd': [
    'aanvraag',
    (i) => ({ wat: `Verteld dat de tijdelijke hulp loopt tot en met ${dag(i, 'tot')}.` }),
  ],
  'beschikking-opgemaakt': [
    'aanvraag',
    (i) => ({ wat: `De brief met het besluit is opgemaakt (versie ${woord(i, 'versie')}).` }),
  ],
  'beschikking-verzonden': [
    'aanvraag',
    (i) => ({ wat: `Het besluit is bekend op ${dag(i, 'bekendOp')}. De brief is weg.` }),
  ],
  'traject-begonnen': ['aanvraag', (i) => ({ wat: `Het traject is begonnen op ${dag(i, 'op')}.` })],
  'opvolging-gepland': ['vervolg', (i) => ({ wat: `We vragen hoe het gaat op ${dag(i, 'op')}.` })],
  'opvolging-gehouden': [
    'vervolg',
    (i) => ({ wat: `Gevraagd hoe het gaat op ${dag(i, 'op')}.`, tekst: id(i, 'woorden') }),
  ],
  'resultaat-bereikt': ['vervolg', (i) => ({ wat: `Resultaat bereikt volgens de ${woord(i, 'volgens')}.` })],
  'resultaat-niet-bereikt': [
    'vervolg',
    (i) => ({
      wat: `Resultaat ${i['mate'] === 'deels' ? 'voor een deel' : 'nog niet'} bereikt volgens de ${woord(i, 'volgens')}.`,
    }),
  ],
  'loslaten-ingestemd': [
    'vervolg',
    (i) => ({ wat: 'Een tweede collega stemde in met loslaten.', tekst: id(i, 'waarom') }),
  ],
  losgelaten: ['vervolg', (i) => ({ wat: losgelaten(i), tekst: id(i, 'toelichting') })],
  'zaak-afgesloten': [
    'vervolg',
    (i) => ({ wat: afgesloten(i), tekst: id(i, 'wens') ?? id(i, 'toelichting') }),
  ],
};

const antwoorden: Readonly<Record<string, string>> = {
  klopt: 'Reactie op het verslag: ja, het klopt.',
  'klopt-niet': 'Reactie op het verslag: nee, dit klopt niet.',
  gelezen: 'Reactie op het verslag: ik heb het gelezen.',
  'kan-niet-reageren': 'Reactie op het verslag: ik kan of wil nog niet reageren.',
};

const gronden: Readonly<Record<string, string>> = {
  spoed: 'Tijdelijke hulp met spoed is voorbereid.',
  herziening: 'Een wijziging van het besluit is voorbereid.',
  ambtshalve: 'Een besluit over tijdelijke hulp is voorbereid.',
};

function voorbereid(inhoud: Inhoud): string {
  return gronden[woord(inhoud, 'grondslag')] ?? 'Het besluit is voorbereid.';
}

const kanalen: Readonly<Record<string, string>> = {
  web: 'op de site',
  telefoon: 'aan de telefoon',
  balie: 'aan de balie',
  huisbezoek: 'tijdens een bezoek',
  partner: 'bij een partner',
  dorpssteunpunt: 'bij het dorpssteunpunt',
  koppeling: 'via een ander systeem',
};

function kanaal(inhoud: Inhoud): string {
  return kanalen[woord(inhoud, 'kanaal')] ?? '';
}

const vormen: Readonly<Record<string, string>> = {
  huisbezoek: 'Bezoek thuis',
  telefoon: 'Telefoongesprek',
  loket: 'Gesprek aan het loket',
  elders: 'Gesprek op een andere plek',
  beeldbellen: 'Gesprek met beeldbellen',
};

function gepland(inhoud: Inhoud): string {
  const vorm = vormen[woord(inhoud, 'vorm')] ?? 'Gesprek';
  return `${vorm} gepland: ${moment(inhoud, 'van')}.`;
}

function uitvoerder(inhoud: Inhoud): string {
  const wie = UITVOERDERS.find((een) => een === woord(inhoud, 'wie')) ?? 'andere-partij';
  return woord(inhoud, 'wieNaam') || uitvoerderWoord(wie);
}

function losgelaten(inhoud: Inhoud): string {
  const reden = REDENEN.find((een) => een === inhoud['reden']);
  const naam = woord(inhoud, 'blijftInBeeld');
  const waarom =
    reden === undefined ? 'We hebben losgelaten' : `Losgelaten: ${redenWoord(reden).toLowerCase()}`;
  return naam === '' ? `${waarom}.` : `${waarom}. In beeld blijft ${naam}.`;
}

function afgesloten(inhoud: Inhoud): string {
  const grond = GRONDEN.find((een) => een === inhoud['grond']);
  const waarom = grond === undefined ? '' : ` ${grondWoord(grond)}.`;
  return `Zaak afgesloten op ${dag(inhoud, 'op')}.${waarom}`;
}

function id(inhoud: Inhoud, veld: string): string | undefined {
  const waarde = inhoud[veld];
  return typeof waarde === 'string' ? waarde : undefined;
}

function woord(inhoud: Inhoud, veld: string): string {
  const waarde = inhoud[veld];
  return typeof waarde === 'number' ? String(waarde) : typeof waarde === 'string' ? waarde : '';
}

function dag(inhoud: Inhoud, veld: string): string {
  return schrijfDatumKort(getDatum(woord(inhoud, veld)));
}

function moment(inhoud: Inhoud, veld: string): string {
  return schrijfMoment(woord(inhoud, veld));
}

function linkAan(inhoud: Inhoud): string {
  return inhoud['aan'] === 'vertegenwoordiger' ? 'wie de inwoner vertegenwoordigt' : 'de inwoner';
}

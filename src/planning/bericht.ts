import { datumVanMoment, schrijfDatum, schrijfTijd } from '../basis/datum.ts';
import { nietTevredenTekst } from '../inrichting/index.ts';
import type { Deurprofiel } from '../inrichting/index.ts';
import type { Contactmoment, GenodigdeRol, Plekreden, Tolk, Vorm } from './contactmoment.ts';
import { minutenVan } from './contactmoment.ts';
import { schrijfMinuten } from './waarschuwing.ts';

/** What happened to a contactmoment. */
export type Verandering = 'gepland' | 'verzet' | 'afgezegd';

/** What a message about a contactmoment is made of. */
export type Berichtvraag = {
  readonly verandering: Verandering;
  readonly contactmoment: Contactmoment;
  /** As it stood before it was moved. */
  readonly eerst?: Contactmoment | undefined;
  /** As people write it: 'Gemeente Heldermond'. */
  readonly gemeente: string;
  readonly profiel: Deurprofiel;
  readonly medewerkerNaam: string;
};

/** A mail with what stands in the calendar beside it; nothing about the person in `onderwerp` and `titel` (PL-11). */
export type Bericht = {
  readonly onderwerp: string;
  readonly tekst: string;
  readonly titel: string;
  readonly plaats: string;
  readonly omschrijving: string;
};

/** Words the message to the inwoner: when, who, where, who may be there, and what to do if it does not suit (PL-10). */
export function schrijfAanInwoner(vraag: Berichtvraag): Bericht {
  const { contactmoment, gemeente, profiel } = vraag;
  const { contact } = profiel;
  const woord = WOORD[contactmoment.vorm];
  const delen = [
    'Beste lezer,',
    ...kern(vraag),
    vraag.verandering === 'afgezegd' ? undefined : erbij(vraag),
    `Past het niet? Of heeft u een vraag? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${gemeente}`,
  ];
  return {
    onderwerp: `Bericht van ${gemeente}: ${ONDERWERP[vraag.verandering](woord)}`,
    tekst: `${delen.filter(Boolean).join('\n\n')}\n`,
    titel: `${HOOFDLETTER[contactmoment.vorm]} ${gemeente}`,
    plaats: waarVoorInwoner(contactmoment) ?? '',
    omschrijving: `Past het niet? Bel ${contact.loket}: ${contact.telefoon}.`,
  };
}

/** Words the message to who holds it: short, with a link to the zaak behind the login, and no name (PL-10, PL-11). */
export function schrijfAanMedewerker(
  vraag: Berichtvraag & { readonly nummer: string; readonly link: string },
): Bericht {
  const { contactmoment, verandering, eerst, nummer, link } = vraag;
  const wat = `${VORMWOORD[contactmoment.vorm]}, zaak ${nummer}`;
  const delen = [
    `${wat} is ${verandering}.`,
    verandering === 'afgezegd' ? undefined : `Wanneer: ${schrijfWanneer(contactmoment)}`,
    eerst === undefined ? undefined : `Eerst was het: ${schrijfWanneer(eerst)}`,
    contactmoment.plaats === '' ? undefined : `Waar: ${contactmoment.plaats}`,
    `Naar de zaak: ${link}`,
  ];
  return {
    onderwerp: `${VORMWOORD[contactmoment.vorm]} ${verandering}`,
    tekst: `${delen.filter(Boolean).join('\n')}\n`,
    titel: wat,
    plaats: contactmoment.plaats,
    omschrijving: `Naar de zaak: ${link}`,
  };
}

/** When a contactmoment is: 'dinsdag 29 december 2026 van 10:00 tot 11:00'. */
export function schrijfWanneer({ van, tot }: Pick<Contactmoment, 'van' | 'tot'>): string {
  return `${schrijfDatum(datumVanMoment(van))} van ${schrijfTijd(van)} tot ${schrijfTijd(tot)}`;
}

/** The word for how it is held, on a staff screen. */
export const VORMWOORD: Readonly<Record<Vorm, string>> = {
  huisbezoek: 'Huisbezoek',
  telefoon: 'Telefoongesprek',
  beeldbellen: 'Beeldbellen',
  loket: 'Gesprek aan het loket',
  elders: 'Gesprek op een andere plek',
};

/** The word for who comes along, in lower case. */
export const ROLWOORD: Readonly<Record<GenodigdeRol, string>> = {
  inwoner: 'inwoner',
  mantelzorger: 'mantelzorger',
  familie: 'familie',
  clientondersteuner: 'onafhankelijke cliëntondersteuner',
  vertegenwoordiger: 'vertegenwoordiger',
  professional: 'hulpverlener',
  tolk: 'tolk',
  anders: 'iemand anders',
};

/** Why somebody chose a way and place, as it follows 'omdat' or stands in a list. */
export const PLEKREDENWOORD: Readonly<Record<Plekreden, string>> = {
  wens: 'Dat wil de inwoner graag',
  privacy: 'Daar kan de inwoner vrij praten',
  rust: 'Daar is het rustig',
  dichtbij: 'Dat is dichtbij',
  'kan-niet-weg': 'De inwoner kan moeilijk weg',
  'niet-thuis': 'De inwoner wil het niet thuis',
};

const WOORD: Readonly<Record<Vorm, string>> = {
  huisbezoek: 'bezoek',
  telefoon: 'telefoongesprek',
  beeldbellen: 'gesprek via beeldbellen',
  loket: 'gesprek',
  elders: 'gesprek',
};

const ONDERWERP: Readonly<Record<Verandering, (woord: string) => string>> = {
  gepland: (woord) => `wanneer is ons ${woord}?`,
  verzet: (woord) => `een ander moment voor ons ${woord}`,
  afgezegd: (woord) => `ons ${woord} gaat niet door`,
};

const HOOFDLETTER: Readonly<Record<Vorm, string>> = {
  huisbezoek: 'Bezoek van',
  telefoon: 'Telefoongesprek met',
  beeldbellen: 'Beeldbellen met',
  loket: 'Gesprek met',
  elders: 'Gesprek met',
};

function kern(vraag: Berichtvraag): readonly (string | undefined)[] {
  const { verandering, contactmoment, eerst } = vraag;
  const woord = WOORD[contactmoment.vorm];
  if (verandering === 'afgezegd') {
    return [
      `Ons ${woord} van ${schrijfWanneer(contactmoment)} gaat niet door.`,
      'Wilt u een ander moment? Laat het ons weten, dan kiezen we dat samen.',
    ];
  }
  const was = eerst === undefined ? undefined : `Ons ${woord} is verzet. Het was ${schrijfWanneer(eerst)}.`;
  const waar = waarVoorInwoner(contactmoment);
  return [
    was,
    `${watErGebeurt(vraag)} ${duur(contactmoment)}`,
    waar === undefined ? undefined : `Waar: ${waar}`,
    contactmoment.opvolging ? 'We praten over hoe het nu met u gaat.' : undefined,
  ];
}

function watErGebeurt({ contactmoment, medewerkerNaam }: Berichtvraag): string {
  const { van, vorm } = contactmoment;
  const wanneer = `Op ${schrijfDatum(datumVanMoment(van))} om ${schrijfTijd(van)} uur`;
  switch (vorm) {
    case 'huisbezoek':
      return `${wanneer} komt ${medewerkerNaam} bij u op bezoek.`;
    case 'telefoon':
      return `${wanneer} belt ${medewerkerNaam} u.`;
    case 'beeldbellen':
      return `${wanneer} belt ${medewerkerNaam} u met beeld.`;
    case 'loket':
    case 'elders':
      return `${wanneer} spreekt u met ${medewerkerNaam}.`;
  }
}

function duur(contactmoment: Contactmoment): string {
  return `Het duurt ongeveer ${schrijfMinuten(minutenVan(contactmoment))}.`;
}

function waarVoorInwoner({ vorm, plaats }: Contactmoment): string | undefined {
  if (vorm === 'telefoon' || vorm === 'beeldbellen') return undefined;
  return vorm === 'huisbezoek' ? 'bij u thuis' : plaats;
}

const TOLKZIN: Readonly<Record<Tolk, string>> = {
  tolk: 'Er is een tolk bij. Daarom nemen we twee keer zo veel tijd.',
  gebarentolk: 'Er is een gebarentolk bij. Daarom nemen we twee keer zo veel tijd.',
  naaste: 'Iemand die u kent tolkt, omdat u dat wilt. Daarom nemen we twee keer zo veel tijd.',
};

function erbij({ contactmoment, profiel }: Berichtvraag): string {
  const { organisatie, telefoon, uitleg } = profiel.clientondersteuning;
  const wie = contactmoment.genodigden.map(({ naam, rol }) => `${naam} (${ROLWOORD[rol]})`);
  const regels = [
    wie.length === 0 ? undefined : `Wij rekenen ook op: ${wie.join(', ')}.`,
    contactmoment.tolk === undefined ? undefined : TOLKZIN[contactmoment.tolk],
    'Iedereen die u erbij wilt, mag erbij zijn: familie, een buur, iemand die u helpt.',
    'Wilt u ook even alleen met ons praten? Dat vragen we aan iedereen. Het kan altijd.',
    `Wilt u gratis hulp van iemand die naast u staat? Bel ${organisatie}: ${telefoon}. ${uitleg}`,
  ];
  return regels.filter(Boolean).join('\n');
}

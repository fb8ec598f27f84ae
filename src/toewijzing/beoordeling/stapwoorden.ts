import type { Beoordeelplek, Bron, Deel, Stap } from './beoordeling.ts';

/** The words of a step on a page: its heading, and what it asks of who prepares the besluit. */
export type Stapwoorden = { readonly kop: string; readonly vraag: string };

const STAPPEN: Readonly<Record<Stap, Stapwoorden>> = {
  hulpvraag: { kop: 'Wat vraagt de inwoner?', vraag: 'In de woorden van de inwoner, ook hoeveel.' },
  problemen: {
    kop: 'Wat is er lastig?',
    vraag: 'Waar loopt iemand vast, in het dagelijks leven en met meedoen?',
  },
  ondersteuning: {
    kop: 'Welke ondersteuning is nodig, en hoeveel?',
    vraag: 'Wat helpt, hoe vaak en hoe lang? Nog zonder te kijken wie het doet.',
  },
  'eigen-mogelijkheden': {
    kop: 'Wat kan er zonder maatwerk?',
    vraag: 'Kijk bij elk onderdeel naar deze mensen en dit huis. Ga nergens van uit.',
  },
  rest: { kop: 'Wat blijft er over?', vraag: 'Alleen voor wat overblijft, is er maatwerk.' },
};

const DELEN: Readonly<Record<Deel, Stapwoorden>> = {
  'eigen-kracht': { kop: 'Wat iemand zelf kan', vraag: 'Wat lukt zelf, en wat niet?' },
  'gebruikelijke-hulp': {
    kop: 'Gebruikelijke hulp van huisgenoten',
    vraag: 'Woont er iemand bij? Schrijf onderaan per huisgenoot en per taak op wat kan, en waarom.',
  },
  mantelzorg: {
    kop: 'Mantelzorg',
    vraag:
      'Wat doet iemand al, houdt die het vol, en wat heeft die zelf nodig? Mantelzorg kan niet worden opgelegd.',
  },
  netwerk: {
    kop: 'Familie, vrienden en buren',
    vraag: 'Wie is er? Niemand, en wat er geprobeerd is, is ook een antwoord.',
  },
  'algemeen-gebruikelijk': {
    kop: 'Algemeen gebruikelijk',
    vraag: 'Noem je hier iets? Doe dan onderaan de vier toetsen, met een prijs.',
  },
  'algemene-voorziening': {
    kop: 'Wat er voor iedereen is',
    vraag: 'Wat is er in de buurt, is er plek, en past het?',
  },
  'andere-wet': { kop: 'Andere wetten', vraag: 'Zorgverzekering, Wlz, jeugdhulp, school of werk.' },
};

/** The words of a step, or of a part of the fourth. */
export function stapwoorden({ stap, deel }: Beoordeelplek): Stapwoorden {
  return deel === undefined ? STAPPEN[stap] : DELEN[deel];
}

const BRONNEN: Readonly<Record<Bron['soort'], string>> = {
  verslag: 'het verslag',
  hulpvraag: 'de hulpvraag',
  resultaat: 'een resultaat',
  oplossing: 'een oplossing',
  onderdeel: 'het gesprek',
  advies: 'een advies',
  aanvraag: 'de aanvraag',
};

const ONDERDEELNAMEN: Readonly<Record<string, string>> = {
  a: 'behoeften en voorkeuren (a)',
  b: 'eigen kracht en huisgenoten (b)',
  c: 'mantelzorg en netwerk (c)',
  d: 'wat de mantelzorger nodig heeft (d)',
  e: 'algemene voorzieningen (e)',
  f: 'samenwerking met anderen (f)',
};

/** Where words come from, in Dutch: 'een resultaat', 'het gesprek, mantelzorg en netwerk (c)'. */
export function bronWoord({ soort, id }: Bron): string {
  const onderdeel = soort === 'onderdeel' ? ONDERDEELNAMEN[id] : undefined;
  return onderdeel === undefined ? BRONNEN[soort] : `${BRONNEN[soort]}, ${onderdeel}`;
}

import type { Regelsoort } from './veiligheid.ts';

/** The words of one part of the file: its heading, what helps thinking, and whether one tells with whom. */
export type Stapwoorden = {
  readonly kop: string;
  readonly hulp: readonly string[];
  readonly metWie?: string;
};

/** The words of every part, after the meldcode huiselijk geweld en kindermishandeling. */
export const STAPWOORDEN: Readonly<Record<Regelsoort, Stapwoorden>> = {
  signalen: {
    kop: 'Stap 1: signalen opschrijven',
    hulp: [
      'Wat zag of hoorde je zelf, en op welke dag?',
      'Wat zei een ander, en wie was dat?',
      'Houd feiten en vermoedens uit elkaar.',
    ],
  },
  overleg: {
    kop: 'Stap 2: overleggen',
    hulp: [
      'Overleg met een collega of met wie de meldcode bij jullie begeleidt.',
      'Veilig Thuis geeft advies zonder dat je een naam noemt: 0800-2000, dag en nacht.',
    ],
    metWie: 'Met wie overlegde je?',
  },
  gesprek: {
    kop: 'Stap 3: praten met wie het aangaat',
    hulp: [
      'Praat met de inwoner alleen. Vertel wat je zag en vraag hoe het voor hem of haar is.',
      'Is praten niet veilig? Schrijf op waarom je het nog niet doet.',
    ],
    metWie: 'Met wie sprak je?',
  },
  wegen: {
    kop: 'Stap 4: wegen',
    hulp: [
      'Is er een vermoeden van geweld, verwaarlozing of uitbuiting?',
      'Is het acuut of structureel onveilig? Leg het afwegingskader ernaast.',
      'Wat weegt voor, wat weegt tegen, en wie woog mee?',
    ],
    metWie: 'Met wie woog je dit?',
  },
  beslissen: {
    kop: 'Stap 5: beslissen',
    hulp: [
      'Is een melding bij Veilig Thuis nodig? Dat mag zonder toestemming (Wmo 5.2.6).',
      'Kan er, ook naast een melding, hulp komen die de onveiligheid wegneemt?',
    ],
    metWie: 'Met wie besliste je dit?',
  },
  kindcheck: {
    kop: 'Kindcheck',
    hulp: ['Zijn er kinderen in huis, of komen ze er? Zijn zij veilig? Is er iemand zwanger?'],
  },
  'veilig-contact': {
    kop: 'Veilig contact',
    hulp: [
      'Hoe, waar en wanneer kunnen we de inwoner bereiken zonder dat een ander meeleest of meeluistert?',
    ],
  },
  notitie: { kop: 'Iets anders', hulp: ['Wat moet hier verder staan?'] },
};

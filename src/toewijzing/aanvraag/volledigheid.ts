import type { Aanvraag } from './gevraagd.ts';

/** What an aanvraag must hold and lacks (Awb 4:2): a sentence to who handles it, and one to the inwoner. */
export type Gemis = {
  readonly wat: 'naam' | 'adres' | 'ondertekening' | 'gevraagd';
  readonly uitleg: string;
  readonly vraag: string;
};

/** What is known of an aanvraag and of who made it; empty words count as nothing. */
export type TeKeuren = {
  readonly aanvraag: Pick<Aanvraag, 'ondertekend' | 'weg'>;
  readonly woorden: string | undefined;
  readonly naam: string | undefined;
  readonly adres: string | undefined;
};

/**
 * What lacks before an aanvraag is complete: name, address, a signature or a sufficient electronic sign, and what is
 * asked (Awb 4:2, TW-24). The day is never lacking: it is the day on which it came in.
 */
export function keurVolledigheid({ aanvraag, woorden, naam, adres }: TeKeuren): readonly Gemis[] {
  return GEMISSEN.filter(({ wat }) => {
    switch (wat) {
      case 'naam':
        return isLeeg(naam);
      case 'adres':
        return isLeeg(adres);
      case 'gevraagd':
        return isLeeg(woorden);
      case 'ondertekening':
        return !isOndertekend(aanvraag);
    }
  });
}

const GEMISSEN: readonly Gemis[] = [
  { wat: 'naam', uitleg: 'De naam ontbreekt.', vraag: 'Wij missen uw naam.' },
  { wat: 'adres', uitleg: 'Het adres ontbreekt.', vraag: 'Wij missen uw adres.' },
  {
    wat: 'gevraagd',
    uitleg: 'Er staat niet in wat de inwoner vraagt.',
    vraag: 'Wij missen wat u aanvraagt. Een paar woorden is genoeg.',
  },
  {
    wat: 'ondertekening',
    uitleg: 'De handtekening ontbreekt.',
    vraag: 'Wij missen uw handtekening.',
  },
];

/** Whether it shows that the inwoner made it; who came in on the own page is known, and older ones did not say. */
function isOndertekend({ ondertekend, weg }: TeKeuren['aanvraag']): boolean {
  if (ondertekend === undefined) return true;
  return ondertekend !== 'geen' || weg === 'mijn';
}

function isLeeg(tekst: string | undefined): boolean {
  return tekst === undefined || tekst.trim() === '';
}

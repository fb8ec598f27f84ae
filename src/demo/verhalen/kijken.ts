import type { Spreker } from '../../het-gesprek/vraagverheldering/spreker.ts';

/** Another view beside a line of a story, by its number from one, and what people try together. */
export type Verhaalkijk = {
  readonly bij: number;
  readonly woorden: string;
  readonly spreker: Spreker;
  readonly sprekerNaam: string;
  readonly proberen: string;
};

/** Stories in which two people see differently what somebody can do. */
export const KIJKEN: Readonly<Record<string, readonly Verhaalkijk[]>> = {
  'buurman-en-de-kranten': [
    {
      bij: 3,
      woorden: 'Dat gasje staat tussen de kranten. Ik slaap er niet van.',
      spreker: 'familie',
      sprekerNaam: 'zijn buurman',
      proberen:
        'Een maand lang een elektrisch plaatje op een vrije plek. Dan kijken we samen of koken zo gaat.',
    },
  ],
};

/** What the inwoner of a story says to what was seen, by the number of the line. */
export const WEERWOORDEN: Readonly<
  Record<string, readonly { readonly bij: number; readonly tekst: string }[]>
> = {
  trap: [{ bij: 3, tekst: 'Die ene leuning zit er al sinds 1978. Meer was nooit nodig.' }],
  'ik-red-me-wel': [{ bij: 4, tekst: 'Die trap loop ik elke dag. Dat mag er best staan.' }],
};

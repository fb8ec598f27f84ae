import { nietTevredenTekst } from '../inrichting/index.ts';
import type { Deurprofiel } from '../inrichting/index.ts';

/** What a mail about the plan says: who it is from, whom to call, and a new link when one goes along. */
export type Planmail = {
  readonly afzender: string;
  readonly profiel: Deurprofiel;
  /** Undefined when the inwoner already has a link with a code. */
  readonly link?: string | undefined;
};

/** Words the mail that says the plan is ready: nobody and nothing in it by name, and never the code (AR-11). */
export function schrijfPlanmail({ afzender, profiel, link }: Planmail): {
  readonly onderwerp: string;
  readonly tekst: string;
} {
  const { contact } = profiel;
  const waar =
    link === undefined
      ? ['U leest het met de link en de code die u al van ons heeft.']
      : [
          'U leest het hier:',
          link,
          'U heeft er een code bij nodig. Die krijgt u van ons aan de telefoon of op papier. Uw oude code werkt niet meer.',
        ];
  const delen = [
    'Beste lezer,',
    'Wij hebben samen afgesproken wie wat doet. Uw plan staat voor u klaar.',
    ...waar,
    `Wilt u iets veranderen, of lukt iets niet? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${afzender}`,
  ];
  return { onderwerp: `Bericht van ${afzender}`, tekst: `${delen.join('\n\n')}\n` };
}

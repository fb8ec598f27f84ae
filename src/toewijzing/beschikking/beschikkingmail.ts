import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';

/** What a mail about a letter with a besluit says: who it is from, where one reads it, and whom to call. */
export type Beschikkingmail = {
  readonly afzender: string;
  readonly link: string;
  /** Whether the inwoner has a code already that opens this link. */
  readonly heeftCode: boolean;
  readonly profiel: Deurprofiel;
};

/** Words the mail that says a letter is ready: nobody and nothing in it by name, and never the code (TW-78). */
export function schrijfBeschikkingmail({ afzender, link, heeftCode, profiel }: Beschikkingmail): {
  readonly onderwerp: string;
  readonly tekst: string;
} {
  const { loket, telefoon, tijden } = profiel.contact;
  const alineas = [
    'Beste lezer,',
    'Er staat een brief voor u klaar. U leest hem hier:',
    link,
    heeftCode
      ? 'U heeft er de code bij nodig die u al van ons kreeg. Bent u die kwijt? Bel ons, dan krijgt u een nieuwe.'
      : 'U heeft er een code bij nodig. Die krijgt u van ons aan de telefoon of op papier.',
    'In de brief staat een laatste dag waarop u kunt reageren. Lees hem dus snel.',
    `Liever op papier? Of heeft u een vraag? Bel ${loket}: ${telefoon}, ${tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${loket}, ${afzender}`,
  ];
  return { onderwerp: `Bericht van ${afzender}`, tekst: `${alineas.join('\n\n')}\n` };
}

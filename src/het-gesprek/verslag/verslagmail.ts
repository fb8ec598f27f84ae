import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';

/** What a mail about a verslag says: who it is from, where one reads it, and whom to call. */
export type Verslagmail = {
  readonly afzender: string;
  readonly link: string;
  /** Whether the inwoner has a code already that opens this link. */
  readonly heeftCode: boolean;
  readonly profiel: Deurprofiel;
};

/** Words the mail that says a verslag is ready: nobody and nothing in it by name, and never the code (HG-42). */
export function schrijfVerslagmail({ afzender, link, heeftCode, profiel }: Verslagmail): {
  readonly onderwerp: string;
  readonly tekst: string;
} {
  const { loket, telefoon, tijden } = profiel.contact;
  const alineas = [
    'Beste lezer,',
    'Het verslag van ons gesprek staat voor u klaar. U leest het hier:',
    link,
    heeftCode
      ? 'U heeft er de code bij nodig die u al van ons kreeg. Bent u die kwijt? Bel ons, dan krijgt u een nieuwe.'
      : 'U heeft er een code bij nodig. Die krijgt u van ons aan de telefoon of op papier.',
    'Klopt er iets niet, of wilt u er iets bij zetten? Dat kan op dezelfde plek.',
    `Vragen? Bel ${loket}: ${telefoon}, ${tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${loket}, ${afzender}`,
  ];
  return { onderwerp: `Bericht van ${afzender}`, tekst: `${alineas.join('\n\n')}\n` };
}

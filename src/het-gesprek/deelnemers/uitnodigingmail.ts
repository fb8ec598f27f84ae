import { datumVanMoment, schrijfDatum, schrijfTijd } from '../../basis/datum.ts';
import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';

/** What an invitation says: who it is from, where one answers, when the gesprek is if that is known (ISO instant). */
export type Uitnodigingmail = {
  readonly afzender: string;
  readonly link: string;
  readonly wanneer?: string | undefined;
  readonly profiel: Deurprofiel;
};

/** What is told to everybody who is asked, on paper and on the screen: who reads it, and that nothing is compulsory (HG-83). */
export const WIE_LEEST_HET =
  'Wat u schrijft, komt onder uw naam in het gesprek en in het verslag. De inwoner om wie het gaat, leest het dus ook.';

/** The offer of a moment alone, as routine to everybody (HG-85). */
export const OOK_ALLEEN =
  'Wilt u iets vertellen zonder de anderen erbij? Dat vragen we aan iedereen, en het kan altijd. Zeg het ons of bel ons.';

/** Words the invitation: no name of anybody in it, nothing about why, and never the code (HG-82). */
export function schrijfUitnodiging({ afzender, link, wanneer, profiel }: Uitnodigingmail): {
  readonly onderwerp: string;
  readonly tekst: string;
} {
  const { loket, telefoon, tijden } = profiel.contact;
  const alineas = [
    'Beste lezer,',
    'Iemand die u kent, vraagt of u meepraat in een gesprek met ons. U hoort van die persoon of van ons om wie het gaat.',
    wanneer === undefined
      ? undefined
      : `Het gesprek is op ${schrijfDatum(datumVanMoment(wanneer))} om ${schrijfTijd(wanneer)} uur.`,
    'Kunt u er niet bij zijn? Dan kunt u vooraf drie korte vragen beantwoorden. U mag er ook één of twee kiezen:',
    link,
    'U heeft er een code bij nodig. Die krijgt u van ons of van wie u uitnodigt.',
    WIE_LEEST_HET,
    OOK_ALLEEN,
    `Wilt u niet meedoen? Dat is ook goed. Vragen? Bel ${loket}: ${telefoon}, ${tijden}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${loket}, ${afzender}`,
  ];
  return {
    onderwerp: `Bericht van ${afzender}`,
    tekst: `${alineas.filter((alinea) => alinea !== undefined).join('\n\n')}\n`,
  };
}

import { plusDagen, schrijfDatum } from '../../basis/datum.ts';
import type { Datum } from '../../basis/datum.ts';
import { nietTevredenTekst } from '../../inrichting/index.ts';
import type { Deurprofiel } from '../../inrichting/index.ts';
import type { Berichttermijn } from './termijnbericht.ts';

/** What a draft is written from; `waarom` in the words of who writes. */
export type Concept = {
  readonly termijn: Berichttermijn;
  readonly einde: Datum;
  readonly vandaag: Datum;
  readonly waarom: string;
  readonly nieuweDatum: Datum;
  readonly profiel: Deurprofiel;
  readonly afzender: string;
};

/** The draft of a notice that it takes longer: what is late, why, the new day, and what the inwoner can do (ZK-48). */
export function stelBerichtOp(concept: Concept): string {
  const { waarom, profiel, afzender } = concept;
  const { contact, clientondersteuning } = profiel;
  const delen = [
    'Beste lezer,',
    ...kern(concept),
    `Waarom het later wordt:\n${waarom.trim()}`,
    ...watUKunt(concept),
    `Vragen? Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    `Wilt u dat er iemand met u meedenkt? ${clientondersteuning.organisatie} helpt u gratis: ${clientondersteuning.telefoon}.`,
    nietTevredenTekst(profiel),
    `Met vriendelijke groet,\n${contact.loket}, ${afzender}`,
  ];
  return `${delen.join('\n\n')}\n`;
}

function kern({ termijn, einde, vandaag, nieuweDatum }: Concept): readonly string[] {
  const wat = termijn === 'D03' ? 'het verslag' : 'een besluit op uw aanvraag';
  const teLaat =
    vandaag > einde
      ? `U had op ${schrijfDatum(einde)} ${wat} moeten krijgen. Dat is ons niet gelukt. Dat spijt ons.`
      : `U zou uiterlijk ${schrijfDatum(einde)} ${wat} van ons krijgen. Dat lukt ons niet. Dat spijt ons.`;
  const nieuw = termijn === 'D03' ? 'krijgt u het verslag' : 'krijgt u het besluit';
  return [teLaat, `Uiterlijk ${schrijfDatum(nieuweDatum)} ${nieuw}.`];
}

function watUKunt({ termijn, einde, profiel: { contact } }: Concept): readonly string[] {
  if (termijn === 'D03') {
    return [
      `U hoeft hier niet op te wachten. Vanaf ${schrijfDatum(plusDagen(einde, 1))} mag u ook zonder verslag een besluit aanvragen. Bel ons, of stuur een brief naar ${contact.adres}. Binnen twee weken krijgt u dan een besluit.`,
      'Heeft u eerder hulp nodig? Bel ons dan meteen.',
    ];
  }
  return [
    'Met dit bericht krijgen wij niet meer tijd van de wet. Wij zijn dus te laat.',
    `Na ${schrijfDatum(einde)} mag u ons een brief sturen waarin staat dat wij te laat zijn. Dat heet een ingebrekestelling. Stuur hem naar ${contact.adres}. Dan moeten wij binnen twee weken besluiten. Doen wij dat niet, dan moeten wij u geld betalen voor elke dag dat het langer duurt. Ook kunt u dan naar de rechter.`,
  ];
}

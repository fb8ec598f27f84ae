import { schrijfDatum } from '../basis/datum.ts';
import type { Datum } from '../basis/datum.ts';
import { nietTevredenTekst } from '../inrichting/index.ts';
import type { Deurprofiel, Gemeenteprofiel } from '../inrichting/index.ts';
import { planTot, uiterlijkVerslag } from '../termijnen/index.ts';
import type { Contactwens } from './melding.ts';

/** The part of a profile that a confirmation quotes. */
export type Bevestigingsprofiel = Pick<Gemeenteprofiel, 'wieBelt'> & Deurprofiel;

/** What a confirmation is about. */
export type Bevestigingsvraag = {
  readonly profiel: Bevestigingsprofiel;
  readonly ontvangenOp: Datum;
  readonly nummer: string;
  readonly contactwens: Contactwens['wijze'];
};

/** The sentences of a confirmation, the same on screen, in a mail and on paper (EC-10). */
export type Bevestiging = {
  readonly wieBelt: string;
  readonly wieErbij: string;
  readonly hulp: string;
  readonly hulpnummer: string;
  readonly bellen: string;
  readonly nummer: string;
  readonly verslag: string;
  readonly daarna: string;
  readonly eigenPlan: string;
  readonly bewijs: string;
  readonly melding: string;
  readonly nietTevreden: string;
};

/** Words a confirmation: what happens now first, what the law adds behind it (EC-10). */
export function stelBevestigingOp({
  profiel,
  ontvangenOp,
  nummer,
  contactwens,
}: Bevestigingsvraag): Bevestiging {
  const { contact, clientondersteuning } = profiel;
  return {
    wieBelt: [profiel.wieBelt, LIEVER[contactwens]].filter(Boolean).join(' '),
    wieErbij: 'Bij het gesprek mag iedereen zijn die u erbij wilt: familie, een buur, iemand die u helpt.',
    hulp: `${clientondersteuning.organisatie}, telefoon ${clientondersteuning.telefoon}. ${clientondersteuning.uitleg}`,
    hulpnummer: clientondersteuning.telefoon,
    nummer: contact.telefoon,
    bellen: `Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}.`,
    verslag: `Uiterlijk ${schrijfDatum(uiterlijkVerslag(ontvangenOp))} krijgt u het verslag.`,
    daarna:
      'Wilt u na het verslag iets van de gemeente krijgen, zoals hulp of een hulpmiddel? Dan vraagt u dat aan. Binnen twee weken nadat wij dat van u hebben, krijgt u een besluit.',
    eigenPlan: `U mag zelf een plan maken: wat u nodig heeft en hoe u dat wilt. Stuur het ons uiterlijk ${schrijfDatum(planTot(ontvangenOp))}. Dan lezen wij het voor het gesprek. Het hoeft niet.`,
    bewijs: 'Leg voor het gesprek uw paspoort, identiteitskaart of rijbewijs klaar.',
    melding: `Wij noemen dit een melding. Het nummer is ${nummer}.`,
    nietTevreden: nietTevredenTekst(profiel),
  };
}

/** A mail or letter with the whole confirmation as plain text; `link` only for the inwoner, never with its code. */
export function schrijfBevestiging(
  bevestiging: Bevestiging,
  { afzender, link }: { readonly afzender: string; readonly link?: string | undefined },
): string {
  const delen = [
    'Beste lezer,',
    'Dank u wel. Wij hebben gelezen wat u ons schreef, of opgeschreven wat u ons vertelde. Hieronder staat wat er nu gebeurt.',
    bevestiging.wieBelt,
    bevestiging.wieErbij,
    `Gratis hulp van iemand die naast u staat:\n${bevestiging.hulp}`,
    `Vragen?\n${bevestiging.bellen}`,
    `${bevestiging.verslag}\n${bevestiging.daarna}`,
    bevestiging.eigenPlan,
    bevestiging.bewijs,
    link && `Hier kunt u zien hoe het ervoor staat. U heeft er uw code bij nodig:\n${link}`,
    bevestiging.melding,
    bevestiging.nietTevreden,
    `Met vriendelijke groet,\n${afzender}`,
  ];
  return `${delen.filter(Boolean).join('\n\n')}\n`;
}

const LIEVER: Readonly<Record<Contactwens['wijze'], string>> = {
  bellen: '',
  mailen: 'U krijgt liever een mail. Dan mailen wij u in plaats van te bellen.',
  post: 'U krijgt liever een brief. Dan schrijven wij u in plaats van te bellen.',
  bezoek: 'U heeft het liefst dat wij langskomen. Dat hebben wij opgeschreven.',
};

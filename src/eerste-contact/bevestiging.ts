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
  /** Who reads it told about somebody else: then it speaks of that person, and promises no visit at the reader's home. */
  readonly voorAnder?: boolean;
  /** Somebody else told about who reads it: their name, or 'Iemand'. How to be reached was their wish, not the reader's. */
  readonly verteldDoor?: string | undefined;
};

/** The sentences of a confirmation, the same on screen, in a mail and on paper (EC-10). */
export type Bevestiging = {
  /** What it thanks or writes for; on a screen the heading says it. */
  readonly opening: string;
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
export function stelBevestigingOp(vraag: Bevestigingsvraag): Bevestiging {
  const { profiel, ontvangenOp, nummer, contactwens, voorAnder = false, verteldDoor } = vraag;
  const { contact, clientondersteuning } = profiel;
  const eigen: Bevestiging = {
    opening:
      'Dank u wel. Wij hebben gelezen wat u ons schreef, of opgeschreven wat u ons vertelde. Hieronder staat wat er nu gebeurt.',
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
  if (voorAnder) return { ...eigen, ...overIemandAnders(vraag) };
  return verteldDoor === undefined ? eigen : { ...eigen, ...overWieLeest(profiel, verteldDoor) };
}

/** The sentences for the one about whom somebody else told: nothing is put in their mouth. */
function overWieLeest({ wieBelt }: Bevestigingsprofiel, verteldDoor: string): Partial<Bevestiging> {
  const wie = verteldDoor === IEMAND ? 'die ander' : verteldDoor;
  return {
    opening: `${verteldDoor} vertelde ons over u. Wij spreken eerst ${wie}, en daarna u zelf. U bepaalt wat er gebeurt. Wilt u dit niet? Bel ons dan. Hieronder staat wat er nu gebeurt.`,
    wieBelt,
  };
}

/** Who told about somebody when that is not to be named. */
export const IEMAND = 'Iemand';

/** The sentences that differ for who told about somebody else: the gesprek, the verslag and the plan are that person's. */
function overIemandAnders({ ontvangenOp, contactwens }: Bevestigingsvraag): Partial<Bevestiging> {
  return {
    wieBelt: `${EERST_MET_U[contactwens]} Samen spreken we af hoe wij contact krijgen met degene om wie het gaat. Daarna praten we met diegene zelf.`,
    wieErbij: 'Bij het gesprek mag iedereen zijn die diegene erbij wil. U ook, als diegene dat goed vindt.',
    verslag: `Uiterlijk ${schrijfDatum(uiterlijkVerslag(ontvangenOp))} krijgt degene om wie het gaat het verslag.`,
    daarna:
      'Is er na het verslag iets van de gemeente nodig, zoals hulp of een hulpmiddel? Dan vraagt diegene dat aan. Binnen twee weken nadat wij dat hebben, komt er een besluit.',
    eigenPlan: `Degene om wie het gaat mag zelf een plan maken: wat er nodig is en hoe. U mag daarbij helpen. Stuur het ons uiterlijk ${schrijfDatum(planTot(ontvangenOp))}. Dan lezen wij het voor het gesprek. Het hoeft niet.`,
    bewijs:
      'Voor het gesprek is een paspoort, identiteitskaart of rijbewijs nodig van degene om wie het gaat.',
  };
}

/** A mail or letter with the whole confirmation as plain text; `link` only for the inwoner, never with its code. */
export function schrijfBevestiging(
  bevestiging: Bevestiging,
  { afzender, link }: { readonly afzender: string; readonly link?: string | undefined },
): string {
  const delen = [
    'Beste lezer,',
    bevestiging.opening,
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

const EERST_MET_U: Readonly<Record<Contactwens['wijze'], string>> = {
  bellen: 'Wij bellen u eerst, want u heeft dit verteld.',
  mailen: 'Wij mailen u eerst, want u heeft dit verteld.',
  post: 'Wij schrijven u eerst, want u heeft dit verteld.',
  bezoek: 'Wij nemen eerst contact op met u, want u heeft dit verteld.',
};

const LIEVER: Readonly<Record<Contactwens['wijze'], string>> = {
  bellen: '',
  mailen: 'U krijgt liever een mail. Dan mailen wij u in plaats van te bellen.',
  post: 'U krijgt liever een brief. Dan schrijven wij u in plaats van te bellen.',
  bezoek: 'U heeft het liefst dat wij langskomen. Dat hebben wij opgeschreven.',
};

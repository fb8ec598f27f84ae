import type { Gemeenteprofiel, Ombudsman } from './profiel.ts';

/** The ombudsman of every municipality that has none of its own. */
export const NATIONALE_OMBUDSMAN: Ombudsman = {
  naam: 'de Nationale ombudsman',
  telefoon: '0800 33 55 555',
  site: 'www.nationaleombudsman.nl',
};

/** What of a profile the door for dissatisfaction needs. */
export type Deurprofiel = Pick<Gemeenteprofiel, 'contact' | 'clientondersteuning' | 'ombudsman'>;

/** The question that opens the door for dissatisfaction, the same on every page and letter (TW-135). */
export const NIET_TEVREDEN = 'Bent u niet tevreden?';

/** The promise that belongs to it: telling us never costs anybody help (TW-135). */
export const GEEN_GEVOLGEN = 'Wat u ons zegt, heeft geen gevolgen voor uw hulp of ondersteuning.';

/** The ombudsman of this municipality: its own, else the national one. */
export function ombudsmanVan({ ombudsman }: Pick<Gemeenteprofiel, 'ombudsman'>): Ombudsman {
  return ombudsman ?? NATIONALE_OMBUDSMAN;
}

/**
 * The door for dissatisfaction as one paragraph for a letter or mail to an inwoner (TW-135): whom to call, another
 * gesprek, a klacht, bezwaar when there is a besluit, the ombudsman, and that it has no consequences.
 */
export function nietTevredenTekst(profiel: Deurprofiel, { metBesluit = false } = {}): string {
  return `${NIET_TEVREDEN}\n${nietTevredenZinnen(profiel, { metBesluit }).join(' ')}`;
}

/** The same in sentences, for where each of them stands on its own. */
export function nietTevredenZinnen(profiel: Deurprofiel, { metBesluit = false } = {}): readonly string[] {
  const { contact, clientondersteuning } = profiel;
  const ombudsman = ombudsmanVan(profiel);
  return [
    `Bel ${contact.loket}: ${contact.telefoon}. U spreekt dan met iemand anders dan de medewerker die met u sprak.`,
    'U kunt vragen om een ander gesprek, of een klacht indienen.',
    ...(metBesluit ? ['Bent u het niet eens met een besluit? Dan kunt u ook bezwaar maken.'] : []),
    `Gratis hulp daarbij krijgt u van ${clientondersteuning.organisatie}: ${clientondersteuning.telefoon}.`,
    `Komt u er met ons niet uit? Dan kunt u naar ${ombudsman.naam}: ${ombudsman.telefoon}.`,
    GEEN_GEVOLGEN,
  ];
}

/** The same in short, for a paper that names the phone number and support beside the inwoner as well (TW-135). */
export function nietTevredenKort(profiel: Pick<Deurprofiel, 'ombudsman'>): string {
  const { naam, telefoon } = ombudsmanVan(profiel);
  return `${NIET_TEVREDEN} Bel dan ook: u spreekt een andere medewerker. U kunt een ander gesprek vragen, een klacht indienen, of naar ${naam} gaan: ${telefoon}. ${GEEN_GEVOLGEN}`;
}

/** One way out for who is not satisfied, with its own heading. */
export type Weg = { readonly kop: string; readonly tekst: string };

/** Every way out, the nearest first, for a page (TW-135). */
export function nietTevredenWegen(profiel: Deurprofiel): readonly Weg[] {
  const { contact, clientondersteuning } = profiel;
  const ombudsman = ombudsmanVan(profiel);
  return [
    {
      kop: 'Praat met iemand anders',
      tekst: `Bel ${contact.loket}: ${contact.telefoon}, ${contact.tijden}. U spreekt dan met iemand anders dan de medewerker die met u sprak. U kunt ook vragen om een ander gesprek, met een andere medewerker.`,
    },
    {
      kop: 'Iemand die naast u staat',
      tekst: `${clientondersteuning.organisatie}: ${clientondersteuning.telefoon}. ${clientondersteuning.uitleg}`,
    },
    {
      kop: 'Een klacht',
      tekst: `Vindt u dat u niet goed behandeld bent? Dan kunt u een klacht indienen. Bel, of schrijf aan ${contact.adres}. Iemand die er niets mee te maken had, bekijkt uw klacht. U krijgt binnen zes weken antwoord.`,
    },
    {
      kop: 'Bezwaar tegen een besluit',
      tekst:
        'Bent u het niet eens met een besluit? Dan kunt u bezwaar maken, binnen zes weken na de dag waarop wij het besluit verstuurden. In de brief met het besluit staat hoe. Iemand anders dan degene die besloot, kijkt er opnieuw naar.',
    },
    {
      kop: 'De ombudsman',
      tekst: `Komt u er met ons niet uit? Dan kunt u naar ${ombudsman.naam}: ${ombudsman.telefoon}, ${ombudsman.site}. Dat kost niets.`,
    },
  ];
}
